import { ipRange, rangeSize } from '../../util/ip-range.ts';

/** What one registry says of the network that an address belongs to. What it did not tell is missing. */
export interface NetworkEntry {
  /** As the registry writes it: CIDR, or first and last address. */
  range: string;
  /** The registry's short name of the network, `SAKURA-OSAKA`. */
  name?: string;
  /** Who holds it, in the registry's own language where it has one. */
  organisation?: string;
  organisationEnglish?: string;
  /** The provider whose network it is a part of, where the same answer tells. */
  above?: string;
  /** ISO 3166-1 alpha-2, where the holder says to be: not where the machines stand. */
  country?: string;
  registeredAt?: string;
  changedAt?: string;
  /** Mail addresses for reports of abuse, those that the registry names for it first. */
  abuseContacts: string[];
}

/** One registry's object for what is another's, or nobody's. */
const STOCK =
  /^(?:NON-|NOT-|ERX-NETBLOCK|IANA-(?:BLK|NETBLOCK)|STUB-|AFRINIC-CIDR-BLOCK|EU-ZZ-|JPNIC-NET-|KRNIC-|APNIC-ERX)/i;
/** Wider than any network that one holder has. */
const WIDEST = { 4: 1n << 25n, 6: 1n << 110n };

/** The block belongs to a registry, which keeps it for others: it says nothing of who holds the address. */
export function isRegistryStock({ range: written, name = '' }: Pick<NetworkEntry, 'range' | 'name'>): boolean {
  const range = ipRange(written);
  return STOCK.test(name) || (range !== undefined && rangeSize(range) > WIDEST[range.version]);
}

const ADDRESS = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi;
const MAX_VALUE = 300;
const MAX_CONTACTS = 4;

const WHOLE_ADDRESS = new RegExp(`^${ADDRESS.source}$`, 'i');

/** Mail addresses where nothing but addresses belongs: a value that holds more, a field of a mail or markup, is none. */
export function wholeMailAddresses(values: readonly string[]): string[] {
  const all = values.flatMap((value) => {
    const parts = value.length > MAX_VALUE ? [] : value.replace(/^(?:e-?mail|mailto) ?: ?/i, '').split(/[,;] ?| /);
    const addresses = parts.filter((part) => part !== '').map((part) => part.replace(/^<|>$/g, ''));
    return addresses.every((part) => WHOLE_ADDRESS.test(part)) ? addresses : [];
  });
  return [...new Set(all)].slice(0, 20);
}

/** Mail addresses in a registry's text, in lower case, without those that tell only that they were taken out. */
export function mailAddresses(texts: readonly string[]): string[] {
  const all = texts.flatMap((text) => text.slice(0, MAX_VALUE).match(ADDRESS) ?? []);
  return [...new Set(all.map((address) => address.toLowerCase()))].slice(0, MAX_CONTACTS);
}
