import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Refusal, refusal } from './refusal.ts';

const Config = z.strictObject({
  own: z.array(z.string()).default([]),
  trust: z.array(z.string()).default([]),
  knownSenders: z.array(z.string()).default([]),
  language: z.enum(['ja', 'en']).optional(),
  resolver: z.array(z.string()).default([]),
});
export type Config = z.infer<typeof Config>;

/** The named file, which must be there; else `mekiki/config.json` of the XDG configuration folder, which need not. */
export async function readConfig(
  named: string | undefined,
  environment: Record<string, string | undefined>,
): Promise<Config | { refused: Refusal }> {
  const folder = environment.XDG_CONFIG_HOME || join(environment.HOME || homedir(), '.config');
  const path = named ?? join(folder, 'mekiki', 'config.json');
  try {
    const parsed = Config.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return parsed.data;
    const what = parsed.error.issues.map((issue) => [...issue.path, issue.message].join(': ')).join('; ');
    return { refused: unusable(path, what) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing && named === undefined) return Config.parse({});
    return { refused: unusable(path, error instanceof Error ? error.message : String(error)) };
  }
}

function unusable(path: string, why: string): Refusal {
  return refusal(
    'config',
    `設定ファイル ${path} を使えません: ${why}`,
    `cannot use the configuration file ${path}: ${why}`,
  );
}
