import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

export interface DelayedDns {
  /** `host:port`, for `live({ resolver })`. */
  address: string;
  close(): Promise<void>;
}

/** A distant resolver: passes each question on to `target` (`host:port`) and each answer back `delay` milliseconds later. */
export async function delayedDns(target: string, delay: number): Promise<DelayedDns> {
  const { hostname, port } = new URL(`dns://${target}`);
  const udp = createSocket('udp4');
  const tcp = createServer((client) => {
    const server = connect(Number(port), hostname);
    for (const socket of [client, server]) socket.on('error', () => socket.destroy());
    client.on('data', (data) => server.write(data));
    server.on('data', (data) => setTimeout(() => client.write(data), delay));
    client.once('close', () => server.destroy());
  });
  udp.on('message', (question, peer) => {
    const onward = createSocket('udp4');
    onward.unref();
    onward.once('message', (answer) => {
      onward.close();
      setTimeout(() => isOpen && udp.send(answer, peer.port, peer.address), delay);
    });
    onward.send(question, Number(port), hostname);
  });
  let isOpen = true;
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const bound = tcp.address();
  const own = typeof bound === 'object' ? (bound?.port ?? 0) : 0;
  udp.bind(own, '127.0.0.1');
  await once(udp, 'listening');
  udp.unref();
  tcp.unref();
  return {
    address: `127.0.0.1:${own}`,
    async close() {
      isOpen = false;
      udp.close();
      tcp.close();
      await Promise.all([once(udp, 'close'), once(tcp, 'close')]);
    },
  };
}
