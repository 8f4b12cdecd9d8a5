import { known } from '../../answer.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { entryFacts, isStale, nearest, speaksOfItsPageOnly } from '../list-entry.ts';

const STRENGTH = ['domain', 'address', 'related', 'stale'];

/**
 * A list of fraud or malware names the sender's domain or the address that sent the mail. Lists name hijacked sites, too,
 * so that an honest owner's mail may meet it; a known brand's own domain in a list is an error of the list.
 */
export const check = defineCheck({
  id: 'listed-sender',
  topic: 'sender',
  needs: ['mail', 'identity', 'reputation', 'settings'],
  variants: STRENGTH,
  facts: ['name', 'lists', 'entry', 'fetched', 'listed', 'note'],

  run({ mail, identity, reputation, settings }) {
    const { lists, senders } = reputation;
    if (senders.length === 0 || identity.fromRole.state === 'found') return clear();
    if (lists.state === 'unknown') return cannotTell(lists.reason, lists.sources);

    const mailedAt = receivedAt(mail) ?? settings.startedAt;
    const named = senders.flatMap((sender) => {
      // A host next door is everybody's: of blog.shop.example, nothing follows for mail of shop.example.
      const near = (known(sender.listed) ?? []).filter(({ level }) => level !== 'same-domain');
      const hits = nearest(near.filter((hit) => !speaksOfItsPageOnly(hit)));
      const [first] = hits;
      if (!first) return [];
      const isWhole = first.level === 'url' || first.level === 'host';
      const kind = sender.as === 'sending-ip' ? 'address' : 'domain';
      const variant = isWhole ? kind : 'related';
      return [{ sender, hits, variant: hits.every((hit) => isStale(hit, mailedAt)) ? 'stale' : variant }];
    });
    const [worst] = named.toSorted((a, b) => STRENGTH.indexOf(a.variant) - STRENGTH.indexOf(b.variant));
    if (!worst) return clear();
    const { sender, hits, variant } = worst;
    return finding({ name: sender.name, ...entryFacts(hits) }, sender.listed.sources, { variant });
  },
});
