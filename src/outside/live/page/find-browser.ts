import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Where browsers stand, the lightest first. Debian's `/usr/bin/chromium` is a script that adds switches and keys of its
 * own, so that the program behind it is started.
 */
const PLACES = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/opt/chromium.org/chromium/chrome',
];

/** The first browser that can be started, or the one that was named; `undefined` where there is none. */
export function findBrowser(named?: string): string | undefined {
  return (named === undefined ? PLACES : [named]).find(canRun);
}

/** The folder that the namespace needs beside the system's programs. */
export function folderToShow(browser: string): string | undefined {
  return browser.startsWith('/usr/') ? undefined : dirname(browser);
}

/** Of a folder the same bit means something else. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
