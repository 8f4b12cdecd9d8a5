import { inflateSync } from 'node:zlib';

/** Bytes of one document that are looked through; bills and statements are far smaller. */
const LOOKED_AT = 8 * 1024 * 1024;
/** Bytes that one packed stream of objects may become. */
const STREAM = 1024 * 1024;
const MOST_STREAMS = 200;
const MOST_ADDRESSES = 50;
/** The version comment may stand behind other bytes (ISO 32000-1 annex H.3.4.1). */
const HEADER = 1024;
/** A dictionary before its stream. */
const DICTIONARY = 400;
/** A target in parentheses or in hexadecimal digits (ISO 32000-1, sections 7.3.4 and 12.6.4.7). */
const TARGET = /\/URI\s{0,4}(?:\(((?:[^()\\]|\\[\s\S]|\([^()\\]{0,200}\)){1,2000})\)|<([0-9a-f\s]{8,4000})>)/gi;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Makers of such files that set a link to themselves below what others write. */
const MAKER = /^https?:\/\/(?:www\.)?(?:tcpdf\.org|fpdf\.org)\b/i;

/** The bytes are a PDF document's. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, HEADER)).includes('%PDF-');
}

/** Its texts and addresses are encrypted: with a password, or so that a reader may not print or change it. */
export function isEncryptedPdf(bytes: Uint8Array): boolean {
  return isPdf(bytes) && /\/Encrypt\s{1,4}\d{1,7}\s{1,4}\d{1,5}\s{1,4}R/.test(latin1(bytes.subarray(0, LOOKED_AT)));
}

/** The addresses that a click in the document opens, in the order of the file. What is encrypted has none to be read. */
export function pdfAddresses(bytes: Uint8Array): string[] {
  if (!isPdf(bytes) || isEncryptedPdf(bytes)) return [];
  const looked = bytes.subarray(0, LOOKED_AT);
  const source = latin1(looked);
  const found = new Set(targetsIn(source));
  for (const objects of packedObjects(looked, source)) {
    for (const target of targetsIn(objects)) found.add(target);
    if (found.size >= MOST_ADDRESSES) break;
  }
  return [...found].filter((target) => !MAKER.test(target)).slice(0, MOST_ADDRESSES);
}

function targetsIn(source: string): string[] {
  return [...source.matchAll(TARGET)].map(([, literal, digits]) =>
    literal === undefined
      ? Buffer.from((digits ?? '').replace(/\s/g, ''), 'hex').toString('latin1')
      : unescaped(literal),
  );
}

function unescaped(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, one: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return /[\r\n]/.test(one) ? '' : (ESCAPES[one] ?? one);
  });
}

/** Streams of objects (ISO 32000-1 section 7.5.7), unpacked: newer makers keep the targets of links there. */
function packedObjects(bytes: Uint8Array, source: string): string[] {
  const unpacked: string[] = [];
  let tried = 0;
  for (const { 0: mark, index } of source.matchAll(/stream\r?\n/g)) {
    const dictionary = source.slice(Math.max(0, index - DICTIONARY), index);
    if (!/\/ObjStm\b/.test(dictionary) || !/\/FlateDecode\b/.test(dictionary)) continue;
    tried += 1;
    if (tried > MOST_STREAMS) break;
    const objects = inflated(bytes.subarray(index + mark.length));
    if (objects) unpacked.push(latin1(objects));
  }
  return unpacked;
}

function inflated(packed: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: STREAM });
  } catch {
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
