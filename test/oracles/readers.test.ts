import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fraud } from '../mails/fraud.ts';
import { honest } from '../mails/honest.ts';
import { type Compared, compareReaders } from './compare.ts';
import { differences } from './differences.ts';
import { specimens } from './specimens.ts';

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
/** Every third mail, so that the comparison stays below 40 seconds of one core. */
const STEP = 3;
/** Bytes. Larger mails are attachments for the most part. */
const LARGEST = 400_000;

/** Differences without an explanation, as lines for a failing test. */
function unexplained(found: readonly Compared[], name: string): string[] {
  return found
    .filter(({ because }) => because === undefined)
    .map(({ oracle, aspect, ours, theirs }) => {
      return `${name}: ${aspect}: ours ${JSON.stringify(ours.slice(0, 120))}, ${oracle} ${JSON.stringify(theirs.slice(0, 120))}`;
    });
}

describe('what two other readers see in a mail, and ours', () => {
  it('differs in mails of our own by named properties only', async () => {
    const left: string[] = [];
    for (const { name, eml } of [...honest, ...fraud].flatMap(({ mails }) => mails)) {
      left.push(...unexplained(await compareReaders(Buffer.from(eml)), name));
    }
    assert.deepEqual(left, []);
  });

  for (const [name, { raw, ours, because, lost }] of Object.entries(specimens)) {
    it(`differs for the reason that is given: ${name}`, async () => {
      const found = await compareReaders(Buffer.from(raw, 'latin1'));
      assert.deepEqual(unexplained(found, name), []);
      assert.ok(
        found.some((one) => one.because === because && one.ours === ours && one.theirs === (lost ?? one.theirs)),
        JSON.stringify(found),
      );
    });
  }

  it('has a mail of its own for most reasons', () => {
    const shown = new Set(Object.values(specimens).map(({ because }) => because));
    const names = differences.map(({ name }) => name);
    assert.deepEqual(
      [...shown].filter((name) => !names.includes(name)),
      [],
    );
    assert.ok(shown.size * 2 > names.length, `${shown.size} of ${names.length}`);
  });

  it('differs in thousands of received mails by named properties only', async (test) => {
    if (!existsSync(shared)) {
      test.diagnostic('../shared/data is absent: not compared on received mails');
      return;
    }
    const paths = ['mail', 'hostile/eml'].flatMap(files).filter((_, index) => index % STEP === 0);
    const counts = new Map<string, number>();
    const left: string[] = [];
    for (const path of paths) {
      const found = await compareReaders(readFileSync(path));
      left.push(...unexplained(found, path.slice(shared.length)));
      for (const reason of new Set(found.map(({ because, oracle }) => `${because} (${oracle})`))) {
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
    }
    test.diagnostic(`${paths.length} mails; mails that differ from ours, by reason:`);
    for (const [reason, count] of [...counts].sort(([, one], [, other]) => other - one)) {
      test.diagnostic(`${String(count).padStart(5)} ${reason}`);
    }
    assert.ok(paths.length > 1000, 'a sample');
    assert.deepEqual(left, []);
  });
});

function files(folder: string): string[] {
  const names = readdirSync(shared + folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .map((name) => `${shared}${folder}/${name}`)
    .filter((path) => statSync(path).isFile() && statSync(path).size <= LARGEST);
}
