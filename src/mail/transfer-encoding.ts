import { fromBase64, isBase64 } from './base64.ts';
import type { DefectKind } from './mail.ts';
import { fromQuotedPrintable } from './quoted-printable.ts';
import { fromUuencode } from './uuencode.ts';

type Report = (kind: DefectKind, detail: string) => void;

/** Spellings that mail programs understand beside those of RFC 2045 section 6.1. */
const SPELLINGS: Record<string, string> = {
  'base-64': 'base64',
  'x-base64': 'base64',
  b64: 'base64',
  'x-quoted-printable': 'quoted-printable',
  'quoted-printabl': 'quoted-printable',
  quotedprintable: 'quoted-printable',
  quoted_printable: 'quoted-printable',
  qp: 'quoted-printable',
  'x-uuencode': 'uuencode',
  'x-uue': 'uuencode',
  uue: 'uuencode',
  '7-bit': '7bit',
  '8-bit': '8bit',
};

/** The Content-Transfer-Encoding that a lenient reader understands: lower case, without comment, quotes and parameters. */
export function transferEncoding(value: string): string {
  const [word = ''] =
    /[^\s;,"]{1,60}/.exec(
      value
        .slice(0, 500)
        .replace(/\([^()]*\)/g, ' ')
        .toLowerCase(),
    ) ?? [];
  return SPELLINGS[word] ?? word;
}

/** Undoes the encoding (RFC 2045 section 6). What it does not know is left as it is, or read as base64 where it is that. */
export function undoTransferEncoding(body: Uint8Array, encoding: string, report: Report): Uint8Array {
  switch (encoding) {
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return body;
    case 'base64':
      return fromBase64(body, report);
    case 'quoted-printable':
      return fromQuotedPrintable(body, report);
    case 'uuencode':
      return fromUuencode(body);
    default:
      report('encoding-unknown', encoding.slice(0, 40));
      return isBase64(body) ? fromBase64(body, report) : body;
  }
}
