import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { request as secureRequest, Agent as TlsAgent } from 'node:https';
import type { Reason } from '../../answer.ts';
import { ipAddress, isPublicAddress } from '../../util/ip-address.ts';
import type { Aside, HttpReply, Question, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import type { DnsTransport } from './dns.ts';
import { serverAddresses } from './server-addresses.ts';
import { within } from './within.ts';

const MAX_BYTES = 256 * 1024;
/** Milliseconds for connecting, TLS, and the whole answer. */
const MAX_WAIT = 8000;
const MAX_URL = 2048;
const USER_AGENT = 'mekiki';

/** An agent of its own keeps no connection, and no proxy of the environment comes between. */
const plain = new PlainAgent({ keepAlive: false });

export interface HttpOptions {
  routes: Readonly<Record<string, string>>;
  /** PEM certificates that are believed beside those of Node. */
  authorities?: readonly string[];
}

type Exchange = { reply: HttpReply } | { reason: Reason };

/**
 * One GET (RFC 9110) of an http or https URL, without cookies, credentials or a proxy. The address that is connected to
 * was judged to be on the internet; redirects are told, so that each next step is asked, judged and written down by
 * itself. `routes` maps a `publicip:port` to a loopback `host:port` after that judgement.
 */
export function httpTransport(dns: DnsTransport, { routes, authorities }: HttpOptions) {
  const tls = new TlsAgent({ keepAlive: false, ...(authorities ? { ca: [...authorities] } : {}) });

  return async ({ url: text, accept }: Question<'http'>, aside?: Aside): Promise<Told<HttpReply>> => {
    const url = URL.parse(text);
    if (text.length > MAX_URL || url === null || !/^https?:$/.test(url.protocol)) return notAsked('malformed');
    if (url.username !== '' || url.password !== '') return notAsked('malformed');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const literal = ipAddress(host);
    if (literal !== undefined && !isPublicAddress(literal)) return notAsked('private-address');
    const addresses = literal === undefined ? await serverAddresses(dns, host, aside) : { open: [literal] };
    if ('state' in addresses) return addresses;

    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    let told: Told<HttpReply> = notAsked('unreachable');
    for (const address of addresses.open) {
      const target = `${address.includes(':') ? `[${address}]` : address}:${port}`;
      const route = routes[target];
      const from = `${url.host} (${target}${route === undefined ? '' : ` via ${route}`})`;
      const outcome = await exchange(url, accept, route ?? target, url.protocol === 'https:' ? tls : plain);
      if ('reply' in outcome) return { state: 'found', value: outcome.reply, from };
      told = { state: 'unknown', reason: outcome.reason, from };
      if (outcome.reason !== 'unreachable') return told;
    }
    return told;
  };
}

function exchange(url: URL, accept: string, target: string, agent: PlainAgent | TlsAgent): Promise<Exchange> {
  const { hostname, port } = new URL(`http://${target}`);
  const isSecure = agent instanceof TlsAgent;
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const options = {
    agent,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || 80,
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, accept, 'user-agent': USER_AGENT, 'accept-encoding': 'identity', connection: 'close' },
    ...(isSecure && !ipAddress(name) ? { servername: name } : {}),
  };
  const request = isSecure ? secureRequest(options) : plainRequest(options);
  const late: Exchange = { reason: 'timeout' };
  const answer = new Promise<Exchange>((resolve) => {
    let answered = false;
    request.once('response', (response) => {
      answered = true;
      read(response, url).then(resolve, () => resolve({ reason: 'server-failure' }));
    });
    request.once('error', () => resolve({ reason: answered ? 'server-failure' : 'unreachable' }));
    request.end();
  });
  return within(MAX_WAIT, answer, late).finally(() => request.destroy());
}

async function read(response: IncomingMessage, url: URL): Promise<Exchange> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) return { reason: 'too-large' };
    chunks.push(chunk);
  }
  const { location, 'content-type': contentType, 'retry-after': retryAfter } = response.headers;
  const next = location === undefined ? undefined : URL.parse(location, url.href)?.href;
  return {
    reply: {
      status: response.statusCode ?? 0,
      ...(next !== undefined && next.length <= MAX_URL ? { location: next } : {}),
      ...(contentType === undefined ? {} : { contentType: contentType.slice(0, 300) }),
      ...(retryAfter === undefined ? {} : { retryAfter: retryAfter.slice(0, 300) }),
      body: new TextDecoder().decode(Buffer.concat(chunks)),
    },
  };
}
