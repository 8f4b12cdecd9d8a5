import { latinMailboxNotices, otherMailboxNotices } from './elsewhere/mailbox-notices.ts';
import { allMatches } from './matches.ts';
import { matchesWithoutAccents } from './unaccented.ts';
import { westernMailboxNotices } from './western/mailbox-notices.ts';

const BOX_JA =
  /(?:メールボックス|メール(?:の)?(?:アカウント|サーバー?|保存容量|容量|クォータ|ストレージ|保存領域|パスワード)|受信(?:トレイ|ボックス)|ウェブメール|webメール)[^。\n]{0,40}(?:容量|上限|\d{2,3} ?%|一杯|いっぱい|満杯|超過|不足|制限|停止|無効|失効|期限|アップグレード|検証|認証|閉鎖|削除|移行|更新)|(?:メール|webメール|ウェブメール)(?:の)?アカウント(?:の)?確認|(?:メール|webメール|ウェブメール)(?:の)?(?:サービス|システム|環境|基盤|認証)[^。\n]{0,16}(?:移行|切り替え|切替|刷新|失敗|廃止)/gi;
const HELD_JA =
  /(?:保留|隔離|未配信|未配達|未受信)(?:済み)?(?:の)?(?:メール|メッセージ)(?!なし|は?(?:あり|ござい)ません)|(?:保留|隔離|未配信|未配達|未受信|ブロック)(?:され|中|して|の)[^。\n]{0,24}(?:メール|メッセージ)|(?:メール|メッセージ)[^。\n]{0,24}(?:保留|隔離|未配信|未配達)(?:され|中|して|に|です|となって)|(?:受信|着信)(?:メール|メッセージ)[^。\n]{0,20}(?:配信|受信|配達)でき|メール(?:の送受信|を送受信|メッセージの送受信)[^。\n]{0,12}(?:停止|できなく|制限)/g;
const PASSWORD_JA =
  /(?:メール|アカウント)[^。\n]{0,48}パスワード[^。\n]{0,20}(?:期限|失効|切れ)|(?:現在|同じ|今)の?パスワードを(?:維持|保持|使用し続|使い続|引き続き使用|使用する(?:に|場合|→))/g;

const BOX_EN =
  /\b(?:mail ?box|e-?mail (?:account|storage|quota|address)|web ?mail|inbox|mail (?:account|server|storage|quota|service))\b[^.\n]{0,60}\b(?:full|exceed(?:ed|s|ing)?|quota|out of|limit|suspen(?:ded|sion)|(?:de|re)-?activat(?:ed|ion|e)|disabled?|clos(?:ed|ure)|upgraded?|expir(?:ed?|es|ing|y|ation)|validat(?:ed?|ion)|re-?verif(?:y|ication)|shut ?down|blacklist(?:ed)?|terminat(?:ed|ion))\b/gi;
const HELD_EN =
  /\b(?:pending|undelivered|quarantined|unsynchroni[sz]ed|on[- ]hold|held|blocked|stuck|suspended) (?:incoming |inbound |new |e-?mail )?(?:messages?|e-?mails?|mails?)\b|\b(?:messages?|e-?mails?|mails?)\b[^.\n]{0,30}\b(?:pending|undelivered|quarantined|on[- ]hold|held back|stuck|blocked)\b/gi;
const PASSWORD_EN =
  /\b(?:mail ?box|e-?mail|web ?mail|account|your) password\b[^.\n]{0,40}\bexpir(?:es?|ed|ing|y|ation)\b|\bpassword (?:expir(?:y|ation)|validation)\b/gi;

/** Stands in front where the mailbox is somebody else's: of whoever a mail could not be delivered to, or of a friend. */
const ANOTHERS =
  /(?:送信先|宛先|あて先|受信者|相手(?:方)?)(?:様)?の[「『]?$|\b(?:their|his|her|my|the (?:recipient|user|addressee)(?:['’]s)?|recipient(?:['’]s)?|destination) $/i;
const QUOTED = /(?:^|\n)[ \t]{0,4}>[^\n]{0,400}$/;

/**
 * Words in which somebody speaks as the administration of the reader's own mailbox: it is full, expires, or holds mail
 * back. Takes plain text. What is said of somebody else's mailbox, or quoted, is none.
 */
export function mailboxNoticesIn(text: string): string[] {
  return [BOX_JA, HELD_JA, PASSWORD_JA, BOX_EN, HELD_EN, PASSWORD_EN, ...otherMailboxNotices]
    .flatMap((pattern) => allMatches(pattern, text))
    .concat(matchesWithoutAccents([...westernMailboxNotices, ...latinMailboxNotices], text))
    .filter(({ index }) => !isAnothers(text.slice(Math.max(0, index - 420), index)))
    .map(({ text: words }) => words)
    .slice(0, 10);
}

function isAnothers(before: string): boolean {
  return ANOTHERS.test(before.slice(-40)) || QUOTED.test(before);
}
