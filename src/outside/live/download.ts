import { type IncomingMessage, request as startRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { Reason } from '../../answer.ts';
import { connectTo, secured, withAuthorities } from './connect.ts';
import type { DnsTransport } from './dns.ts';
import type { HttpOptions } from './http.ts';
import { type Place, placeOf } from './http-place.ts';
import { serverAddresses } from './server-addresses.ts';

/** Milliseconds for all of it. */
const MAX_WAIT = 10 * 60_000;
/** Milliseconds without a byte. */
const MAX_SILENCE = 30_000;
const MAX_BYTES = 200 * 1024 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_REDIRECTS = 4;
/** PhishTank asks for one that tells who is asking. */
const USER_AGENT = 'mekiki';

export interface Download {
  url: string;
  /** Sent to the named host alone, never to where it redirects: a key may be among them. */
  headers: Readonly<Record<string, string>>;
  /** Of the copy that is here already (RFC 9110 section 13.1). */
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export interface Fresh {
  /** Ends by throwing where the answer breaks off, is silent too long or goes on beyond 200 MB. */
  chunks: AsyncIterable<Uint8Array>;
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** `from`: the hosts that were asked, with the addresses that were connected to. */
export type Downloaded<T> = { from: string[] } & Outcome<T>;

type Outcome<T> =
  | { state: 'fresh'; taken: T }
  | { state: 'unchanged' }
  | { state: 'failed'; reason: Reason; status?: number };

type Answer = { response: IncomingMessage; socket: Socket; from: string } | { reason: Reason; from: string };

/**
 * One file by GET, however large, handed to `take` as it comes. Guarded as every question to the web is: only addresses on
 * the internet, no proxy, no cookies, certificates checked; redirects are followed, each judged anew, never out of TLS.
 */
export async function download<T>(
  wanted: Download,
  dns: DnsTransport,
  options: HttpOptions,
  take: (fresh: Fresh) => Promise<T>,
): Promise<Downloaded<T>> {
  const stop = new AbortController();
  // Sockets do not hold the process; this does, and ends it all.
  const deadline = setTimeout(() => stop.abort(), MAX_WAIT);
  const from: string[] = [];
  let socket: Socket | undefined;
  try {
    let place = placeOf(wanted.url);
    for (let step = 0; step <= MAX_REDIRECTS && !('reason' in place); step += 1) {
      const answer = await ask(place, step === 0 ? wanted : { headers: {} }, dns, options, stop.signal);
      if (answer.from !== '') from.push(answer.from);
      if ('reason' in answer) return { state: 'failed', reason: answer.reason, from };
      socket = answer.socket;
      const { statusCode: status = 0, headers } = answer.response;
      const next = nextPlace(place, status, headers.location);
      if (!next) return { ...(await taken(answer.response, status, take, stop)), from };
      socket.destroy();
      place = next;
    }
    return { state: 'failed', reason: 'reason' in place ? place.reason : 'unsupported', from };
  } finally {
    clearTimeout(deadline);
    socket?.destroy();
  }
}

function nextPlace(place: Place, status: number, location: string | undefined): ReturnType<typeof placeOf> | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  const next = placeOf(URL.parse(location, place.url.href)?.href ?? '');
  return !('reason' in next) && place.secure && !next.secure ? { reason: 'refused' } : next;
}

async function taken<T>(
  response: IncomingMessage,
  status: number,
  take: (fresh: Fresh) => Promise<T>,
  stop: AbortController,
): Promise<Outcome<T>> {
  if (status === 304) return { state: 'unchanged' };
  if (status === 429) return { state: 'failed', reason: 'rate-limited', status };
  if (status !== 200) return { state: 'failed', reason: status === 404 ? 'no-entry' : 'refused', status };
  const { etag, 'last-modified': lastModified, 'content-encoding': coding = 'identity' } = response.headers;
  if (coding !== 'identity') return { state: 'failed', reason: 'unsupported', status };
  return { state: 'fresh', taken: await take({ chunks: bounded(response, stop), etag, lastModified }) };
}

async function* bounded(response: IncomingMessage, stop: AbortController): AsyncGenerator<Uint8Array> {
  let size = 0;
  const silence = setTimeout(() => stop.abort(), MAX_SILENCE).unref();
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      silence.refresh();
      size += chunk.length;
      if (size > MAX_BYTES) throw new Error('more than any list', { cause: 'too-large' });
      yield chunk;
    }
  } finally {
    clearTimeout(silence);
  }
}

async function ask(
  place: Place,
  { headers, etag, lastModified }: Omit<Download, 'url'>,
  dns: DnsTransport,
  { routes, authorities }: HttpOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const { literal, host, port, secure, url } = place;
  const addresses = literal === undefined ? await serverAddresses(dns, host, undefined, signal) : { open: [literal] };
  if ('state' in addresses) {
    return { reason: addresses.state === 'found' ? 'internal' : addresses.reason, from: addresses.from };
  }
  const [address = ''] = addresses.open;
  const target = `${address.includes(':') ? `[${address}]` : address}:${port}`;
  const from = `${url.host} (${target}${routes[target] === undefined ? '' : ` via ${routes[target]}`})`;
  const open = await connectTo(routes[target] ?? target, signal);
  if ('reason' in open) return { ...open, from };
  const trusted = authorities && secure ? withAuthorities(authorities) : undefined;
  const safe = secure ? await secured(open.socket, host, signal, trusted) : open;
  if ('reason' in safe) return { ...safe, from };

  const request = startRequest({
    createConnection: () => safe.socket,
    path: `${url.pathname}${url.search}`,
    maxHeaderSize: MAX_HEADER_BYTES,
    headers: {
      ...headers,
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
      host: url.host,
      accept: '*/*',
      'user-agent': USER_AGENT,
      'accept-encoding': 'identity',
      connection: 'close',
    },
  });
  return new Promise((resolve) => {
    const silence = setTimeout(() => safe.socket.destroy(), MAX_SILENCE);
    const fail = () => resolve({ reason: signal.aborted ? 'timeout' : 'server-failure', from });
    request.once('response', (response) => {
      clearTimeout(silence);
      resolve({ response, socket: safe.socket, from });
    });
    request.on('error', fail);
    request.once('close', () => {
      clearTimeout(silence);
      fail();
    });
    request.end();
  });
}
