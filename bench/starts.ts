import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, root, start } from './process.ts';

const CHECKOUT = 'src/apps/cli/main.ts';
const PACKAGE = 'dist/apps/cli/start.js';
/** Whole processes: what somebody waits who types one command, cold starts included. */
export function printStarts(mails: Uint8Array[], quick: boolean, print: (line: string) => void): void {
  const rounds = quick ? 3 : 5;
  spawnSync(process.execPath, ['tools/compile.ts'], { cwd: root, stdio: 'inherit' });
  const scratch = mkdtempSync(join(tmpdir(), 'mekiki-bench-'));
  const files = mails.slice(0, quick ? 40 : 200).map((mail, index) => {
    const path = join(scratch, `${index}.eml`);
    writeFileSync(path, mail);
    return path;
  });
  const one = ['investigate', '--offline', '--json', 'examples/kagoya-2022/mail.eml'];
  const many = ['investigate', '--offline', '--json', ...files];

  print('\nWhole processes, start included:\n');
  print(
    row(
      'package, --help',
      median(rounds, () => start(PACKAGE, ['--help'])),
    ),
  );
  print(
    row(
      'package, one mail',
      median(rounds, () => start(PACKAGE, one)),
    ),
  );
  print(
    row(
      'checkout, one mail',
      median(rounds, () => start(CHECKOUT, one)),
    ),
  );
  const all = median(1, () => start(PACKAGE, many));
  print(row(`package, ${files.length} mails`, all));
  const single = files
    .slice(0, quick ? 3 : 10)
    .map((file) => start(PACKAGE, ['investigate', '--offline', '--json', file]));
  const spent = single.reduce((sum, { cpu }) => sum + cpu, 0);
  print('\nMails a second of CPU time, start included:\n');
  print(`one process for ${files.length} mails ${(files.length / all.cpu).toFixed(0).padStart(6)}`);
  print(`a process for each mail ${(single.length / spent).toFixed(1).padStart(8)}`);
  rmSync(scratch, { recursive: true, force: true });
}

function median(rounds: number, run: () => Run): Run {
  const runs = Array.from({ length: rounds }, run);
  const middle = (of: keyof Run) => runs.map((each) => each[of]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return { wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
}

function row(name: string, { wall, cpu, peak }: Run): string {
  const times = `${wall.toFixed(0).padStart(7)} ms${(cpu * 1000).toFixed(0).padStart(8)} ms of CPU`;
  return `${name.padEnd(24)}${times}${(peak / 1024).toFixed(0).padStart(7)} MiB at its peak`;
}
