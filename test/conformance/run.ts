import { reasonOf } from './explained.ts';
import type { Outcome, Suite } from './suite.ts';
import { suites } from './suites.ts';
import { openVectors } from './vectors.ts';

/**
 * `npm run conformance`: one line a suite, `name passed/total`; with `--failures` every case that does not pass, too.
 * Ends with 1 where one fails that docs/conformance.md does not explain.
 */
process.exitCode = await main(process.argv.slice(2));

async function main(options: string[]): Promise<number> {
  const unknown = options.filter((option) => option !== '--failures');
  if (unknown.length > 0) {
    process.stderr.write(`unknown option ${unknown.join(' ')}; there is --failures\n`);
    return 2;
  }
  const vectors = openVectors();
  if (!vectors) {
    print('skipped: there are no vectors in ../shared/data/hostile/auth-vectors');
    return 0;
  }
  let unexplained = 0;
  for (const suite of suites) {
    const outcomes = await suite.run(vectors);
    const failing = outcomes.filter(({ passed }) => !passed);
    unexplained += failing.filter((outcome) => reasonOf(suite, outcome) === undefined).length;
    print(
      outcomes.length === 0
        ? `${suite.name} skipped: no such files`
        : `${suite.name} ${outcomes.length - failing.length}/${outcomes.length}`,
    );
    if (options.includes('--failures')) for (const outcome of failing) print(`  ${describe(suite, outcome)}`);
  }
  return unexplained > 0 ? 1 : 0;
}

function describe(suite: Suite, outcome: Outcome): string {
  const { id, expected, got } = outcome;
  const reason = reasonOf(suite, outcome);
  return `${id}: expected ${expected}, got ${got} (${reason ? `explained: ${reason}` : 'not explained'})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
