import type { DkimKey } from './dkim-key.ts';

/** Keys that were asked for before, in the shape of node:dns, which mailauth expects: it can ask for nothing else. */
export function keyResolver(keys: DkimKey[]): (name: string, type: string) => Promise<string[][]> {
  const records = new Map(keys.map(({ name, record }) => [name, record]));
  return async (name) => {
    const record = records.get(name.toLowerCase());
    if (record === undefined) throw Object.assign(new Error(`no key at ${name}`), { code: 'ENOTFOUND' });
    return [[record]];
  };
}
