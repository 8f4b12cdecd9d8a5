import type { DmarcAlignment, DmarcPolicy } from './dmarc-evaluation.ts';

/** A DMARC record as RFC 7489 section 6.3 reads it. */
export interface DmarcRecord {
  policy: DmarcPolicy;
  /** sp=: of the subdomains of the domain where the record stands. */
  subdomainPolicy: DmarcPolicy;
  dkim: DmarcAlignment;
  spf: DmarcAlignment;
  /** pct=, 0 to 100. */
  percent: number;
}

/** RFC 7489 section 6.4: the version comes first, and its value is written in just these letters. */
const VERSION = /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/i;
const EXACT_VERSION = /^[vV][ \t]*=[ \t]*DMARC1/;
/** RFC 3986, as far as RFC 7489 section 6.4 lets it into a list: a scheme, a colon, no comma; a size may follow `!`. */
const REPORTING_URI = /^[a-z][a-z0-9+.-]*:[^\s,!;]+(?:![0-9]+[kmgt]?)?$/i;

const MAX_TAGS = 64;

export function isDmarcRecord(text: string): boolean {
  return VERSION.test(text) && EXACT_VERSION.test(text);
}

/**
 * The record's policy, or `undefined` where it asks for nothing that can be followed: without a valid p=, or with an
 * invalid sp=, it counts as p=none if it wants reports, and for nothing else (RFC 7489 section 6.6.3, step 6). Tags that
 * are unknown or malformed are ignored, with their defaults in force (section 6.3).
 */
export function readDmarcRecord(text: string): DmarcRecord | undefined {
  if (!isDmarcRecord(text)) return undefined;
  const tags = tagsOf(text);
  const stated = policyOf(tags.get('p'));
  const below = tags.has('sp') ? policyOf(tags.get('sp')) : stated;
  const wantsReports = (tags.get('rua') ?? '').split(',').some((uri) => REPORTING_URI.test(uri.trim()));
  const valid = stated !== undefined && below !== undefined;
  if (!valid && !wantsReports) return undefined;
  return {
    policy: valid ? stated : 'none',
    subdomainPolicy: valid ? below : 'none',
    dkim: alignmentOf(tags.get('adkim')),
    spf: alignmentOf(tags.get('aspf')),
    percent: percentOf(tags.get('pct')),
  };
}

/** Tag list of RFC 6376 section 3.2, which DMARC borrows; of a tag that stands twice the first is read. */
function tagsOf(text: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const entry of text.split(';', MAX_TAGS)) {
    const at = entry.indexOf('=');
    const name = entry.slice(0, Math.max(at, 0)).trim().toLowerCase();
    if (name !== '' && !tags.has(name)) tags.set(name, entry.slice(at + 1).trim());
  }
  return tags;
}

function policyOf(value: string | undefined): DmarcPolicy | undefined {
  const word = value?.toLowerCase();
  return word === 'none' || word === 'quarantine' || word === 'reject' ? word : undefined;
}

function alignmentOf(value: string | undefined): DmarcAlignment {
  return value?.toLowerCase() === 's' ? 'strict' : 'relaxed';
}

function percentOf(value: string | undefined): number {
  const percent = /^[0-9]{1,3}$/.test(value ?? '') ? Number(value) : 100;
  return percent <= 100 ? percent : 100;
}
