/** Names that mail uses and the WHATWG encoding standard does not know, by the label that it does. */
const ALIASES: Record<string, string> = {
  ms_kanji: 'shift_jis',
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  'ms-932': 'shift_jis',
  ibm943: 'shift_jis',
  sjis: 'shift_jis',
  'sjis-win': 'shift_jis',
  'shift-jis': 'shift_jis',
  'shift_jis-2004': 'shift_jis',
  shift_jisx0213: 'shift_jis',
  'x-mac-japanese': 'shift_jis',
  cp936: 'gbk',
  ms936: 'gbk',
  'windows-936': 'gbk',
  'euc-cn': 'gbk',
  'x-euc-cn': 'gbk',
  'gb-2312': 'gbk',
  'gb2312-80': 'gbk',
  'gb-18030': 'gb18030',
  'gb18030-2000': 'gb18030',
  hz: 'hz-gb-2312',
  cp950: 'big5',
  'big-5': 'big5',
  'big5-eten': 'big5',
  'windows-950': 'big5',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  euckr: 'euc-kr',
  'eucjp-ms': 'euc-jp',
  'eucjp-win': 'euc-jp',
  'euc-jp-ms': 'euc-jp',
  euc_jp: 'euc-jp',
  'euc-jisx0213': 'euc-jp',
  eucjp: 'euc-jp',
  cp51932: 'euc-jp',
  cp20932: 'euc-jp',
  'x-eucjp': 'euc-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp50222: 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-2004': 'iso-2022-jp',
  'iso2022-jp': 'iso-2022-jp',
  iso2022jp: 'iso-2022-jp',
  iso_2022_jp: 'iso-2022-jp',
  csiso2022jp2: 'iso-2022-jp',
  jis: 'iso-2022-jp',
  csiso2022kr: 'iso-2022-kr',
  utf_8: 'utf-8',
  'utf-8n': 'utf-8',
  'utf-8-sig': 'utf-8',
  utf8mb4: 'utf-8',
  'utf 8': 'utf-8',
  cp65001: 'utf-8',
  'unicode-1-1-utf-7': 'utf-7',
  csunicode11utf7: 'utf-7',
  utf7: 'utf-7',
  '7bit': 'us-ascii',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
};

/** Charsets that no TextDecoder reads and we do. */
const OWN = new Set(['utf-7', 'hz-gb-2312', 'iso-2022-kr', 'us-ascii']);

/**
 * The label under which a charset is decoded: of the WHATWG encoding standard, or one of utf-7, hz-gb-2312, iso-2022-kr
 * and us-ascii; `undefined` where nobody knows the name.
 */
export function charsetLabel(name: string): string | undefined {
  const plain = name
    .slice(0, 60)
    .toLowerCase()
    .replace(/^[\s"'=]+|[\s"';,]+$/g, '')
    .replace(/\*.*$/s, '');
  const alias = Object.hasOwn(ALIASES, plain) ? (ALIASES[plain] ?? plain) : plain;
  const label = /^(?:us-?ascii|ascii|ansi_x3\.4-1968|iso646-us|iso-ir-6)$/.test(alias) ? 'us-ascii' : alias;
  return OWN.has(label) ? label : decoderFor(label)?.encoding;
}

/** A character is a byte there, so that every text fits and none is proven by fitting. */
export function isSingleByte(label: string): boolean {
  return /^(?:us-ascii|iso-8859-|windows-|koi8|macintosh|x-mac|ibm866|x-user)/.test(label);
}

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder | undefined>();
/** A mail may name thousands of charsets that do not exist. */
const MOST_DECODERS = 500;

/** The decoder of a label; `undefined` where the platform has none. */
export function decoderFor(label: string): Decoder | undefined {
  if (decoders.has(label)) return decoders.get(label);
  if (decoders.size > MOST_DECODERS) decoders.clear();
  const decoder = makeDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}

function makeDecoder(label: string): Decoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
