import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Line breaks in a row; a person who leaves room for a picture or a signature leaves less. */
const BREAKS = /(?:<br\s{0,4}\/?>[\s\u00a0]{0,20}(?:&nbsp;[\s]{0,20})?){15}/i;
const MOST_READ = 200_000;
const MOST_BELOW = 50_000;
const LEAST_BELOW = 40;

/**
 * A stretch of empty lines as long as a screen, with more text below it. What the reader is not meant to see, and the
 * filter is, stands there: words of other mail, another company's foot, or the part of the notice that gives it away.
 */
export const check = defineCheck({
  id: 'blank-stretch',
  topic: 'disguise',
  needs: ['mail'],
  facts: ['letters'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const { html, source } of mail.body.htmls) {
      const read = html.slice(0, MOST_READ);
      const stretch = BREAKS.exec(read);
      if (!stretch) continue;
      const letters = lettersBelow(read.slice(stretch.index + stretch[0].length));
      if (letters >= LEAST_BELOW) return finding({ letters }, [source]);
    }
    return clear();
  },
});

function lettersBelow(html: string): number {
  const [first = '', ...styled] = html.slice(0, MOST_BELOW).split(/<style\b/i);
  // What stands between <style and its end is no text; without an end nothing is.
  const outside = styled.map((piece) =>
    piece
      .split(/<\/style>/i)
      .slice(1)
      .join(' '),
  );
  const words = [first, ...outside].join(' ').replace(/<[^<>]{0,4000}>/g, '');
  return words.replace(/&[a-z0-9#]{1,10};|\s+/gi, '').length;
}
