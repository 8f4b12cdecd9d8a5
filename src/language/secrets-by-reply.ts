import { allMatches } from './matches.ts';

const SECRET_JA =
  '(?:パスワード|パスコード|暗証番号|合言葉|合い言葉|認証(?:番号|コード)|確認コード|セキュリティコード|カード番号)';
const SECRET_EN =
  '(?:(?:e-?mail |web ?mail |account |current |old |confirm |re-?type |your ){0,3}(?:pass ?word|passcode|pin(?: ?code)?))';

/** A list to fill in: the secret's name alone on its line, as a field or an item. */
const FIELD = new RegExp(
  `(?:^|\\n)[ \\t・*>•\\-※◆■()0-9.]{0,6}[^\\s。、:\\n]{0,14}${SECRET_JA}[ )）]{0,3}(?::[ _.…＿]{0,40})?(?=\\n|$)|(?:^|\\n)[ \\t*>•\\-()0-9.]{0,6}${SECRET_EN}[ )]{0,3}:[ _.…]{0,40}(?=\\n|$)`,
  'gi',
);
/** How it shall come back. */
const BY_REPLY =
  /(?:返信|ご?返送|折り返し)(?:にて|で|して|し、|のうえ|の上|する|ください|下さい|を?お願い|が(?:ない|なき|無い))|\b(?:reply(?:ing)? (?:to this|with|back)|by reply(?:ing)?|send (?:us )?back|return (?:this|the) (?:mail|e-?mail|form)|fill (?:in|out)[^.\n]{0,60}(?:send|reply|return)|respond to this)\b/i;
/** In one sentence. */
const ASKED = new RegExp(
  `${SECRET_JA}[^。\\n]{0,40}(?:ご?返信|ご?返送|メールで(?:お知らせ|お送り)|ご?記入)(?:くだ|下さ|をお願|いただ|の(?:上|うえ))|\\b(?:reply|respond|e-?mail us)\\b[^.\\n]{0,60}\\byour (?:[a-z]{2,10} ){0,2}(?:pass ?word|passcode|pin code)\\b`,
  'gi',
);
const NEVER = /(?:しない|記載しない|書かない|入力しない|お尋ね|お聞き|不要)|\b(?:never|do not|don['’]t|not)\b/i;

/**
 * A password, a PIN or a card's number that the reader shall write into an answer. Takes plain text. Those who warn
 * against it say so in the same sentence.
 */
export function secretsByReplyIn(text: string): string[] {
  const read = text.slice(0, 8000);
  const fields = BY_REPLY.test(read) ? allMatches(FIELD, read) : [];
  const asked = allMatches(ASKED, read).filter(
    ({ index, text: words }) => !NEVER.test(read.slice(Math.max(0, index - 30), index + words.length + 20)),
  );
  return [...fields, ...asked].map(({ text: words }) => words.replace(/^[\s・*>•\-※◆■()0-9.]+/, '')).slice(0, 4);
}
