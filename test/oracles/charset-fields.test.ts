import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseMail } from '../../src/mail/parse.ts';
import { settings } from '../../src/mail/testing.ts';
import { type CharsetField, charsetFields } from './charset-fields.ts';
import { oracleNames, oracles } from './readers.ts';
import { ink, ourReading, type Reading } from './reading.ts';

const fields = charsetFields();

function isRead({ where, text }: CharsetField, reading: Reading | undefined): boolean {
  if (!reading) return false;
  const seen = { ...reading, body: reading.lines.join(''), file: reading.files[0]?.name ?? '' };
  return seen[where] === ink(text);
}

it('reads every field of every charset as it was written', () => {
  const missed = fields.filter((field) => !isRead(field, ourReading(parseMail(field.raw, settings))));
  assert.ok(fields.length >= 200, `${fields.length} fields`);
  assert.deepEqual(
    missed.map(({ name, raw, where }) => {
      const { lines, files, ...rest } = ourReading(parseMail(raw, settings));
      return `${name}: ${where === 'subject' || where === 'name' ? rest[where] : (files[0]?.name ?? lines.join(''))}`;
    }),
    [],
  );
});

it('is written so that a reader can tell: each oracle reads many fields, and none reads all', async (test) => {
  const byOurs = fields.filter((field) => isRead(field, ourReading(parseMail(field.raw, settings)))).length;
  test.diagnostic(`ours reads ${byOurs} of ${fields.length}`);
  for (const oracle of oracleNames) {
    const readings = await Promise.all(fields.map((field) => oracles[oracle](field.raw)));
    const right = fields.filter((field, index) => isRead(field, readings[index])).length;
    test.diagnostic(`${oracle} reads ${right} of ${fields.length}`);
    assert.ok(right > fields.length / 3 && right < fields.length, `${oracle}: ${right}`);
  }
});
