import { browserVersion, findBrowser } from '../../../index.ts';
import { type Item, lacking, present } from './item.ts';

const COSTS = {
  ja: 'リンク先のページを開けません (--open)。ほかの調査には影響しません。Debian・Ubuntu では chromium をインストールしてください: apt install chromium',
  en: 'Pages behind links cannot be opened (--open); all else works. On Debian: apt install chromium',
};

/** The browser that would open pages: the one that the configuration names, else the first that is found. */
export async function browser(named: string | undefined): Promise<Item> {
  const path = findBrowser(named);
  if (path === undefined) {
    const says =
      named === undefined
        ? { ja: 'ブラウザー: Chromium も Chrome もありません', en: 'Browser: there is neither Chromium nor Chrome' }
        : {
            ja: `ブラウザー: 設定ファイルにある ${named} を実行できません`,
            en: `Browser: ${named}, named in the configuration file, cannot be started`,
          };
    return lacking('browser', 'missing', says, COSTS);
  }
  const version = await browserVersion(path);
  if (version !== undefined)
    return present('browser', `ブラウザー ${path} (${version})`, `Browser ${path} (${version})`);
  return lacking(
    'browser',
    'unknown',
    {
      ja: `ブラウザー ${path}: 版を確認できません`,
      en: `Browser ${path}: it does not tell its version`,
    },
    {
      ja: 'ページを開けないおそれがあります (--open)。必要なライブラリーが欠けているか、一般ユーザーから読めない場所にあります。',
      en: 'Opening pages may fail (--open): a library that it needs is lacking, or an ordinary user may not read it.',
    },
  );
}
