import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Answer, found, none, unknown } from '../../answer.ts';
import type { Ask, Question, RecordType } from '../../outside/ask.ts';
import { checkHost } from './check-host.ts';

const MOST_QUESTIONS = 40;

const word = fc.constantFrom(
  ...'include:%{d} include:x.example mx mx:%{lr-}.%{o} a:%{i}.%{d} a:%{p}.example ptr exists:%{s}.%{h} a mx/0'.split(
    ' ',
  ),
  ...'redirect=%{d} exp=%{d} -all ~all ip4:192.0.2.1 ip6:::/0 x=y include:%{h}%{h}%{h}.example'.split(' '),
);
const noise = fc.oneof(
  fc.constantFrom('%', 'a:', 'v=spf1', '=', 'mx:%{x}'),
  fc.string({ unit: 'binary', size: 'max', maxLength: 99 }),
);
const text = fc
  .tuple(fc.array(word, { maxLength: 15, size: 'max' }), fc.array(noise, { maxLength: 1, size: '-1' }))
  .map(([words, noises]) => ['v=spf1', ...words, ...noises].join(' '));
const host = fc.oneof(
  fc.domain(),
  fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
  fc.array(fc.domain(), { maxLength: 9, size: 'max' }).map((parts) => parts.join('.')),
);

/** Every record of a world that answers whatever is asked with what a stranger chose. */
const world = fc.record({
  TXT: fc.oneof({ weight: 9, arbitrary: fc.tuple(text) }, fc.array(fc.oneof(text, noise), { maxLength: 3 })),
  A: fc.array(fc.oneof(fc.ipV4(), fc.string()), { maxLength: 30, size: 'max' }),
  AAAA: fc.array(fc.oneof(fc.ipV6(), fc.string()), { maxLength: 30, size: 'max' }),
  MX: fc.array(
    fc.tuple(fc.nat(), host).map(([priority, name]) => `${priority} ${name}`),
    { maxLength: 30, size: 'max' },
  ),
  PTR: fc.array(host, { maxLength: 30, size: 'max' }),
});
const state = fc.constantFrom(...Array<'found'>(9).fill('found'), 'none', 'unknown');
const sender = fc.record({
  ip: fc.constantFrom('192.0.2.10', '2001:db8::10'),
  domain: fc.oneof({ weight: 9, arbitrary: fc.constant('bank.example') }, host),
  localPart: fc.string({ unit: 'binary', maxLength: 80 }),
  helo: host,
});

describe('check_host() in a hostile world', () => {
  it('never throws, never asks more than its share, and never for a name that is too long', async () => {
    let most = 0;
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(state, { minLength: 1, maxLength: 12 }),
        sender,
        async (answers, states, from) => {
          const asked: string[] = [];
          const ask = (async (_kind: 'dns', { name, type }: Question<'dns'>): Promise<Answer<string[]>> => {
            const records = answers[type as Exclude<RecordType, 'CNAME' | 'NS'>];
            const how = states[asked.length % states.length];
            asked.push(name);
            if (how === 'unknown') return unknown('timeout');
            return how === 'none' || records.length === 0 ? none('nodata') : found(records);
          }) as Ask;

          const { result, silence } = await checkHost(ask, { ...from, at: '2026-11-24T09:00:00.000Z' });
          assert.ok(['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror'].includes(result));
          assert.equal(result === 'temperror', silence !== undefined);
          most = Math.max(most, asked.length);
          assert.ok(asked.length <= MOST_QUESTIONS, `${asked.length} questions`);
          for (const name of asked) assert.ok(name.length <= 253, name);
        },
      ),
      { numRuns: 150 },
    );
    // Else the hostile world was none.
    assert.ok(most > 11, `${most} questions`);
  });
});
