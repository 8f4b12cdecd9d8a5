import { percentDecoded } from '../util/percent-decoded.ts';

/** UTF-16 units. */
const LIMIT = 256 * 1024;

/** The page that a `data:text/html,…` address holds (RFC 2397); empty for every other address. */
export function pageInAddress(address: string): string {
  const trimmed = address.trim().slice(0, LIMIT);
  const [head] =
    /^data:(?:text\/html|application\/xhtml\+xml|image\/svg\+xml)(?:;[^;,]{0,100}){0,8},/i.exec(trimmed) ?? [];
  return head === undefined ? '' : contentOf(trimmed, head);
}

function contentOf(address: string, head: string): string {
  const body = bytesOf(address.slice(head.length));
  const isBase64 = /;\s{0,4}base64\s{0,4},$/i.test(head);
  return Buffer.from(body.toString('latin1'), isBase64 ? 'base64' : 'latin1').toString('utf8');
}

/** The program that a `data:` address holds; empty for every other address. */
export function scriptInAddress(address: string): string {
  const trimmed = address.trim().slice(0, LIMIT);
  const [head] = /^data:[^;,]{0,100}(?:;[^;,]{0,100}){0,8},/i.exec(trimmed) ?? [];
  return head === undefined ? '' : contentOf(trimmed, head);
}

/** Characters of one picture that is written into the HTML. */
const PICTURE_LIMIT = 12 * 1024 * 1024;

/** The picture that a `data:image/…` address holds (RFC 2397), decoded; nothing for every other address. */
export function pictureInAddress(address: string): { type: string; bytes: Uint8Array } | undefined {
  const [head = '', type = ''] =
    /^\s{0,64}data:(image\/[a-z0-9.+-]{1,40})(?:;[^;,]{0,100}){0,8},/i.exec(address.slice(0, 2048)) ?? [];
  if (head === '') return undefined;
  const body = bytesOf(address.slice(head.length, PICTURE_LIMIT));
  const isBase64 = /;\s{0,4}base64\s{0,4},$/i.test(head);
  const bytes = isBase64 ? Buffer.from(body.toString('latin1'), 'base64') : body;
  return { type: type.toLowerCase(), bytes };
}

function bytesOf(text: string): Buffer {
  return Buffer.from(percentDecoded(Buffer.from(text, 'utf8').toString('latin1')), 'latin1');
}
