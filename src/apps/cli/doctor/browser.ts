import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Item, lacking, present } from './item.ts';

const NAMES = ['chromium', 'chromium-browser', 'chromium-headless-shell', 'google-chrome'];

/** A Chromium on the path. This version opens no page, so its lack costs nothing yet, and the words say so. */
export function browser(environment: Record<string, string | undefined>): Item {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const path = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
  if (path !== undefined) {
    return present(
      'browser',
      `ブラウザー ${path} (この版の Mekiki はページを開きません)`,
      `Browser ${path} (this version of Mekiki opens no page)`,
    );
  }
  return lacking(
    'browser',
    'missing',
    { ja: 'ブラウザー: Chromium がありません', en: 'Browser: there is no Chromium' },
    {
      ja: 'この版の Mekiki はページを開かないため、影響はありません。',
      en: 'Nothing: this version of Mekiki opens no page.',
    },
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
