import type { Both } from '../investigation.ts';
import { textOf } from './header-block.ts';

interface Form {
  code: string;
  ja: string;
  en: string;
  is(head: Uint8Array, text: string): boolean;
  /** What to give instead; without one, the mail's source in general. */
  instead?: Both;
}

const SOURCE: Both = {
  ja: 'メールのソース(.eml、mbox、またはヘッダー全体を貼り付けたテキスト)を渡してください。',
  en: "give the mail's source instead: an .eml file, an mbox, or its pasted headers",
};
const UNPACKED: Both = {
  ja: '展開して、中の .eml か mbox を渡してください。',
  en: 'unpack it and give the .eml file or mbox inside',
};
const NO_PICTURE: Both = {
  ja: '画面の写しからは経路もリンク先も分かりません。メールのソース(.eml)を保存して渡してください。',
  en: "a picture shows neither the route nor where links lead; save the mail's source (.eml) and give that",
};
const FROM_OUTLOOK: Both = {
  ja: 'Outlook で「ファイル」→「プロパティ」→「インターネット ヘッダー」を貼り付けるか、そのメールを添付して転送したもの(.eml)を渡してください。',
  en: 'paste File > Properties > Internet headers from Outlook, or forward the mail as an attachment and give that as .eml',
};

/** Forms that hold no mail source, by what their first bytes say. Each is refused by its name. */
const FORMS: readonly Form[] = [
  { code: 'msg', ja: 'Outlook の .msg', en: 'an Outlook .msg file', is: isOutlookMessage, instead: FROM_OUTLOOK },
  { code: 'ole2', ja: 'Office 文書(OLE2 形式)', en: 'an Office document (OLE2)', is: starts('d0cf11e0') },
  { code: 'tnef', ja: 'winmail.dat(TNEF)', en: 'winmail.dat (TNEF)', is: starts('789f3e22') },
  { code: 'pst', ja: 'Outlook の .pst', en: 'an Outlook .pst file', is: starts('2142444e'), instead: FROM_OUTLOOK },
  { code: 'zip', ja: 'ZIP 形式のファイル', en: 'a ZIP archive', is: starts('504b0304', '504b0506'), instead: UNPACKED },
  { code: 'gzip', ja: 'gzip 形式のファイル', en: 'a gzip file', is: starts('1f8b'), instead: UNPACKED },
  { code: '7z', ja: '7z 形式のファイル', en: 'a 7z archive', is: starts('377abcaf271c'), instead: UNPACKED },
  { code: 'rar', ja: 'RAR 形式のファイル', en: 'a RAR archive', is: starts('526172211a07'), instead: UNPACKED },
  { code: 'xz', ja: 'xz 形式のファイル', en: 'an xz file', is: starts('fd377a585a00'), instead: UNPACKED },
  { code: 'bzip2', ja: 'bzip2 形式のファイル', en: 'a bzip2 file', is: starts('425a6839314159'), instead: UNPACKED },
  { code: 'pdf', ja: 'PDF', en: 'a PDF', is: (_, text) => /^\s{0,100}%PDF-/.test(text) },
  { code: 'png', ja: 'PNG 画像', en: 'a PNG picture', is: starts('89504e47'), instead: NO_PICTURE },
  { code: 'jpeg', ja: 'JPEG 画像', en: 'a JPEG picture', is: starts('ffd8ff'), instead: NO_PICTURE },
  { code: 'gif', ja: 'GIF 画像', en: 'a GIF picture', is: starts('47494638'), instead: NO_PICTURE },
  {
    code: 'webp',
    ja: 'WebP 画像',
    en: 'a WebP picture',
    is: (_, text) => /^RIFF[\s\S]{4}WEBP/.test(text),
    instead: NO_PICTURE,
  },
  {
    code: 'heic',
    ja: 'HEIC 画像',
    en: 'a HEIC picture',
    is: (_, text) => /^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/.test(text),
    instead: NO_PICTURE,
  },
  {
    code: 'utf-16',
    ja: 'UTF-16 のテキスト',
    en: 'UTF-16 text',
    is: starts('fffe', 'feff'),
    instead: { ja: 'UTF-8 で保存し直して渡してください。', en: 'save it again as UTF-8 and give that' },
  },
  { code: 'rtf', ja: 'RTF 文書', en: 'an RTF document', is: (_, text) => text.startsWith('{\\rtf') },
  {
    code: 'html',
    ja: 'HTML ページ',
    en: 'an HTML page',
    is: (_, text) =>
      /^(?:\xef\xbb\xbf)?\s{0,200}(?:<!--[^>]{0,400}-->\s{0,64})?(?:<!doctype html|<html[\s>])/i.test(text),
  },
];

/** The name of a form that holds no mail, as a code for programs and a sentence for people; `undefined` for the rest. */
export function foreignForm(bytes: Uint8Array): { code: string; message: Both } | undefined {
  const text = textOf(bytes, 0, Math.min(bytes.length, 1024));
  const form = FORMS.find(({ is }) => is(bytes, text));
  return form && refusedAs(form.code, form.ja, form.en, form.instead);
}

/** A refusal that names what was given and what to give instead. */
export function refusedAs(code: string, ja: string, en: string, instead = SOURCE): { code: string; message: Both } {
  return {
    code,
    message: { ja: `${ja}${/[ -~]$/.test(ja) ? ' ' : ''}です。${instead.ja}`, en: `this is ${en}; ${instead.en}` },
  };
}

function starts(...signatures: string[]): Form['is'] {
  const all = signatures.map((signature) => Buffer.from(signature, 'hex'));
  return (bytes) => all.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/** Every OLE2 file begins alike; only a message has this stream (MS-OXMSG section 2.2.2). */
function isOutlookMessage(bytes: Uint8Array): boolean {
  if (!starts('d0cf11e0')(bytes, '')) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // A stump without its directory is most likely what people give here.
  return buffer.length < 512 || buffer.includes(Buffer.from('__properties_version1.0', 'utf16le'));
}
