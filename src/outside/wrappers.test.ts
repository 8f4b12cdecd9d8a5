import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../settings.ts';
import { allow } from './allow.ts';
import type { Aside, Kind, Question, Reply, Told, Wire } from './ask.ts';
import { budget } from './budget.ts';
import { cache } from './cache.ts';
import type { Clock } from './clock.ts';
import { ledgerOf } from './ledger.ts';
import { record } from './record.ts';
import { readRecording, writeRecording } from './recording.ts';
import { replay } from './replay.ts';
import { handClock } from './testing.ts';

const settings: Settings = {
  startedAt: '2026-11-24T09:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};
const ofEach = (number: number) => ({ dns: number, whois: number, http: number, blocklist: number, service: number });
const LIMITS = { total: 1000, each: ofEach(400), questions: ofEach(10), size: 10_000 };
const now = () => settings.startedAt;
const dns = (name: string) => ({ name, type: 'A' }) as const;

/** A world that answers when it is told to, and remembers what reached it. */
function world(): { wire: Wire; heard: string[]; answer(name: string, told?: Told<string[]>): void } {
  const heard: string[] = [];
  const waiting = new Map<string, (told: Told<string[]>) => void>();
  const wire = (<K extends Kind>(kind: K, question: Question<K>) => {
    const name = kind === 'dns' ? (question as Question<'dns'>).name : kind;
    heard.push(name);
    return new Promise((resolve) => waiting.set(name, resolve)) as Promise<Told<Reply<K>>>;
  }) as Wire;
  const usual: Told<string[]> = { state: 'found', value: ['192.0.2.1'], from: 'resolver' };
  return { wire, heard, answer: (name, told = usual) => waiting.get(name)?.(told) };
}

describe('record', () => {
  it('numbers lines in the order of asking, whatever order answers come in', async () => {
    const { wire, answer } = world();
    const { ask, recording } = record(wire, now, settings);
    const [a, b] = [ask('dns', dns('a.example')), ask('dns', dns('b.example'))];
    answer('b.example');
    answer('a.example', { state: 'none', reason: 'nxdomain', from: 'resolver' });
    assert.deepEqual((await a).sources, [{ asked: 2 }]);
    assert.deepEqual((await b).sources, [{ asked: 3 }]);
    assert.deepEqual(
      recording().lines.map(({ question }) => question),
      [dns('a.example'), dns('b.example')],
    );
  });

  it('puts the same question once, in whatever spelling', async () => {
    const { wire, heard, answer } = world();
    const { ask, recording } = record(wire, now, settings);
    const both = [ask('dns', dns('a.example')), ask('dns', dns('A.Example.'))];
    answer('a.example');
    const [one, two] = await Promise.all(both);
    assert.deepEqual(one, two);
    assert.deepEqual(heard, ['a.example']);
    assert.equal(recording().lines.length, 1);
  });

  it('keeps the line of a question that nobody answered in time', () => {
    const { wire } = world();
    const { ask, recording } = record(wire, now, settings);
    void ask('dns', dns('a.example'));
    assert.deepEqual(recording().lines[0]?.answer, { state: 'unknown', reason: 'timeout' });
    assert.equal(ledgerOf(recording()).length, 1);
  });
});

describe('what had to be asked beside the question', () => {
  /** Needs the address of a server before it can answer. */
  function needing(put: string[]): Wire {
    return (async (_: Kind, question: Question<Kind>, aside?: Aside) => {
      put.push(Object.values(question).join(' '));
      aside?.(dns('server.example'), Promise.resolve({ state: 'found', value: ['192.0.2.53'], from: 'resolver' }));
      return { state: 'found', value: { text: 'x' }, from: 'server.example' };
    }) as Wire;
  }
  const whois = { server: 'server.example', query: 'a.example' };

  it('stands in recording and ledger as a line of its own, once', async () => {
    const door = record(
      allow(['whois'], budget(LIMITS, handClock(), cache(needing([]), now, handClock()))),
      now,
      settings,
    );
    assert.deepEqual((await door.ask('whois', whois)).sources, [{ asked: 2 }]);
    await door.ask('whois', { ...whois, query: 'b.example' });
    const told = ledgerOf(door.recording()).map(({ kind, what, asked }) => `${asked} ${kind} ${what}`);
    assert.deepEqual(told, ['2 whois a.example', '3 dns server.example A', '4 whois b.example']);
    const { lines } = door.recording();
    assert.deepEqual(lines[1]?.answer, { state: 'found', value: ['192.0.2.53'] });
  });

  it('comes with the kept answer into the recording of the next mail', async () => {
    const put: string[] = [];
    const cached = cache(needing(put), now, handClock());
    await record(cached, now, settings).ask('whois', whois);
    const second = record(cached, now, settings);
    await second.ask('whois', whois);
    assert.equal(put.length, 1);
    assert.equal(ledgerOf(second.recording()).length, 2);
  });
});

describe('allow', () => {
  it('turns other kinds back before anyone hears them, and the recording keeps the refusal', async () => {
    const { wire, heard } = world();
    const { ask, recording } = record(allow(['table'], wire), now, settings);
    assert.deepEqual(await ask('dns', dns('a.example')), {
      state: 'unknown',
      reason: 'not-allowed',
      sources: [{ asked: 2 }],
    });
    assert.deepEqual(heard, []);
    assert.equal(recording().lines.length, 1);
    assert.deepEqual(ledgerOf(recording()), []);
  });
});

describe('budget', () => {
  it('gives each question its time, and all of them theirs', async () => {
    const clock = handClock();
    const { wire } = world();
    const limited = budget(LIMITS, clock, wire);
    const first = limited('dns', dns('a.example'));
    clock.pass(400);
    assert.deepEqual(await first, { state: 'unknown', reason: 'timeout', from: 'resolver' });

    clock.pass(400);
    const second = limited('dns', dns('b.example'));
    clock.pass(200);
    assert.deepEqual(await second, { state: 'unknown', reason: 'budget', from: 'resolver' });
    assert.deepEqual(await limited('dns', dns('c.example')), { state: 'unknown', reason: 'budget', from: '' });
  });

  it('counts questions, and lets local tables through', async () => {
    const { wire, heard, answer } = world();
    const limited = budget({ ...LIMITS, questions: ofEach(1) }, handClock(), wire);
    const first = limited('dns', dns('a.example'));
    answer('a.example');
    assert.equal((await first).state, 'found');
    assert.deepEqual(await limited('dns', dns('b.example')), { state: 'unknown', reason: 'budget', from: '' });
    void limited('table', { table: 'asn', ip: '192.0.2.1' });
    assert.deepEqual(heard, ['a.example', 'table']);
  });

  it('counts each kind for itself, so that many hosts leave something for the registries', async () => {
    const { wire, heard } = world();
    const limited = budget({ ...LIMITS, questions: ofEach(1) }, handClock(), wire);
    for (const name of ['a.example', 'b.example', 'c.example']) void limited('dns', dns(name));
    void limited('whois', { server: 'whois.example', query: 'a.example' });
    assert.deepEqual(heard, ['a.example', 'whois']);
  });

  it('asks no further once the answers are large enough', async () => {
    const { wire, heard, answer } = world();
    const limited = budget({ ...LIMITS, size: 1000 }, handClock(), wire);
    const first = limited('dns', dns('a.example'));
    answer('a.example', { state: 'found', value: ['x'.repeat(2000)], from: 'resolver' });
    assert.equal((await first).state, 'found');
    assert.deepEqual(await limited('dns', dns('b.example')), { state: 'unknown', reason: 'budget', from: '' });
    assert.deepEqual(heard, ['a.example']);
  });

  it('leaves no timer behind an answer', async () => {
    const running = new Set<object>();
    const after = () => {
      const timer = {};
      running.add(timer);
      return () => void running.delete(timer);
    };
    const clock: Clock = { now: () => 0, after };
    const { wire, answer } = world();
    const first = budget(LIMITS, clock, wire)('dns', dns('a.example'));
    answer('a.example');
    await first;
    await Promise.resolve();
    assert.equal(running.size, 0);
  });
});

describe('cache', () => {
  it('asks once while the answer is under way and after it came, and keeps the time it was given', async () => {
    const { wire, heard, answer } = world();
    const times = ['2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z'];
    const cached = cache(wire, () => times.shift() ?? '', handClock());
    const both = [cached('dns', dns('a.example')), cached('dns', dns('a.example'))];
    answer('a.example');
    await Promise.all(both);
    const { ask, recording } = record(cached, () => '2026-11-24T12:00:00.000Z', settings);
    await ask('dns', dns('a.example'));
    assert.deepEqual(heard, ['a.example']);
    assert.equal(recording().lines[0]?.at, '2026-11-24T09:00:00.000Z');
  });

  it('asks again when an answer is too old, and sooner when it was a denial', async () => {
    const clock = handClock();
    const { wire, heard, answer } = world();
    const cached = cache(wire, now, clock);
    const put = async (name: string, told?: Told<string[]>) => {
      const asked = cached('dns', dns(name));
      answer(name, told);
      return asked;
    };
    const denial: Told<string[]> = { state: 'none', reason: 'nxdomain', from: 'resolver' };
    await put('a.example');
    await put('b.example', denial);
    clock.pass(59_000);
    await Promise.all([put('a.example'), put('b.example', denial)]);
    assert.deepEqual(heard, ['a.example', 'b.example']);
    clock.pass(2000);
    await put('A.Example.');
    await put('b.example', denial);
    assert.deepEqual(heard.slice(2), ['b.example']);
    clock.pass(300_000);
    await put('a.example');
    assert.deepEqual(heard.slice(3), ['a.example']);
  });

  it('asks again soon after a web server turned it away', async () => {
    const clock = handClock();
    const heard: string[] = [];
    const wire: Wire = async (_, question) => {
      heard.push((question as { url: string }).url);
      const status = heard.length % 2 === 1 ? 429 : 200;
      return { state: 'found', value: { status, body: '' } as never, from: 'rdap.example' };
    };
    const cached = cache(wire, now, clock);
    const question = { url: 'https://rdap.example/domain/a.example', accept: '*/*' };
    await cached('http', question);
    await cached('http', question);
    assert.equal(heard.length, 1);
    clock.pass(61_000);
    await cached('http', question);
    clock.pass(61_000);
    await cached('http', question);
    assert.equal(heard.length, 2);
  });

  it('asks again after silence', async () => {
    const { wire, heard, answer } = world();
    const cached = cache(wire, now, handClock());
    const first = cached('dns', dns('a.example'));
    answer('a.example', { state: 'unknown', reason: 'timeout', from: 'resolver' });
    await first;
    void cached('dns', dns('a.example'));
    assert.deepEqual(heard, ['a.example', 'a.example']);
  });
});

describe('replay', () => {
  async function recorded() {
    const { wire, answer } = world();
    const { ask, recording } = record(allow(['dns'], wire), now, settings);
    const answers = [
      ask('dns', dns('a.example')),
      ask('whois', { server: 'whois.example', query: 'a.example' }),
    ] as const;
    answer('a.example');
    await Promise.all(answers);
    return { answers, recording: recording() };
  }

  it('answers as the recording does after it was written and read, with the same lines and ledger', async () => {
    const { answers, recording } = await recorded();
    const read = readRecording(writeRecording(recording));
    assert.ok('lines' in read);
    const again = replay(read);
    assert.deepEqual(await again.ask('dns', dns('A.EXAMPLE')), await answers[0]);
    assert.deepEqual(await again.ask('whois', { server: 'whois.example', query: 'a.example' }), await answers[1]);
    assert.deepEqual(again.ledger, ledgerOf(recording));
    assert.deepEqual(again.ledger, [
      { at: settings.startedAt, kind: 'dns', to: 'resolver', what: 'a.example A', asked: 2 },
    ]);
  });

  it('does not know what was never asked', async () => {
    const { recording } = await recorded();
    const answer = await replay(recording).ask('dns', { name: 'a.example', type: 'MX' });
    assert.deepEqual(answer, { state: 'unknown', reason: 'not-recorded', sources: [] });
  });
});
