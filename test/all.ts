import { readdirSync } from 'node:fs';
import { it } from 'node:test';

/**
 * Every test in one process: a process a file would take most of a run. Fast ones (beside their source) first, then what
 * crosses rooms, and last the comparison with other readers; `--fast` leaves that out.
 */
const isFast = process.argv.includes('--fast');
const isOracle = (path: string) => path.startsWith('oracles/');
for (const room of ['../src/', '../test/']) {
  const folder = new URL(room, import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const paths = names.filter((path) => path.endsWith('.test.ts'));
  const slow = isFast ? [] : paths.filter(isOracle);
  for (const path of [...paths.filter((path) => !isOracle(path)), ...slow]) {
    // A file that cannot be loaded is a failing test, and does not hide the ones behind it.
    await import(new URL(path, folder).href).catch((error) => {
      it(`loads ${room}${path}`, () => {
        throw error;
      });
    });
  }
}
