import { isUtf8 } from 'node:buffer';
import { partOpener } from '../../src/mail/open-part.ts';
import { readTree } from '../../src/mail/read-tree.ts';
import type { Part } from '../../src/mail/tree.ts';
import { htmlReading, ink } from './reading.ts';

/** What a mail is like, read off its bytes: the properties that differences between readers are explained by. */
export interface Facts {
  /** All of it, as latin1. */
  raw: string;
  header: string;
  /** Values of the header's fields of a name (lower case), folding kept. */
  fields(name: string): string[];
  leaves: Leaf[];
}

export interface Leaf {
  type: string;
  encoding: string;
  disposition: string;
  name: string;
  charset: string;
  bytes: Uint8Array;
  /** As it stands in the mail, encoded, as latin1. */
  raw: string;
  /** Ink of its text, and of HTML also without its elements. */
  text: string;
  where: Part['where'];
  /** Inside an attached message. */
  attached: boolean;
}

/** The facts of a mail, its transfer encodings undone. */
export function factsOf(bytes: Uint8Array): Facts {
  const raw = Buffer.from(bytes).toString('latin1');
  const end = /\r?\n\r?\n/.exec(raw);
  const header = end ? raw.slice(0, end.index) : raw;
  const open = partOpener(bytes);
  const { root } = readTree(bytes);
  return {
    raw,
    header,
    fields: (name) =>
      [...header.matchAll(/^([!-9;-~]+)[ \t]*:(.*(?:\r?\n[ \t].*)*)/gm)]
        .filter(([, key = '']) => key.toLowerCase() === name)
        .map(([, , value = '']) => value),
    leaves: leavesOf(root, false).map(({ part, attached }) => {
      const opened = open(part);
      const html = /html/.test(part.type) ? htmlReading(opened.text).lines.join('') : '';
      return {
        type: part.type,
        encoding: part.encoding,
        disposition: part.disposition,
        name: part.filename || (part.parameters.name ?? ''),
        charset: part.parameters.charset ?? '',
        bytes: opened.bytes,
        raw: raw.slice(part.start, part.end),
        text: `${html}\n${ink(opened.text || Buffer.from(opened.bytes.subarray(0, 200_000)).toString('latin1'))}`,
        where: part.where,
        attached,
      };
    }),
  };
}

/** Leaves, and attached messages, which are files as well. */
function leavesOf(part: Part, attached: boolean): { part: Part; attached: boolean }[] {
  const isFile = part.type.startsWith('message/') || part.type === 'application/octet-stream';
  const inside = part.children.flatMap((child) => leavesOf(child, attached || isFile));
  return part.children.length === 0 || isFile ? [{ part, attached }, ...inside] : inside;
}

/** The bytes do not fit what is declared of them, or nothing is declared and they are no ASCII. */
export function isMislabelled({ charset, bytes }: Pick<Leaf, 'charset' | 'bytes'>): boolean {
  if (charset === '') return bytes.some((byte) => byte >= 0x80) || holdsJisEscape(bytes);
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    const isHigh = bytes.some((byte) => byte >= 0x80);
    return isHigh
      ? /ascii/i.test(charset) || (isUtf8(bytes) && !/utf/i.test(charset)) || /8859/.test(charset)
      : holdsJisEscape(bytes);
  } catch {
    return true;
  }
}

function holdsJisEscape(bytes: Uint8Array): boolean {
  return /\x1b\$[@B]/.test(Buffer.from(bytes).toString('latin1'));
}
