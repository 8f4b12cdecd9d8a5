import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../settings.ts';
import { type ConstructedWay, constructedWays } from './constructed-ways.ts';
import { readRoute } from './read-route.ts';
import { fieldsOf, settings } from './received/testing.ts';

type Outcome = 'right' | 'relay' | 'unknown' | 'wrong';
const kinds = ['direct', 'forwarded', 'list', 'export'] as const;

/** `relay`: the address at the reader's border is named, and the sender's is shown as the other reading. */
function outcomeOf(way: ConstructedWay, told: Partial<Settings>): Outcome {
  const route = readRoute(fieldsOf(way.lines), { ...settings, ...told });
  if (route.sendingIp === undefined) return 'unknown';
  if (route.sendingIp === way.sender) return 'right';
  return route.sendingIp === way.relay ? 'relay' : 'wrong';
}

function count(kind: ConstructedWay['kind'], isTold: boolean): Record<Outcome, number> {
  const counts = { right: 0, relay: 0, unknown: 0, wrong: 0 };
  for (const way of constructedWays) if (way.kind === kind) counts[outcomeOf(way, isTold ? way.told : {})] += 1;
  return counts;
}

describe('the sending address over ways of our own', () => {
  for (const way of constructedWays) {
    it(`is never wrong: ${way.kind}, ${way.what}`, () => {
      assert.notEqual(outcomeOf(way, {}), 'wrong');
      assert.notEqual(outcomeOf(way, way.told), 'wrong', 'with --own and --trust');
      if (way.sender === undefined) assert.equal(outcomeOf(way, {}), 'unknown');
    });
  }

  for (const kind of kinds) {
    it(`in figures: ${kind}`, (test) => {
      const alone = count(kind, false);
      const told = count(kind, true);
      for (const [name, counts] of Object.entries({ 'nothing told': alone, '--own, --trust': told })) {
        const { right, relay, unknown, wrong } = counts;
        test.diagnostic(`${kind}, ${name}: ${right} right, ${relay} the relay, ${unknown} unknown, ${wrong} wrong`);
      }
      assert.ok(told.right >= alone.right, 'more is known where the reader said what is his');
      const knowable = constructedWays.filter((way) => way.kind === kind && way.sender !== undefined).length;
      if (kind === 'direct') assert.equal(alone.right, knowable);
      if (kind === 'forwarded' || kind === 'list') assert.equal(told.right, knowable);
    });
  }
});
