import type { Socket } from 'node:net';
import type { Reason } from '../../answer.ts';
import type { Aside, Question, Reply, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import { connectTo } from './connect.ts';
import type { DnsTransport } from './dns.ts';
import { serverAddresses } from './server-addresses.ts';
import { decodeWhois } from './whois-text.ts';

const PORT = 43;
const MAX_BYTES = 64 * 1024;
/** Milliseconds, for connecting and the whole answer. */
const MAX_WAIT = 8000;
/** After so many servers in a row that could not be reached, port 43 is taken to be closed here. */
const MAX_UNREACHED = 3;
/** Milliseconds after which a closed port is tried again. */
const RETRY_AFTER = 60_000;

/** One line of printable characters: what RFC 3912 sends, and no way to smuggle a second line. */
const QUERY = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,255}$/u;

type Exchange = { bytes: Uint8Array } | { reason: Reason };
type WhoisTransport = (
  question: Question<'whois'>,
  aside?: Aside,
  signal?: AbortSignal,
) => Promise<Told<Reply<'whois'>>>;

/**
 * WHOIS (RFC 3912) on port 43 of public addresses only. `routes` maps a `publicip:port` to a loopback `host:port` after
 * that judgement; the answer's `from` shows it. `signal` closes the connection.
 */
export function whoisTransport(dns: DnsTransport, routes: Readonly<Record<string, string>>): WhoisTransport {
  let unreached = 0;
  let lastUnreached = 0;

  return async ({ server, query }, aside, signal) => {
    if (!QUERY.test(query)) return notAsked('malformed');
    const closed = unreached >= MAX_UNREACHED && performance.now() - lastUnreached < RETRY_AFTER;
    if (closed) return notAsked('unreachable');
    const addresses = await serverAddresses(dns, server, aside, signal);
    if ('state' in addresses) return addresses;
    const over = AbortSignal.any([AbortSignal.timeout(MAX_WAIT), ...(signal ? [signal] : [])]);

    let told: Told<Reply<'whois'>> = notAsked('unreachable');
    for (const address of addresses.open) {
      const target = `${address.includes(':') ? `[${address}]` : address}:${PORT}`;
      const route = routes[target];
      const from = route === undefined ? `${server} (${target})` : `${server} (${target} via ${route})`;
      const outcome = await exchange(route ?? target, query, over);
      if ('bytes' in outcome) {
        unreached = 0;
        return { state: 'found', value: { text: decodeWhois(outcome.bytes, server) }, from };
      }
      told = { state: 'unknown', reason: outcome.reason, from };
      if (outcome.reason !== 'unreachable') return told;
    }
    unreached += 1;
    lastUnreached = performance.now();
    return told;
  };
}

async function exchange(target: string, query: string, signal: AbortSignal): Promise<Exchange> {
  const open = await connectTo(target, signal);
  return 'reason' in open ? open : conversation(open.socket, query, signal).finally(() => open.socket.destroy());
}

function conversation(socket: Socket, query: string, signal: AbortSignal): Promise<Exchange> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) resolve({ reason: 'too-large' });
    });
    // An empty answer says nothing; servers that limit rates close like that.
    socket.once('end', () => resolve(size ? { bytes: Buffer.concat(chunks) } : { reason: 'refused' }));
    socket.once('error', () => resolve({ reason: size ? 'server-failure' : 'unreachable' }));
    socket.once('close', () => resolve({ reason: signal.aborted ? 'timeout' : 'server-failure' }));
    socket.write(`${query}\r\n`);
  });
}
