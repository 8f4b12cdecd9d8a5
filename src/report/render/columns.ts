/** Columns that a text takes in a terminal: letters of East Asia two, combining marks none (Unicode TR 11, wide and full-width). */
export function columns(text: string): number {
  let sum = 0;
  for (const letter of text) sum += letterColumns(letter);
  return sum;
}

function letterColumns(letter: string): number {
  if (/\p{Mark}/u.test(letter)) return 0;
  const wide =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      letter,
    );
  return wide || /\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u.test(letter) ? 2 : 1;
}

/** Japanese forbids these at the start of a line. */
const NEVER_FIRST = /^[、。，．・:;?!）」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ）\])},.]/u;

/** Breaks text into lines of at most `width` columns: between words, or between letters where a script has none. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let open = '';
    for (const piece of pieces(paragraph, width)) {
      if (columns(open) + columns(piece.trimEnd()) > width && open !== '' && !NEVER_FIRST.test(piece)) {
        lines.push(open.trimEnd());
        open = piece.trimStart();
      } else open += piece;
    }
    lines.push(open.trimEnd());
  }
  return lines;
}

/** Words with the space behind them, wide letters one by one, and words longer than a line cut. */
function pieces(text: string, width: number): string[] {
  const words = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? [];
  return words.flatMap((word) => (columns(word) <= width ? [word] : [...word]));
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
