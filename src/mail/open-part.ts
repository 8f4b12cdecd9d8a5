import { bothEnds, bothEndsOf } from './both-ends.ts';
import { decodeText } from './charset.ts';
import { limits } from './limits.ts';
import type { Defect, DefectKind } from './mail.ts';
import { undoTransferEncoding } from './transfer-encoding.ts';
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
  const report = (kind: DefectKind, detail: string) => defects.push({ kind, detail, source });

  const encoded = part.bytes ?? raw.subarray(part.start, part.end);
  // A text that is shown is cut anyway; a file is decoded whole for its hash.
  const isFile = !isText(part) || part.disposition === 'attachment' || part.filename !== '';
  const most = isFile ? limits.partBytes : limits.partText * 6;
  const body = encoded.subarray(0, most);
  if (body.length < encoded.length) report('truncated', String(most));
  const bytes = undoTransferEncoding(body, part.encoding, report);
  if (!isText(part)) return { bytes, text: '', charset: { used: '' }, defects };

  const sample = bothEndsOf(bytes, limits.partText * 3);
  const declared = part.parameters.charset || metaCharset(part, sample);
  const { text, used, unknown, wrong } = decodeText(sample, declared);
  if (unknown) report('charset-unknown', String(declared).slice(0, 40));
  if (wrong) report('charset-wrong', `${String(declared).slice(0, 40)}: ${used}`);
  if (!declared && used !== 'us-ascii') report('charset-undeclared', used);
  if (sample.includes(0) && !used.startsWith('utf-16')) report('nul-byte', '');
  if (sample.length < bytes.length || text.length > limits.partText) report('truncated', String(limits.partText));
  return {
    bytes,
    text: bothEnds(text, limits.partText),
    charset: { ...(declared ? { declared } : {}), used },
    defects,
  };
}

/** Text, and what may be a page under another name: an attached .html is opened by its reader whatever its type says. */
function isText(part: Part): boolean {
  return (
    part.type.startsWith('text/') ||
    /\bxml\b|svg|html/.test(part.type) ||
    /\.(x?html?|svg|txt)$/i.test(part.filename.trim())
  );
}

function metaCharset(part: Part, bytes: Uint8Array): string | undefined {
  if (!/html|\bxml\b|svg/.test(part.type) && !/\.x?html?$/i.test(part.filename)) return undefined;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const [, inMeta, inXml] =
    /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})|^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i.exec(
      head,
    ) ?? [];
  return inMeta ?? inXml;
}
