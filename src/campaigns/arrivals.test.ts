import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commonZone, countArrivals } from './arrivals.ts';
import type { Arrival } from './fingerprint.ts';

function at(time: string, zone?: string, by: Arrival['by'] = 'border'): Arrival {
  return { time, ...(zone !== undefined && { zone }), by };
}

describe('arrivals of mails', () => {
  it('are counted in the zone that most borders wrote, senders aside', () => {
    const borders = [
      at('2026-01-01T00:00:00Z', '+0900 (JST)'),
      at('2026-01-01T00:00:00Z', '+0900'),
      at('2026-01-01T00:00:00Z', '-0500'),
    ];
    const senders = [1, 2, 3].map(() => at('2026-01-01T00:00:00Z', '+0800', 'sender'));
    assert.equal(commonZone([...borders, ...senders, undefined]), '+0900');
    assert.equal(commonZone(senders), '+0000');
    assert.equal(commonZone([at('2026-01-01T00:00:00Z', '-0000')]), '+0000');
    assert.equal(commonZone([at('2026-01-01T00:00:00Z', '+9999'), at('2026-01-01T00:00:00Z', 'JST')]), '+0000');
  });

  it('fall into clock hours and hours of the day, over midnight and half-hour zones', () => {
    const mails = [at('2026-01-01T15:10:00Z'), at('2025-12-31T15:30:00Z'), at('2026-01-01T15:59:59Z')];
    const { byClockHour, byHourOfDay, first, last } = countArrivals(mails, '+0900');
    assert.deepEqual(byClockHour, [
      { hour: '2026-01-01T00', mails: 1 },
      { hour: '2026-01-02T00', mails: 2 },
    ]);
    assert.deepEqual([byHourOfDay[0], first, last], [3, '2025-12-31T15:30:00Z', '2026-01-01T15:59:59Z']);
    assert.equal(countArrivals([at('2026-01-01T00:15:00Z')], '+0530').byClockHour[0]?.hour, '2026-01-01T05');
    assert.equal(countArrivals([at('2026-01-01T00:15:00Z')], '-0330').byClockHour[0]?.hour, '2025-12-31T20');
  });

  it('say whose clock it was, and of how many mails no time is known', () => {
    const counts = countArrivals(
      [at('2026-01-01T00:00:00Z'), at('2026-01-01T00:00:00Z', '+0900', 'sender'), undefined, at('no time')],
      '+0000',
    );
    assert.deepEqual([counts.byBorder, counts.bySender, counts.without], [1, 1, 2]);
  });

  it('take years that no calendar has room for', () => {
    const odd = countArrivals([at('+275760-09-13T00:00:00.000Z'), at('0001-01-01T00:00:00Z')], '+1400');
    assert.equal(
      odd.byHourOfDay.reduce((sum, mails) => sum + mails, 0),
      2,
    );
  });
});
