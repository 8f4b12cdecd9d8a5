import { allMatches } from './matches.ts';

/** What a mass mailer's placeholder stands for; a programmer's own braces and brackets name other things. */
const NAMED =
  '(?:RAND(?:OM)?|RND|E-?MAIL|USER_?NAME|FIRST_?NAME|LAST_?NAME|FULL_?NAME|FNAME|LNAME|PHONE|RECIPIENT|VICTIM|TO_(?:NAME|EMAIL|ADDRESS)|CURRENT_(?:DATE|TIME)|DOMAIN_?NAME)';
/** Between marks that honest text hardly has, a plainer name is enough. */
const PLAINER = `(?:${NAMED}|NAME|DOMAIN|USER|LINK|URL|DATE|TIME|NUMBER|COMPANY|LETTERS?|MIX|HASH|TOKEN)`;
const TAIL = '(?:[_-][A-Z0-9_-]{0,30})?';

const PLACEHOLDERS = [
  new RegExp(`%\\{ ?${PLAINER}${TAIL} ?\\}|\\{\\{ ?[$.]?${PLAINER}${TAIL} ?\\}\\}|##?${PLAINER}${TAIL}##?`, 'gi'),
  new RegExp(`%%${PLAINER}${TAIL}%%|%(?:E-?MAIL|RAND(?:OM)?|FIRST_?NAME|DOMAIN_?NAME)${TAIL}%`, 'gi'),
  new RegExp(`\\[-?[%#$]?${NAMED}${TAIL}[%#$]?-?\\]|(?<![$%A-Za-z0-9_{])\\{${NAMED}${TAIL}\\}`, 'g'),
  /(?<![$%A-Za-z0-9_{])\{(?:firstname|lastname|fullname|email)\}/g,
  /\[\[-[A-Za-z]{2,12}-\]\]|\{%[A-Za-z_]{3,20}%\}/g,
];

/** What every placeholder stands in. */
const MARKS = /[%[{#]/;

/** Placeholders of a mail template that its program failed to fill in ("[RAND_5]", "{{email}}", "%%name%%"). */
export function templateLeftoversIn(text: string): string[] {
  if (!MARKS.test(text)) return [];
  return PLACEHOLDERS.flatMap((pattern) => allMatches(pattern, text))
    .map(({ text: words }) => words)
    .slice(0, 6);
}
