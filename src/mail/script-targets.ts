/** UTF-16 units of script that are looked through, and of what is decoded from it. */
const LIMIT = 1024 * 1024;
const DECODED_LIMIT = 512 * 1024;
const MOST = 200;
const LONGEST = 2000;
/** A page in base64 may hold a script that decodes a page once more. */
const LAYERS = 3;
const BASE64 = /["'`]([A-Za-z0-9+/]{16,400000}={0,2})["'`]|(aHR0c[A-Za-z0-9+/]{8,4000}={0,2})/g;
const CODES =
  /\bfrom(?:CharCode|CodePoint)\s{0,4}\(\s{0,4}(?:\.\.\.\s{0,4}\[)?((?:\s{0,4}(?:0x[0-9a-f]{1,4}|\d{1,5})\s{0,4},?){4,4000})/gi;

/**
 * A script with the spellings undone in which pages hide an address from whoever reads their source: `\/`, `\x68`,
 * `\u0068`, `%68`, `&#104;`, text in pieces, backwards, in numbers, and base64 that holds text. The script is not run.
 * Takes what stands in `<script>`, in an event attribute or behind `javascript:`.
 */
export function plainScript(script: string): string {
  const read: string[] = [];
  let room = DECODED_LIMIT;
  let layer = [script.slice(0, LIMIT)];
  for (let depth = 0; depth < LAYERS && layer.length > 0; depth += 1) {
    const plain = layer.map(unescaped);
    read.push(...plain, ...plain.flatMap(backwards), ...plain.flatMap(fromCodes));
    layer = plain.flatMap(fromBase64).filter((text) => {
      room -= text.length;
      return room >= 0;
    });
  }
  return [...read, ...layer].join('\n');
}

/** Without escapes, and pieces of text joined. */
function unescaped(text: string): string {
  return text
    .replaceAll('\\/', '/')
    .replace(/\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})|%([0-9a-f]{2})/gi, (_, ...hex: (string | undefined)[]) =>
      String.fromCharCode(Number.parseInt(hex.slice(0, 3).find((one) => one !== undefined) ?? '0', 16)),
    )
    .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/(["'`])\s{0,32}\+\s{0,32}\1/g, '');
}

/** Text that is base64 as a whole, or in pieces of a list; only where what it holds is text. */
function fromBase64(text: string): string[] {
  const joined = /["'`]\s{0,8},\s{0,8}["'`][A-Za-z0-9+/]/.test(text)
    ? [text.replace(/(["'`])\s{0,8},\s{0,8}\1/g, '')]
    : [];
  const found = [text, ...joined].flatMap((one) => [...one.matchAll(BASE64)].slice(0, MOST));
  const decoded = found.map(([, quoted, bare]) => Buffer.from(quoted ?? bare ?? '', 'base64').toString('latin1'));
  return [...new Set(decoded)].filter(isText);
}

/** `moc.elpmaxe//:sptth`. */
function backwards(text: string): string[] {
  const ends = [...text.matchAll(/\/\/:s?ptth/gi)].slice(0, MOST);
  return ends.map(({ index, 0: end }) => {
    const turned = [...text.slice(Math.max(0, index - LONGEST), index + end.length)].reverse().join('');
    return /^[^\s"'`<>]*/.exec(turned)?.[0] ?? '';
  });
}

function fromCodes(text: string): string[] {
  return [...text.matchAll(CODES)]
    .slice(0, MOST)
    .map(([, codes = '']) => String.fromCharCode(...codes.split(',').map(Number).filter(Number.isFinite)));
}

function isText(text: string): boolean {
  const head = text.slice(0, 512);
  return head.length > 0 && !/[\x00-\x08\x0e-\x1f\x7f]/.test(head) && /[a-z]{3}/i.test(head);
}
