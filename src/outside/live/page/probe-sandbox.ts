import { execFile, type SpawnOptions } from 'node:child_process';
import { canRun } from './find-browser.ts';
import { ownNamespaces } from './sandbox.ts';

/** Whether a browser can be shut in on this machine. */
export type SandboxState = 'works' | 'not-linux' | 'no-bubblewrap' | 'no-namespaces';

const BWRAP = '/usr/bin/bwrap';
/** Whom the worker runs as where Mekiki itself was started by root: nobody. */
export const NOBODY = 65534;
/** Milliseconds. */
const PATIENCE = 5000;
/** More than any program says of its version. */
const MAX_WORDS = 4096;

/** Makes namespaces as an opening would, as the user that it would run as, and starts nothing but `true` in them. */
export async function sandboxState(bwrap = BWRAP): Promise<SandboxState> {
  if (process.platform !== 'linux') return 'not-linux';
  if (!canRun(bwrap)) return 'no-bubblewrap';
  const said = await unprivileged(bwrap, [...ownNamespaces(), '/usr/bin/true']);
  return said === undefined ? 'no-namespaces' : 'works';
}

/** What a browser says of its version, never started as root; undefined where it does not start. */
export async function browserVersion(browser: string): Promise<string | undefined> {
  const words = await unprivileged(browser, ['--version']);
  return words === undefined ? undefined : /\d+(?:\.\d+){1,3}/.exec(words)?.[0];
}

function unprivileged(program: string, args: readonly string[]): Promise<string | undefined> {
  const as: SpawnOptions = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const how = { ...as, cwd: '/', env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent' } };
  const bounds = { timeout: PATIENCE, maxBuffer: MAX_WORDS, encoding: 'utf8', killSignal: 'SIGKILL' } as const;
  return new Promise((resolve) => {
    execFile(program, [...args], { ...how, ...bounds }, (error, words) => resolve(error ? undefined : String(words)));
  });
}
