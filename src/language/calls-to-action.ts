import { allMatches } from './matches.ts';

const JAPANESE =
  /(?:こちら|下記|以下|次|上記)(?:の)?(?:を|から|より|へ|に|の)?(?:URL|リンク|ボタン|アドレス|サイト|ページ)?(?:を|から|より|へ|に|の)?(?:ご?(?:アクセス|クリック|タップ|確認(?=くだ|して|を?お願|いただ)|ログイン|覧くだ|押し|お?手続))|(?:こちら|ここ)を(?:クリック|タップ|押)|(?:ログイン|ご?確認|お?手続き?|更新|詳細|解除|再設定|ダウンロード|お?支払い?)(?:は|する)(?:こちら|コチラ|ここ)|今すぐ(?:確認|更新|ログイン|アップ|手続|支払|登録|解除|認証|対応|クリック)|(?:リンク|ボタン|URL)を(?:クリック|タップ|押)|(?:^|\n)[▼→⇒▽■●・>\s]{0,4}[^\n。、]{0,18}(?:確認|更新|解除|ログイン|認証|手続き|再開|有効化|アップグレード|復元|受信)する[→>》\s]{0,3}(?=\n|$)/g;
const ENGLISH =
  /\b(?:click|tap|press) (?:on )?(?:here|below|the (?:link|button)|this (?:link|button)|to (?:view|verify|confirm|update|sign|log|continue|release))\b|\b(?:verify|confirm|update|upgrade|login|log in|sign in|review|restore|unlock|release|activate|renew|pay|track|claim|get started) (?:now|here|immediately|today)\b|\b(?:follow|use|visit|open) (?:the|this) (?:link|button|url)\b/gi;

/** Words that ask for a click. Takes plain text. */
export function callsToActionIn(text: string): string[] {
  return [JAPANESE, ENGLISH]
    .flatMap((pattern) => allMatches(pattern, text))
    .map(({ text: words }) => words)
    .slice(0, 20);
}
