import assert from 'node:assert/strict';
import { it } from 'node:test';
import { clear, defineCheck, finding } from './define.ts';
import { runChecks } from './run.ts';
import { observed } from './testing.ts';

const source = { mail: '', start: 0, end: 1 };

it('turns a check that throws into one that does not know, and still runs the next', () => {
  const broken = defineCheck({
    id: 'broken',
    topic: 'text',
    needs: ['mail'],
    run() {
      throw new Error('bug');
    },
  });
  const sound = defineCheck({ id: 'sound', topic: 'text', needs: ['mail'], run: () => clear() });
  assert.deepEqual(runChecks([broken, sound], observed()), [
    { id: 'broken', topic: 'text', outcome: 'unknown', reason: 'internal', sources: [] },
    { id: 'sound', topic: 'text', outcome: 'clear' },
  ]);
});

it('shows a check only what it needs', () => {
  const curious = defineCheck({
    id: 'curious',
    topic: 'text',
    needs: ['mail', 'text'],
    run: (seen) => finding({ topics: Object.keys(seen) }, [source]),
  });
  const [only] = runChecks([curious], observed());
  assert.deepEqual(only?.outcome === 'found' && only.facts.topics, ['mail', 'text']);
});
