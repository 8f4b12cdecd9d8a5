import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { listenOnBoth } from './both-ports.ts';
import { type DnsQuestion, readQuestion, writeAnswer } from './dns-message.ts';

/** What a rogue sends for a question; `stream` is the open TCP connection, where it came by one. */
export interface Rogue {
  datagram?(question: DnsQuestion, send: (bytes: Buffer) => void, peer: RemoteInfo): void;
  stream?(question: DnsQuestion, socket: Socket): void;
}

export interface RogueServer {
  address: string;
  close(): Promise<void>;
}

/** The names by which a resolver is known for honest; a rogue answers for them like an honest one, so that it is believed. */
const HONEST: Record<string, { code: 'ok' | 'nxdomain'; records: string[] }> = {
  '': { code: 'ok', records: ['a.root-servers.net'] },
  'a.root-servers.net': { code: 'ok', records: ['198.41.0.4'] },
  'mekiki.invalid': { code: 'nxdomain', records: [] },
};

/** A resolver on loopback that breaks the protocol in ways that no library for servers would. */
export async function rogueServer(rogue: Rogue): Promise<RogueServer> {
  const udp = createSocket('udp4');
  const open = new Set<Socket>();
  const tcp = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => rogue.stream?.(readQuestion(data.subarray(2)), socket));
  });
  udp.on('message', (message, peer) => {
    const question = readQuestion(message);
    const send = (bytes: Buffer) => udp.send(bytes, peer.port, peer.address);
    const honest = HONEST[question.name];
    if (honest) send(writeAnswer(question, honest.code, honest.records));
    else rogue.datagram?.(question, send, peer);
  });
  const port = await listenOnBoth(udp, tcp);
  return {
    address: `127.0.0.1:${port}`,
    async close() {
      for (const socket of open) socket.destroy();
      udp.close();
      tcp.close();
      await Promise.all([once(udp, 'close'), once(tcp, 'close')]);
    },
  };
}

/** An answer over TCP has its length in front (RFC 1035 section 4.2.2). */
export function withLength(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}
