import { isIPv4, type Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Reason } from '../../../answer.ts';
import type { Exit } from './exit-address.ts';
import { take } from './take.ts';

const VERSION = 5;
/** RFC 1928 section 3. */
const METHODS = { none: 0, password: 2 } as const;
const CONNECT = 1;
/** RFC 1928 section 6: what the exit says of itself or its rules, not of the server. */
const OF_THE_EXIT = new Set([1, 2, 7, 8]);
/** RFC 1928 section 5: octets of a bound address behind the four of the head, by its type; a name says its own length. */
const ADDRESS_OCTETS: Record<number, number> = { 1: 4, 4: 16 };
const MAX_REPLY = 4 + 1 + 255 + 2;

/** Asks a SOCKS 5 proxy (RFC 1928, with the password of RFC 1929 where there is one) for a connection to an address. */
export async function throughSocks(
  { user, password }: Exit,
  socket: Socket,
  address: string,
  port: number,
): Promise<Reason | undefined> {
  const method = user === '' ? METHODS.none : METHODS.password;
  socket.write(Buffer.from([VERSION, 1, method]));
  const chosen = await take(socket, 2, two);
  if (chosen?.[0] !== VERSION || chosen[1] !== method) return 'no-exit';
  if (method === METHODS.password) {
    socket.write(Buffer.concat([Buffer.from([1]), counted(user), counted(password)]));
    const allowed = await take(socket, 2, two);
    if (allowed?.[1] !== 0) return 'no-exit';
  }
  socket.write(
    Buffer.from([VERSION, CONNECT, 0, isIPv4(address) ? 1 : 4, ...octetsOf(address), port >> 8, port & 255]),
  );
  const reply = await take(socket, MAX_REPLY, replyLength);
  if (reply?.[0] !== VERSION) return 'no-exit';
  const code = reply[1] ?? 1;
  if (code === 0) return undefined;
  return OF_THE_EXIT.has(code) ? 'no-exit' : 'unreachable';
}

function two(have: Buffer): number {
  return have.length >= 2 ? 2 : 0;
}

function replyLength(have: Buffer): number {
  const [, , , type = 0, first = 0] = have;
  const octets = type === 3 ? 1 + first : (ADDRESS_OCTETS[type] ?? 0);
  const length = 4 + octets + 2;
  return have.length >= 5 && have.length >= length ? length : 0;
}

function counted(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

function octetsOf(address: string): number[] {
  return ipaddr.parse(address).toByteArray();
}
