import type { Part } from './tree.ts';

/** A text without the files that stand in it, and those files. */
export interface Parted {
  text: string;
  files: Part[];
}

const BEGIN = /^begin [0-7]{3,4} (\S.{0,200})$/;
const MOST_FILES = 100;
const SPACE = 32;

/**
 * Takes files out of a text that programs older than MIME wrote into it by uuencode (POSIX); Outlook shows them as
 * attachments to this day. A line that begins so by chance is followed by nothing that is encoded, and stays.
 */
export function partUuencoded(text: string, part: Part): Parted {
  if (!/^begin [0-7]{3,4} /m.test(text)) return { text, files: [] };
  const lines = text.split(/\r\n?|\n/);
  const kept: string[] = [];
  const files: Part[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const name = files.length < MOST_FILES ? BEGIN.exec(line)?.[1]?.trim() : undefined;
    const end = name === undefined ? at : endOfFile(lines, at + 1);
    if (name === undefined || end === at + 1) kept.push(line);
    else {
      files.push(fileOf(part, name, lines.slice(at, end).join('\n'), files.length + 1));
      at = lines[end] === 'end' ? end : end - 1;
    }
  }
  return files.length > 0 ? { text: kept.join('\n'), files } : { text, files };
}

/** Index of the first line that is not encoded. */
function endOfFile(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isEncoded(lines[at] ?? '')) at += 1;
  return at;
}

/** The first letter counts the bytes of the line; trailing spaces were often lost, a check letter often added. */
function isEncoded(line: string): boolean {
  if (line === '`' || !/^[!-`][ -`]{1,90}$/.test(line)) return line === '`' || line === ' ';
  const letters = Math.ceil((line.charCodeAt(0) - SPACE) / 3) * 4;
  return line.length - 1 <= letters + 2 && line.length - 1 >= letters - 8;
}

function fileOf(part: Part, filename: string, encoded: string, number: number): Part {
  const path = `${part.path === '' ? '' : `${part.path}.`}begin${number}`;
  return {
    ...part,
    path,
    fields: [],
    type: 'application/octet-stream',
    parameters: {},
    encoding: 'uuencode',
    disposition: 'attachment',
    filename,
    contentId: '',
    bytes: Buffer.from(encoded, 'latin1'),
    children: [],
  };
}
