import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** `node tools/screenshot.ts`: the pictures of README, taken of the example's report as it is now. */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('../docs/images/', import.meta.url);
// Not the wrapper in /usr/bin where it can be helped: it adds keys for services that nothing here calls.
const browserPath = ['/usr/lib/chromium/chromium', '/usr/bin/chromium'].find((path) => existsSync(path));
const size = { width: 1280, height: 1180 };

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(browserPath ? { executablePath: browserPath } : {});
try {
  for (const language of ['ja', 'en']) {
    const page = await browser.newPage({ viewport: size, colorScheme: 'light', offline: true });
    await page.setContent(reportIn(language), { waitUntil: 'load' });
    await page.screenshot({ path: fileURLToPath(new URL(`report-${language}.png`, folder)) });
    await page.close();
  }
} finally {
  await browser.close();
}

function reportIn(language: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['src/apps/cli/main.ts', 'report', 'examples/kagoya-2022', '--as', 'html', '--lang', language],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
