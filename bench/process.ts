import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** Each process ends by telling what it used: seconds of CPU time, and peak memory in KiB. */
const tellUsage = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS }));
})`;
const asModule = `data:text/javascript,${encodeURIComponent(tellUsage)}`;

export interface Run {
  wall: number;
  cpu: number;
  peak: number;
}

/** One whole process of ours in the checkout's folder, from its start to its end. */
export function start(program: string, args: string[]): Run {
  const began = performance.now();
  // Through a shell that stays: a child started right from here would count this process's own memory as its peak.
  const command = [process.execPath, '--import', asModule, program, ...args];
  const { stderr } = spawnSync('sh', ['-c', '"$@"; exit $?', 'sh', ...command], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const wall = performance.now() - began;
  const { cpu, peak } = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as { cpu: number; peak: number };
  return { wall, cpu, peak };
}
