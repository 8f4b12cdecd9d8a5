import type { Mailbox } from '../mail/mail.ts';
import { maskRecipient } from '../redaction/mask-recipient.ts';
import { type RecipientTokens, recipientTokens } from '../redaction/recipient-tokens.ts';
import { folded } from '../util/folded.ts';

/** A template is known by its beginning; what is longer is a newsletter, and as well told apart by this much. */
const MAX_TEXT = 12_000;
const MAX_NAMES = 20;
const QUOTED_LINE = /^[ \t]*[>|].*$/gm;
const LINK = /\b(?:https?|hxxps?):\/\/[^\s"'<>、。」）]+/gi;
const ADDRESS = /[\w.+*-]{1,64}@[\w.*-]{1,253}/g;
const WORD = /[A-Za-z0-9+/=_-]+/g;
const LONGEST_WORD = 24;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
/** How to leave a mailing stands in the same words below all that a delivery service sends. */
const FOOT_LINE =
  /unsubscribe|opt[- ]?out|remove (?:yourself|me)|manage (?:your )?(?:preferences|subscription)|abmelden|abbestellen|d[ée]sinscri|desuscrib|descadastr|配信(?:を)?(?:停止|解除)|購読(?:を)?(?:停止|解除)|退订/i;
const LONGEST_FOOT = 300;
/** Below it stands what a mailing list adds (Mailman writes such a line). */
const LIST_FOOT = /\n_{30,80}[ \t]*\n/;
const NUMBER = /[0-9]+(?:[.,:/-][0-9]+)*/g;

/** What stands in a text because of who received it, or whom it claims to come from this time. */
export interface Variables {
  tokens: RecipientTokens;
  /** Names and left parts of the recipients' addresses. */
  recipients: string[];
  /** Names of the brand that is claimed. */
  brand: string[];
}

/** The variables of a mail: its recipients by address and name, the receiver's own domains, the claimed brand's names. */
export function variablesOf(recipients: Mailbox[], ownDomains: string[], brand: string[]): Variables {
  const names = recipients.slice(0, MAX_NAMES).flatMap(({ name, address }) => [name.trim(), localPart(address)]);
  return {
    tokens: recipientTokens(recipients, ownDomains),
    recipients: longestFirst(names.filter((name) => name.length >= 3)),
    brand: longestFirst(brand.map(folded).filter((name) => name.length >= 2)),
  };
}

/**
 * The text without what differs from mail to mail of one template: recipients, links, addresses, tokens, numbers, the
 * name of the claimed brand; without quoted lines and the foot of lists and mailings, widths folded, spaces removed.
 */
export function templateText(text: string, { tokens, recipients, brand }: Variables): string {
  const own = text.slice(0, MAX_TEXT).replace(QUOTED_LINE, '').split(LIST_FOOT, 1).join('');
  const cut = own
    .split('\n')
    .filter((line) => line.length > LONGEST_FOOT || !FOOT_LINE.test(line))
    .join('\n');
  const nobody = recipients.reduce((rest, name) => withoutWord(rest, name), maskRecipient(cut, tokens));
  const plain = nobody.normalize('NFKC').replace(LINK, ' \u0001 ').replace(ADDRESS, ' \u0002 ');
  const inJapanese = (plain.match(JAPANESE) ?? []).length * 2 > plain.length;
  const told = plain.replace(WORD, (word) => (isChance(word, inJapanese) ? ' ' : word)).replace(NUMBER, '0');
  return brand.reduce((rest, name) => rest.replaceAll(name, '\u0003'), folded(told)).slice(0, MAX_TEXT);
}

/** Order numbers, tokens, hashes; and Latin letters strewn into Japanese, which carries its meaning without them. */
function isChance(word: string, inJapanese: boolean): boolean {
  if (word.length > LONGEST_WORD) return true;
  const letters = /[A-Za-z]/.test(word);
  return letters && (inJapanese || /[0-9]/.test(word));
}

/** Whole words only, where the name is one of Latin letters: `info` must not hollow out `information`. */
function withoutWord(text: string, name: string): string {
  if (/[^\x20-\x7e]/.test(name)) return text.replaceAll(name, '***');
  const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()];
  if (lower.length !== text.length) return text;
  let result = '';
  let done = 0;
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (/\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(end))) continue;
    result += `${text.slice(done, at)}***`;
    done = end;
  }
  return result + text.slice(done);
}

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

function longestFirst(words: string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}
