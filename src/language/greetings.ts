import { unaccented } from './unaccented.ts';
import { westernNameless } from './western/greetings.ts';

const NAMELESS_JA =
  /^[\s【「<◆■●・]{0,4}(?:(?:親愛なる|尊敬する|大切な|いつもの)?(?:お客(?:様|さま)(?:各位)?|会員(?:様|の皆様|各位)|国民の皆様|納税者(?:様|の皆様)?|当該消費者(?:様)?|(?:電子)?メール(?:の)?ユーザー(?:様)?|アカウントユーザー(?:様)?|ユーザー(?:様|各位|の皆様)|利用者(?:様|各位|の皆様)|ご利用者(?:様|の皆様)|カード会員(?:様)?|各位|皆(?:様|さま)|(?:メール)?(?:管理者|所有者|担当者|受信者)(?:様|各位)?|[^\s\n]{1,14} ?(?:をご利用の)?お客(?:様|さま)(?:へ|各位)?)(?:へ)?)[\s】」>、,:,。!]{0,4}$/u;
const NAMELESS_EN =
  /^\s*(?:dear|hello|hi|attention|greetings|good (?:day|morning|afternoon)|attn:?)[ ,]{1,2}(?:(?:valued|esteemed|our|beloved|dear|[a-z]{2,16}) )?(?:customers?|users?|clients?|members?|sir|madam|sir ?\/ ?madam|sir or madam|account (?:holder|owner|user)|card ?holders?|e-?mail (?:user|owner)|mailbox (?:user|owner)|web ?mail user|subscribers?|friend|beneficiary|winner|shopper|buyer|student|staff|all)\b/i;
const ADDRESS =
  /^\s*(?<salutation>(?:dear|hello|hi|attention)[ ,]{1,2})?[<(]?(?<address>[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,100})[>)]?\s*(?<title>様|さま|さん|殿|,|、)?/i;

/** First lines in which a greeting may stand: a logo, a headline and a hint to the browser view come before it. */
const LINES = 8;

/**
 * A greeting that names nobody, or only the address or its left part; takes plain text and the recipients' addresses.
 * Returns the greeting's line, or `undefined` where there is a name or no greeting.
 */
export function namelessGreeting(text: string, recipients: string[]): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
  return lines
    .map((line) => line.slice(0, 120))
    .find((line) => {
      if (line.length <= 40 && NAMELESS_JA.test(line)) return true;
      if (westernNameless.test(unaccented(line))) return true;
      return NAMELESS_EN.test(line) || greetsAddress(line, recipients) || greetsLocalPart(line, recipients);
    });
}

/** "Dear webmaster," or "linux-list様" to webmaster@ or linux-list@: the address, not a name. */
function greetsLocalPart(line: string, recipients: string[]): boolean {
  const greeted =
    /^(?:dear|hello|hi)[ ,]{1,2}([a-z0-9._+-]{2,64})\s?[,:!]?$/i.exec(line)?.[1] ??
    /^([A-Za-z0-9._+-]{2,64})\s?(?:様|さま)/.exec(line)?.[1];
  return (
    greeted !== undefined && recipients.some((address) => address.toLowerCase().startsWith(`${greeted.toLowerCase()}@`))
  );
}

/** An address with a salutation or title; alone on its line only where it is the recipient's own. */
function greetsAddress(line: string, recipients: string[]): boolean {
  const { salutation, address, title } = ADDRESS.exec(line)?.groups ?? {};
  if (address === undefined) return false;
  const own = recipients.some((recipient) => recipient.toLowerCase() === address.toLowerCase());
  return salutation !== undefined || title !== undefined || own;
}
