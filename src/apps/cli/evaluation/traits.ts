import type { Investigation } from '../../../index.ts';

export const eras = ['before-2010', '2010-2015', 'after-2015', 'undated'] as const;
export const languages = ['ja', 'zh', 'en', 'de', 'fr', 'es', 'pt', 'it', 'other', 'none'] as const;

/** By what a mail is counted apart. Nothing here has any part in the verdict. */
export interface Traits {
  era: (typeof eras)[number];
  language: (typeof languages)[number];
  /** A mailing list passed it on; everything else is kept as its receiver got it. */
  throughList: boolean;
  /** The organisation in From vouched for it by SPF, DKIM or DMARC, as a trusted receiver recorded. */
  authenticated: boolean;
}

/** What a discussion list writes (RFC 2369, Mailman, ezmlm, fml); a newsletter has List-Id and no List-Post. */
const LIST_FIELD = /^(?:List-Post|X-BeenThere|X-Mailman-Version|X-ML-Name|Mailing-List)$/i;
/** Mailman's way to name where a list's bounces go. */
const LIST_BOUNCES = /-bounces(?:\+[^@\s]{1,200})?@/i;
const SENT_BY = /^(?:Return-Path|Sender|Errors-To)$/i;
const MOST_FIELD = 1000;

/** The traits of a mail; its age by when it arrived (ISO 8601), or as its sender dated it. */
export function traitsOf(
  { mail, observations, findings, settings }: Investigation,
  arrived: string | undefined,
): Traits {
  const found = new Set(findings.flatMap(({ id, outcome }) => (outcome === 'found' ? [id] : [])));
  const listed = mail.fields.some(
    ({ name, value }) => LIST_FIELD.test(name) || (SENT_BY.test(name) && LIST_BOUNCES.test(value.slice(0, MOST_FIELD))),
  );
  return {
    era: eraOf(arrived, settings.startedAt),
    language: observations.text.language,
    throughList: listed || found.has('mailing-list-post'),
    authenticated: found.has('aligned-authentication'),
  };
}

/** A date before there was mail, or after the measurement, tells of no era. */
function eraOf(arrived: string | undefined, startedAt: string): Traits['era'] {
  const year = Number(arrived?.slice(0, 4));
  if (arrived === undefined || !(year >= 1980) || arrived > startedAt) return 'undated';
  if (year < 2010) return 'before-2010';
  return year <= 2015 ? '2010-2015' : 'after-2015';
}
