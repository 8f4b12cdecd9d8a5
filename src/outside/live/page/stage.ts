import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of one opening, with what the worker needs; it goes when the opening is over. */
export interface Stage {
  worker: string;
  driver: string;
  /** Folder for the egress proxy's socket. */
  door: string;
  /** Name of the worker's first file. */
  main: string;
  remove(): void;
}

/**
 * Copies the worker and its driver to where the unprivileged user may read them, which an installation in somebody's home
 * is not; otherwise they stay where they are.
 */
export function setStage(copied: boolean): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'mekiki-page-'));
  chmodSync(folder, 0o755);
  const door = join(folder, 'door');
  mkdirSync(door);
  const worker = fileURLToPath(new URL('worker', import.meta.url));
  const driver = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const show = (from: string, name: string) => {
    if (!copied) return from;
    cpSync(from, join(folder, name), { recursive: true });
    return join(folder, name);
  };
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true });
  };
  // An interrupt ends the process without any further step of ours.
  process.on('exit', remove);
  return {
    worker: show(worker, 'worker'),
    driver: show(driver, 'driver'),
    door,
    main: import.meta.url.endsWith('.ts') ? 'main.ts' : 'main.js',
    remove,
  };
}
