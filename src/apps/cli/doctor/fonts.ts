import { execFile } from 'node:child_process';
import { type Item, lacking, present } from './item.ts';

const COSTS = {
  ja: 'このマシンのブラウザーで報告書を開くと、日本語が正しく表示されないおそれがあります。調査には影響しません。',
  en: 'A browser on this machine may not show the Japanese in reports. Investigating needs no fonts.',
};
/** Milliseconds. Building its cache takes fontconfig a while the first time. */
const PATIENCE = 3000;

/** Japanese fonts, as fontconfig lists them; systems without fontconfig bring their own. */
export async function fonts(): Promise<Item> {
  const families = await japaneseFamilies();
  if (families === undefined) {
    const says = {
      ja: '日本語フォント: fc-list が応答しないため確認できません',
      en: 'Japanese fonts: not known, fc-list did not answer',
    };
    return lacking('fonts', 'unknown', says, COSTS);
  }
  const [first] = families;
  if (first === undefined) {
    return lacking(
      'fonts',
      'missing',
      { ja: '日本語フォント: ありません', en: 'Japanese fonts: there are none' },
      COSTS,
    );
  }
  const count = families.length;
  return present('fonts', `日本語フォント: ${first} など ${count} 種`, `Japanese fonts: ${count}, ${first} among them`);
}

function japaneseFamilies(): Promise<string[] | undefined> {
  return new Promise((resolve) => {
    execFile('fc-list', [':lang=ja', 'family'], { timeout: PATIENCE }, (error, output) => {
      if (error) return resolve(undefined);
      const names = output.split('\n').map((line) => line.split(',')[0]?.trim() ?? '');
      resolve([...new Set(names.filter((name) => name !== ''))].sort());
    });
  });
}
