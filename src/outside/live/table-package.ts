import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

export interface TablePackage {
  name: string;
  version: string;
  folder: string;
  /** ISO 8601 day. */
  builtAt: string;
}

const require = createRequire(import.meta.url);

/** Where an installed table lies and when it was built; `undefined` where it is not installed. */
export function tablePackage(name: string): TablePackage | undefined {
  try {
    const path = require.resolve(`${name}/package.json`);
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    const builtAt = buildDay(version);
    return builtAt === undefined ? undefined : { name, version, folder: dirname(path), builtAt };
  } catch {
    return undefined;
  }
}

/** These packages carry the hour of their build as the last number of their version: `2.3.2026060513`. */
function buildDay(version: string): string | undefined {
  const date = /\.(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)\d\d$/.exec(version)?.groups;
  return date && `${date.year}-${date.month}-${date.day}`;
}
