import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Recording, readRecording, writeRecording } from './recording.ts';

const settings = {
  startedAt: '2026-11-24T09:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja' as const,
};
const head = JSON.stringify({ format: 'mekiki.world/1', settings });
const at = '2026-11-24T09:00:01.000Z';
const line = JSON.stringify({
  kind: 'dns',
  question: { name: 'bank.example', type: 'A' },
  answer: { state: 'found', value: ['192.0.2.1'] },
  at,
  from: 'resolver 192.0.2.53',
});

function errorOf(text: string): { ja: string; en: string } {
  const read = readRecording(text);
  assert.ok('error' in read, 'was accepted');
  assert.ok(read.error.ja && read.error.en);
  return read.error;
}

describe('reading a recording', () => {
  it('gives back what was written', () => {
    const recording: Recording = {
      settings,
      reconstructed: true,
      lines: [
        {
          kind: 'whois',
          question: { server: 'whois.example', query: 'a' },
          answer: { state: 'none', reason: 'no-entry' },
          at,
          from: 'x',
        },
        {
          kind: 'table',
          question: { table: 'place', ip: '192.0.2.1' },
          answer: { state: 'found', value: { builtAt: '2026-06-05', country: 'KR', latitude: 37.5, longitude: 127 } },
          at,
          from: 'table',
        },
      ],
    };
    assert.deepEqual(readRecording(writeRecording(recording)), recording);
  });

  it('takes CR LF, a byte order mark and a missing last line feed', () => {
    const read = readRecording(`\u{FEFF}${head}\r\n${line}`);
    assert.ok('lines' in read);
    assert.equal(read.lines.length, 1);
  });

  it('refuses another version by its name', () => {
    const { ja, en } = errorOf(head.replace('world/1', 'world/2'));
    assert.match(ja, /mekiki\.world\/2/);
    assert.match(en, /mekiki\.world\/2/);
  });

  it('refuses what is no recording', () => {
    for (const text of ['', 'From: a@b.example\n', '[]', 'null', '{"format":1}', '['.repeat(200_000)]) errorOf(text);
  });

  it('names the line that does not fit, and the field', () => {
    assert.match(errorOf(`${head}\n${line}\n${line.replace('"A"', '"AXFR"')}\n`).en, /^line 3 .*question\.type/);
    assert.match(errorOf(`${head.replace('"ja"', '"fr"')}\n`).ja, /1 行目.*settings\.language/);
    assert.match(errorOf(`${head}\n\n${line}\n`).en, /^line 2/);
    assert.match(errorOf(`${head}\n${line.replace('192.0.2.1', 'x'.repeat(600_000))}`).en, /^line 2/);
    assert.match(errorOf(`${head}\n${line.replace('found', 'certain')}`).en, /^line 2/);
  });

  it('refuses what no live run could have been told', () => {
    const name = line.replace('192.0.2.1', 'a'.repeat(2000));
    assert.match(errorOf(`${head}\n${name}`).en, /^line 2/);
    assert.ok('lines' in readRecording(`${head}\n${name.replace('"A"', '"TXT"')}`));
  });

  it('refuses more questions than any mail may ask', () => {
    assert.match(errorOf(`${head}\n${`${line}\n`.repeat(20_001)}`).en, /too large/);
  });

  it('never throws on any text', () => {
    const tail = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ kind: 'dns', question: value, answer: value })),
    );
    fc.assert(
      fc.property(fc.boolean(), tail, (whole, text) => void readRecording(whole ? `${head}\n${text}` : text)),
      { numRuns: 200 },
    );
  });
});
