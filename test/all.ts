import { readdirSync } from 'node:fs';

/** Every test in one process, fast ones (beside their source) first: a process a file would take most of a run. */
for (const room of ['../src/', '../test/']) {
  const folder = new URL(room, import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of paths.filter((path) => path.endsWith('.test.ts'))) await import(new URL(path, folder).href);
}
