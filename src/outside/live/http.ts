import { request as startRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import type { Reason } from '../../answer.ts';
import type { Aside, HttpReply, Question, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import { connectTo, secured, withAuthorities } from './connect.ts';
import type { DnsTransport } from './dns.ts';
import { type Place, placeOf } from './http-place.ts';
import { type Exchange, readReply } from './http-reply.ts';
import { serverAddresses } from './server-addresses.ts';

/** Milliseconds for connecting, TLS, and the whole answer. */
const MAX_WAIT = 8000;
const MAX_HEADER_BYTES = 16 * 1024;
/** RFC 9110 section 15.2: answers before the answer; a server could send them for ever. */
const MAX_INFORMATIONAL = 10;
const USER_AGENT = 'mekiki';

export interface HttpOptions {
  routes: Readonly<Record<string, string>>;
  /** PEM certificates that are believed beside those of Node. */
  authorities?: readonly string[];
}

/**
 * One GET (RFC 9110) of an http or https URL, without cookies, credentials or a proxy. The address that is connected to
 * was judged to be on the internet; redirects are told, so that each next step is asked, judged and written down by
 * itself. `routes` maps a `publicip:port` to a loopback `host:port` after that judgement. `signal` closes the connection.
 */
export function httpTransport(dns: DnsTransport, { routes, authorities }: HttpOptions) {
  let trusted: SecureContext | undefined;

  async function exchange(place: Place, accept: string, target: string, signal: AbortSignal): Promise<Exchange> {
    const open = await connectTo(target, signal);
    if ('reason' in open) return open;
    if (!place.secure) return conversation(place.url, accept, open.socket, signal);
    if (authorities) trusted ??= withAuthorities(authorities);
    const safe = await secured(open.socket, place.host, signal, trusted);
    return 'reason' in safe ? safe : conversation(place.url, accept, safe.socket, signal);
  }

  return async ({ url, accept }: Question<'http'>, aside?: Aside, signal?: AbortSignal): Promise<Told<HttpReply>> => {
    const place = placeOf(url);
    if ('reason' in place) return notAsked(place.reason);
    const { literal, host, port } = place;
    const addresses = literal === undefined ? await serverAddresses(dns, host, aside, signal) : { open: [literal] };
    if ('state' in addresses) return addresses;

    const over = AbortSignal.any([AbortSignal.timeout(MAX_WAIT), ...(signal ? [signal] : [])]);
    let told: Told<HttpReply> = notAsked('unreachable');
    for (const address of addresses.open) {
      const target = `${address.includes(':') ? `[${address}]` : address}:${port}`;
      const route = routes[target];
      const from = `${place.url.host} (${target}${route === undefined ? '' : ` via ${route}`})`;
      const outcome = await exchange(place, accept, route ?? target, over);
      if ('reply' in outcome) return { state: 'found', value: outcome.reply, from };
      told = { state: 'unknown', reason: outcome.reason, from };
      if (outcome.reason !== 'unreachable') return told;
    }
    return told;
  };
}

/** One request and its answer over an open connection, which is closed behind it. */
async function conversation(url: URL, accept: string, socket: Socket, signal: AbortSignal): Promise<Exchange> {
  const request = startRequest({
    // Without an agent there is no proxy of the environment either.
    createConnection: () => socket,
    path: `${url.pathname}${url.search}`,
    maxHeaderSize: MAX_HEADER_BYTES,
    headers: { host: url.host, accept, 'user-agent': USER_AGENT, 'accept-encoding': 'identity', connection: 'close' },
  });
  const late: Exchange = { reason: 'timeout' };
  const answer = new Promise<Exchange>((resolve) => {
    const fail = (reason: Reason) => resolve(signal.aborted ? late : { reason });
    let informational = 0;
    request.on('information', () => {
      informational += 1;
      if (informational > MAX_INFORMATIONAL) fail('malformed');
    });
    request.once('response', (response) => readReply(response, url).then(resolve, () => fail('server-failure')));
    request.on('error', (error: NodeJS.ErrnoException) => fail(reasonOf(error.code ?? '')));
    request.once('close', () => fail('server-failure'));
    request.end();
  });
  return answer.finally(() => socket.destroy());
}

/** The parser's own codes begin with HPE. */
function reasonOf(code: string): Reason {
  if (code === 'HPE_HEADER_OVERFLOW') return 'too-large';
  return code.startsWith('HPE_') ? 'malformed' : 'server-failure';
}
