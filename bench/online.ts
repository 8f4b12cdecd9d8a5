import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from '../src/index.ts';
import { writeConfiguration } from '../test/range/world/range-files.ts';
import type { WebName, WhoisName } from '../test/range/world/servers.ts';
import { type RangeOptions, startRange } from '../test/range/world/start-range.ts';
import { waterfall } from './waterfall.ts';

/**
 * `npm run bench:online`: how long somebody waits for the example to be investigated online, in the test range on
 * loopback: a new process each time, so that every cache is cold. `--waterfall` shows when each question was asked.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const MAIL = 'examples/kagoya-2022/mail.eml';
const DISTANT = 300;
const HANGING: (WhoisName | WebName)[] = [
  'whois.jprs.jp',
  'rdap.verisign.com',
  'rdap.registrar.example',
  'rdap.arin.net',
  'rdap.apnic.net',
];

interface Run {
  /** Milliseconds on the wall, from the start of the process to its end. */
  wall: number;
  kept: Case;
}

async function run(config: string): Promise<Run> {
  const began = performance.now();
  const words = ['src/apps/cli/main.ts', 'investigate', '--json', '--config', config, MAIL];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (data) => chunks.push(data));
  await once(child, 'close');
  return { wall: performance.now() - began, kept: JSON.parse(Buffer.concat(chunks).toString('utf8')) as Case };
}

/** The median run of `rounds`, after one that lets the range make its certificates. */
async function measured(rounds: number, world: RangeOptions): Promise<Run> {
  const scratch = mkdtempSync(join(tmpdir(), 'mekiki-bench-'));
  const range = await startRange(world);
  const config = await writeConfiguration(scratch, range);
  await run(config);
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await run(config));
  await range.close();
  rmSync(scratch, { recursive: true, force: true });
  runs.sort((a, b) => a.wall - b.wall);
  const middle = runs[Math.floor(rounds / 2)];
  if (middle === undefined) throw new Error('no round was run');
  return middle;
}

function row(name: string, { wall, kept }: Run): string {
  const asked = kept.ledger.filter(({ kind }) => kind !== 'table' && kind !== 'list').length;
  const domains = Object.values(kept.observations.ownership.domains);
  const networks = Object.values(kept.observations.ownership.networks);
  const unknown = [...domains, ...networks].filter(({ state }) => state === 'unknown').length;
  const told = `${asked} questions, ${unknown} of ${domains.length + networks.length} owners unknown, ${kept.verdict.label}`;
  return `${name.padEnd(46)}${wall.toFixed(0).padStart(6)} ms   ${told}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const shows = process.argv.includes('--waterfall');
print('Milliseconds on the wall of `mekiki investigate --json` in a checkout, start included:\n');
const near = await measured(5, {});
print(row('every answer at once', near));
if (shows) print(waterfall(near.kept));
const far = await measured(5, { delay: DISTANT });
print(row(`every answer after ${DISTANT} ms`, far));
if (shows) print(waterfall(far.kept));
for (const name of HANGING) {
  const hanging = { conduct: { [name]: 'hang' as const }, manner: { [name]: 'hang' as const } };
  const slow = await measured(3, { delay: DISTANT, ...hanging });
  print(row(`… and ${name} hangs`, slow));
  if (shows) print(waterfall(slow.kept));
}
