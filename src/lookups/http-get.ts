import { type Answer, found, type Source, unknown } from '../answer.ts';
import type { Ask, HttpReply } from '../outside/ask.ts';

/** As many as the Fetch Standard's browsers need for honest sites, and fewer than a trap would like. */
const MAX_REDIRECTS = 5;
/** RFC 9110 section 15.4: those by which a client goes on by itself. */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface Fetched {
  reply: HttpReply;
  /** The address that answered, behind all redirects. */
  url: string;
}

/**
 * GET of a URL, redirects followed: each step is a question of its own, judged and written down like the first. `redirect`
 * where it goes round, too far, out of TLS (anyone on the way could then answer), with a user name in the address, or to
 * what is no web address. Every other status is a reply, for the caller to judge.
 */
export async function httpGet(ask: Ask, url: string, accept: string): Promise<Answer<Fetched>> {
  const sources: Source[] = [];
  const visited = new Set<string>();
  for (let next = url; visited.size <= MAX_REDIRECTS; ) {
    visited.add(next);
    const answer = await ask('http', { url: next, accept });
    sources.push(...answer.sources);
    if (answer.state !== 'found') return { ...answer, sources };
    const { status, location } = answer.value;
    if (!REDIRECTS.has(status)) return found({ reply: answer.value, url: next }, sources);
    if (location === undefined || visited.has(location) || !mayFollow(location, next)) break;
    next = location;
  }
  return unknown('redirect', sources);
}

function mayFollow(location: string, from: string): boolean {
  const url = URL.parse(location);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && from.startsWith('http:'));
}
