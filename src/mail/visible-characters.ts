/** Format characters that show nothing; joiners and selectors that make one picture of several emoji stay. */
const INVISIBLE =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)[\u200D\uFE0F]|(?![\u200D\uFE0F])\p{Default_Ignorable_Code_Point}/gu;
/** Controls other than tab and line break; a browser shows none of them. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB]/g;
const ANY = /\p{Default_Ignorable_Code_Point}|[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB]/u;

/** What a reader sees of the text: zero-width, bidi control and other invisible characters that split words are gone. */
export function withoutInvisible(text: string): string {
  return ANY.test(text) ? shownOrder(text).replace(INVISIBLE, '').replace(CONTROLS, '') : text;
}

/**
 * Right-to-left override (U+202E) shows what follows backwards until it is popped or the line ends (UAX 9), so that
 * `moc.live` is read as `evil.com`; the text is given in the order in which it is seen.
 */
function shownOrder(text: string): string {
  if (!text.includes('\u202E')) return text;
  return text.replace(/\u202E([^\u202C\u202E\n\r]{1,2000})/g, (_, run: string) => reversed(run));
}

/** Code points from the last to the first. */
export function reversed(text: string): string {
  return [...text].reverse().join('');
}
