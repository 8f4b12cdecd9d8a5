import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const PIECE = 4;
const MOST_READ = 6000;
/** Pieces of text; shorter ones compare badly, and "please use an HTML reader" is honest. */
const LEAST = 150;
const SHARED = 0.1;

/**
 * The plain text and the HTML of one mail have nothing in common, though they are to say the same (RFC 2046 section
 * 5.1.4). Some filters read the one, the reader sees the other. Hidden HTML counts as said.
 */
export const check = defineCheck({
  id: 'differing-texts',
  topic: 'disguise',
  needs: ['mail'],
  facts: ['percent'],

  run({ mail }) {
    const { form, body } = mail;
    if (form === 'headers-only') return cannotTell('not-in-mail');
    if (body.plain === undefined) return clear();
    const plain = piecesOf(body.plain);
    const html = piecesOf(`${body.text}\n${body.hidden}`);
    if (plain.size < LEAST || html.size < LEAST) return clear();
    const shared = [...plain].filter((piece) => html.has(piece)).length / plain.size;
    return shared < SHARED ? finding({ percent: Math.round(shared * 100) }, body.sources) : clear();
  },
});

function piecesOf(text: string): Set<string> {
  const letters = text
    .slice(0, 4 * MOST_READ)
    .replace(/https?:\/\/\S{1,2000}/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, MOST_READ);
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= letters.length; at += 1) pieces.add(letters.slice(at, at + PIECE));
  return pieces;
}
