import { connect, type Socket } from 'node:net';
import type { Connection } from '../connect.ts';
import type { Exit } from './exit-address.ts';
import { throughHttp } from './http-exit.ts';
import { throughSocks } from './socks-exit.ts';

/** Milliseconds until the exit has reached the server. A chain of relays such as Tor takes its time. */
const EXIT_WAIT = 8000;

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
