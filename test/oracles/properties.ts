import type { Piece } from './difference.ts';
import { type Facts, isMislabelled, type Leaf } from './facts.ts';
import { ink, type Reading } from './reading.ts';

const WORD = /=\?([^?\s]+)\?([bBqQ])\?([^?\s]*)\?=/g;

/** Letters that a wrong charset leaves: replacement characters, and bytes taken for Latin letters and controls. */
export function broken(text: string): number {
  return text.match(/[\ufffd\x80-\xff]/g)?.length ?? 0;
}

/** Some encoded word of the text holds bytes that its charset cannot hold alone. */
export function splitsCharacter(text: string): boolean {
  return [...text.matchAll(WORD)].some(([, charset = '', encoding = '', word = '']) => {
    const bytes =
      encoding.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64')
        : Buffer.from(
            word.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          );
    return isMislabelled({ charset: charset.replace(/\*.*$/, ''), bytes });
  });
}

/** The text of the part has the ink, or the address without its scheme. */
export function holds(leaf: Leaf, text: string): boolean {
  return leaf.text.includes(text) || leaf.text.includes(text.replace(/^https?:/, ''));
}

/** Other than as the text of the message, by its place, its disposition, its name or its type. */
export function isFile(leaf: Leaf): boolean {
  return (
    leaf.attached || leaf.disposition === 'attachment' || leaf.name !== '' || !/^text\/(?:plain|html)$/.test(leaf.type)
  );
}

/** As files are compared: name and bytes. */
export function fileOf({ name, bytes }: Leaf): string {
  return `${ink(name)} ${bytes.length}`;
}

/** The other reader has a file of that name, and of a size that differs by line ends at most; base64 has none. */
export function isSameButLineEnds({ ours, theirs }: Piece, leaves: readonly Leaf[], files: Reading['files']): boolean {
  const [, name = '', size = ''] = /^(.*) (\d+)$/.exec(ours || theirs) ?? [];
  return leaves.some((leaf) => {
    const lines = leaf.raw.match(/\n/g)?.length ?? 0;
    return (
      leaf.encoding !== 'base64' &&
      ink(leaf.name) === name &&
      files.length > 0 &&
      Math.abs(leaf.bytes.length - Number(size)) <= lines + 2
    );
  });
}

/** What every charset leaves as it is. */
export function asciiOf(text: string): string {
  return text.replace(/[^\x21-\x7e]+/g, '');
}

/** A letter a byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** The file is as large as the part, but for its line ends. */
export function isNear(leaf: Leaf, file: string): boolean {
  const size = Number(/\d+$/.exec(file)?.[0]);
  return Math.abs(leaf.bytes.length - size) <= (latin1(leaf.bytes).match(/\n/g)?.length ?? 0) + 2;
}

/** Any header block of the mail gives a MIME field twice, or a parameter twice, in pieces or with a comment. */
export function isAmbiguous({ raw }: Facts): boolean {
  const fields = [...raw.matchAll(/^(content-(?:type|disposition|transfer-encoding))[ \t]*:(.*(?:\r?\n[ \t].*)*)/gim)];
  return fields.some(([whole = '', name = '', value = ''], index) => {
    const next = fields[index + 1];
    const after = (fields[index]?.index ?? 0) + whole.length;
    const isTwice = next?.[1]?.toLowerCase() === name.toLowerCase() && !/\r?\n\r?\n/.test(raw.slice(after, next.index));
    return (
      isTwice ||
      /[;\s](\w+)\s*=[^;]*;(?:.*[;\s])?\1\*?\d*\*?\s*=/is.test(value) ||
      (/\*[1-9]/.test(value) && !/\*0/.test(value)) ||
      /[()\0]/.test(value) ||
      /=\s*=?3D/.test(value) ||
      (value.match(/"/g)?.length ?? 0) % 2 === 1 ||
      /\*=(?!\s*"?[^']*'[^']*')/.test(value)
    );
  });
}

/** Letters stand behind the closing delimiter, so that strict readers take it for text. */
function closesOddly(raw: string, boundary: string): boolean {
  const at = raw.lastIndexOf(`\n--${boundary}--`);
  return at >= 0 && /^[^\s-]/.test(raw.slice(at + boundary.length + 5));
}

/** A multipart of the mail declares no boundary, or one that is not there, or is closed with letters behind it. */
export function lacksBoundary({ raw, header }: Facts): boolean {
  if (!/^content-type[ \t]*:\s*multipart/im.test(header) && /\n--[^\r\n]+\r?\ncontent-/i.test(raw)) return true;
  const types = [...raw.matchAll(/^content-type[ \t]*:\s*multipart\/(.*(?:\r?\n[ \t].*)*)/gim)];
  return types.some(([, value = '']) => {
    const [, quoted, plain] = /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))/i.exec(value) ?? [];
    const boundary = quoted ?? plain;
    return boundary === undefined || !raw.includes(`\n--${boundary}`) || closesOddly(raw, boundary);
  });
}

/** A multipart of the mail is never closed. */
export function isUnclosed({ raw }: Facts): boolean {
  return [...raw.matchAll(/boundary="?([^"\r\n;]+)/gi)].some(([, boundary = '']) => !raw.includes(`--${boundary}--`));
}

/** Whole groups of its own letters alone. */
export function isWholeBase64(raw: string): boolean {
  const letters = raw.replace(/\s+/g, '');
  return letters.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(letters);
}
