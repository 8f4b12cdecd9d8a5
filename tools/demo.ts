import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run demo`: replays the example, which asks no network. Its verdict is fraud, and that is a success here. */
const root = fileURLToPath(new URL('..', import.meta.url));
const out = 'mekiki-cases/demo';
rmSync(new URL(`../${out}`, import.meta.url), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  ['src/apps/cli/main.ts', 'investigate', '--replay', 'examples/kagoya-2022', '--out', out],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status === 20 ? 0 : 1;
