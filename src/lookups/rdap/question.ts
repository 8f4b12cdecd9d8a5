import { type Answer, found, none, type Source, unknown } from '../../answer.ts';
import type { Ask, HttpReply } from '../../outside/ask.ts';
import { parseJson } from '../../util/json.ts';
import { httpGet } from '../http-get.ts';
import { retryMoment } from '../registration/retry-moment.ts';
import { type RdapObject, readRdapObject } from './object.ts';

/** RFC 7480 section 4.2: what a client of RDAP accepts. Some servers know plain JSON only. */
const ACCEPT = 'application/rdap+json, application/json;q=0.9';

export interface RdapTold {
  object: RdapObject;
  /** The address that answered, behind all redirects. */
  url: string;
}

/**
 * One RDAP question (RFC 7480, RFC 9082) of a whole URL. `none`: the server says by status 404 that it holds no such
 * object, which is the world's word only from the server that IANA names for it. A refusal by rate is `rate-limited` and
 * tells when to ask again, where the server does; `now` (ISO 8601) is what its seconds count from.
 */
export async function rdapQuestion(ask: Ask, url: string, now: string): Promise<Answer<RdapTold>> {
  const told = await httpGet(ask, url, ACCEPT);
  return told.state === 'found' ? read(told.value.reply, told.value.url, told.sources, now) : told;
}

function read(reply: HttpReply, url: string, sources: Source[], now: string): Answer<RdapTold> {
  const { status, body, retryAfter } = reply;
  const retryAt = retryMoment(retryAfter, now);
  if (status === 404) return saysNothing(reply) ? none('no-entry', sources) : unknown('malformed', sources);
  if (status === 429) return unknown('rate-limited', sources, retryAt);
  if (status === 401 || status === 403 || status === 451) return unknown('refused', sources, retryAt);
  if (status >= 500 && status !== 501) return unknown('server-failure', sources, retryAt);
  if (status < 200 || status >= 300) return unknown('unsupported', sources);
  const object = readRdapObject(parseJson(body));
  return object ? found({ object, url }, sources) : unknown('malformed', sources);
}

/** A 404 speaks of the object only if RDAP wrote it; a web server's own page speaks of its paths. */
function saysNothing({ contentType = '', body }: HttpReply): boolean {
  return body.trim() === '' || /^application\/(?:rdap\+)?json\b/i.test(contentType) || parseJson(body) !== undefined;
}
