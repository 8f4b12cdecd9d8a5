import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Kind, Question, Told, Wire } from './ask.ts';
import { budget } from './budget.ts';
import { cache } from './cache.ts';
import { handClock } from './testing.ts';

const ofEach = (number: number) => ({ dns: number, whois: number, http: number, blocklist: number, service: number });
const LIMITS = { total: 10_000, each: ofEach(400), questions: ofEach(10), size: 10_000 };
const dns = (name: string) => ({ name, type: 'A' }) as const;
const whois = (server: string, query: string) => ({ server, query });

/** A world that never answers of itself, and knows of which questions it was told that nobody waits any more. */
function silentWorld() {
  const heard: { question: string; signal: AbortSignal; answer(told: Told<unknown>): void }[] = [];
  const wire = ((_: Kind, question: Question<Kind>, __: unknown, signal: AbortSignal) =>
    new Promise<Told<unknown>>((resolve) => {
      heard.push({ question: Object.values(question).join(' '), signal, answer: resolve });
    })) as unknown as Wire;
  return { wire, heard };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const stopped = (heard: { question: string; signal: AbortSignal }[]) =>
  heard.filter(({ signal }) => signal.aborted).map(({ question }) => question);

it('ends the connection with the waiting', async () => {
  const { wire, heard } = silentWorld();
  const clock = handClock();
  const limited = budget(LIMITS, clock, wire);
  const first = limited('whois', whois('a.example', 'x'));
  assert.deepEqual(stopped(heard), []);
  clock.pass(400);
  assert.deepEqual(await first, { state: 'unknown', reason: 'timeout', from: 'a.example' });
  assert.deepEqual(stopped(heard), ['a.example x']);
});

it('asks a server that was silent no more, and every other one still', async () => {
  const { wire, heard } = silentWorld();
  const clock = handClock();
  const limited = budget(LIMITS, clock, wire);
  const hung = [limited('whois', whois('slow.example', 'x')), limited('dns', dns('www.slow.example'))];
  clock.pass(400);
  await Promise.all(hung);
  const again = [limited('whois', whois('slow.example', 'y')), limited('dns', dns('mail.slow.example'))];
  for (const told of await Promise.all(again)) {
    assert.deepEqual(told, { state: 'unknown', reason: 'timeout', from: '' });
  }
  void limited('whois', whois('other.example', 'y'));
  void limited('dns', dns('www.other.example'));
  assert.deepEqual(
    heard.slice(2).map(({ question }) => question),
    ['other.example y', 'www.other.example A'],
  );
});

it('takes no more than one answer over the limit of size, however many come at once', async () => {
  const { wire, heard } = silentWorld();
  const limited = budget({ ...LIMITS, size: 1000 }, handClock(), wire);
  const asked = ['a', 'b', 'c'].map((name) => limited('dns', dns(`${name}.example`)));
  for (const { answer } of heard) answer({ state: 'found', value: ['x'.repeat(2000)], from: 'resolver' });
  const states = (await Promise.all(asked)).map((told) => (told.state === 'found' ? 'found' : told.reason));
  assert.deepEqual(states, ['found', 'budget', 'budget']);
});

it('gives an answer up only when the last mail that waits for it is gone', async () => {
  const { wire, heard } = silentWorld();
  const clock = handClock();
  const shared = cache(wire, () => '2026-11-24T09:00:00.000Z', clock);
  const patient = budget({ ...LIMITS, each: ofEach(900) }, clock, shared)('whois', whois('a.example', 'x'));
  const hasty = budget(LIMITS, clock, shared)('whois', whois('a.example', 'x'));
  clock.pass(400);
  assert.equal((await hasty).state, 'unknown');
  await settled();
  assert.deepEqual(stopped(heard), []);
  clock.pass(500);
  await patient;
  await settled();
  assert.deepEqual(stopped(heard), ['a.example x']);

  void budget(LIMITS, clock, shared)('whois', whois('a.example', 'x'));
  assert.equal(heard.length, 2, 'whoever comes later asks anew');
});

it('keeps an answer that came in time, though its waiting is over', async () => {
  const { wire, heard } = silentWorld();
  const clock = handClock();
  const shared = cache(wire, () => '2026-11-24T09:00:00.000Z', clock);
  const first = budget(LIMITS, clock, shared)('dns', dns('a.example'));
  heard[0]?.answer({ state: 'found', value: ['192.0.2.1'], from: 'resolver' });
  await first;
  await settled();
  const second = await budget(LIMITS, clock, shared)('dns', dns('a.example'));
  assert.equal(second.state, 'found');
  assert.equal(heard.length, 1);
});
