import { type Answer, found, known, none } from '../answer.ts';
import { roleBeside } from '../brands/roles.ts';
import { callsToActionIn } from '../language/calls-to-action.ts';
import type { Link } from '../mail/content.ts';
import type { Mail } from '../mail/mail.ts';
import { asciiHost, isWithin, registrableDomain, sameOrganisation } from '../util/domain.ts';
import { carriedTarget } from './hosts/carried-target.ts';
import { openKind } from './hosts/open-hosts.ts';
import { type Landing, landingOf } from './hosts/unwrap.ts';
import { hostLookalike } from './lookalikes.ts';
import { isListPage, isNeutralLink } from './neutral-links.ts';
import type { Auth, DomainRole, Identity, LinkSeen } from './observations.ts';
import { recipientReader } from './recipient-in-link.ts';

/** Where a reader who follows the mail is led. Pictures and scripts are fetched, not followed. */
const FOLLOWED = new Set<Link['where']>([
  'anchor',
  'area',
  'form',
  'plain-text',
  'visible-text',
  'meta-refresh',
  'svg',
  'iframe',
  'attachment',
  'calendar',
  'qr-picture',
  'qr-cells',
  'qr-letters',
]);

/** A host written out in a link's words: `www.example.co.jp`, `https://example.com/…`. */
const HOST_IN_WORDS = /(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24})(?=[/:?#\s]|$)/iu;

/** A link before it is known who the sender is. */
export type LinkFound = Omit<LinkSeen, 'ofAlignedSender'>;

/** Which of the links lead to the organisation that the mail is proven to come from. */
export function besideSender(links: readonly LinkFound[], auth: Auth): LinkSeen[] {
  const aligned = known(auth.aligned)?.domain ?? '';
  return links.map((link) => ({ ...link, ofAlignedSender: aligned !== '' && sameOrganisation(link.host, aligned) }));
}

/** What every link that a reader could follow is to the brand, to the From domain and to the reader. Pure. */
export function observeLinks(mail: Mail, identity: Identity): LinkFound[] {
  const claimed = known(identity.claimedBrand)?.brand;
  const from = mail.headerFrom?.domain ?? '';
  const landings = mail.links.map(landing);
  const acting = actionLinks(
    mail.links.map((link, index) => ({ ...link, ...landings[index] })),
    identity.ownDomains,
  );
  const imitated = onceAHost((host) => hostLookalike(host, claimed));
  const recipientIn = recipientReader(mail.recipients);

  const ways = onwards(claimed, from);

  return mail.links.flatMap((link, index): LinkFound[] => {
    if (!FOLLOWED.has(link.where) || (!link.host && link.where !== 'form')) return [];
    const wordsHost = hostInWords(link.text);
    return ways(link, landings[index]).map(({ url, host, registrableDomain, through }) => {
      const kind = openKind(host, url);
      const lookalike = imitated(host);
      const recipient = recipientIn(url);
      return {
        link: index,
        host,
        ...(registrableDomain ? { registrableDomain } : {}),
        ...(through ? { leadsTo: { url, through } } : {}),
        action: acting.has(index),
        role: roleOf(host, claimed),
        ofFromDomain: from !== '' && sameOrganisation(host, from),
        openHost: kind !== undefined,
        ...(kind ? { openKind: kind } : {}),
        ...(wordsHost ? { wordsHost } : {}),
        ...(lookalike ? { lookalike } : {}),
        ...(recipient ? { recipient } : {}),
      };
    });
  });
}

type Way = Pick<Landing, 'url' | 'host' | 'registrableDomain'> & Partial<Pick<Landing, 'through'>>;

/**
 * Where a link leads, and a stranger's page whose whole address it carries besides, if its host may send on there. What
 * the sender or a brand would gain by is left out: anyone can write their address into his own.
 */
function onwards(claimed: string | undefined, from: string): (link: Link, landing: Landing | undefined) => Way[] {
  return (link, landing) => {
    const written: Way = landing ?? link;
    const carried = /^https?$/.test(link.scheme) ? carriedTarget(written.url, written.host) : undefined;
    if (!carried) return [written];
    const last = landingOf(carried.url, carried.host);
    const way = last ?? carried;
    const known = roleBeside(way.host, claimed);
    if ((known && known.role !== 'customers') || (from !== '' && sameOrganisation(way.host, from))) return [written];
    const site = { host: written.host, kind: 'site' as const };
    const through = [...(written.through ?? []), site, ...(last?.through ?? [])];
    const { url, host, registrableDomain } = way;
    return [written, { url, host, ...(registrableDomain ? { registrableDomain } : {}), through }];
  };
}

function landing({ scheme, url, host }: Link): Landing | undefined {
  return /^https?$/.test(scheme) ? landingOf(url, host) : undefined;
}

/** Mails repeat their hosts; beyond this many, no further one is compared with names. */
const MOST_HOSTS = 300;

function onceAHost<T>(ask: (host: string) => T | undefined): (host: string) => T | undefined {
  const told = new Map<string, T | undefined>();
  return (host) => {
    if (told.has(host) || told.size >= MOST_HOSTS) return told.get(host);
    const answer = ask(host);
    told.set(host, answer);
    return answer;
  };
}

/**
 * Links that ask for something: forms and refreshes always; else those whose words call to act; else, where no words
 * do, every link that is not one of the usual foot of a mail; else, where there is nothing but a foot, all of them, but for
 * the page of the list through which the reader has the mail. Codes for cameras always ask.
 */
function actionLinks(links: Link[], ownDomains: readonly string[]): Set<number> {
  const followed = [...links.entries()].filter(
    ([, link]) => FOLLOWED.has(link.where) && /^https?$/.test(link.scheme) && link.host !== '',
  );
  const body = followed.filter(([, link]) => !isNeutralLink(link));
  const forced = body.filter(([, link]) => link.where === 'form' || link.where === 'meta-refresh');
  const called = body.filter(([, link]) => callsToActionIn(link.text.slice(0, 200)).length > 0);
  const foot = followed.filter(([, link]) => !isListPage(link) || !ownDomains.some((own) => isWithin(link.host, own)));
  const chosen = [[...forced, ...called], body, foot].find((links) => links.length > 0) ?? [];
  // Whoever shows a code wants it scanned; yet it takes the place of no other link.
  const scanned = body.filter(([, link]) => link.where.startsWith('qr-'));
  return new Set([...chosen, ...scanned].map(([index]) => index));
}

/** The role for the claimed brand where the host has one, else for a company of its group, else for the first that lists it. */
function roleOf(host: string, claimed: string | undefined): Answer<DomainRole> {
  const match = roleBeside(host, claimed);
  if (!match) return none('no-entry');
  const { brand, role, domain, ofClaimedBrand } = match;
  const group = match.ofClaimedGroup && { ofClaimedGroup: true as const };
  return found({ brand: brand.id, name: brand.name, role, domain, ofClaimedBrand, ...group }, [
    { registry: brand.id, fact: `domains: ${domain}` },
  ]);
}

/** Only a name under a real public suffix counts: `report.pdf` and `Ver.2` are no hosts. */
function hostInWords(words: string): string | undefined {
  const written = HOST_IN_WORDS.exec(words.trim().slice(0, 300))?.[1];
  const host = written ? asciiHost(written) : '';
  return host && registrableDomain(host) ? host : undefined;
}
