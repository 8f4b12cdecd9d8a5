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
  /** Tags whose values the standards do not allow; their defaults are in force. */
  malformed: string[];
}

/** RFC 7489 section 6.4: the version comes first, and its value is written in just these letters. */
const VERSION = /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/i;
const EXACT_VERSION = /^[vV][ \t]*=[ \t]*DMARC1/;
/** RFC 3986, as far as RFC 7489 section 6.4 lets it into a list: a scheme, a colon, no comma; a size may follow `!`. */
const REPORTING_URI = /^[a-z][a-z0-9+.-]*:[^\s,!;]+(?:![0-9]+[kmgt]?)?$/i;

/** Values by RFC 7489 section 6.4; np=, psd= and t= by RFC 9989 section 4.7. */
const VALUES: Readonly<Record<string, RegExp>> = {
  p: /^(?:none|quarantine|reject)$/i,
  sp: /^(?:none|quarantine|reject)$/i,
  np: /^(?:none|quarantine|reject)$/i,
  psd: /^[ynu]$/i,
  t: /^[yn]$/i,
  adkim: /^[rs]$/i,
  aspf: /^[rs]$/i,
  fo: /^[01ds](?: ?: ?[01ds]){0,8}$/i,
  rf: /^(?:afrf|iodef)(?: ?: ?(?:afrf|iodef)){0,4}$/i,
  ri: /^[0-9]{1,10}$/,
  pct: /^(?:[0-9]{1,2}|100)$/,
};
/** RFC 7489 section 6.3, ri=: an unsigned number of 32 bits. */
const MOST_SECONDS = 2 ** 32 - 1;

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
    malformed: [...tags].filter(([name, value]) => !isAllowed(name, value)).map(([name]) => name),
  };
}

function isAllowed(name: string, value: string): boolean {
  if (name === 'rua' || name === 'ruf') return value.split(',').every((uri) => REPORTING_URI.test(uri.trim()));
  if (name === 'ri' && Number(value) > MOST_SECONDS) return false;
  return VALUES[name]?.test(value) ?? true;
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
  return VALUES.pct?.test(value ?? '') ? Number(value) : 100;
}
