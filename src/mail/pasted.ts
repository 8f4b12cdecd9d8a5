import { nextLine, textOf } from './header-block.ts';

/** Fields that only mail has, so that a line of prose with a colon is not taken for a header. */
const MAIL_FIELD =
  /^((?:[ \t]|> ?){0,40})(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|reply-to|sender|x-[a-z-]{2,60}|authentication-results|dkim-signature|arc-[a-z-]{1,40}|list-[a-z-]{1,20})[ \t]{0,5}:/i;
/** What people write above headers that they paste. */
const MAX_LINES = 200;
/** Fields of any name, which a sender may put in front of the known ones by the thousand. */
const ANY_FIELD = /^(?:[!-9;-~]{1,200}:|[ \t])/;
const MAX_FIELDS = 20_000;

/** Where the first header field of mail stands and how far it is indented; `undefined` where there is none. */
export function firstField(bytes: Uint8Array): { at: number; indent: string } | undefined {
  let at = 0;
  for (let [lines, fields] = [0, 0]; lines < MAX_LINES && fields < MAX_FIELDS && at < bytes.length; ) {
    const after = nextLine(bytes, at, bytes.length);
    const line = textOf(bytes, at, Math.min(after, at + 201));
    const indent = MAIL_FIELD.exec(line)?.[1];
    if (indent !== undefined) return { at, indent };
    if (ANY_FIELD.test(line)) fields += 1;
    else lines += 1;
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
