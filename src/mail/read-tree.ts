import { readParameterised } from './content-type.ts';
import { nextLine, readHeaderBlock, textOf } from './header-block.ts';
import { headerFields } from './header-fields.ts';
import { limits } from './limits.ts';
import type { Defect, HeaderField } from './mail.ts';
import { joinedParameter } from './parameters.ts';
import type { Part, Tree } from './tree.ts';

interface Work {
  raw: Uint8Array;
  parts: number;
  defects: Defect[];
}

/**
 * The MIME tree of a message (RFC 2045, RFC 2046) as byte ranges, read as the most lenient reader would, so that no
 * broken boundary hides a link. Never throws; linear in the bytes for each of a bounded number of levels.
 */
export function readTree(raw: Uint8Array): Tree {
  const work: Work = { raw, parts: 0, defects: [] };
  const start = messageStart(work);
  const root = readPart(work, { start, end: raw.length, path: '', depth: 0, where: 'body' });
  return { root, defects: work.defects.slice(0, limits.defects) };
}

/** Passes over blank lines and an mbox separator, which hide every header from strict readers. */
function messageStart({ raw, defects }: Work): number {
  let at = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  const first = at;
  for (let line = 0; line < 100 && at < raw.length; line++) {
    const after = nextLine(raw, at, raw.length);
    const text = textOf(raw, at, Math.min(after, at + 200));
    const blank = text.trim() === '';
    if (!blank && !(/^>?From /.test(text) && !text.startsWith('From:'))) break;
    if (blank) defects.push({ kind: 'leading-blank-line', detail: '', source: { mail: '', start: at, end: after } });
    at = after;
  }
  return at < raw.length ? at : first;
}

interface Span {
  start: number;
  end: number;
  path: string;
  depth: number;
  where: Part['where'];
  defaultType?: string;
}

function readPart(work: Work, span: Span): Part {
  work.parts += 1;
  const block = readHeaderBlock(work.raw, span.start, span.end, span.path);
  work.defects.push(...block.defects);
  const fields = headerFields(block.fields, span.path, work.defects);
  const bodyStart = Math.min(block.bodyStart, span.end);
  const part = describe(work, fields, { ...span, start: bodyStart });
  if (span.depth >= limits.depth || work.parts >= limits.parts) {
    const kind = span.depth >= limits.depth ? 'nested-too-deep' : 'too-many-parts';
    if (isContainer(part)) work.defects.push({ kind, detail: part.type, source: place(part) });
    return part;
  }
  if (part.type.startsWith('multipart/')) readMultipart(work, part, span.depth);
  else if (holdsMessage(part)) {
    part.children.push(
      readPart(work, { ...childSpan(part, span.depth), start: part.start, end: part.end, path: below(part, 1) }),
    );
  }
  return part;
}

function isContainer(part: Part): boolean {
  return part.type.startsWith('multipart/') || holdsMessage(part);
}

function holdsMessage(part: Part): boolean {
  return /^message\/(rfc822|global|news)$/.test(part.type) && !/^(base64|quoted-printable)$/.test(part.encoding);
}

function describe(work: Work, fields: HeaderField[], span: Span): Part {
  const find = (name: string) => fields.find((field) => field.name.toLowerCase() === name);
  const typeField = find('content-type');
  const type = readParameterised(typeField?.value ?? '');
  const disposition = readParameterised(find('content-disposition')?.value ?? '');
  if (typeField && type.malformed) {
    work.defects.push({
      kind: 'content-type-malformed',
      detail: typeField.value.slice(0, 80),
      source: typeField.source,
    });
  }
  const word = disposition.value === '' || disposition.value === 'inline' ? disposition.value : 'attachment';
  return {
    path: span.path,
    fields,
    type: type.value.includes('/') ? type.value : (span.defaultType ?? 'text/plain'),
    parameters: type.parameters,
    encoding: (find('content-transfer-encoding')?.value ?? '')
      .trim()
      .toLowerCase()
      .replace(/[;\s].*$/s, ''),
    disposition: word,
    filename: joinedParameter(disposition.parameters, 'filename') ?? joinedParameter(type.parameters, 'name') ?? '',
    contentId: (find('content-id')?.value ?? '').trim().replace(/^<|>$/g, ''),
    start: span.start,
    end: span.end,
    where: span.where,
    children: [],
  };
}

