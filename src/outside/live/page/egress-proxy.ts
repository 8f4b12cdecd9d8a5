import { createServer, type IncomingMessage, request as startRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Reason } from '../../../answer.ts';
import type { Aside } from '../../ask.ts';
import { localReason } from '../../local-names.ts';
import type { Egress } from '../../page-visit.ts';
import { connectTo } from '../connect.ts';
import type { DnsTransport } from '../dns.ts';
import { placeOf } from '../http-place.ts';
import { serverAddresses } from '../server-addresses.ts';
import { browserHello } from './browser-hello.ts';
import { connectThrough } from './exit.ts';
import type { Exit } from './exit-address.ts';

export interface EgressLimits {
  /** Connections and plain requests together. */
  connections: number;
  /** Bytes in both directions, over all connections. */
  bytes: number;
}

interface EgressOptions {
  dns: DnsTransport;
  /** `publicip:port` to `loopback:port`, looked at only after the address policy has judged the public address. */
  routes: Readonly<Record<string, string>>;
  /** Makes the connections instead of this machine, to the addresses that were judged here. */
  exit?: Exit;
  limits: EgressLimits;
  aside?: Aside;
  /** Ends everything. */
  signal: AbortSignal;
}

export interface EgressProxy {
  /** What was asked of it so far, in that order. */
  egress(): Egress[];
  /** Why it lets nothing through any more, where it does not. */
  spent(): Reason | undefined;
  close(): void;
}

/** Methods that ask and change nothing (RFC 9110 section 9.2.1). What is encrypted is held in the browser. */
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** RFC 9110 section 7.6.1, and what speaks to the proxy alone. */
const HOP_BY_HOP = new Set(['connection', 'proxy-connection', 'proxy-authorization', 'keep-alive', 'te', 'upgrade']);
/** A request that changes nothing has no content, and what tells of one would let the server wait or split it. */
const OF_CONTENT = new Set(['content-length', 'transfer-encoding', 'trailer', 'expect', 'host']);

/**
 * The browser's only way out: an HTTP proxy (RFC 9110 section 7.7, CONNECT in 9.3.6) on the Unix socket `path`. Each
 * name is resolved here, the address judged, and the very address that was judged connected to; bytes and connections are
 * counted and bounded.
 */
export async function egressProxy(path: string, options: EgressOptions): Promise<EgressProxy> {
  const { limits, signal } = options;
  const told: Egress[] = [];
  const open = new Set<Duplex>();
  let bytes = 0;
  let spent: Reason | undefined;

  const server = createServer({ maxHeaderSize: 64 * 1024 });
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    void tunnel(`https://${request.url ?? ''}/`, client);
  });
  server.on('request', (request, response) => {
    keep(request.socket);
    void plain(request).then((answer) => {
      if ('reason' in answer) {
        response.writeHead(403, { 'content-type': 'text/plain' }).end(answer.reason);
        return;
      }
      const status = answer.statusCode ?? 0;
      // Node throws at others (RFC 9110 section 15: "from 100 to 599"), which a server may send to end us.
      response.writeHead(status >= 200 && status <= 599 ? status : 502, withoutHopByHop(answer.headers));
      answer.pipe(response);
      answer.on('error', () => response.destroy());
      response.once('close', () => answer.destroy());
    });
  });
  signal.addEventListener('abort', close, { once: true });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  return { egress: () => told, spent: () => spent, close };

  async function tunnel(url: string, client: Duplex): Promise<void> {
    keep(client);
    const dialled = await dial(url);
    if ('reason' in dialled) {
      client.end(`HTTP/1.1 403 ${dialled.reason}\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const { socket, entry } = dialled;
    client.once('close', () => socket.destroy());
    socket.once('close', () => client.destroy());
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    let hello = Buffer.alloc(0);
    const listen = (chunk: Buffer) => {
      hello = Buffer.concat([hello, chunk]);
      const verdict = browserHello(hello);
      if (verdict === 'more') return;
      client.off('data', listen);
      if (verdict === 'no') {
        entry.refused = 'not-allowed';
        client.destroy();
        return;
      }
      count(entry, 'sent', hello.length);
      socket.write(hello);
      client.on('data', (one: Buffer) => count(entry, 'sent', one.length));
      socket.on('data', (one: Buffer) => count(entry, 'received', one.length));
      client.pipe(socket).pipe(client);
    };
    client.on('data', listen);
  }

  async function plain(request: IncomingMessage): Promise<IncomingMessage | { reason: Reason }> {
    const isPlain = /^http:/i.test(request.url ?? '');
    if (!isPlain || !SAFE_METHODS.has(request.method ?? '')) return refused(request.url ?? '', 'not-allowed');
    const dialled = await dial(request.url ?? '');
    if ('reason' in dialled) return dialled;
    const { socket, entry } = dialled;
    const { host, pathname, search } = new URL(request.url ?? '');
    const asked = Object.entries(withoutHopByHop(request.headers)).filter(([name]) => !OF_CONTENT.has(name));
    socket.on('data', (chunk: Buffer) => count(entry, 'received', chunk.length));
    const outgoing = startRequest({
      createConnection: () => socket,
      method: request.method,
      path: `${pathname}${search}`,
      headers: { ...Object.fromEntries(asked), host, connection: 'close' },
      maxHeaderSize: 64 * 1024,
    });
    return new Promise((resolve) => {
      outgoing.once('response', resolve);
      outgoing.on('error', () => resolve({ reason: 'server-failure' }));
      outgoing.once('close', () => resolve({ reason: 'server-failure' }));
      outgoing.end();
    });
  }

  async function dial(url: string): Promise<{ socket: Socket; entry: Egress } | { reason: Reason }> {
    if (spent === undefined && told.length >= limits.connections) spent = 'budget';
    const place = placeOf(url);
    if ('reason' in place) return refused(url, place.reason);
    const why = spent ?? localReason('http', { url, accept: '' });
    if (why) return refused(url, why);
    const { literal, host, port } = place;
    const entry: Egress = { to: `${host}:${port}`, sent: 0, received: 0 };
    told.push(entry);
    const addresses = literal ? { open: [literal] } : await serverAddresses(options.dns, host, options.aside, signal);
    let reason: Reason = 'state' in addresses && addresses.state !== 'found' ? addresses.reason : 'unreachable';
    for (const address of 'open' in addresses ? addresses.open : []) {
      const target = `${address.includes(':') ? `[${address}]` : address}:${port}`;
      const connection = await (options.exit
        ? connectThrough(options.exit, address, port, signal)
        : connectTo(options.routes[target] ?? target, signal));
      if ('socket' in connection) {
        entry.address = address;
        keep(connection.socket);
        return { socket: connection.socket, entry };
      }
      reason = connection.reason;
    }
    entry.refused = reason;
    return { reason };
  }

  function refused(url: string, reason: Reason): { reason: Reason } {
    const place = URL.parse(url);
    if (told.length < limits.connections * 2) {
      told.push({ to: (place?.host ?? url).slice(0, 260), sent: 0, received: 0, refused: reason });
    }
    return { reason };
  }

  function count(entry: Egress, way: 'sent' | 'received', length: number): void {
    entry[way] += length;
    bytes += length;
    if (bytes <= limits.bytes || spent !== undefined) return;
    spent = 'too-large';
    for (const one of open) one.destroy();
  }

  function keep(one: Duplex): void {
    if (open.has(one)) return;
    open.add(one);
    one.on('error', () => one.destroy());
    one.once('close', () => open.delete(one));
  }

  function close(): void {
    server.close();
    server.closeAllConnections();
    for (const one of open) one.destroy();
  }
}

function withoutHopByHop(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));
}
