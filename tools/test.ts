import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianPackages } from './debian-packages.ts';

/** `npm test`: every tool in turn, a line each while all is well, and the failing tool's own words where it is not. */
const root = fileURLToPath(new URL('..', import.meta.url));
// The tools' own first line is `env node`, so this process's Node has to come first for them, too.
const environment = {
  ...process.env,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  PATH: [fileURLToPath(new URL('../node_modules/.bin', import.meta.url)), process.env.PATH].join(delimiter),
};
const steps: { name: string; command: string[] }[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', '.'] },
  { name: 'types', command: ['tsc', '--noEmit', '--pretty', 'false'] },
  { name: 'who imports whom', command: ['depcruise', 'src', 'test', '--config', '.dependency-cruiser.mjs'] },
  { name: 'unused code', command: ['knip', '--no-progress'] },
  { name: 'tests', command: ['node', '--test-reporter=spec', 'test/all.ts'] },
];
/** What a test tells of its own accord (indented), and what the runner counts. */
const TOLD = /^ +ℹ /;
const SUMMARY = /^ℹ (?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;

async function main(options: string[]): Promise<boolean> {
  const unknown = options.filter((option) => option !== '--install' && option !== '--fast');
  if (unknown.length > 0) return refuse(`unknown option ${unknown.join(' ')}; there are --install and --fast`);
  if (!provideSystem(options.includes('--install'))) return false;

  let fine = true;
  let summary: string[] = [];
  for (const { name, command } of steps) {
    const { output, code, seconds } = await run(
      name === 'tests' && options.includes('--fast') ? [...command, '--fast'] : command,
    );
    print(`${code === 0 ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)`);
    if (code !== 0) print(name === 'tests' ? failures(output) : output);
    const lines = name === 'tests' ? output.split('\n') : [];
    print(lines.filter((line) => TOLD.test(line)).join('\n'));
    if (name === 'tests') summary = lines.filter((line) => SUMMARY.test(line));
    // A test file that does not even load ends the run with nothing to count.
    fine = fine && code === 0 && (name !== 'tests' || summary.length > 0);
  }
  print(summary.join('\n'));
  return fine;
}

/** What tests need of the system is there; missing packages are installed only when asked for. */
function provideSystem(install: boolean): boolean {
  const missing = debianPackages.filter(({ files }) => !files.some((file) => existsSync(file)));
  if (missing.length === 0) return true;
  const names = missing.map(({ name }) => name);
  const list = missing.map((each) => `  ${each.name}: ${each.for}`).join('\n');
  if (!install) return refuse(`missing Debian packages:\n${list}\nInstall them with: npm test -- --install`);

  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const command of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...names],
  ]) {
    const [program = '', ...rest] = [...asRoot, ...command];
    print(`${[program, ...rest].join(' ')}`);
    const { status, stdout, stderr, error } = spawnSync(program, rest, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0)
      return refuse(`${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}\ncould not install:\n${list}`);
  }
  return true;
}

async function run(command: string[]): Promise<{ output: string; code: number; seconds: number }> {
  const start = performance.now();
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { output: Buffer.concat(chunks).toString('utf8'), code, seconds: (performance.now() - start) / 1000 };
}

/** The part of the test runner's report that names what failed; all but the good news where it never came to a report. */
function failures(output: string): string {
  const start = output.indexOf('✖ failing tests:');
  const lines = (start < 0 ? output : output.slice(start)).split('\n').filter((line) => !SUMMARY.test(line));
  return lines.filter((line) => start >= 0 || !/^ *[✔▶]/.test(line)).join('\n');
}

function refuse(why: string): false {
  process.stderr.write(`${why}\n`);
  return false;
}

function print(text: string): void {
  if (text) process.stdout.write(`${text}\n`);
}
