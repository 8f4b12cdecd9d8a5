import { decodeText } from './charset.ts';
import { limits } from './limits.ts';
import type { Defect } from './mail.ts';
import type { Opened, Part } from './tree.ts';

/** Opens parts of one mail, each once: transfer encoding undone (RFC 2045 section 6), text decoded. */
export function partOpener(raw: Uint8Array): (part: Part) => Opened {
  const opened = new Map<Part, Opened>();
  return (part) => {
    const before = opened.get(part);
    if (before) return before;
    const result = openPart(raw, part);
    opened.set(part, result);
    return result;
  };
}

function openPart(raw: Uint8Array, part: Part): Opened {
  const defects: Defect[] = [];
  const source = { mail: part.path, start: part.start, end: part.end };
  const body = raw.subarray(part.start, Math.min(part.end, part.start + limits.partBytes));
  const bytes = undoEncoding(body, part.encoding, (kind, detail) => defects.push({ kind, detail, source }));
  if (!isText(part)) return { bytes, text: '', charset: { used: '' }, defects };

  const sample = bytes.subarray(0, limits.partText * 3);
  const declared = part.parameters.charset || metaCharset(part, sample);
  const { text, used, unknown, wrong } = decodeText(sample, declared);
  if (unknown) defects.push({ kind: 'charset-unknown', detail: String(declared).slice(0, 40), source });
  if (wrong) defects.push({ kind: 'charset-wrong', detail: `${String(declared).slice(0, 40)}: ${used}`, source });
  if (!declared && used !== 'us-ascii') defects.push({ kind: 'charset-undeclared', detail: used, source });
  return { bytes, text: text.slice(0, limits.partText), charset: { ...(declared ? { declared } : {}), used }, defects };
}

/** Text, and what may be a page under another name: an attached .html is opened by its reader whatever its type says. */
function isText(part: Part): boolean {
  return (
    part.type.startsWith('text/') ||
    /xml|svg|html/.test(part.type) ||
    /\.(x?html?|svg|txt)$/i.test(part.filename.trim())
  );
}

function metaCharset(part: Part, bytes: Uint8Array): string | undefined {
  if (!/html|xml|svg/.test(part.type) && !/\.x?html?$/i.test(part.filename)) return undefined;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i.exec(head)?.[1];
}

type Report = (kind: Defect['kind'], detail: string) => void;

function undoEncoding(body: Uint8Array, encoding: string, report: Report): Uint8Array {
  switch (encoding) {
    case 'base64':
      return fromBase64(body, report);
    case 'quoted-printable':
      return fromQuotedPrintable(body);
    default:
      if (!/^(|7bit|8bit|binary)$/.test(encoding)) report('encoding-unknown', encoding.slice(0, 40));
      return body;
  }
}

function fromBase64(body: Uint8Array, report: Report): Uint8Array {
  const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');
  const end = text.search(/=[^=\s]/);
  if (/[^A-Za-z0-9+/=\s_-]/.test(text)) report('base64-malformed', '');
  // Base64 pieces that were padded and joined: what follows a padding is decoded by itself, as readers do.
  if (end === -1) return Buffer.from(text, 'base64');
  const pieces = text
    .replace(/\s+/g, '')
    .split(/(?<==)(?=[^=])/)
    .slice(0, 10_000);
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
}

/** RFC 2045 section 6.7; a broken escape stays as it is written. */
function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    const value = hex(body[at + 1]) * 16 + hex(body[at + 2]);
    if (value >= 0) {
      out[length++] = value;
      at += 2;
      continue;
    }
    let next = at + 1;
    while (body[next] === 0x20 || body[next] === 0x09) next++;
    if (body[next] === 0x0d || body[next] === 0x0a) {
      at = body[next] === 0x0d && body[next + 1] === 0x0a ? next + 1 : next;
    } else if (next < body.length) {
      out[length++] = byte;
    }
  }
  return out.subarray(0, length);
}

function hex(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : Number.NaN;
}
