import { blocklisted } from '../lookups/blocklists/blocklisted.ts';
import { type Zone, zones } from '../lookups/blocklists/zones.ts';
import { safeBrowsing } from '../lookups/reputation/safe-browsing.ts';
import type { Mail } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
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
): Promise<BlocklistSaying[]> {
  const wanted = zones.filter(({ zone }) => settings.blocklists?.includes(zone));
  const names = { ip: addressesToAsk(mail), domain: domainsToAsk(mail, links, identity) };
  const questions = wanted.flatMap((zone) => names[zone.of].map((one) => ({ zone, ...one })));
  const pages = settings.safeBrowsing ? pagesToAsk(mail, links) : [];
  return Promise.all([
    ...questions.map((one) => saying(ask, one)),
    ...pages.map(async ({ url, host }) => {
      return { zone: 'Google Safe Browsing', name: host, as: 'link' as const, says: await safeBrowsing(ask, url) };
    }),
  ]);
}

/** It judges the very page, so that a page on anyone's space may be asked about. */
function pagesToAsk(mail: Mail, links: readonly LinkFound[]): { url: string; host: string }[] {
  const acting = links.filter(({ action }) => action);
  const pages = acting.map(({ link, host, leadsTo }) => ({ url: leadsTo?.url ?? mail.links[link]?.url ?? '', host }));
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
