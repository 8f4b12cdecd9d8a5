import type { Both } from '../investigation.ts';
import { textOf } from './header-block.ts';
import { messagesOf } from './mbox.ts';
import { firstField, unindented } from './pasted.ts';

export type InputItem =
  | { label: string; raw: Uint8Array }
  | { label: string; refused: { code: string; message: Both } };

/** Bytes of one input, an mbox included. */
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_MAIL_BYTES = 64 * 1024 * 1024;

interface Foreign {
  code: string;
  ja: string;
  en: string;
  is(head: Uint8Array, text: string): boolean;
}

/** Forms that hold no mail source, by what their first bytes say. Each is refused by its name. */
const FOREIGN: readonly Foreign[] = [
  { code: 'msg', ja: 'Outlook の .msg', en: 'an Outlook .msg file', is: starts(0xd0, 0xcf, 0x11, 0xe0) },
  { code: 'tnef', ja: 'winmail.dat(TNEF)', en: 'winmail.dat (TNEF)', is: starts(0x78, 0x9f, 0x3e, 0x22) },
  { code: 'zip', ja: 'ZIP 形式のファイル', en: 'a ZIP archive', is: starts(0x50, 0x4b, 0x03, 0x04) },
  { code: 'gzip', ja: 'gzip 形式のファイル', en: 'a gzip file', is: starts(0x1f, 0x8b) },
  { code: '7z', ja: '7z 形式のファイル', en: 'a 7z archive', is: starts(0x37, 0x7a, 0xbc, 0xaf) },
  { code: 'rar', ja: 'RAR 形式のファイル', en: 'a RAR archive', is: starts(0x52, 0x61, 0x72, 0x21) },
  { code: 'pdf', ja: 'PDF', en: 'a PDF', is: starts(0x25, 0x50, 0x44, 0x46) },
  { code: 'png', ja: 'PNG 画像', en: 'a PNG picture', is: starts(0x89, 0x50, 0x4e, 0x47) },
  { code: 'jpeg', ja: 'JPEG 画像', en: 'a JPEG picture', is: starts(0xff, 0xd8, 0xff) },
  { code: 'gif', ja: 'GIF 画像', en: 'a GIF picture', is: starts(0x47, 0x49, 0x46, 0x38) },
  { code: 'pst', ja: 'Outlook の .pst', en: 'an Outlook .pst file', is: starts(0x21, 0x42, 0x44, 0x4e) },
  {
    code: 'utf-16',
    ja: 'UTF-16 のテキスト',
    en: 'UTF-16 text',
    is: (head) => (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff),
  },
  { code: 'rtf', ja: 'RTF 文書', en: 'an RTF document', is: (_, text) => text.startsWith('{\\rtf') },
  {
    code: 'html',
    ja: 'HTML ページ',
    en: 'an HTML page',
    is: (_, text) => /^\s{0,200}(?:<!doctype html|<html[\s>])/i.test(text),
  },
];

/**
 * Tells what was given and takes it apart: one message, an mbox of several (labelled `name#2`), or pasted headers. What
 * is none of these is refused by name, with a code for programs and a sentence for people; it never throws.
 */
export function readInput(bytes: Uint8Array, label: string): InputItem[] {
  const refused = refusal(bytes);
  if (refused) return [{ label, refused }];
  const messages = messagesOf(bytes);
  return messages.map((raw, index) => {
    const name = messages.length > 1 ? `${label}#${index + 1}` : label;
    if (raw.length > MAX_MAIL_BYTES) return { label: name, refused: tooLarge(MAX_MAIL_BYTES) };
    return { label: name, raw: messages.length > 1 ? raw : fromPasted(raw) };
  });
}

/** A message begins with a field (blank lines and an mbox line are the parser's to report); what is pasted may not. */
function fromPasted(raw: Uint8Array): Uint8Array {
  const first = firstField(raw);
  if (!first) return raw;
  const above = textOf(raw, 0, Math.min(first.at, 65_536));
  if (first.indent === '' && /^(?:[!-9;-~]{1,200}:|\s|>?From |$)/.test(above)) return raw;
  return unindented(raw, first.at, first.indent);
}

function refusal(bytes: Uint8Array): { code: string; message: Both } | undefined {
  if (bytes.length > MAX_BYTES) return tooLarge(MAX_BYTES);
  const head = bytes.subarray(0, 8192);
  const text = textOf(head, 0, head.length);
  if (text.trim() === '') return { code: 'empty', message: { ja: '入力が空です。', en: 'the input is empty' } };
  const foreign = FOREIGN.find(({ is }) => is(head, text));
  if (foreign) return { code: foreign.code, message: wanted(foreign.ja, foreign.en) };
  if (isBinary(head)) return { code: 'binary', message: wanted('テキストではないデータ', 'binary data') };
  return firstField(bytes)
    ? undefined
    : { code: 'no-header', message: wanted('ヘッダーの無いテキスト', 'text without any mail header') };
}

function wanted(ja: string, en: string): Both {
  return {
    ja: `${ja}です。メールのソース(.eml、mbox、またはヘッダー全体を貼り付けたテキスト)を渡してください。`,
    en: `this is ${en}; give the mail's source instead: an .eml file, an mbox, or its pasted headers`,
  };
}

function tooLarge(limit: number): { code: string; message: Both } {
  const mebibytes = Math.round(limit / 1024 / 1024);
  return {
    code: 'too-large',
    message: { ja: `大きすぎます(上限 ${mebibytes} MiB)。`, en: `it is too large (the limit is ${mebibytes} MiB)` },
  };
}

function starts(...signature: number[]): Foreign['is'] {
  return (head) => signature.every((byte, index) => head[index] === byte);
}

/** Mail is text: a few control characters happen, a tenth of them is something else. */
function isBinary(head: Uint8Array): boolean {
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)).length;
  return odd * 10 > head.length;
}
