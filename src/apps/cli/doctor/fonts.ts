import { execFile } from 'node:child_process';
import { type Item, lacking, present } from './item.ts';

const COSTS = {
  ja: '報告書や、開いたページの画像 (--open) で、日本語が正しく表示されないおそれがあります。判定には影響しません。Debian・Ubuntu では fonts-noto-cjk をインストールしてください: apt install fonts-noto-cjk',
  en: 'Japanese may not show in reports and in pictures of opened pages (--open); verdicts need no fonts. On Debian: apt install fonts-noto-cjk',
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
