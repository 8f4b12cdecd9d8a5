import { latinAsks, otherAsks } from './elsewhere/asks.ts';
import { allMatches } from './matches.ts';
import { matchesWithoutAccents } from './unaccented.ts';
import { westernAsks } from './western/asks.ts';

export type AskAim = 'credentials' | 'card' | 'payment' | 'malware' | 'reply' | 'personal-data';

/** What a reader is asked for. The verb of asking stands in each pattern: naming a password is not asking for it. */
const ASKS: { aim: AskAim; pattern: RegExp }[] = [
  {
    aim: 'credentials',
    pattern:
      /(?:認証|ログイン|サインイン)情報(?:を|の)(?:ご)?再?(?:確認|入力|更新|登録)|(?:現在|同じ|今)の?パスワードを(?:維持|保持|引き続き使用)|(?:ログイン|サインイン)(?:して|いただ|頂|のうえ|の上|後|し、|はこちら|ページへ|画面へ|する(?=$|\n|→|>))|(?<!(?:お伝え|お知らせ|ご連絡|ご案内|お送り|通知|取り決め|送付)(?:し|いたし|致し|済み|ずみ)?(?:た|の))(?:パスワード|暗証番号|ID)(?:を|の)?(?:ご)?(?:入力|再設定|更新|変更(?:して|を?お願|いただ|は[^。\n]{0,3}こちら)|再登録|再入力|確認(?:して|を?お願|いただ))|(?:ご)?本人(?:様)?(?:の)?(?:確認|認証)(?:を|の|が|手続|いただ|お願|して|書類)|(?:再?認証|再?検証)(?:を|が|手続|して|いただ|してくだ|必要|完了)|(?:アカウント|会員|登録|口座|メールボックス|メールアドレス)(?:の)?(?:情報|所有権|内容)?(?:を|の)(?:ご)?(?:更新|確認|検証|認証|再登録|再有効|有効化|復旧|復元)(?:して|し(?:な|、)|を?(?:お願|いただ|頂|行)|いただ|頂|くだ|下さ|する|手続|の(?:お願|必要))|(?:制限|ロック|凍結|停止(?:状態)?)(?:を|の)解除/g,
  },
  {
    // "Was it you?": the page behind it asks who you are.
    aim: 'credentials',
    pattern:
      /(?:ご?利用|お?取引|ご?登録|お?届け|会員|お客(?:様|さま))(?:の)?(?:情報|内容|状況|設定)?(?:の)?(?:ご)?確認(?:に|へ|の|を|は)?(?:ご?協力|お?願|お?手続|はこちら|こちら)|(?:情報|設定|ID)(?:を|の)(?:ご)?(?:再?登録|再設定|更新|変更|修正|リセット)(?:し(?:て|な)|する|を?お願|いただ|くだ|手続)|(?:登録)?情報が(?:正しく|一致し|期限|無効)|(?:異常|規制|停止|保留|エラー)(?:を|の)?(?:確認し、?)?解除(?:する|して|に|手続|方法)|停止原因を?(?:ご?確認)|アカウント(?:の)?確認|確認用アカウント|アップグレードして/g,
  },
  {
    aim: 'card',
    pattern:
      /カード(?:の)?(?:ご)?利用(?:確認|内容|明細)?(?:に|の|を)?(?:ご?(?:協力|確認))(?:を|くだ|下さ|お願|いただ)|カード(?:の)?(?:使用|利用|支払い?)の(?:詳細|承認|明細)[^。\n]{0,8}(?:確認|キャンセル)/g,
  },
  {
    aim: 'credentials',
    pattern:
      /\b(?:(?:confirm|verify|validate|re-?validate|update|re-?activate|restore|upgrade|unlock|secure|authenticate) (?:your |the |my |this )?(?:(?!billing|payment|card|credit|bank|personal|delivery|shipping)[a-z-]{1,12} ){0,2}(?:account|identity|mailbox|password|log-?in|credentials|ownership|e-?mail(?: address| account)?|profile|access|information|details|quota)|(?:sign|log)[ -]?in (?:to|here|now|with|below)(?: your| the)?|(?:keep|use|retain|continue (?:with|using)) (?:the |your )?(?:same|current) password|(?:enter|provide|reset) your password|release (?:your |the |all )?(?:pending |held |quarantined )?(?:messages?|e-?mails?))\b/gi,
  },
  {
    aim: 'card',
    pattern:
      /(?:カード|お?支払い?(?:方法|情報)|決済(?:方法|情報)|請求先?(?:情報|住所)?|クレジット)(?:の)?(?:情報|番号)?(?:を|の|が)(?:ご)?(?:更新|変更|再?登録|再?入力|追加|確認(?:して|・|および|と更新|を?お願|いただ))(?:して|し|を?(?:お願|いただ|行)|いただ|頂|くだ|下さ|する|手続|の(?:お願|必要)|が必要)?|(?:カード番号|有効期限|セキュリティコード|CVV)(?:を|の|、|・)[^。\n]{0,12}入力/g,
  },
  {
    aim: 'card',
    pattern:
      /\b(?:update|confirm|verify|add|change|check) (?:your |the )?(?:[a-z-]{1,12} ){0,2}(?:payment (?:method|details|information)|billing (?:information|details|address)|credit card|card (?:details|information|number)|bank (?:details|information))\b/gi,
  },
  {
    aim: 'payment',
    pattern:
      /(?:支払い?|納付)(?:い)?(?:の)?手続き?(?:を|が|は|の)|(?:ご?請求)(?:額|明細|内容)(?:の|を|は)?ご?確認|(?:振り?込み?|送金|お?支払い?|入金|納付|ご?精算)(?:を|の|に|手続き?を?)?(?:お願い(?:いた|し|申|でき)|してくだ|してい?ただ|いただ(?:き|け|く)|下さい|ください|を?完了|を?済ま|期限|(?:が|の)?確認(?:が)?(?:でき|取れ)(?:ず|な|て(?:い|お)))|未(?:払い?|納|入金|収)(?:の|が|と|料金|金|分|税|残高|額)|再請求|(?:ビットコイン|BTC|仮想通貨|電子マネー|ギフト(?:カード|券))[^。\n]{0,12}(?:送|支払|購入|振込)/g,
  },
  {
    aim: 'payment',
    pattern:
      /\b(?:(?:pay|settle|clear) (?:the |your |this |an? )?(?:[a-z-]{1,12} ){0,2}(?:invoice|balance|bill|fee|fees|amount|customs|duty|penalty|fine|charges?)|(?:overdue|outstanding|unpaid) (?:invoice|balance|payment|amount|bill|fees?)|(?:wire|bank|bitcoin|btc) (?:transfer|payment)|send (?:the |me )?(?:bitcoin|btc|\$\d|usd|the (?:money|amount|payment))|payment (?:is )?(?:due|required|failed))\b/gi,
  },
  {
    aim: 'personal-data',
    pattern:
      /(?:氏名|お名前|住所|生年月日|電話番号|マイナンバー|個人番号|個人情報|お客様情報|口座番号|運転免許証|身分証|必要事項|正確な情報|返金表|申請書|アンケート)(?:を|の|は|など|等|、)[^。\n]{0,14}(?:入力|ご?回答|更新|再?登録|提出|送付|ご?記入|返信|お知らせくだ)/g,
  },
  {
    aim: 'personal-data',
    pattern:
      /\b(?:provide|send|submit|fill (?:in|out)|complete|update|confirm|verify) (?:us )?(?:with )?(?:your |the )?(?:[a-z-]{1,12} ){0,2}(?:personal (?:details|information|data)|full name|date of birth|phone number|home address|delivery address|shipping address|passport|ssn|social security)\b/gi,
  },
  {
    // A form to fill in and send back: the field's name, a colon, and nothing behind it.
    aim: 'credentials',
    pattern: /(?:パスワード|暗証番号|password|ユーザー? ?ID|ユーザー名)[ \u3000]{0,4}[::][ \u3000_＿]{0,20}(?=\n|$)/gi,
  },
  {
    aim: 'reply',
    pattern:
      /(?:このメール(?:に|へ)|本メール(?:に|へ)|折り返し|至急)[^。\n]{0,10}(?:ご?返信|ご?返答|ご?連絡)(?:して|くだ|下さ|お願|いただ)|(?<!\bnot |n't )\b(?:reply (?:to (?:me|this)|back|urgently|immediately|with)|(?:contact|email) me (?:back|at|via|on|through)|get back to me|respond to me|kindly (?:reply|respond|get back))\b/gi,
  },
  {
    // A sign-in that was none of the reader's, and what he shall do about it.
    aim: 'credentials',
    pattern:
      /\bif (?:this|it|that) (?:was ?n[o'’]t|was not|is ?n['’]t|is not) (?:you|done by you|your (?:doing|device))\b[^.\n]{0,20}\b(?:report|secure|confirm|verify|reset|change|block|cancel|let us know)\b/gi,
  },
  {
    aim: 'malware',
    pattern:
      /(?:添付(?:の)?(?:ファイル|書類|資料|文書)?|ファイル)(?:を|の)(?:ご)?(?:開|確認|参照|ダウンロード|実行|解凍)(?:い|き|して|くだ|下さ|お願|の上|のうえ)|(?:コンテンツ|マクロ)(?:の|を)有効|\b(?:open|see|review|check|download|find|view) (?:the |your |our )?(?:attached|attachment|enclosed)(?: (?:file|document|invoice|pdf))?\b|\b(?:enable|allow) (?:content|macros|editing)\b/gi,
  },
];

export interface Asking {
  aim: AskAim;
  text: string;
}

/** What the reader is asked to hand over or do, by aim, in any of the languages. Takes plain text. */
export function asksIn(text: string): Asking[] {
  const found = [...ASKS, ...otherAsks]
    .flatMap(({ aim, pattern }) =>
      allMatches(pattern, text)
        .slice(0, 5)
        .map(({ text: words }) => ({ aim, text: words })),
    )
    .concat(
      [...westernAsks, ...latinAsks].flatMap(({ aim, pattern }) =>
        matchesWithoutAccents([pattern], text)
          .slice(0, 5)
          .map(({ text: words }) => ({ aim, text: words })),
      ),
    );
  return found
    .filter((one, index) => found.findIndex((other) => other.aim === one.aim && other.text === one.text) === index)
    .slice(0, 20);
}
