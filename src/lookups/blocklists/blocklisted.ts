import { type Answer, found, none, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import type { Listing, Zone } from './zones.ts';

export type { Listing } from './zones.ts';

/** RFC 5782 section 5: in no list of addresses, and in no list of names. */
const NEVER = { ip: '127.0.0.1', domain: 'invalid' } as const;

/**
 * What a list in DNS says of an address or a domain. It is believed only where it knows its own sample and does not know
 * what no list holds: refusals, a resolver that sends everybody to a page of its own and a dead list are all `unknown`.
 */
export async function blocklisted(ask: Ask, zone: Zone, name: string): Promise<Answer<Listing[]>> {
  const under = (one: string) => ask('blocklist', { list: zone.zone, name: one });
  const [asked, sample, never] = await Promise.all([under(name), under(zone.sample), under(NEVER[zone.of])]);
  if (asked.state === 'unknown') return asked;
  const trouble = troubleOf(zone, sample, never);
  if (trouble) return unknown(trouble, [...asked.sources, ...sample.sources, ...never.sources]);
  if (asked.state === 'none') return none('no-entry', asked.sources);

  const codes = asked.value;
  if (codes.some((code) => !code.startsWith('127.'))) return unknown('answers-everything', asked.sources);
  if (codes.some((code) => isRefusal(zone, code))) return unknown('refused', asked.sources);
  return found([...new Set(codes.flatMap((code) => listingsOf(zone, code)))], asked.sources);
}

function troubleOf(zone: Zone, sample: Answer<string[]>, never: Answer<string[]>) {
  if (never.state === 'found') {
    return never.value.some((code) => isRefusal(zone, code)) ? 'refused' : 'answers-everything';
  }
  if (sample.state === 'unknown') return sample.reason;
  if (sample.state === 'none') return 'denies-everything';
  return sample.value.some((code) => isRefusal(zone, code)) ? 'refused' : undefined;
}

/** Whatever a zone says of itself: 127.255.255.0/24 is for errors, and 127.0.0.1 lists nothing (RFC 5782 section 2.3). */
function isRefusal(zone: Zone, code: string): boolean {
  return zone.refusals.includes(code) || code.startsWith('127.255.255.') || code === '127.0.0.1';
}

function listingsOf({ codes }: Zone, code: string): Listing[] {
  if (!('bits' in codes)) return [(codes as Readonly<Record<string, Listing>>)[code] ?? 'listed'];
  const octet = Number(code.split('.').at(-1));
  const set = Object.entries(codes.bits).filter(([bit]) => (octet & Number(bit)) !== 0);
  return set.length > 0 ? set.map(([, listing]) => listing as Listing) : ['listed'];
}
