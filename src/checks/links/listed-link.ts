import { known } from '../../answer.ts';
import type { LinkSeen, ListedEntry, Observations } from '../../observe/observations.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { entryFacts, isOnePage, isStale, nearest, speaksOfItsPageOnly } from '../list-entry.ts';

const VARIANTS = {
  url: 'page',
  page: 'page',
  host: 'host',
  'same-host': 'same-host',
  'same-domain': 'same-domain',
} as const;
const STRENGTH = ['page', 'host', 'same-host', 'same-domain', 'stale'];

/**
 * A list of fraud or malware names what a link leads to. A list can be wrong, and where anyone can put a page one
 * customer's page says nothing of the next: there, only the very page counts. An official host of a known brand is in a
 * list by error, or for a page that somebody smuggled in.
 */
export const check = defineCheck({
  id: 'listed-link',
  topic: 'links',
  needs: ['mail', 'links', 'reputation', 'settings'],
  variants: STRENGTH,
  facts: ['host', 'lists', 'entry', 'fetched', 'listed', 'note'],

  run({ mail, links, reputation, settings }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const { lists } = reputation;
    if (reputation.links.length === 0) return clear();
    if (lists.state === 'unknown') return cannotTell(lists.reason, lists.sources);

    const mailedAt = receivedAt(mail) ?? settings.startedAt;
    const named = reputation.links.flatMap((one) => {
      const seen = links.find(({ link }) => link === one.link);
      const hits = seen ? nearest(counting(known(one.listed) ?? [], seen)) : [];
      const [first] = hits;
      if (!first) return [];
      const stale = !isOnePage(first) && hits.every((hit) => isStale(hit, mailedAt));
      if (stale && first.level === 'same-domain') return [];
      return [{ one, hits, variant: stale ? 'stale' : VARIANTS[first.level] }];
    });
    const [worst] = named.toSorted((a, b) => STRENGTH.indexOf(a.variant) - STRENGTH.indexOf(b.variant));
    if (!worst) return clear();
    return finding({ host: worst.one.host, ...entryFacts(worst.hits) }, sourcesOf(worst.one, mail), {
      variant: worst.variant,
    });
  },
});

function counting(hits: ListedEntry[], { openHost, role, ofAlignedSender }: LinkSeen): ListedEntry[] {
  if (role.state === 'found' && role.value.role === 'official') return [];
  const isShared = openHost || role.state === 'found' || ofAlignedSender;
  return hits.filter((hit) => isOnePage(hit) || !(isShared || speaksOfItsPageOnly(hit)));
}

function sourcesOf(one: Observations['reputation']['links'][number], mail: Observations['mail']) {
  const link = mail.links[one.link];
  return [...(link ? [link.source] : []), ...one.listed.sources];
}
