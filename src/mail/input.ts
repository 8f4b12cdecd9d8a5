import type { Both } from '../investigation.ts';
import { fromEmlx } from './emlx.ts';
import { foreignForm, refusedAs } from './foreign-form.ts';
import { textOf } from './header-block.ts';
import { messagesOf } from './mbox.ts';
import { firstField, unindented } from './pasted.ts';
import { isBlank } from './stray-text.ts';

export type InputItem =
  /** `pasted`: cut out of text in which it stood with words above it, indented or quoted. */
  { label: string; raw: Uint8Array; pasted?: true } | { label: string; refused: { code: string; message: Both } };

/** Bytes of one input, an mbox included. */
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_MAIL_BYTES = 64 * 1024 * 1024;

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
    return { label: name, ...(messages.length > 1 ? { raw } : fromPasted(fromEmlx(raw))) };
  });
}

/** A message begins with a field (blank lines and an mbox line are the parser's to report); what is pasted may not. */
function fromPasted(raw: Uint8Array): { raw: Uint8Array; pasted?: true } {
  const first = firstField(raw);
  if (!first) return { raw };
  const above = textOf(raw, 0, Math.min(first.at, 65_536));
  if (first.indent === '' && /^(?:\xef\xbb\xbf)?(?:[!-9;-~]{1,200}:|\s|>?From |$)/.test(above)) return { raw };
  return { raw: unindented(raw, first.at, first.indent), pasted: true };
}

function refusal(bytes: Uint8Array): { code: string; message: Both } | undefined {
  if (bytes.length > MAX_BYTES) return tooLarge(MAX_BYTES);
  const foreign = foreignForm(bytes);
  if (foreign) return foreign;
  // A sender may put control characters into his fields; a file that begins with a field is a mail all the same.
  if (isBinary(bytes.subarray(0, 8192)) && !beginsAsMail(bytes))
    return refusedAs('binary', 'テキストではないデータ', 'binary data');
  if (isBlank(bytes, 0, bytes.length)) {
    return { code: 'empty', message: { ja: '入力が空です。', en: 'the input is empty' } };
  }
  return firstField(bytes)
    ? undefined
    : refusedAs('no-header', 'ヘッダーの無いテキスト', 'text without any mail header');
}

function beginsAsMail(bytes: Uint8Array): boolean {
  const start = textOf(bytes, 0, Math.min(bytes.length, 100));
  return /^[A-Za-z][A-Za-z0-9-]{0,60}[ \t]?:/.test(start) && firstField(bytes) !== undefined;
}

function tooLarge(limit: number): { code: string; message: Both } {
  const mebibytes = Math.round(limit / 1024 / 1024);
  return {
    code: 'too-large',
    message: { ja: `大きすぎます(上限 ${mebibytes} MiB)。`, en: `it is too large (the limit is ${mebibytes} MiB)` },
  };
}

/** Mail is text: a few control characters happen, a tenth of them is something else. */
function isBinary(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd += 1;
  return odd * 10 > head.length;
}
