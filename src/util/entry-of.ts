/**
 * What stands in a record under a key that a stranger chose: a host called `constructor` must not find what every object
 * inherits.
 */
export function entryOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
