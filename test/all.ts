import { readdirSync } from 'node:fs';
import { it } from 'node:test';

/** Every test in one process, fast ones (beside their source) first: a process a file would take most of a run. */
for (const room of ['../src/', '../test/']) {
  const folder = new URL(room, import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of paths.filter((path) => path.endsWith('.test.ts'))) {
    // A file that cannot be loaded is a failing test, and does not hide the ones behind it.
    await import(new URL(path, folder).href).catch((error) => {
      it(`loads ${room}${path}`, () => {
        throw error;
      });
    });
  }
}
