import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 5;
const mail = ['investigate', '--offline', '--json', 'examples/kagoya-2022/mail.eml'];
const tellMemory = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;

/** Wall clock and memory of whole processes: what somebody waits who types one command. */
export function printStarts(print: (line: string) => void): void {
  print(`--help: ${median(['--help'])} ms`);
  print(`one mail: ${median(mail)} ms; without the compiled code of an earlier start: ${median(mail, fresh)} ms`);
  print(`peak memory of one mail: ${Math.round(Number(start(mail, {}, ['--import', asModule]).stderr) / 1024)} MiB`);
}

const fresh = { NODE_DISABLE_COMPILE_CACHE: '1' };
const asModule = `data:text/javascript,${encodeURIComponent(tellMemory)}`;

function start(args: string[], environment: Record<string, string>, options: string[] = []) {
  const command = [...options, 'src/apps/cli/main.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment } });
}

function median(args: string[], environment: Record<string, string> = {}): number {
  start(args, environment);
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    start(args, environment);
    return performance.now() - began;
  });
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0);
}
