import { isCalendar } from './calendar-text.ts';
import { decodeFile, isXmlPage } from './html-file.ts';
import { pdfAddresses } from './pdf.ts';
import type { Opened, Part } from './tree.ts';

/** Bytes of one file that are read for addresses. */
const LIMIT = 256 * 1024;
/** Bytes by which text is told from something else. */
const LOOK = 2048;
/** Not what a reader opens as text (of a PDF document only its addresses are read): pictures, sound, signatures, reports for programs, the header of a returned mail. */
const NO_TEXT =
  /^(?:image|audio|video|font)\/|^text\/rfc822-headers$|^application\/(?:pgp|pkcs7|x-pkcs7|pdf|zip|x-zip)|^message\/(?:delivery-status|disposition-notification|feedback-report)$/;
/** Names of formats, which nobody follows. */
const FORMAT_NAMES = /<!doctype[^>]{0,500}>|\sxmlns(?::[\w-]{1,40})?=(?:"[^"]{0,300}"|'[^']{0,300}')/gi;

/**
 * The text of an attachment whose addresses a click opens: a shortcut (`.url`, `.webloc`), an invitation, a contact, a
 * note, rich text, whatever its type says; of a PDF document its addresses, one a line. Empty for other files that are
 * no text.
 */
export function attachedText(part: Part, opened: Opened): string {
  const addresses = pdfAddresses(opened.bytes);
  if (addresses.length > 0) return addresses.join('\n');
  if (part.children.length > 0 || NO_TEXT.test(part.type) || !isReadable(opened.bytes)) return '';
  const text = decodeFile({ ...opened, bytes: opened.bytes.subarray(0, LIMIT) }).slice(0, LIMIT);
  return isCalendar(text) || isXmlPage(part, text) ? text : text.replace(FORMAT_NAMES, '');
}

/** Text has hardly any control characters; UTF-16 begins with its mark. */
function isReadable(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOK);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)).length;
  return head.length > 0 && odd * 50 <= head.length;
}
