import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { blocklistZones, knownListNames, listFormats } from '../../index.ts';
import { type Refusal, refusal } from './refusal.ts';

const name = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,62}$/);
const known = z.enum(knownListNames as [string, ...string[]]);
const FeedSetting = z.union([
  known.transform((list) => ({ list })),
  z.strictObject({ list: known, key: z.string().min(1).max(200).exactOptional() }),
  z.strictObject({ name, url: z.url({ protocol: /^https?$/ }), format: z.enum(listFormats).exactOptional() }),
]);

const Config = z.strictObject({
  own: z.array(z.string()).default([]),
  trust: z.array(z.string()).default([]),
  knownSenders: z.array(z.string()).default([]),
  language: z.enum(['ja', 'en']).optional(),
  data: z.string().optional(),
  feeds: z.array(FeedSetting).default([]),
  safeBrowsing: z.strictObject({ key: z.string().min(1).max(200) }).exactOptional(),
  blocklists: z.array(z.enum(blocklistZones as [string, ...string[]])).default([]),
  resolver: z
    .array(z.string().refine(isServer, 'no address of a resolver (192.0.2.53, 192.0.2.53:53, [2001:db8::53]:53)'))
    .default([]),
  /** Where a server of the internet is reached by another way, such as a tunnel; to nowhere but this machine. */
  routes: z
    .record(
      z.string().refine(isServerPort, 'no address with its port (192.0.2.43:43, [2001:db8::43]:43)'),
      z.string().refine(isLoopback, 'not a port of this machine (127.0.0.1:4343, [::1]:4343)'),
    )
    .default({}),
  /** Program that opens pages, where it is none that is found. */
  browser: z.string().min(1).max(4096).exactOptional(),
  /** The exit through which pages are opened: `socks5://…` or `http://…`. */
  via: z.string().min(1).max(1000).exactOptional(),
  /** Files of PEM certificates. */
  authorities: z.array(z.string()).default([]),
});
export type Config = z.infer<typeof Config>;

/** The named file, which must be there; else `mekiki/config.json` of the XDG configuration folder, which need not. */
export async function readConfig(
  named: string | undefined,
  environment: Record<string, string | undefined>,
): Promise<Config | { refused: Refusal }> {
  const path = named ?? configPath(environment);
  try {
    const parsed = Config.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return parsed.data;
    const what = parsed.error.issues.map((issue) => [...issue.path, issue.message].join(': ')).join('; ');
    return { refused: unusable(path, what) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing && named === undefined) return Config.parse({});
    if (missing) {
      return { refused: refusal('config', `設定ファイルがありません: ${path}`, `no such configuration file: ${path}`) };
    }
    return { refused: unusable(path, error instanceof Error ? error.message : String(error)) };
  }
}

/** Where the configuration file is looked for when none is named. */
export function configPath(environment: Record<string, string | undefined>): string {
  const folder = environment.XDG_CONFIG_HOME || join(environment.HOME || homedir(), '.config');
  return join(folder, 'mekiki', 'config.json');
}

function unusable(path: string, why: string): Refusal {
  return refusal(
    'config',
    `設定ファイル ${path} を使えません: ${why}`,
    `cannot use the configuration file ${path}: ${why}`,
  );
}

function isServerPort(text: string): boolean {
  return isServer(text) && isIP(text) === 0;
}

function isLoopback(text: string): boolean {
  return isServer(text) && /^(?:127(?:\.\d{1,3}){3}|\[::1\]):\d{1,5}$/.test(text);
}

function isServer(text: string): boolean {
  const { v4 = '', v6 = '' } = /^(?:(?<v4>[0-9.]+)|\[(?<v6>[0-9a-f:.]+)\]):[0-9]{1,5}$/i.exec(text)?.groups ?? {};
  return isIP(text) !== 0 || isIP(v4) === 4 || isIP(v6) === 6;
}
