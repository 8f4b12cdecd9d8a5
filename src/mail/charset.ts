import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { detectCharset, shareOf } from './charset-detection.ts';
import { charsetLabel, decoderFor, isSingleByte } from './charset-label.ts';
import { decodeHz, decodeIso2022, decodeIso2022Kr, hasJisEscape } from './iso-2022.ts';

export interface DecodedText {
  text: string;
  /** The label that was used, of the WHATWG encoding standard where it has one. */
  used: string;
  /** The declared charset is not one that is known. */
  unknown: boolean;
  /** The declared charset is known and does not fit the bytes. */
  wrong: boolean;
}

/** Against a declaration, the bytes must speak this clearly for another charset. */
const AGAINST_DECLARED = 0.6;
/** Fewer bytes above 127 prove nothing against a declaration that fits. */
const FEWEST = 6;

/**
 * Decodes bytes by the charset that was declared, or by the one that fits where it plainly does not (RFC 2047 and
 * RFC 2045 leave that to the reader). UTF-8 is tried before detection, which mistakes short UTF-8 for Shift_JIS.
 */
export function decodeText(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const label = declared?.trim() ? charsetLabel(declared) : undefined;
  const used = fittingLabel(bytes, label);
  return {
    text: decodedAs(used, bytes),
    used,
    unknown: label === undefined && Boolean(declared?.trim()),
    wrong: label !== undefined && used !== label && !sameText(label, used),
  };
}

function fittingLabel(bytes: Uint8Array, label: string | undefined): string {
  const mark = byteOrderMark(bytes);
  if (mark) return mark;
  // Pages that name UTF-16 in their own 8-bit text cannot mean it; browsers read them as UTF-8.
  if (label?.startsWith('utf-16')) return bytes.includes(0) ? byteOrder(bytes) : fittingLabel(bytes, 'utf-8');
  const sevenBit = isAscii(bytes);
  if (label === 'utf-7' || label === 'hz-gb-2312' || label === 'iso-2022-kr')
    return sevenBit ? label : fitting8Bit(bytes, undefined);
  if (hasJisEscape(bytes) && (sevenBit || label === 'iso-2022-jp') && !isUtf8Text(bytes)) return 'iso-2022-jp';
  if (sevenBit) return label ?? 'us-ascii';
  return fitting8Bit(bytes, label === 'iso-2022-jp' || label === 'us-ascii' ? undefined : label);
}

/** For bytes of which some are above 127. */
function fitting8Bit(bytes: Uint8Array, label: string | undefined): string {
  if (isUtf8(bytes)) return isReallyUtf8(bytes, label) ? 'utf-8' : (label ?? 'utf-8');
  const detected = detectCharset(bytes);
  const clear = detected && detected.share >= AGAINST_DECLARED && high(bytes) >= FEWEST;
  if (label === undefined) return clear ? detected.label : (mostlyUtf8(bytes) ?? detected?.label ?? 'windows-1252');
  if (label === 'utf-8') return mostlyUtf8(bytes) ?? (clear ? detected.label : 'windows-1252');
  if (isSingleByte(label)) return clear && isBeyondChance(detected.label, label, bytes) ? detected.label : label;
  const broken = brokenShare(decodedAs(label, bytes));
  // Greek in Korean mail has the bytes of Japanese kana.
  if (broken === 0) return clear && label !== 'euc-kr' && shareOf(bytes, label) < 0.15 ? detected.label : label;
  // Mostly right, with some broken bytes: truncated mail and vendor characters are common.
  return clear && detected.share > shareOf(bytes, label) ? detected.label : label;
}

/**
 * Text of one byte a letter that reads as Chinese or Korean by chance is short; and no word of Western Europe holds four
 * letters with accents in a row.
 */
function isBeyondChance(detected: string, label: string, bytes: Uint8Array): boolean {
  if (detected === 'shift_jis' || detected === 'euc-jp' || high(bytes) >= 24) return true;
  const isWestern = label === 'us-ascii' || label === 'iso-8859-15' || label === 'windows-1252';
  return isWestern && /[\x80-\xff]{4}/.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
}

function high(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes.subarray(0, 4096)) if (byte >= 0x80) count += 1;
  return count;
}

/** Valid UTF-8 is hardly ever anything else, but two letters of two bytes happen in Shift_JIS and GBK. */
function isReallyUtf8(bytes: Uint8Array, label: string | undefined): boolean {
  if (label === undefined || label === 'utf-8') return true;
  const text = decodedAs('utf-8', bytes);
  if (isSingleByte(label)) return true;
  return (text.match(/[\u0800-\uffff]|[\ud800-\udbff]/g)?.length ?? 0) >= 2 || high(bytes) > 12;
}

/** UTF-8 of which a few bytes were lost, as when a relay cut a line inside a character. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const cut = [1, 2, 3].some((lost) => isUtf8Text(bytes.subarray(0, -lost)) && (bytes.at(-1) ?? 0) >= 0x80);
  if (cut) return 'utf-8';
  const text = decodedAs('utf-8', bytes);
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return whole > broken * 3 ? 'utf-8' : undefined;
}

function isUtf8Text(bytes: Uint8Array): boolean {
  return !isAscii(bytes) && isUtf8(bytes);
}

function brokenShare(text: string): number {
  return text === '' ? 0 : (text.match(/\ufffd/g)?.length ?? 0) / text.length;
}

/** Of UTF-16 without a mark, which names disagree on (RFC 2781 section 4.3): markup and spaces have their zero byte first or last. */
function byteOrder(bytes: Uint8Array): string {
  let [first, last] = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4096).entries()) {
    if (byte === 0 && at % 2 === 0) first += 1;
    if (byte === 0 && at % 2 === 1) last += 1;
  }
  return first > last ? 'utf-16be' : 'utf-16le';
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/** GB 18030 is the larger GBK. */
function sameText(label: string, used: string): boolean {
  return (label === 'gb18030' && used === 'gbk') || (label === 'gbk' && used === 'gb18030');
}

function decodedAs(label: string, bytes: Uint8Array): string {
  switch (label) {
    case 'utf-7':
      return iconv.decode(Buffer.from(bytes), 'utf-7');
    case 'hz-gb-2312':
      return decodeHz(bytes);
    case 'iso-2022-kr':
      return decodeIso2022Kr(bytes);
    case 'iso-2022-jp':
      return decodeIso2022(bytes);
    case 'gbk':
      // The larger set reads everything that the smaller one has.
      return decoderFor('gb18030')?.decode(bytes) ?? '';
    default:
      return (decoderFor(label) ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}
