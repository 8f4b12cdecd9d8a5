import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { explained, reasonOf } from './explained.ts';
import { suites } from './suites.ts';
import { openVectors } from './vectors.ts';

describe('the public suites, through our door', () => {
  const vectors = openVectors();
  const docs = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8');

  it('are the ones whose failing cases are explained, each once', () => {
    const names = suites.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      Object.keys(explained).filter((name) => !names.includes(name)),
      [],
    );
  });

  it('have each explanation in docs/conformance.md, in the same words', () => {
    const rows = Object.entries(explained).flatMap(([suite, cases]) =>
      Object.entries(cases).map(([id, why]) => `| ${suite} | \`${id}\` | ${why} |`),
    );
    assert.deepEqual(
      rows.filter((row) => !docs.includes(row)),
      [],
    );
  });

  for (const suite of suites) {
    it(`${suite.name}: every case passes that is not explained, and no other`, async (test) => {
      const outcomes = vectors ? await suite.run(vectors) : [];
      if (outcomes.length === 0) {
        test.diagnostic(`${suite.name}: not run, its vectors are not in ../shared/data`);
        return;
      }

      const ids = outcomes.map(({ id }) => id);
      assert.deepEqual(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        [],
        'ids are unique',
      );
      const failing = outcomes.filter(({ passed }) => !passed);
      assert.deepEqual(
        failing.filter((outcome) => reasonOf(suite, outcome) === undefined),
        [],
      );
      const failed = failing.map(({ id }) => id).sort();
      assert.deepEqual(Object.keys(explained[suite.name] ?? {}).sort(), failed, 'an explained case fails still');
      const row = `| ${suite.name} | ${outcomes.length - failing.length}/${outcomes.length} |`;
      assert.ok(docs.includes(row), `docs/conformance.md has no row ${row}`);
    });
  }
});
