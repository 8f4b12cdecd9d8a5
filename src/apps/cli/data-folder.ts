import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** Where the reputation lists lie: below `--data`, the configured folder, or `mekiki` of the XDG data folder. */
export function listFolder(
  named: string | undefined,
  config: Pick<Config, 'data'>,
  environment: Record<string, string | undefined>,
): string {
  const shared = environment.XDG_DATA_HOME || join(environment.HOME || homedir(), '.local', 'share');
  return join(named ?? config.data ?? join(shared, 'mekiki'), 'lists');
}
