import { carriedMessage } from '../../src/mail/carrier.ts';
import { partOpener } from '../../src/mail/open-part.ts';
import { parseMail } from '../../src/mail/parse.ts';
import { readTree } from '../../src/mail/read-tree.ts';
import { settings } from '../../src/mail/testing.ts';
import type { Aspect, Piece } from './difference.ts';
import { differences } from './differences.ts';
import { factsOf } from './facts.ts';
import { type Oracle, oracleNames, oracles } from './readers.ts';
import { type OurReading, ourReading, type Reading } from './reading.ts';

export interface Compared extends Piece {
  /** Name of the difference that explains it; missing where none does. */
  because?: string;
}

/** Reads a mail by ours and by both oracles, and tells every piece in which they differ with what explains it. */
export async function compareReaders(bytes: Uint8Array): Promise<Compared[]> {
  const raw = innermost(bytes);
  const ours = ourReading(parseMail(raw, settings));
  const found: Compared[] = [];
  for (const oracle of oracleNames) {
    const theirs = await oracles[oracle](raw);
    if (!theirs) continue;
    const pieces = differingPieces(ours, theirs, oracle);
    const facts = pieces.length > 0 ? factsOf(raw) : undefined;
    for (const piece of pieces) {
      const because =
        facts &&
        differences.find((one) => one.aspects.includes(piece.aspect) && one.explains(piece, facts, ours))?.name;
      found.push({ ...piece, ...(because ? { because } : {}) });
    }
  }
  return found;
}

function differingPieces(ours: OurReading, theirs: Reading, oracle: Oracle): Piece[] {
  const piece = (aspect: Aspect, mine: string, other: string): Piece => ({ oracle, aspect, ours: mine, theirs: other });
  const single = (['subject', 'name', 'date', 'messageId'] as const).filter(
    (aspect) => ours[aspect] !== theirs[aspect],
  );
  const [ourText, theirText] = [`${ours.lines.join('')}\n${ours.shown}`, theirs.lines.join('')];
  const files = (list: Reading['files']) => list.map(({ name, size }) => `${name} ${size}`);
  return [
    ...single.map((aspect) => piece(aspect, ours[aspect], theirs[aspect])),
    ...(String(ours.from) === String(theirs.from) ? [] : [piece('from', ours.from.join(), theirs.from.join())]),
    ...unique(ours.lines.filter((line) => !theirText.includes(line))).map((line) => piece('text', line, '')),
    ...unique(theirs.lines.filter((line) => !ourText.includes(line))).map((line) => piece('text', '', line)),
    ...without(unique(ours.links), theirs.links).map((url) => piece('link', url, '')),
    ...without(theirs.links, [...ours.links, ...ours.otherLinks]).map((url) => piece('link', '', url)),
    ...without(files(ours.files), files(theirs.files)).map((file) => piece('file', file, '')),
    ...without(files(theirs.files), files(ours.files)).map((file) => piece('file', '', file)),
  ];
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

function without(list: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Ours reads the one message that a forwarding one wraps; the oracles are given it, too. */
function innermost(bytes: Uint8Array): Uint8Array {
  let raw = bytes;
  for (let depth = 0; depth < 10; depth++) {
    const carried = carriedMessage(readTree(raw).root, partOpener(raw));
    if (!carried) return raw;
    raw = carried.raw;
  }
  return raw;
}
