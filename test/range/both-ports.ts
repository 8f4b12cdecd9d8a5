import type { Socket } from 'node:dgram';
import { once } from 'node:events';
import type { Server } from 'node:net';

/** Another program may hold the port of the same number, however free the first one was. */
const TRIES = 20;

/**
 * A free TCP port of loopback and the UDP port of the same number, as DNS wants them (RFC 7766); throws where there are
 * none. Neither keeps the process alive: a test that fails before it closes its server must not keep the run waiting.
 */
export async function listenOnBoth(udp: Socket, tcp: Server): Promise<number> {
  for (let left = TRIES; left > 0; left--) {
    tcp.listen(0, '127.0.0.1').unref();
    await once(tcp, 'listening');
    const address = tcp.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    udp.bind(port, '127.0.0.1');
    const isBound = await Promise.race([
      once(udp, 'listening').then(() => true),
      once(udp, 'error').then(() => false),
    ]).catch(() => false);
    if (isBound) {
      udp.unref();
      return port;
    }
    tcp.close();
    await once(tcp, 'close');
  }
  throw new Error('no port is free for UDP and TCP');
}
