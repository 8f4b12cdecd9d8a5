import assert from 'node:assert/strict';
import { it } from 'node:test';
import { age, byteSize, daysBetween, duration, moment } from './moment.ts';

it('writes an instant in the zone of whoever wrote it', () => {
  assert.equal(moment('2022-03-14T00:18:12Z', '+0900 (JST)'), '2022-03-14 09:18:12 (+0900)');
  assert.equal(moment('2022-03-14T00:18:12Z', '-0330'), '2022-03-13 20:48:12 (-0330)');
  assert.equal(moment('2022-03-14T00:18:12Z'), '2022-03-14 00:18:12 UTC');
  assert.equal(moment('no time'), 'no time');
  assert.equal(moment('+275760-09-13T00:00:00Z', '+9999'), '+275760-09-13T00:00:00Z');
});

it('writes spans with two units at most', () => {
  assert.equal(duration(3, 'ja'), '3 秒');
  assert.equal(duration(-9708, 'en'), '−2 h 41 min');
  assert.equal(duration(0, 'en'), '0 s');
  assert.equal(age(1, 'en'), '1 day');
  assert.equal(age(6776, 'ja'), '約 18 年');
  assert.equal(daysBetween('x', '2022-03-14T00:00:00Z'), undefined);
  assert.equal(byteSize(1536), '1.5 KiB');
});
