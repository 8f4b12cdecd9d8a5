import { printLists } from './lists.ts';
import { mailSets } from './mails.ts';
import { printReaders } from './readers.ts';
import { printStarts } from './starts.ts';
import { printWording } from './wording.ts';

/**
 * `npm run bench`: what mails cost, as CPU time of one core and as multiples of what a plain MIME library takes for the
 * same mails, since absolute figures belong to a machine. `--quick` takes fewer mails and runs.
 */
const unknown = process.argv.slice(2).filter((option) => option !== '--quick');
if (unknown.length > 0) {
  process.stderr.write(`unknown option ${unknown.join(' ')}; there is only --quick\n`);
  process.exitCode = 2;
} else {
  const quick = process.argv.includes('--quick');
  const sets = mailSets(quick ? 100 : 400);
  await printReaders(sets, print);
  printStarts(
    sets.flatMap(({ mails }) => mails),
    quick,
    print,
  );
  printWording(
    sets.flatMap(({ mails }) => mails),
    print,
  );
  await printLists(quick ? 100_000 : 1_000_000, print);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
