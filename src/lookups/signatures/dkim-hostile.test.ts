import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BOUNDED, processorTime } from '../../util/testing.ts';
import { askOf } from '../testing.ts';
import { verifySignatures } from './dkim.ts';
import { rsaKey, sealed, signed } from './testing.ts';

const key = rsaKey();
const ask = askOf({
  dns: { 'sel._domainkey.sender.example TXT': [key.record], 'sel._domainkey.list.example TXT': [key.record] },
});
const NOW = { now: '2026-11-24T09:00:00.000Z', receivedAt: '2026-11-24T08:00:05.000Z' };
const HEAD = 'From: a@sender.example\r\nTo: b@receiver.example\r\nSubject: s\r\nDate: d\r\n';
const MESSAGE = sealed(signed(`${HEAD}\r\nThank you.\r\n`, key), key, 'list.example', 1, 'dkim=pass');
const [SIGNATURE = ''] = signed(`${HEAD}\r\nThank you.\r\n`, key).split('\r\n', 1);

async function verify(message: string | Uint8Array) {
  return verifySignatures(ask, typeof message === 'string' ? Buffer.from(message, 'latin1') : message, NOW);
}

describe('hostile signatures', () => {
  it('never throw, whatever is put where', async () => {
    const bits = fc.constantFrom(
      '',
      ';',
      '=',
      '\r\n',
      '\r\n\r\n',
      ' ',
      '\0',
      '\r',
      '\n',
      ':',
      'b=',
      'i=1;',
      'é',
      'v=1; a=',
    );
    const place = fc.nat(MESSAGE.length);
    await fc.assert(
      fc.asyncProperty(place, fc.nat(200), bits, place, bits, async (at, gone, one, there, other) => {
        const cut = MESSAGE.slice(0, at) + one + MESSAGE.slice(at + gone);
        const seen = await verify(cut.slice(0, there) + other + cut.slice(there));
        assert.deepEqual(JSON.parse(JSON.stringify(seen)), seen);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await verify(bytes);
      }),
      { numRuns: 100 },
    );
  });

  const large: [name: string, message: () => string][] = [
    ['ten thousand signatures', () => `${SIGNATURE}\r\n`.repeat(10_000) + MESSAGE],
    ['as many as the header holds', () => `${SIGNATURE}\r\n`.repeat(300) + MESSAGE],
    [
      'a list of names without end',
      () => signed(`${HEAD}\r\nx\r\n`, key, { fields: `from:${'x:'.repeat(100_000)}to` }),
    ],
    [
      'lists of names that are in none of thousands of fields',
      () => {
        const [long = ''] = signed(`${HEAD}\r\nx\r\n`, key, { fields: `from:${'y:'.repeat(1800)}to` }).split('\r\n', 1);
        return `${'X:\r\n'.repeat(3800)}${`${long}\r\n`.repeat(8)}${HEAD}\r\nx\r\n`;
      },
    ],
    ['one field of thousands of lines', () => `X: y\r\n${' z\r\n'.repeat(3900)}${MESSAGE}`],
    [
      'four megabytes of spaces and tabs',
      () => signed(`${HEAD}\r\n${'h  \t \t   \t e       \r\n'.repeat(200_000)}`, key),
    ],
    ['a line of four megabytes', () => signed(`${HEAD}\r\n${'a '.repeat(2_000_000)}\r\n`, key)],
    ['four megabytes of blank lines', () => signed(`${HEAD}\r\n${'\r\n'.repeat(2_000_000)}`, key)],
    [
      'a body to be hashed in eight ways',
      () => {
        const ways = Array.from({ length: 8 }, (_, way) => SIGNATURE.replace('h=', `l=${way + 1}; h=`));
        return `${ways.join('\r\n')}\r\n${HEAD}\r\n${'hello world, hello\r\n'.repeat(400_000)}`;
      },
    ],
    [
      'fifty seals',
      () => {
        let chain = MESSAGE;
        for (let instance = 2; instance <= 50; instance += 1) {
          chain = sealed(chain, key, 'list.example', instance, 'arc=pass');
        }
        return chain;
      },
    ],
  ];
  for (const [name, message] of large) {
    it(`cost no more than a mail may: ${name}`, async () => {
      const bytes = Buffer.from(message(), 'latin1');
      const spent = processorTime();
      await verify(bytes);
      assert.ok(spent() < BOUNDED, `${spent()} s`);
    });
  }
});
