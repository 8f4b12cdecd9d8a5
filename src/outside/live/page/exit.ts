import { connect, type Socket } from 'node:net';
import type { Connection } from '../connect.ts';
import { throughHttp } from './http-exit.ts';
import { throughSocks } from './socks-exit.ts';

/** A proxy of the user's choice through which pages are opened, so that their servers see its address. */
export interface Exit {
  kind: 'socks5' | 'http';
  host: string;
  port: number;
  user: string;
  password: string;
}

/** Milliseconds until the exit has reached the server. A chain of relays such as Tor takes its time. */
const EXIT_WAIT = 8000;
const DEFAULT_PORT = { socks5: 1080, http: 8080 } as const;
/** RFC 1929 section 2: each has a length of one octet. */
const MAX_CREDENTIAL = 255;

/** Reads `socks5://[user:password@]host[:port]` or `http://…`; undefined for anything else. */
export function exitOf(text: string): Exit | undefined {
  const url = text.length > 1000 ? null : URL.parse(text);
  const kind = /^(?<kind>socks5|http):$/.exec(url?.protocol ?? '')?.groups?.kind as Exit['kind'] | undefined;
  if (url === null || kind === undefined || url.hostname === '') return undefined;
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') return undefined;
  const [user, password] = [decoded(url.username), decoded(url.password)];
  if (user === undefined || password === undefined) return undefined;
  const written = url.port === '' ? /:(?<port>\d+)\/?$/.exec(text)?.groups?.port : url.port;
  const port = written === undefined ? DEFAULT_PORT[kind] : Number(written);
  return port === 0 ? undefined : { kind, host: url.hostname.replace(/^\[|\]$/g, ''), port, user, password };
}

/** Percent-decoded; undefined where it is no text that a proxy could be told. */
function decoded(text: string): string | undefined {
  if (/%(?![0-9a-f]{2})/i.test(text)) return undefined;
  const bytes = Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(parseInt(digits, 16))),
    'latin1',
  );
  return bytes.length <= MAX_CREDENTIAL && !/[\0\r\n]/.test(bytes.toString('latin1'))
    ? bytes.toString('utf8')
    : undefined;
}

/**
 * A connection that the exit makes to exactly this address, which was judged before; it is told no name. The exit's own
 * name is the system's to resolve: the user chose it, and it may be of this machine. `no-exit` where the exit itself fails.
 */
export async function connectThrough(
  exit: Exit,
  address: string,
  port: number,
  signal: AbortSignal,
): Promise<Connection> {
  if (signal.aborted) return { reason: 'unreachable' };
  const socket = connect({ host: exit.host, port: exit.port }).unref();
  const leave = () => socket.destroy();
  const waiting = setTimeout(leave, EXIT_WAIT).unref();
  signal.addEventListener('abort', leave, { once: true });
  // An error may come at any later time, too, and nobody may be listening by then.
  socket.on('error', leave);
  socket.once('close', () => signal.removeEventListener('abort', leave));
  const reason = (await opened(socket)) ? await asked(exit, socket, address, port) : 'no-exit';
  clearTimeout(waiting);
  if (reason === undefined && !socket.destroyed) return { socket };
  socket.destroy();
  return { reason: reason ?? 'unreachable' };
}

function asked(exit: Exit, socket: Socket, address: string, port: number) {
  return exit.kind === 'socks5' ? throughSocks(exit, socket, address, port) : throughHttp(exit, socket, address, port);
}

function opened(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('close', () => resolve(false));
  });
}
