import { type Answer, found, known, unknown } from '../answer.ts';
import { type ConsultedList, type ListHit, listed } from '../lookups/reputation/listed.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import type { RecipientTokens } from '../redaction/recipient-tokens.ts';
import type { Settings } from '../settings.ts';
import { isPublicAddress } from '../util/ip-address.ts';
import { observeBlocklists } from './blocklists.ts';
import { openKind } from './hosts/open-hosts.ts';
import type { LinkFound } from './links.ts';
import type { Identity, ListedEntry, ReputationSeen } from './observations.ts';

/** Lists on this machine answer at once; a mail with thousands of links is still none for thousands of lines. */
const MAX_LINKS = 40;

/** What lists say of where the reader is led, and of the sender's domains and address. */
export async function observeReputation(
  mail: Mail,
  links: readonly LinkFound[],
  identity: Identity,
  ask: Ask,
  settings: Settings,
  tokens: RecipientTokens,
): Promise<ReputationSeen> {
  const followed = linksToAsk(mail, links);
  const senders = sendersToAsk(mail, identity);
  const [ofLinks, ofSenders, blocklists] = await Promise.all([
    Promise.all(followed.map(({ url }) => listed(ask, url))),
    Promise.all(senders.map(({ name }) => listed(ask, `http://${name.includes(':') ? `[${name}]` : name}/`))),
    observeBlocklists(mail, links, identity, ask, settings, tokens),
  ]);
  return {
    blocklists,
    lists: consulted([...ofLinks, ...ofSenders].map(({ lists }) => lists)),
    links: followed.map((one, index) => ({ ...one, listed: entriesOf(ofLinks[index]?.hits) })),
    senders: senders.map((one, index) => ({ ...one, listed: entriesOf(ofSenders[index]?.hits) })),
  };
}

function entriesOf(answer: Answer<ListHit[]> = unknown('internal')): Answer<ListedEntry[]> {
  if (answer.state !== 'found') return answer;
  const entries = answer.value.map((hit) => {
    const isOpen = openKind(hit.entry.slice(0, hit.entry.indexOf('/')), `http://${hit.entry}`) !== undefined;
    return isOpen ? { ...hit, openHost: true as const } : hit;
  });
  return found(entries, answer.sources);
}

/** Each address once, those that ask for something first. */
function linksToAsk(mail: Mail, links: readonly LinkFound[]): { link: number; url: string; host: string }[] {
  const byUrl = new Map<string, { link: number; url: string; host: string }>();
  for (const seen of links.toSorted((a, b) => Number(b.action) - Number(a.action))) {
    const url = seen.leadsTo?.url ?? mail.links[seen.link]?.url ?? '';
    if (/^(?:https?|ftp):/i.test(url) && seen.host !== '' && !byUrl.has(url)) {
      byUrl.set(url, { link: seen.link, url, host: seen.host });
    }
  }
  return [...byUrl.values()].slice(0, MAX_LINKS);
}

/** A mailbox provider's domain says nothing of its customer, and the receiver's own nothing of the sender. */
function sendersToAsk(mail: Mail, identity: Identity): Pick<ReputationSeen['senders'][number], 'name' | 'as'>[] {
  const from = identity.fromIsFreeMail ? '' : (mail.headerFrom?.domain ?? '');
  const envelope = identity.fromIsFreeMail ? '' : (mail.returnPath?.domain ?? '');
  const { sendingIp = '' } = mail.route;
  const wanted = [
    { name: from, as: 'from' as const },
    { name: envelope === from ? '' : envelope, as: 'envelope' as const },
    { name: isPublicAddress(sendingIp) ? sendingIp : '', as: 'sending-ip' as const },
  ];
  return wanted.filter(({ name }) => name !== '' && !identity.ownDomains.includes(name));
}

function consulted(answers: Answer<ConsultedList[]>[]): Answer<ConsultedList[]> {
  return answers.find((answer) => known(answer) !== undefined) ?? answers[0] ?? unknown('no-domain');
}
