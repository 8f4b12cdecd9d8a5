import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { RecordType } from '../../src/outside/ask.ts';
import { listenOnBoth } from './both-ports.ts';
import { type DnsQuestion, readQuestion, writeAnswer } from './dns-message.ts';

/** Names in lower case; the root is the empty name. A name that is not in it does not exist. */
export type Zone = Record<string, Partial<Record<RecordType, string[]>>>;

/**
 * `slow` answers after two seconds; `truncate` sends the answer over TCP only; `deny-all` says NXDOMAIN to everything,
 * the root included; `make-up` has an answer to everything that the zone does not hold, and the same one.
 */
export type Manner = 'answer' | 'slow' | 'silent' | 'server-failure' | 'refused' | 'deny-all' | 'truncate' | 'make-up';

/** What a resolver that makes answers up says of any name. */
const MADE_UP: Partial<Record<RecordType, string[]>> = {
  A: ['20.196.212.1'],
  MX: ['10 mail.portal.example'],
  PTR: ['mail.portal.example'],
  TXT: ['v=spf1 +all'],
};

/** Milliseconds. */
const SLOW = 2000;

export interface DnsServer {
  /** `host:port`, for `live({ resolver })`. */
  address: string;
  /** What was asked, for example `bank.example A`, in order; over TCP with ` tcp` behind it. */
  asked: string[];
  close(): Promise<void>;
}

/** A resolver on loopback that answers from a zone, or lies and fails as `manner` says of each question. */
export async function dnsServer(zone: Zone, manner: (name: string) => Manner = () => 'answer'): Promise<DnsServer> {
  const asked: string[] = [];
  const udp = createSocket('udp4');
  const tcp = createServer((socket) => serveStream(socket));
  const open = new Set<Socket>();
  const late: NodeJS.Timeout[] = [];

  function reply(message: Buffer, stream: boolean): Buffer | undefined {
    const question = readQuestion(message);
    asked.push(`${question.name} ${question.type}${stream ? ' tcp' : ''}`);
    const how = manner(question.name);
    if (how === 'silent') return undefined;
    if (how === 'truncate' && !stream) return writeAnswer(question, 'ok', [], true);
    if (how === 'make-up') return fromZone(question, MADE_UP);
    return how === 'answer' || how === 'slow' || how === 'truncate' ? fromZone(question) : refusal(question, how);
  }

  function fromZone(question: DnsQuestion, otherwise?: Zone[string]): Buffer {
    const records = zone[question.name] ?? otherwise;
    if (!records) return writeAnswer(question, 'nxdomain', []);
    return writeAnswer(question, 'ok', question.type === 'other' ? [] : (records[question.type] ?? []));
  }

  function serveStream(socket: Socket): void {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      const answer = reply(data.subarray(2), true);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(answer?.length ?? 0);
      if (answer) socket.write(Buffer.concat([length, answer]));
    });
  }

  udp.on('message', (message, peer) => {
    const answer = reply(message, false);
    if (!answer) return;
    const send = () => udp.send(answer, peer.port, peer.address);
    if (manner(readQuestion(message).name) === 'slow') late.push(setTimeout(send, SLOW).unref());
    else send();
  });
  const port = await listenOnBoth(udp, tcp);
  return {
    address: `127.0.0.1:${port}`,
    asked,
    async close() {
      for (const timer of late) clearTimeout(timer);
      for (const socket of open) socket.destroy();
      udp.close();
      tcp.close();
      await Promise.all([once(udp, 'close'), once(tcp, 'close')]);
    },
  };
}

function refusal(question: DnsQuestion, how: 'server-failure' | 'refused' | 'deny-all'): Buffer {
  return writeAnswer(question, how === 'deny-all' ? 'nxdomain' : how, []);
}
