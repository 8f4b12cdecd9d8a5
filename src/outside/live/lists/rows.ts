import { type CanonicalUrl, canonicalUrl } from '../../../util/canonical-url.ts';
import { registrableDomain } from '../../../util/domain.ts';
import { ipAddress, isPublicAddress } from '../../../util/ip-address.ts';

/** One row of somebody's list, before it is believed. */
export interface Row {
  address: string;
  /** As the list writes it. */
  date?: string | undefined;
  /** What the list says about it: the imitated brand, the kind of threat. */
  note?: string | undefined;
}

export interface Entry {
  url: CanonicalUrl;
  /** `2024-05-10`; empty where the list gives none that can be read. */
  listedAt: string;
  note: string;
}

const MAX_EXPRESSION = 2048;
const MAX_NOTE = 120;

/** The row as an entry; `undefined` where it names no web address, no host, or something that is everybody's. */
export function entryOf({ address, date = '', note = '' }: Row): Entry | undefined {
  const url = canonicalUrl(refanged(address.trim()));
  if (!url || !isSomebodys(url.host)) return undefined;
  if (url.host.length + url.path.length + url.query.length > MAX_EXPRESSION) return undefined;
  return { url, listedAt: dayOf(date), note: oneLine(note).slice(0, MAX_NOTE) };
}

/** A public suffix, a single label and the addresses of a network inside belong to no page that a list could mean. */
function isSomebodys(host: string): boolean {
  const address = ipAddress(host);
  return address === undefined ? registrableDomain(host) !== undefined : isPublicAddress(address);
}

/** People write lists for people: `hxxps://evil[.]example`. */
function refanged(text: string): string {
  return text.replace(/^hxxp/i, 'http').replaceAll('[.]', '.').replaceAll('[:]', ':');
}

/** Lists write times with and without a zone; the day is what all of them mean. */
function dayOf(date: string): string {
  const {
    year = '',
    month = '',
    day = '',
  } = /^\s*(?<year>20\d\d)[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/.exec(date)?.groups ?? {};
  const isDay = year !== '' && Number(month) <= 12 && Number(day) <= 31;
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
