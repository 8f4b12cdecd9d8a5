import { nameOf } from './read-parts.ts';
import type { Opened, Part } from './tree.ts';

/** Labels of the Encoding Standard that pages are written in; others are read as UTF-8. */
const CHARSETS = new Set(
  'utf-8 shift_jis euc-jp iso-2022-jp gbk gb18030 gb2312 big5 euc-kr windows-1252 iso-8859-1 windows-1251 koi8-r utf-16le utf-16be'.split(
    ' ',
  ),
);
const LOOK = 4096;
const ROOT =
  /^[\s\uFEFF]{0,64}(?:<(?:\?[^>]{0,400}|!--(?:[^-]|-(?!->)){0,2000}--|!doctype[^>[]{0,400}(?:\[[^\]]{0,3000}\]\s{0,16})?)>\s{0,64}){0,8}<(?:[a-z]{1,20}:)?(?:svg|html)[\s>]/i;

/** An attached page or picture that a browser opens and in which links and scripts work. */
export function isHtmlFile(part: Part): boolean {
  if (part.children.length > 0) return false;
  return (
    /html|svg\+xml/.test(part.type) || /\.(?:[sx]?html?|svg|xht|hta|mht(?:ml)?)\s*$/i.test(nameOf(part).slice(-64))
  );
}

/** An attached file of XML that a browser shows as a picture or a page, whatever its name. */
export function isXmlPage(part: Part, text: string): boolean {
  return (/\bxml\b/.test(part.type) || /\.xml\s*$/i.test(nameOf(part).slice(-64))) && ROOT.test(text.slice(0, LOOK));
}

/** The file's text: as it was decoded by its header, else by its byte order mark, its own `charset=`, or UTF-8. */
export function decodeFile(opened: Opened): string {
  if (opened.text !== '') return opened.text;
  return new TextDecoder(charsetOf(opened.bytes)).decode(opened.bytes);
}

function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK));
  const named = /charset\s{0,8}=\s{0,8}["']?([\w-]{2,20})/i.exec(start)?.[1]?.toLowerCase() ?? '';
  return CHARSETS.has(named) && !named.startsWith('utf-16') ? named : 'utf-8';
}
