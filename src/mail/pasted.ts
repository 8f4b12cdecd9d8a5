import { nextLine, textOf } from './header-block.ts';

/** Fields that only mail has, so that a line of prose with a colon is not taken for a header. */
const MAIL_FIELD =
  /^((?:[ \t]|> ?){0,40})(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|reply-to|sender|x-[a-z-]{2,60}|authentication-results|dkim-signature|arc-[a-z-]{1,40}|list-[a-z-]{1,20})[ \t]{0,5}:/i;
/** What people write above headers that they paste. */
const MAX_LINES = 200;

/** Where the first header field of mail stands and how far it is indented; `undefined` where there is none. */
export function firstField(bytes: Uint8Array): { at: number; indent: string } | undefined {
  let at = 0;
  for (let line = 0; line < MAX_LINES && at < bytes.length; line++) {
    const after = nextLine(bytes, at, bytes.length);
    const indent = MAIL_FIELD.exec(textOf(bytes, at, Math.min(after, at + 200)))?.[1];
    if (indent !== undefined) return { at, indent };
    at = after;
  }
  return undefined;
}

/** Pasted headers without the words above them, and without the indentation or the `>` that quoting gave them. */
export function unindented(bytes: Uint8Array, at: number, indent: string): Uint8Array {
  if (indent === '') return bytes.subarray(at);
  const bare = indent.trimEnd();
  const lines = textOf(bytes, at, bytes.length)
    .split(/(?<=\n)/)
    .map((line) => {
      if (line.startsWith(indent)) return line.slice(indent.length);
      return line.trimEnd() === bare ? line.slice(bare.length) : line;
    });
  return Buffer.from(lines.join(''), 'latin1');
}
