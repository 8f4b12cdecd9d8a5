import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readStamp } from './date.ts';

const same = '2002-09-21T10:34:32.000Z';

it('reads the dates that servers write, whatever their age', () => {
  for (const text of [
    'Sat, 21 Sep 2002 19:34:32 +0900',
    'Sat, 21 Sep 2002 19:34:32 +0900 (JST)',
    'Sat,21 Sep 2002 19:34:32 +9:00',
    '21 Sep 02 10:34:32 GMT',
    'Sat Sep 21 2002 19:34:32 GMT+0900',
    '21 Sep 2002 11:34:32 GMT+1',
    '21 Sep 2002 10:34:32 -0000',
    'Sat, 21-Sep-2002 06:34:32 EDT',
    'Sat, (odd) 21 (comments) Sep 2002 10:34:32 UT',
    'Sep, 21 2002 7:34:32 PM +0900',
    'Sat Sep 21 10:34:32 UTC 2002',
    'Sat Sep 21 06:34:32 2002 -0400',
    '2002-09-21 10:34:32.123456 +0000 UTC m=+12.5',
    '2002-09-21T10:34:32Z',
    'Sat, 21 September 2002 10:34:32.500 +0000',
  ]) {
    assert.equal(readStamp(text)?.time, same, text);
  }
});

it('reads dates without seconds', () => {
  assert.equal(readStamp('21 Sep 2002 10:34 +0000')?.time, '2002-09-21T10:34:00.000Z');
});

it('keeps the zone as it was written', () => {
  assert.equal(readStamp('Sat, 21 Sep 2002 19:34:32 +0900 (JST)')?.zone, '+0900 (JST)');
  assert.equal(readStamp('21 Sep 2002 19:34:32 JST')?.zone, 'JST');
});

it('knows no time where the zone is missing or means several', () => {
  assert.deepEqual(readStamp('21 Sep 2002 10:34:32'), {});
  assert.deepEqual(readStamp('21 Sep 2002 10:34:32 IST'), {});
});

it('takes no impossible date for one', () => {
  for (const text of [
    '',
    '30 Feb 2002 10:34:32 +0000',
    '21 Sep 2002 25:34:32 +0000',
    '21 Sep 2002 10:61:32 +0000',
    'tomorrow',
  ]) {
    assert.equal(readStamp(text), undefined, text);
  }
});
