import { z } from 'zod';
import { parseJson } from '../../../util/json.ts';

export interface PageFile {
  name: string;
  bytes: Buffer;
}

/** The worker's pictures and its last word. What does not fit was not written by our worker. */
export interface Written {
  files: PageFile[];
  visit: unknown;
}

const MOST_FILES = 10;
const header = z.object({ name: z.string().regex(/^[a-z-]{1,30}\.[a-z]{2,4}$/), size: z.number().int().nonnegative() });
const last = z.object({ visit: z.unknown() });

/** Reads what `worker/main.ts` wrote; `undefined` where it is cut off or something else. */
export function readFrames(output: Buffer): Written | undefined {
  const files: PageFile[] = [];
  let at = 0;
  while (files.length <= MOST_FILES) {
    const end = output.indexOf(0x0a, at);
    if (end === -1) return undefined;
    const line = parseJson(output.toString('utf8', at, end));
    at = end + 1;
    const file = header.safeParse(line);
    if (!file.success) {
      const said = last.safeParse(line);
      return said.success && at === output.length ? { files, visit: said.data.visit } : undefined;
    }
    const { name, size } = file.data;
    if (at + size > output.length) return undefined;
    files.push({ name, bytes: output.subarray(at, at + size) });
    at += size;
  }
  return undefined;
}
