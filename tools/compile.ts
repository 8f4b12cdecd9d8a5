import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `prepack`: JavaScript and types for the package, because Node strips no types below `node_modules`. */
const root = new URL('../', import.meta.url);
const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));

// What an earlier version had and this one has not must not be packed.
rmSync(new URL('dist/', root), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.build.json'], {
  cwd: fileURLToPath(root),
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
if (status === 0) chmodSync(new URL('dist/apps/cli/start.js', root), 0o755);
