import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { describe, it } from 'node:test';
import type { RecordType, Told } from '../../src/outside/ask.ts';
import { dnsTransport } from '../../src/outside/live/dns.ts';
import { type DnsQuestion, writeAnswer } from './dns-message.ts';
import { dnsServer, type Zone } from './dns-server.ts';
import { type Rogue, rogueServer, withLength } from './rogue-dns.ts';

const TRUE = '20.196.210.166';
const FORGED = '20.6.6.6';
const PATIENCE = { each: 200, all: 600 };
/** Milliseconds; what a question may take at most on a busy machine. */
const LONGEST = 3000;

async function told(rogue: Rogue, type: RecordType = 'A'): Promise<Told<string[]>> {
  const server = await rogueServer(rogue);
  const started = performance.now();
  const answer = await dnsTransport([server.address], PATIENCE)({ name: 'bank.example', type });
  assert.ok(performance.now() - started < LONGEST, 'in time');
  await server.close();
  return answer;
}

function short(answer: Told<string[]>): string {
  return answer.state === 'found' ? answer.value.join() : `${answer.state} ${answer.reason}`;
}

const good = (question: DnsQuestion) => writeAnswer(question, 'ok', [TRUE]);
const forged = (question: DnsQuestion) => writeAnswer(question, 'ok', [FORGED]);
const truncated = (question: DnsQuestion) => writeAnswer(question, 'ok', [], true);

/** The question with another name of the same length in it. */
function asOther(question: DnsQuestion): DnsQuestion {
  const raw = Buffer.from(question.raw);
  raw.write('evil', 1, 'latin1');
  return { ...question, raw };
}

/** The owner of the record is a pointer to itself (RFC 1035 section 4.1.4 allows earlier names only). */
function pointingAtItself(question: DnsQuestion): Buffer {
  const message = good(question);
  const owner = 12 + question.raw.length;
  message.writeUInt16BE(0xc000 | owner, owner);
  return message;
}

/** The name in the record is a chain of pointers that never ends. */
function endlessName(question: DnsQuestion): Buffer {
  const message = writeAnswer(question, 'ok', ['a']);
  const at = message.length - 3;
  message.writeUInt16BE(0xc000 | at, at);
  return message;
}

function manyRecords(question: DnsQuestion): Buffer {
  return writeAnswer(
    question,
    'ok',
    Array.from({ length: 1000 }, (_, index) => `20.1.${index >> 8}.${index & 255}`),
  );
}

describe('a resolver that breaks the protocol', { concurrency: 4 }, () => {
  const forgeries: Record<string, (question: DnsQuestion) => Buffer> = {
    'another id': (question) => forged({ ...question, id: question.id ^ 1 }),
    'another question': (question) => forged(asOther(question)),
    'no question': (question) => {
      const message = forged({ ...question, raw: Buffer.alloc(0) });
      message.writeUInt16BE(0, 4);
      return message;
    },
    'four bytes': () => Buffer.from([1, 2, 3, 4]),
    'nothing at all': () => Buffer.alloc(0),
    'a header alone': (question) => forged(question).subarray(0, 12),
  };
  for (const [what, forge] of Object.entries(forgeries)) {
    it(`makes nobody believe an answer with ${what}`, async () => {
      const answer = await told({ datagram: (question, send) => send(forge(question)) });
      assert.equal(answer.state, 'unknown', short(answer));
    });
  }

  it('is not heard from another port, and the true answer behind it is', async () => {
    const stranger = createSocket('udp4');
    const answer = await told({
      datagram(question, send, peer) {
        stranger.send(forged(question), peer.port, peer.address, () => setTimeout(() => send(good(question)), 50));
      },
    });
    stranger.close();
    assert.equal(short(answer), TRUE);
  });

  it('does not win by an answer with another id that comes first', async () => {
    const answer = await told({
      datagram(question, send) {
        send(forged({ ...question, id: question.id ^ 0x0ff0 }));
        setTimeout(() => send(good(question)), 50);
      },
    });
    assert.equal(short(answer), TRUE);
  });

  it('ends at a name that points at itself', async () => {
    const own = await told({ datagram: (question, send) => send(pointingAtItself(question)) });
    const endless = await told({ datagram: (question, send) => send(endlessName(question)) }, 'NS');
    assert.deepEqual([own.state, endless.state], ['unknown', 'unknown']);
  });

  it('is asked over TCP where its answer is cut off', async () => {
    const answer = await told({
      datagram: (question, send) => send(truncated(question)),
      stream: (question, socket) => socket.write(withLength(good(question))),
    });
    assert.equal(short(answer), TRUE);
  });

  it('costs no more than its time when it drips over TCP', async () => {
    const answer = await told({
      datagram: (question, send) => send(truncated(question)),
      stream(question, socket) {
        const bytes = withLength(good(question));
        let at = 0;
        const timer = setInterval(() => socket.write(bytes.subarray(at, ++at)), 100);
        socket.on('close', () => clearInterval(timer));
      },
    });
    assert.equal(short(answer), 'unknown timeout');
  });

  it('is not understood when it hangs up, or breaks off in the middle', async () => {
    for (const length of [0, 1, 20]) {
      const answer = await told({
        datagram: (question, send) => send(truncated(question)),
        stream: (question, socket) => void socket.end(withLength(good(question)).subarray(0, length)),
      });
      assert.equal(answer.state, 'unknown', `${length} bytes: ${short(answer)}`);
    }
  });

  it('is not taken for a witness with a thousand records', async () => {
    const answer = await told({
      datagram: (question, send) => send(truncated(question)),
      stream: (question, socket) => socket.write(withLength(manyRecords(question))),
    });
    assert.equal(short(answer), 'unknown too-large');
  });
});

describe('a resolver that lies', () => {
  const zone: Zone = { '': { NS: ['a.root-servers.net'] }, 'bank.example': { A: [TRUE], MX: ['10 mx.bank.example'] } };
  /** Of a network that sends whoever mistypes a name to a page of its own. */
  const hijacked: Zone = { ...zone, 'mekiki.invalid': { A: [FORGED] }, 'nobody.example': { A: [FORGED] } };

  async function asked(world: Zone, name: string, type: RecordType): Promise<string> {
    const server = await dnsServer(world);
    const answer = await dnsTransport([server.address], PATIENCE)({ name, type });
    await server.close();
    return short(answer);
  }

  it('proves no name by the address that it gives for every name', async () => {
    assert.equal(await asked(hijacked, 'nobody.example', 'A'), 'unknown answers-everything');
  });

  it('is believed about addresses that differ from it, and about other records', async () => {
    assert.equal(await asked(hijacked, 'bank.example', 'A'), TRUE);
    assert.equal(await asked(hijacked, 'bank.example', 'MX'), '10 mx.bank.example');
  });

  it('proves no absence either', async () => {
    assert.equal(await asked(hijacked, 'other.example', 'A'), 'unknown answers-everything');
    assert.equal(await asked(zone, 'other.example', 'A'), 'none nxdomain');
  });

  it('blocks a name by a private address, which then says nothing about it', async () => {
    for (const address of ['0.0.0.0', '127.0.0.1', '10.1.1.1', '192.168.0.1']) {
      const blocked = { ...zone, 'bank.example': { A: [address] } };
      assert.equal(await asked(blocked, 'bank.example', 'A'), 'unknown private-address', address);
    }
  });
});
