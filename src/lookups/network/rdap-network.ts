import { type Answer, found, none, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { ipRange, isInRange } from '../../util/ip-range.ts';
import type { RdapObject } from '../rdap/object.ts';
import { rdapQuestion } from '../rdap/question.ts';
import { isRegistryStock, type NetworkEntry } from './network-entry.ts';
import { holderOf } from './rdap-holder.ts';

export interface RdapNetwork {
  entry: NetworkEntry;
  /** The host that answered, behind redirects to another registry. */
  server: string;
}

/** The network of an address by RDAP (RFC 9082 section 3.1.1); `base` is the registry's service, `now` is ISO 8601. */
export async function rdapNetwork(ask: Ask, ip: string, base: string, now: string): Promise<Answer<RdapNetwork>> {
  const told = await rdapQuestion(ask, `${base}ip/${ip}`, now);
  if (told.state !== 'found') return told;
  const { object, url } = told.value;
  const range = rangeOf(object, ip);
  if (object.kind !== 'ip network' || range === undefined) return unknown('malformed', told.sources);
  const entry = entryOf(object, range);
  if (isRegistryStock(entry)) return none('no-entry', told.sources);
  return found({ entry, server: URL.parse(url)?.host ?? '' }, told.sources);
}

/** The prefix that holds the address; first and last address where there is none. */
function rangeOf({ prefixes, startAddress, endAddress }: RdapObject, ip: string): string | undefined {
  return [...prefixes, `${startAddress ?? ''} - ${endAddress ?? ''}`].find((text) => {
    const range = ipRange(text);
    return range !== undefined && isInRange(ip, range);
  });
}

function entryOf(object: RdapObject, range: string): NetworkEntry {
  const entry: NetworkEntry = { range, ...holderOf(object) };
  if (object.name !== undefined) entry.name = object.name;
  return entry;
}
