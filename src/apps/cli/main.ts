import { readFileSync } from 'node:fs';
import { run } from './run.ts';

// A reader that closes early (`mekiki … | head`) is no error of ours.
process.stdout.on('error', () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
  environment: process.env,
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns,
  now: () => new Date().toISOString(),
  version: () => JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version,
});
