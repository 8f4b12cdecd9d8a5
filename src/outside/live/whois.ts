import { connect, type Socket } from 'node:net';
import type { Reason } from '../../answer.ts';
import type { Aside, Question, Reply, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import type { DnsTransport } from './dns.ts';
import { serverAddresses } from './server-addresses.ts';
import { decodeWhois } from './whois-text.ts';
import { within } from './within.ts';

const PORT = 43;
const MAX_BYTES = 64 * 1024;
/** Milliseconds. Blocked ports drop packets, so connecting gets less patience than a registry's slow answer. */
const CONNECT_WAIT = 3000;
const MAX_WAIT = 10_000;
/** After so many servers in a row that could not be reached, port 43 is taken to be closed here. */
const MAX_UNREACHED = 3;
/** Milliseconds after which a closed port is tried again. */
const RETRY_AFTER = 60_000;

/** One line of printable characters: what RFC 3912 sends, and no way to smuggle a second line. */
const QUERY = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,255}$/u;

type Exchange = { text: string } | { reason: Reason };
type WhoisTransport = (question: Question<'whois'>, aside?: Aside) => Promise<Told<Reply<'whois'>>>;

/**
 * WHOIS (RFC 3912) on port 43 of public addresses only. `routes` maps a `publicip:port` to a loopback `host:port` after
 * that judgement; the answer's `from` shows it.
 */
export function whoisTransport(dns: DnsTransport, routes: Readonly<Record<string, string>>): WhoisTransport {
  let unreached = 0;
  let lastUnreached = 0;

  return async ({ server, query }, aside) => {
    if (!QUERY.test(query)) return notAsked('malformed');
    const closed = unreached >= MAX_UNREACHED && performance.now() - lastUnreached < RETRY_AFTER;
    if (closed) return notAsked('unreachable');
    const addresses = await serverAddresses(dns, server, aside);
    if ('state' in addresses) return addresses;

    let told: Told<Reply<'whois'>> = notAsked('unreachable');
    for (const address of addresses.open) {
      const target = `${address.includes(':') ? `[${address}]` : address}:${PORT}`;
      const route = routes[target];
      const from = route === undefined ? `${server} (${target})` : `${server} (${target} via ${route})`;
      const outcome = await exchange(route ?? target, query);
      if ('text' in outcome) {
        unreached = 0;
        return { state: 'found', value: { text: outcome.text }, from };
      }
      told = { state: 'unknown', reason: outcome.reason, from };
      if (outcome.reason !== 'unreachable') return told;
    }
    unreached += 1;
    lastUnreached = performance.now();
    return told;
  };
}

function exchange(target: string, query: string): Promise<Exchange> {
  const { hostname, port } = new URL(`whois://${target}`);
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }).unref();
  const late: Exchange = { reason: 'timeout' };
  return within(MAX_WAIT, conversation(socket, query), late).finally(() => socket.destroy());
}

function conversation(socket: Socket, query: string): Promise<Exchange> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const connecting = setTimeout(() => resolve({ reason: 'unreachable' }), CONNECT_WAIT).unref();
    socket.once('connect', () => {
      clearTimeout(connecting);
      socket.write(`${query}\r\n`);
    });
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) resolve({ reason: 'too-large' });
    });
    // An empty answer says nothing; servers that limit rates close like that.
    socket.once('end', () => resolve(size ? { text: decodeWhois(Buffer.concat(chunks)) } : { reason: 'refused' }));
    socket.once('error', () => resolve({ reason: size ? 'server-failure' : 'unreachable' }));
    socket.once('close', () => {
      clearTimeout(connecting);
      resolve({ reason: 'server-failure' });
    });
  });
}
