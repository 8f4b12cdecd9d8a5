import { connect, type Socket } from 'node:net';
import { connect as connectSecurely, createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import type { Reason } from '../../answer.ts';
import { ipAddress, sameAddress } from '../../util/ip-address.ts';

/** Milliseconds: a first packet that is lost is sent again after one second. Blocked ports drop packets without a word. */
const CONNECT_WAIT = 2000;

export type Connection = { socket: Socket } | { reason: Reason };

/** Literal address and port, `1.2.3.4:80` or `[2001:db8::1]:80`, as it was judged. */
export type Target = string;

/**
 * A TCP connection to exactly this address: no name is resolved any more, and whoever is at the other end of the socket is
 * compared with the address that was judged. `signal` closes it at any time. It does not hold the process.
 */
export function connectTo(target: Target, signal: AbortSignal): Promise<Connection> {
  const { hostname, port } = new URL(`tcp://${target}`);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (ipAddress(host) === undefined || signal.aborted) return Promise.resolve({ reason: 'unreachable' });
  const socket = connect({ host, port: Number(port) }).unref();
  signal.addEventListener('abort', () => socket.destroy(), { once: true });

  return new Promise((resolve) => {
    const fail = (reason: Reason) => {
      clearTimeout(waiting);
      socket.destroy();
      resolve({ reason });
    };
    const waiting = setTimeout(fail, CONNECT_WAIT, 'unreachable').unref();
    // An error may come at any later time, too, and nobody may be listening by then.
    socket.on('error', () => fail('unreachable'));
    socket.once('close', () => fail(signal.aborted ? 'timeout' : 'unreachable'));
    socket.once('connect', () => {
      if (!sameAddress(socket.remoteAddress ?? '', host)) return fail('private-address');
      clearTimeout(waiting);
      resolve({ socket });
    });
  });
}

/**
 * TLS (RFC 8446) over an open connection. `host` is the name, or literal address, that the certificate has to prove
 * (RFC 9525); `authorities` replaces Node's own where it is given.
 */
export function secured(
  open: Socket,
  host: string,
  signal: AbortSignal,
  authorities?: SecureContext,
): Promise<Connection> {
  const name = host.replace(/\.$/, '');
  const socket = connectSecurely({
    socket: open,
    host: name,
    // RFC 6066 section 3: a literal address is no server name.
    ...(ipAddress(name) === undefined ? { servername: name } : {}),
    ...(authorities ? { secureContext: authorities } : {}),
    ALPNProtocols: ['http/1.1'],
    minVersion: 'TLSv1.2',
    // Said aloud, since a variable of the environment could turn it off.
    rejectUnauthorized: true,
  });
  return new Promise((resolve) => {
    socket.once('secureConnect', () => resolve({ socket }));
    socket.on('error', () => {
      resolve({ reason: socket.authorizationError ? 'certificate' : 'server-failure' });
    });
    socket.once('close', () => resolve({ reason: signal.aborted ? 'timeout' : 'server-failure' }));
  });
}

/** Node's authorities and these (PEM). Reading all of them takes tens of milliseconds, so that it is done once. */
export function withAuthorities(more: readonly string[]): SecureContext {
  return createSecureContext({ ca: [...getCACertificates('default'), ...more], minVersion: 'TLSv1.2' });
}
