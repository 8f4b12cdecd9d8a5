import { latinCallsToAction, otherCallsToAction } from './elsewhere/calls-to-action.ts';
import { allMatches } from './matches.ts';
import { matchesWithoutAccents } from './unaccented.ts';
import { westernCallsToAction } from './western/calls-to-action.ts';

const JAPANESE = new RegExp(
  [
    '(?:こちら|ここ|下記|以下|次|上記)(?:の|に(?:ある|記載の))?[^。\\n]{0,14}?(?:URL|リンク|ボタン|タブ|アドレス|サイト|ページ|フォーム)[^。\\n]{0,6}?(?:から|より|にて|へ|に|を|:)',
    '(?:こちら|ここ|下記|以下|上記)(?:を|から|より|へ|に)(?:アクセス|クリック|タップ|ご?確認|ログイン|押|お?手続)',
    '(?:ログイン|サインイン|ご?(?:確認|変更|設定|回答|登録|更新|解除|手続き?)|詳細|再開|再設定|ダウンロード|お?支払い?|お?申し?込み?|キャンセル|ページ|フォーム)(?:は|する(?:場合|に)?は|する)?(?:こちら|コチラ)',
    '今(?:すぐ)?(?:確認|更新|ログイン|アップ|手続|支払|登録|解除|認証|対応|クリック|アカウントを?(?:ご?確認|更新))',
    '(?:リンク|ボタン|タブ|URL)(?:を|の)(?:クリック|タップ|押)',
    'ログインして(?:画面|ください|下さい|確認|ご確認|お?手続|更新|情報)',
    'ブラウザに(?:コピー|貼り?付け)',
    // A line of its own, as the words of a button.
    '(?:^|\\n)[▼→⇒▽■●・>\\s]{0,4}[^\\n。、]{0,18}(?:(?:確認|更新|解除|認証|手続き|再開|有効化|アップグレード|復元|受信|設定|変更)する|(?:ログイン|サインイン))[→>》\\s]{0,3}(?=\\n|$)',
  ].join('|'),
  'g',
);
const ENGLISH =
  /\b(?:click|tap|press) (?:on )?(?:here|below|the (?:link|button)|this (?:link|button)|to (?:view|verify|confirm|update|sign|log|continue|release))\b|\b(?:verify|confirm|update|upgrade|login|log in|sign in|review|restore|unlock|release|activate|renew|pay|track|claim|get started) (?:now|here|immediately|today)\b|\b(?:follow|use|visit|open) (?:the|this) (?:link|button|url)\b/gi;

/** Words that ask for a click. Takes plain text. */
export function callsToActionIn(text: string): string[] {
  return [JAPANESE, ENGLISH, ...otherCallsToAction]
    .flatMap((pattern) => allMatches(pattern, text))
    .concat(matchesWithoutAccents([...westernCallsToAction, ...latinCallsToAction], text))
    .map(({ text: words }) => words)
    .slice(0, 20);
}
