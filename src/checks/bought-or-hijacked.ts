import { getDomainWithoutSuffix, getPublicSuffix } from 'tldts';
import type { Answer, Source } from '../answer.ts';
import type { Registration } from '../lookups/registration/registration.ts';
import type { SiteSeen } from '../observe/hosting/hosting-seen.ts';
import { registrableDomain } from '../util/domain.ts';
import { innerFolder } from './inner-folder.ts';
import { isRandom } from './random-label.ts';
import { isThrowAway } from './throw-away-suffixes.ts';

/**
 * What speaks for one or the other, with how much (natural-log odds, positive for a hijacked site). Set by hand, for want
 * of mails of which it is known; they move words, never the verdict.
 */
const REASONS = {
  'inner-folder': 2.5,
  'company-suffix': 2,
  'years-old': 2,
  'a-year-old': 1.2,
  'named-holder': 0.8,
  'shared-server': 0.5,
  'receives-mail': 0.4,
  'deep-path': 0.4,
  'own-subdomain': 0.3,
  'just-registered': -3,
  'months-old': -1.2,
  imitates: -3,
  'random-name': -1.2,
  'throw-away-suffix': -1.2,
  'hidden-holder': -0.4,
  'whole-site': -0.5,
} as const;
export type SiteReason = keyof typeof REASONS;

/** One below the other: how sure the words may be. */
const VERY_LIKELY = 3;
const LIKELY = 1.5;
const RATHER = 0.7;

export interface SiteJudgement {
  kind: 'hijacked' | 'bought' | 'open';
  likelihood: 'very-likely' | 'likely' | 'rather' | 'open';
  /** What speaks for it, the weightiest first; where it is open, all. */
  reasons: SiteReason[];
  /** What speaks against it. */
  against: SiteReason[];
  sources: Source[];
}

export interface SiteToJudge {
  host: string;
  /** Of the link; empty for a sender's domain. */
  path: string;
  imitates: boolean;
  registration: Answer<Registration> | undefined;
  site: SiteSeen | undefined;
  /** When the mail came, ISO 8601. */
  received: string | undefined;
}

/** Whether a domain was bought for the fraud, or is somebody's whose site or account was taken over: a likelihood, never proof. */
export function boughtOrHijacked(given: SiteToJudge): SiteJudgement {
  const all = reasonsOf(given).toSorted((a, b) => Math.abs(REASONS[b]) - Math.abs(REASONS[a]));
  const score = all.reduce((sum, reason) => sum + REASONS[reason], 0);
  const likelihood = likelihoodOf(Math.abs(score));
  const sources = [...(given.registration?.sources ?? []), ...(given.site?.server.sources ?? [])];
  if (likelihood === 'open') return { kind: 'open', likelihood, reasons: all, against: [], sources };
  const isFor = (reason: SiteReason) => REASONS[reason] > 0 === score > 0;
  const kind = score > 0 ? 'hijacked' : 'bought';
  return { kind, likelihood, reasons: all.filter(isFor), against: all.filter((one) => !isFor(one)), sources };
}

function likelihoodOf(size: number): SiteJudgement['likelihood'] {
  if (size >= VERY_LIKELY) return 'very-likely';
  if (size >= LIKELY) return 'likely';
  return size >= RATHER ? 'rather' : 'open';
}

function reasonsOf(given: SiteToJudge): SiteReason[] {
  return [...ofName(given), ...ofPath(given), ...ofRegistration(given), ...ofSite(given)];
}

/** Given to companies, schools and offices after a look at their papers; others cannot buy them. */
const COMPANY_SUFFIXES =
  /^(?:co|or|ac|ed|go|lg|ad|gr)\.jp$|^(?:co|or|ac|go|re)\.kr$|^(?:edu|gov|ac|com)\.(?:au|tw|cn)$|^(?:edu|gov|mil)$|^(?:ac|gov|nhs)\.uk$/;

function ofName({ host, imitates }: SiteToJudge): SiteReason[] {
  const label = getDomainWithoutSuffix(host, { allowPrivateDomains: true }) ?? '';
  const suffix = getPublicSuffix(host) ?? '';
  return [
    ...(COMPANY_SUFFIXES.test(suffix) ? ['company-suffix' as const] : []),
    ...(imitates ? ['imitates' as const] : []),
    ...(isRandom(label.slice(0, 63)) ? ['random-name' as const] : []),
    ...(isThrowAway(host) ? ['throw-away-suffix' as const] : []),
  ];
}

const DEEP = 3;

function ofPath({ host, path }: SiteToJudge): SiteReason[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  const isBare = host === registrableDomain(host) || host === `www.${registrableDomain(host)}`;
  return [
    ...(innerFolder(path) !== undefined ? ['inner-folder' as const] : []),
    ...(segments.length >= DEEP ? ['deep-path' as const] : []),
    ...(path === '/' && isBare ? ['whole-site' as const] : []),
  ];
}

const DAY = 86_400_000;

function ofRegistration({ registration, received, host }: SiteToJudge): SiteReason[] {
  if (registration?.state !== 'found') return [];
  const { registeredAt, registrant, proxy } = registration.value;
  const days = (Date.parse(received ?? '') - Date.parse(registeredAt ?? '')) / DAY;
  const isOld = days >= 365;
  const isBelow = host !== registrableDomain(host) && !host.startsWith('www.');
  return [
    ...ofAge(days),
    ...(isOld && isBelow ? ['own-subdomain' as const] : []),
    ...(isOld && registrant !== undefined && !proxy ? ['named-holder' as const] : []),
    ...(proxy ? ['hidden-holder' as const] : []),
  ];
}

function ofAge(days: number): SiteReason[] {
  if (days >= 5 * 365) return ['years-old'];
  if (days >= 365) return ['a-year-old'];
  if (days >= 0 && days <= 60) return ['just-registered'];
  return days > 60 && days <= 240 ? ['months-old'] : [];
}

function ofSite({ site }: SiteToJudge): SiteReason[] {
  if (!site) return [];
  const isShared = site.server.state === 'found' && site.server.value.kind === 'shared';
  return [
    ...(isShared ? ['shared-server' as const] : []),
    ...(site.mailExchangers.state === 'found' ? ['receives-mail' as const] : []),
  ];
}
