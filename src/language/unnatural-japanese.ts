import { allMatches } from './matches.ts';

/**
 * Turns of phrase that translation from Chinese or English leaves in Japanese business mail, by what a native writes
 * instead. Each alone occurs in honest translated mail of firms abroad; several together hardly do.
 */
const TURNS: readonly RegExp[] = [
  // お客様の: companies do not say あなた to customers.
  /あなたの(?:アカウント|カード|銀行|メール(?:ボックス|アドレス)?|口座|個人情報|会員|注文|荷物|端末|ID)/g,
  // なお…の場合は: "otherwise".
  /(?:それ以外の場合|さもないと|さもなければ|そうでなければ|そうしないと)/g,
  // 拝啓 or the name: "dear", "esteemed".
  /(?:親愛なる|尊敬する|尊敬なる|大切なユーザー)/g,
  // 誠に申し訳ございませんが: "regretfully".
  /(?:誠に)?遺憾(?:ながら|に思|ですが)/g,
  /(?:ことを|旨を?)?警告(?:いた)?します|永久(?:に)?(?:ロック|凍結)/g,
  // 不正: 不法 and 悪意 are the Chinese words.
  /不法(?:な|に)?(?:悪意|ログイン|アクセス|使用|利用|侵入)|悪意(?:の|ある)?ログイン/g,
  // 情報: 資料 is the Chinese word for one's data.
  /(?:個人|会員|アカウント|登録|お客様|カード|支払い?)(?:の)?資料|資料(?:を|の)(?:更新|確認|完善|修正)/g,
  // 不審なログイン: 登録 is "to log in" in Chinese, 異常 stands behind.
  /(?:安全|登録|ログイン|支払い?|カード|取引|アカウント)(?:の)?異常(?!な|検知|値)|異常(?:登録|行為|活動|な行動)/g,
  /(?:私たち|我々|わたしたち|我が社)(?:は|が|の(?:システム|サーバー|チーム))/g,
  // お早めに: "as soon as possible".
  /(?:できるだけ|可能な限り)(?:早く|速やかに)(?:確認|更新|ログイン|処理|完了|対応|アカウント|個人|情報)/g,
  /(?:[ぁ-ん]ます|[ぁ-ん]ました|ください|です)\.(?=\s|$)/g,
  // 敬具 or お客様各位 alone: salutation and closing take a comma in English and Chinese letters.
  /(?:敬具|敬意を表し|感謝を込めて|心から[^。\n]{0,6}|ありがとうございます|よろしくお願いします)[、,](?=\n|$)|(?:^|\n)(?:こんにちは|[^\s。、,]{2,16}(?:ユーザー|所有者|お客様|の皆様|会員))[、,](?=\n|$)/g,
  // ご利用に支障: 影响正常使用; 権益, 身分 for one's rights and identity.
  /(?:使用|利用)に影響を(?:与え|及ぼ)|正常(?:な|に)使用|権益|身分(?:情報|認証|検証)|(?:認証|検証|手続き?)を完成/g,
  // できませんでした: "fails".
  /(?:支払い?|決済|更新|認証|検証|配達)(?:は|が)失敗します/g,
  // に: particles before and after the wrong word.
  /(?:をを|がが|にに|をが(?!ん)|がを(?!か)|へを|(?:です|ます)を|でございますです|お客様(?:様(?!々|子)|さん)|ごお客|はは、|のの(?!ち|し|れ|ろ|ぼ|ど)|でをお?|してしてく|ますます。|でした場合|ましたな場合|ですの?場合、)/g,
  /銀行カード|確認用アカウント|アカウント番号を(?:確認|更新)|ご贈与した|アカウントが(?:一時)?凍結されま/g,
];

/** Turns of phrase that no Japanese company writes, one a kind. Takes plain text. */
export function unnaturalJapaneseIn(text: string): string[] {
  return TURNS.flatMap((turn) => allMatches(turn, text).slice(0, 1)).map(({ text: words }) => words);
}

/** Letters of a sentence, each with a space behind it: five and more. Headings are set so honestly (お 知 ら せ). */
const SPACED =
  /(?:[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー][ \u3000]){5,40}[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/gu;
const ENOUGH_SPACED = 2;
const LONG = 20;

/** Stretches of Japanese set letter by letter, where there are more than a heading. Takes the text as written. */
export function spacedOutIn(text: string): string[] {
  const found = allMatches(SPACED, text.slice(0, 30_000)).map(({ text: words }) => words);
  return found.length >= ENOUGH_SPACED || found.some((words) => words.length >= LONG) ? found.slice(0, 4) : [];
}
