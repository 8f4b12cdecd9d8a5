import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Config } from './config.ts';

type Environment = Record<string, string | undefined>;

/** Where the reputation lists lie: below `--data`, the configured folder, or `mekiki` of the XDG data folder. */
export function listFolder(named: string | undefined, config: Pick<Config, 'data'>, environment: Environment): string {
  return join(dataFolder(named, config, environment), 'lists');
}

/** Where newer copies of IANA's RDAP bootstrap files lie, beside the lists. */
export function bootstrapFolder(
  named: string | undefined,
  config: Pick<Config, 'data'>,
  environment: Environment,
): string {
  return join(dataFolder(named, config, environment), 'rdap');
}

function dataFolder(named: string | undefined, config: Pick<Config, 'data'>, environment: Environment): string {
  const shared = environment.XDG_DATA_HOME || join(environment.HOME || homedir(), '.local', 'share');
  return named ?? config.data ?? join(shared, 'mekiki');
}
