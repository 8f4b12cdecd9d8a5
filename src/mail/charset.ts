import encodingJapanese from 'encoding-japanese';
import iconv from 'iconv-lite';

/** Names that mail uses and the WHATWG encoding standard does not know, by the label that it does. */
const ALIASES: Record<string, string> = {
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  ms_kanji: 'shift_jis',
  'windows-31j': 'shift_jis',
  'windows-932': 'shift_jis',
  'x-sjis': 'shift_jis',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  cp936: 'gbk',
  'windows-936': 'gbk',
  gb2312: 'gbk',
  'gb_2312-80': 'gbk',
  hz: 'gbk',
  cp950: 'big5',
  'big5-hkscs': 'big5',
  cp949: 'euc-kr',
  'ks_c_5601-1987': 'euc-kr',
  'eucjp-ms': 'euc-jp',
  eucjp: 'euc-jp',
  cp51932: 'euc-jp',
  'x-euc-jp': 'euc-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp50222: 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso2022-jp': 'iso-2022-jp',
  csiso2022jp: 'iso-2022-jp',
  jis: 'iso-2022-jp',
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'utf-8n': 'utf-8',
  utf8mb4: 'utf-8',
  ascii: 'us-ascii',
  '7bit': 'us-ascii',
};

export interface DecodedText {
  text: string;
  /** The label that was used, of the WHATWG encoding standard where it has one. */
  used: string;
  /** The declared charset is not one that is known. */
  unknown: boolean;
  /** The declared charset is known and does not fit the bytes. */
  wrong: boolean;
}

/** The label under which a charset is decoded; `undefined` where nobody knows it. */
function charsetLabel(name: string): string | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  const alias = ALIASES[plain] ?? plain;
  if (/^(utf-7|unicode-1-1-utf-7|csunicode11utf7)$/.test(alias)) return 'utf-7';
  return decoderFor(alias)?.encoding;
}

/**
 * Decodes bytes by the charset that was declared, or by the one that fits where it plainly does not (RFC 2047 and
 * RFC 2045 leave that to the reader). UTF-8 is tried before detection, which mistakes short UTF-8 for Shift_JIS.
 */
export function decodeText(given: Uint8Array, declared: string | undefined): DecodedText {
  return decodeBytes(hasJisEscape(given) ? withoutEmptyShifts(given) : given, declared);
}

function decodeBytes(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const label = declared ? charsetLabel(declared) : undefined;
  const unknown = declared !== undefined && declared.trim() !== '' && label === undefined;
  // Pages that name UTF-16 in their own 8-bit text cannot mean it; browsers read them as UTF-8.
  if (label?.startsWith('utf-16') && !bytes.includes(0)) return { ...decodeBytes(bytes, undefined), wrong: true };
  if (label === 'utf-7')
    return { text: iconv.decode(Buffer.from(bytes), 'utf-7'), used: 'utf-7', unknown, wrong: false };
  if (isSevenBit(bytes) && !hasJisEscape(bytes)) {
    const used = label ?? 'us-ascii';
    return { text: strictly(used, bytes) ?? loosely('utf-8', bytes), used, unknown, wrong: false };
  }
  if (label && !singleByte(label)) {
    const text = strictly(label, bytes);
    if (text !== undefined && !(label !== 'iso-2022-jp' && hasJisEscape(bytes) && isSevenBit(bytes))) {
      return { text, used: label, unknown, wrong: false };
    }
  }
  const fitting = fittingLabel(bytes, label);
  if (fitting && fitting !== label) {
    return { text: loosely(fitting, bytes), used: fitting, unknown, wrong: label !== undefined };
  }
  const used = label ?? fitting ?? 'windows-1252';
  return { text: loosely(used, bytes), used, unknown, wrong: label !== undefined && !singleByte(label) };
}

/** What the bytes themselves say; `undefined` where a declared single-byte charset may well be right. */
function fittingLabel(bytes: Uint8Array, declared: string | undefined): string | undefined {
  if (hasJisEscape(bytes) && isSevenBit(bytes)) return 'iso-2022-jp';
  if (strictly('utf-8', bytes) !== undefined) return 'utf-8';
  if (declared && !singleByte(declared)) {
    // Mostly right, with some broken bytes: truncated mail and vendor characters are common.
    const text = loosely(declared, bytes);
    const broken = text.split('\ufffd').length - 1;
    if (broken * 40 < text.length) return declared;
  }
  const chinese = declared ? undefined : strictly('gb18030', bytes);
  if (chinese && CHINESE_WORDS.test(chinese)) return 'gbk';
  const detected = encodingJapanese.detect(bytes.subarray(0, 65_536), ['SJIS', 'EUCJP']);
  const label = { SJIS: 'shift_jis', EUCJP: 'euc-jp' }[String(detected)];
  if (label && japanese(loosely(label, bytes), declared !== undefined)) return label;
  return chinese && /[\u4e00-\u9fff]{2}/.test(chinese) ? 'gbk' : undefined;
}

/** The commonest words of Chinese; Japanese bytes read as GB 18030 show rare characters instead. */
const CHINESE_WORDS = /[的您请这们为发].{0,40}[的您请这们为发是在有和]/su;

/**
 * Latin and Cyrillic text can be read as Shift_JIS too, but then as rare kanji, half-width kana and hardly any kana.
 * Against a charset that was declared, and that could be right, kana must prevail.
 */
function japanese(text: string, againstDeclared: boolean): boolean {
  const kana = text.match(/[\u3041-\u3093\u30a1-\u30f6]/g)?.length ?? 0;
  const odd = text.match(/[\uff61-\uff9f\ufffd]/g)?.length ?? 0;
  const kanji = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (againstDeclared) return kana >= 3 && kana * 3 > kanji && kana > odd * 4;
  return kana + kanji > 0 && kana * 2 + kanji > odd;
}

function singleByte(label: string): boolean {
  return /^(us-ascii|iso-8859-|windows-|koi8|macintosh|x-mac|ibm866|x-user)/.test(label);
}

function isSevenBit(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte >= 0x80);
}

/** Joined words leave a shift that nothing stands behind, which the encoding standard counts as an error. */
function withoutEmptyShifts(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return Buffer.from(text.replace(/\x1b(?:\([A-Z]|\$\(?[@A-D])(?=\x1b[$(])/g, ''), 'latin1');
}

/** ISO-2022-JP announces itself by `ESC $ B`, `ESC $ @`, `ESC ( I` or `ESC ( J`. */
function hasJisEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    const [one, two] = [bytes[at + 1], bytes[at + 2]];
    if (one === 0x24 && (two === 0x42 || two === 0x40 || two === 0x28)) return true;
    if (one === 0x28 && (two === 0x49 || two === 0x4a)) return true;
  }
  return false;
}

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder | undefined>();

function decoderFor(label: string): Decoder | undefined {
  if (!decoders.has(label)) decoders.set(label, makeDecoder(label));
  return decoders.get(label);
}

function makeDecoder(label: string): Decoder | undefined {
  try {
    return new TextDecoder(label, { ignoreBOM: false });
  } catch {
    return undefined;
  }
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  const decoder = decoderFor(label);
  const text = decoder?.decode(bytes);
  return text === undefined || text.includes('\ufffd') ? undefined : text;
}

function loosely(label: string, bytes: Uint8Array): string {
  return (decoderFor(label) ?? new TextDecoder('windows-1252')).decode(bytes);
}
