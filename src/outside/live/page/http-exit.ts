import type { Socket } from 'node:net';
import type { Reason } from '../../../answer.ts';
import type { Exit } from './exit-address.ts';
import { take } from './take.ts';

const MAX_HEAD = 16 * 1024;
const END = '\r\n\r\n';
/** RFC 9110: the proxy could not reach the server, or got no answer from it. */
const OF_THE_SERVER = new Set([502, 503, 504]);

/** Asks an HTTP proxy for a tunnel to an address (CONNECT, RFC 9110 section 9.3.6; basic credentials, RFC 7617). */
export async function throughHttp(
  { user, password }: Exit,
  socket: Socket,
  address: string,
  port: number,
): Promise<Reason | undefined> {
  const target = `${address.includes(':') ? `[${address}]` : address}:${port}`;
  const credentials = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
  const authorization = user === '' ? '' : `Proxy-Authorization: Basic ${credentials}\r\n`;
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${authorization}\r\n`);
  const head = await take(socket, MAX_HEAD, (have) => {
    const end = have.indexOf(END);
    return end < 0 ? 0 : end + END.length;
  });
  const status = Number(/^HTTP\/1\.[01] (?<status>\d{3})/.exec(head?.toString('latin1') ?? '')?.groups?.status ?? 0);
  if (status >= 200 && status < 300) return undefined;
  return OF_THE_SERVER.has(status) ? 'unreachable' : 'no-exit';
}
