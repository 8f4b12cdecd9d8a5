import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columns } from './columns.ts';
import { textBars } from './text-bars.ts';

describe('counts in letters', () => {
  it('fit the width and keep their proportion', () => {
    const bars = [10, 20, 400].map((count) => ({ label: '2026-11-24 09:00', count }));
    const [, ten = '', twenty = '', most = ''] = textBars({ block: 'bars', form: 'rows', says: 'x', bars }, 50);
    assert.ok([ten, twenty, most].every((line) => columns(line) <= 50));
    assert.ok(columns(most) > columns(twenty) && twenty.length >= ten.length);
    assert.match(ten, /[▏▎▍▌▋▊▉█] 10$/);
  });

  it('show a lone mail as a small bar, and none as a number alone', () => {
    const bars = [1, 0].map((count) => ({ label: 'a', count }));
    const [, one, nothing] = textBars({ block: 'bars', form: 'rows', says: 'x', bars }, 80);
    assert.deepEqual([one, nothing], ['  a ██ 1', '  a 0']);
  });

  it('set the 24 hours of a day side by side', () => {
    const bars = Array.from({ length: 24 }, (_, hour) => ({
      label: String(hour).padStart(2, '0'),
      count: hour === 9 ? 8 : hour % 2,
    }));
    const [, heights = '', names = ''] = textBars({ block: 'bars', form: 'hours', says: 'x', bars }, 80);
    assert.equal(heights.length, 50);
    assert.equal(heights.indexOf('██'), 2 + 9 * 2);
    assert.match(names, /^ {2}00 {10}06 {10}12 {10}18 {8}23$/);
  });
});