function readMultipart(work: Work, part: Part, depth: number): void {
  const declared = (part.parameters.boundary ?? '').trimEnd();
  const defect = (kind: Defect['kind']) =>
    work.defects.push({ kind, detail: declared.slice(0, 70), source: place(part) });
  if (!declared) defect('boundary-missing');
  let boundary = declared;
  let marks = declared ? delimiters(work.raw, part, declared) : [];
  if (!marks.length) {
    if (declared) defect('boundary-not-found');
    boundary = boundaryInUse(work.raw, part);
    marks = boundary ? delimiters(work.raw, part, boundary) : [];
  }
  if (!marks.length) {
    part.type = looksLikeHtml(work.raw, part.start, part.end) ? 'text/html' : 'text/plain';
    return;
  }

  const close = marks.findIndex((mark) => mark.closes);
  if (close === -1) defect('boundary-not-closed');
  const first = marks[0]?.start ?? part.end;
  keepStray(work, part, { start: part.start, end: first, where: 'preamble' });
  const inner = { ...childSpan(part, depth) };
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const end = next?.start ?? part.end;
    if (mark.closes) {
      keepStray(work, part, { start: mark.end, end, where: 'epilogue' });
    } else if (work.parts < limits.parts) {
      const path = below(part, part.children.length + 1);
      part.children.push(
        readPart(work, { ...inner, start: mark.end, end: next ? beforeLineEnd(work.raw, mark.end, end) : end, path }),
      );
    } else {
      work.defects.push({ kind: 'too-many-parts', detail: String(limits.parts), source: place(part) });
      return;
    }
  }
}

function childSpan(part: Part, depth: number): Omit<Span, 'start' | 'end' | 'path'> {
  const defaultType = part.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  return { depth: depth + 1, where: part.where, defaultType };
}

interface Delimiter {
  start: number;
  end: number;
  closes: boolean;
}

/** Lines that are `--boundary`, optionally closing, optionally with spaces behind (RFC 2046 section 5.1.1). */
function delimiters(raw: Uint8Array, part: Part, boundary: string): Delimiter[] {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const needle = Buffer.from(`--${boundary}`, 'latin1');
  const marks: Delimiter[] = [];
  for (let at = part.start; marks.length <= limits.parts * 2; ) {
    const hit = bytes.indexOf(needle, at);
    if (hit === -1 || hit >= part.end) break;
    at = hit + needle.length;
    const before = raw[hit - 1];
    if (hit !== part.start && before !== 10 && before !== 13) continue;
    const lineEnd = nextLine(raw, hit, part.end);
    const rest = textOf(raw, hit + needle.length, Math.min(lineEnd, hit + needle.length + 80)).trimEnd();
    // Another boundary that merely starts with this one is not this one.
    if (!/^(--)?\s*$/.test(rest) && !rest.startsWith('--')) continue;
    marks.push({ start: hit, end: lineEnd, closes: rest.startsWith('--') });
  }
  return marks;
}

/** The line that the sender really used where the header names none or another: `--x` with a part's header below it. */
function boundaryInUse(raw: Uint8Array, part: Part): string {
  let at = part.start;
  for (let line = 0; line < 2000 && at < part.end; line++) {
    const after = nextLine(raw, at, part.end);
    const text = textOf(raw, at, Math.min(after, at + 200)).trimEnd();
    const candidate = /^--([!-~][ -~]{2,69})$/.exec(text)?.[1];
    if (candidate && /^content-[a-z-]{1,40}\s{0,5}:/i.test(textOf(raw, after, Math.min(part.end, after + 100))))
      return candidate;
    at = after;
  }
  return '';
}

/** Text outside the boundaries is shown by some readers, and HTML there is what hides a link from others. */
function keepStray(work: Work, part: Part, span: Pick<Part, 'start' | 'end' | 'where'>): void {
  const text = textOf(work.raw, span.start, Math.min(span.end, span.start + 4096)).trim();
  if (text === '' || work.parts >= limits.parts) return;
  const source = { mail: part.path, start: span.start, end: span.end };
  work.defects.push({ kind: span.where === 'preamble' ? 'text-in-preamble' : 'text-in-epilogue', detail: '', source });
  work.parts += 1;
  const type = looksLikeHtml(work.raw, span.start, span.end) ? 'text/html' : 'text/plain';
  part.children.push({
    ...span,
    path: below(part, span.where),
    fields: [],
    type,
    parameters: {},
    encoding: '',
    disposition: '',
    filename: '',
    contentId: '',
    children: [],
  });
}

function looksLikeHtml(raw: Uint8Array, start: number, end: number): boolean {
  const text = textOf(raw, start, Math.min(end, start + 65_536));
  return /<(?:!doctype html|html|head|body|div|table|a|p|span|form|img|meta|iframe|svg)[\s>/]/i.test(text);
}

/** The line end before a boundary belongs to the boundary. */
function beforeLineEnd(raw: Uint8Array, start: number, end: number): number {
  let last = end;
  if (last > start && raw[last - 1] === 10) last -= 1;
  if (last > start && raw[last - 1] === 13) last -= 1;
  return last;
}

function below(part: Part, step: string | number): string {
  return part.path === '' ? String(step) : `${part.path}.${step}`;
}

function place(part: Part): Defect['source'] {
  return { mail: part.path, start: part.start, end: part.end };
}
