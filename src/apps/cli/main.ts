import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { endsWith, stopsOnSignals } from './process-end.ts';

const root = new URL('../../../', import.meta.url);

// Halves the start of a checkout, whose types are stripped anew each time. It lies beside the code, as safe as the code.
// A package gains a tenth by it, too little to leave files in a folder that npm keeps.
if (import.meta.url.endsWith('.ts')) enableCompileCache(fileURLToPath(new URL('.cache/compiled', root)));
stopsOnSignals();
const { run } = await import('./run.ts');

const code = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  taken: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
  environment: process.env,
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  // A terminal that does not know its width says 0.
  columns: process.stdout.columns || undefined,
  now: () => new Date().toISOString(),
  version: () => JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version,
});
await endsWith(code);
