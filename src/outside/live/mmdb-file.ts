import { Reader } from 'maxmind';
import { wholeFile } from './whole-file.ts';

export interface Mmdb {
  find(ip: string): Record<string, unknown>;
}

/** A MaxMind DB file, held as a whole; `undefined` where it is missing or broken. An unknown address has no fields. */
export async function openMmdb(path: string): Promise<Mmdb | undefined> {
  const bytes = await wholeFile(path);
  if (!bytes) return undefined;
  try {
    const reader = new Reader(bytes);
    return { find: (ip) => ({ ...reader.get(ip) }) };
  } catch {
    return undefined;
  }
}
