import { blocklisted } from '../lookups/blocklists/blocklisted.ts';
import { type Zone, zones } from '../lookups/blocklists/zones.ts';
import { safeBrowsing } from '../lookups/reputation/safe-browsing.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import { namesRecipient, type RecipientTokens } from '../redaction/recipient-tokens.ts';
import type { Settings } from '../settings.ts';
import { isPublicAddress } from '../util/ip-address.ts';
import type { LinkFound } from './links.ts';
import type { BlocklistSaying, Identity } from './observations.ts';

/** Lists count questions. */
const MAX_LINK_DOMAINS = 3;

type Named = Pick<BlocklistSaying, 'name' | 'as'>;

/**
 * What the lists in DNS that the settings name say: of the sending address, the From domain, and the domains of links that
 * ask for something. Nobody is asked unless they name one. Services where anyone can put a page, and known brands, are not
 * asked about: what a list says of them says nothing of the mail.
 */
export async function observeBlocklists(
  mail: Mail,
  links: readonly LinkFound[],
  identity: Identity,
  ask: Ask,
  settings: Settings,
  tokens: RecipientTokens,
): Promise<BlocklistSaying[]> {
  const wanted = zones.filter(({ zone }) => settings.blocklists?.includes(zone));
  const names = { ip: addressesToAsk(mail), domain: domainsToAsk(mail, links, identity) };
  const questions = wanted.flatMap((zone) => names[zone.of].map((one) => ({ zone, ...one })));
  const pages = settings.safeBrowsing ? pagesToAsk(mail, links, tokens) : [];
  return Promise.all([
    ...questions.map((one) => saying(ask, one)),
    ...pages.map(async ({ url, host }) => {
      return { zone: 'Google Safe Browsing', name: host, as: 'link' as const, says: await safeBrowsing(ask, url) };
    }),
  ]);
}

/**
 * It judges the very page, so that a page on anyone's space may be asked about. Without its query, in which senders mark
 * their recipients: whoever knows an address could recognise its prefixes. Of a path that names him, the host remains.
 */
function pagesToAsk(mail: Mail, links: readonly LinkFound[], tokens: RecipientTokens): { url: string; host: string }[] {
  const pages = links.flatMap(({ action, link, host, leadsTo }) => {
    const url = action ? URL.parse(leadsTo?.url ?? mail.links[link]?.url ?? '') : null;
    if (url === null || !/^https?:$/.test(url.protocol) || namesRecipient(url.host, tokens)) return [];
    const path = namesRecipient(url.pathname, tokens) ? '/' : url.pathname;
    return [{ url: `${url.protocol}//${url.host}${path}`, host }];
  });
  return [...new Map(pages.map((page) => [page.url, page])).values()].slice(0, MAX_LINK_DOMAINS);
}

async function saying(ask: Ask, { zone, name, as }: Named & { zone: Zone }): Promise<BlocklistSaying> {
  return { zone: zone.zone, name, as, says: await blocklisted(ask, zone, name) };
}

function addressesToAsk({ route }: Mail): Named[] {
  const { sendingIp = '' } = route;
  return isPublicAddress(sendingIp) ? [{ name: sendingIp, as: 'sending-ip' }] : [];
}

function domainsToAsk(mail: Mail, links: readonly LinkFound[], identity: Identity): Named[] {
  const from = mail.headerFrom?.domain ?? '';
  const isStranger = !identity.fromIsFreeMail && identity.fromRole.state !== 'found';
  const strange = links.filter(({ action, openHost, role }) => action && !openHost && role.state !== 'found');
  const ofLinks = [...new Set(strange.map((link) => link.registrableDomain ?? ''))]
    .filter((domain) => domain !== '' && domain !== from)
    .slice(0, MAX_LINK_DOMAINS);
  const all: Named[] = [
    ...(isStranger && from !== '' ? [{ name: from, as: 'from' as const }] : []),
    ...ofLinks.map((name) => ({ name, as: 'link' as const })),
  ];
  return all.filter(({ name }) => !identity.ownDomains.includes(name));
}
