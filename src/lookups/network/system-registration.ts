import { type Answer, found, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { rdapQuestion } from '../rdap/question.ts';
import { rdapServers } from '../rdap/servers.ts';
import type { NetworkEntry } from './network-entry.ts';
import { holderOf } from './rdap-holder.ts';

/** Who holds an autonomous system, as its registry tells. */
export interface SystemRegistration extends Omit<NetworkEntry, 'range' | 'above' | 'organisationEnglish'> {
  /** The AS number. */
  number: number;
  /** The host that answered. */
  server: string;
}

/** The largest AS number (RFC 6793). */
const LAST = 0xffff_ffff;

/**
 * Who holds an AS number by RDAP (RFC 9082 section 3.1.2), at the service that IANA lists for it (RFC 9224). `none`: no
 * service, or no such entry. `now`: ISO 8601.
 */
export async function systemRegistration(ask: Ask, number: number, now: string): Promise<Answer<SystemRegistration>> {
  if (!Number.isInteger(number) || number < 1 || number > LAST) return unknown('malformed');
  const servers = await rdapServers(ask, `AS${number}`);
  if (servers.state !== 'found') return servers;
  const told = await rdapQuestion(ask, `${servers.value.urls[0]}autnum/${number}`, now);
  if (told.state !== 'found') return told;
  const { object, url } = told.value;
  const { startAutnum = number, endAutnum = startAutnum, name } = object;
  if (object.kind !== 'autnum' || number < startAutnum || number > endAutnum) return unknown('malformed', told.sources);
  const named = name === undefined ? {} : { name };
  return found({ number, ...named, ...holderOf(object), server: URL.parse(url)?.host ?? '' }, told.sources);
}
