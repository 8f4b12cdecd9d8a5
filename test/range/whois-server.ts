import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { behave, type Conduct } from './conduct.ts';

export interface WhoisServer {
  /** Loopback `host:port`, for the right side of `live({ routes })`. */
  address: string;
  /** The lines that were received, without CR LF. */
  queries: string[];
  close(): Promise<void>;
}

/**
 * A WHOIS server (RFC 3912) on loopback. Where `answer` gives nothing it stays silent until the client leaves; `delay` is in
 * milliseconds.
 */
export async function whoisServer(
  answer: (query: string) => Uint8Array | string | undefined,
  { conduct = 'answer', delay = 0 }: { conduct?: Conduct; delay?: number } = {},
): Promise<WhoisServer> {
  const queries: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    let received = '';
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      received += data.toString('utf8');
      if (!received.endsWith('\r\n')) return;
      const query = received.slice(0, -2);
      queries.push(query);
      const text = answer(query);
      if (text !== undefined) behave(socket, text, conduct, delay);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A test that fails before it closes its server must not keep the whole run waiting.
  server.unref();
  const address = server.address();
  return {
    address: `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    queries,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
