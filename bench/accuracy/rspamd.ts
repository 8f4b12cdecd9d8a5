import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { ended, type Filter, type Session } from './filter.ts';
import { CONFIGURATION, isConfigured, type Ports, writeSettings } from './rspamd-settings.ts';

/** Ticks of the kernel's clock in a second, in /proc (proc(5), sysconf(_SC_CLK_TCK) on Linux). */
const TICKS = 100;
/**
 * Its expressions are compiled in the background after the start, which takes its time on a machine that has other
 * work.
 */
const START_SECONDS = 600;

/**
 * rspamd as the distribution ships it: one worker on loopback, handed mails over HTTP, no network, no redis but for
 * Bayes.
 */
export const rspamd: Filter = {
  name: 'rspamd',
  // "add header" of actions.conf, the first action by which a reader's folder changes.
  calledFrom: 6,
  atOnce: 4,
  find() {
    const { stdout, status } = spawnSync('rspamd', ['--version'], { encoding: 'utf8' });
    const version = /version\s+(\S+)/i.exec(stdout ?? '')?.[1];
    if (status !== 0 || version === undefined || !isConfigured()) return { missing: 'rspamd (Debian: rspamd)' };
    return { version };
  },
  open,
};

async function open(folder: string, bayes: boolean): Promise<Session> {
  const [scan, control, proxy] = await freePorts(3);
  const ports: Ports = { scan: scan ?? 0, control: control ?? 0, proxy: proxy ?? 0 };
  const socket = join(folder, 'run', 'redis.sock');
  writeSettings(folder, ports, bayes ? socket : undefined);
  const children: ChildProcess[] = bayes ? [startRedis(folder, socket)] : [];
  try {
    if (bayes) await until(() => existsSync(socket), 'redis-server');
    const main = startRspamd(folder);
    children.unshift(main);
    await until(() => isUp(ports.scan), 'rspamd');
    await until(() => existsSync(join(folder, 'db')) && isCompiled(main), 'rspamd');
    return {
      learn: (file, kind) =>
        learn(`http://127.0.0.1:${ports.control}/${kind === 'phish' ? 'learnspam' : 'learnham'}`, file),
      score: (file) => score(`http://127.0.0.1:${ports.scan}/checkv2`, file),
      cpuSeconds: async () => cpuOf(childrenOf(main).find(({ title }) => title.includes('normal process'))?.pid),
      close: () => closeAll(children),
    };
  } catch (error) {
    await closeAll(children);
    throw error;
  }
}

function startRspamd(folder: string): ChildProcess {
  const variables = { LOCAL_CONFDIR: folder, DBDIR: `${folder}/db`, RUNDIR: `${folder}/run`, LOGDIR: `${folder}/log` };
  const told = Object.entries(variables).map(([name, value]) => `--var=${name}=${value}`);
  // It refuses to work for root unless it is told to.
  const asRoot = process.getuid?.() === 0 ? ['-i', '-u', 'root', '-g', 'root'] : [];
  return spawn('rspamd', ['-f', '-c', CONFIGURATION, ...asRoot, ...told], { stdio: 'ignore' });
}

function startRedis(folder: string, socket: string): ChildProcess {
  const options = ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', `${folder}/db`];
  return spawn('redis-server', options, { stdio: 'ignore' });
}

async function closeAll(children: ChildProcess[]): Promise<void> {
  for (const child of children) await ended(child);
}

async function score(url: string, file: string): Promise<number> {
  const response = await fetch(url, { method: 'POST', body: readFileSync(file) });
  const answer = (await response.json()) as { score?: number };
  if (typeof answer.score !== 'number') throw new Error(`rspamd gives no score for ${file}`);
  return answer.score;
}

/** Denials (too few words, learned already, sure of it already) are rspamd's own and no fault. */
async function learn(url: string, file: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: readFileSync(file) });
  await response.text();
}

async function isUp(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/ping`)).ok;
  } catch {
    return false;
  }
}

/** The helper's CPU time stands still once it has compiled everything. */
async function isCompiled(main: ChildProcess): Promise<boolean> {
  const helper = childrenOf(main).find(({ title }) => title.includes('hs_helper'));
  const before = cpuOf(helper?.pid);
  await later(3000);
  return cpuOf(helper?.pid) === before;
}

async function until(ready: () => boolean | Promise<boolean>, who: string): Promise<void> {
  const end = performance.now() + START_SECONDS * 1000;
  while (!(await ready())) {
    if (performance.now() > end) throw new Error(`${who} did not start`);
    await later(200);
  }
}

function childrenOf({ pid }: ChildProcess): { pid: number; title: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map((name) => ({ pid: Number(name), title: readFileSync(`/proc/${name}/cmdline`, 'utf8') }));
}

function parentOf(pid: string): number | undefined {
  const fields = statOf(pid);
  return fields === undefined ? undefined : Number(fields[1]);
}

/** Seconds in user and kernel mode. */
function cpuOf(pid: number | undefined): number {
  const fields = statOf(String(pid));
  return (Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0)) / TICKS;
}

/** The fields behind the name in /proc/<pid>/stat: state, parent …; `undefined` where it is gone. */
function statOf(pid: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Ports of loopback that are free now. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  return ports;
}
