import { beforeLineEnd, beginsWithBoundary, boundaryInUse, type Delimiter, delimiters } from './boundaries.ts';
import { describePart } from './describe-part.ts';
import { readHeaderBlock, textOf } from './header-block.ts';
import { headerFields, readAgain } from './header-fields.ts';
import { limits } from './limits.ts';
import { lineEndDefects } from './line-ends.ts';
import type { Defect } from './mail.ts';
import { messageStart } from './message-start.ts';
import { isTelling, looksLikeHtml } from './stray-text.ts';
import { textCharset } from './text-charset.ts';
import { undoTransferEncoding } from './transfer-encoding.ts';
import type { Part, Tree } from './tree.ts';

interface Work {
  raw: Uint8Array;
  /** Shared with the work on decoded containers. */
  counted: { parts: number };
  defects: Defect[];
}

interface Span {
  start: number;
  end: number;
  path: string;
  depth: number;
  where: Part['where'];
  defaultType: string;
}

/**
 * The MIME tree of a message (RFC 2045, RFC 2046) as byte ranges, read as the most lenient reader would, so that no
 * broken boundary hides a link. Never throws; linear in the bytes for each of a bounded number of levels.
 */
export function readTree(raw: Uint8Array): Tree {
  const work: Work = { raw, counted: { parts: 0 }, defects: lineEndDefects(raw) };
  const start = messageStart(raw, work.defects);
  const root = readPart(work, { start, end: raw.length, path: '', depth: 0, where: 'body', defaultType: 'text/plain' });
  const charset = textCharset(root);
  if (charset) readAgain(root.fields, charset);
  return { root, defects: work.defects.slice(0, limits.defects) };
}

function readPart(work: Work, span: Span): Part {
  work.counted.parts += 1;
  const block = readHeaderBlock(work.raw, span.start, span.end, span.path);
  work.defects.push(...block.defects);
  const fields = headerFields(block.fields, span.path, work.defects);
  const part = describePart(fields, { ...span, start: Math.min(block.bodyStart, span.end) }, work.defects);
  if (!isContainer(work, part)) return part;
  if (span.depth >= limits.depth || work.counted.parts >= limits.parts) {
    report(work, part, span.depth >= limits.depth ? 'nested-too-deep' : 'too-many-parts', part.type);
    return asText(work, part);
  }
  if (holdsMessage(part)) readMessage(work, part, span.depth);
  else readMultipart(work, part, span.depth);
  return part;
}

function isContainer(work: Work, part: Part): boolean {
  if (part.type.startsWith('multipart/') || part.parameters.boundary || holdsMessage(part)) return true;
  const untyped = part.type === 'text/plain' && /^(|7bit|8bit|binary)$/.test(part.encoding);
  return untyped && beginsWithBoundary(work.raw, part.start, part.end);
}

/** Also the first fragment of one, which begins with its header (RFC 2046 section 5.2.2), and a file that is one by its name. */
function holdsMessage({ type, filename }: Part): boolean {
  if (type === 'application/octet-stream') return /\.eml$/i.test(filename.trim());
  return /^message\/(?:rfc822|global|news|partial)$/.test(type);
}

/** RFC 2046 section 5.2.1 forbids encoding a message, which hides it from strict readers. */
function readMessage(work: Work, part: Part, depth: number): void {
  const startsPlain = /^[!-9;-~]{1,80}[ \t]?:/.test(textOf(work.raw, part.start, Math.min(part.end, part.start + 100)));
  if (part.encoding === 'base64' && !startsPlain)
    readDecoded(work, part, (inner, whole) => addMessage(inner, whole, depth));
  else addMessage(work, part, depth);
}

function addMessage(work: Work, part: Part, depth: number): void {
  const span = { ...childSpan(part, depth), start: part.start, end: part.end, path: below(part, 1) };
  part.children.push(readPart(work, { ...span, defaultType: 'text/plain' }));
}

/** Reads what an encoded container holds. Its parts stand nowhere in the raw mail, so each keeps its bytes and points at the container. */
function readDecoded(work: Work, part: Part, read: (work: Work, whole: Part) => void): void {
  report(work, part, 'encoding-unknown', `${part.type} ${part.encoding}`);
  const decoded = undoTransferEncoding(work.raw.subarray(part.start, part.end), part.encoding, () => undefined);
  const inner: Work = { raw: decoded, counted: work.counted, defects: [] };
  const whole: Part = { ...part, start: 0, end: decoded.length, encoding: '', children: [] };
  read(inner, whole);
  part.type = whole.type;
  part.children = whole.children;
  for (const child of part.children) moveInto(child, part, decoded);
  work.defects.push(...inner.defects.map((defect) => ({ ...defect, source: rangeOf(part, defect) })));
}

function moveInto(part: Part, container: Part, decoded: Uint8Array): void {
  part.bytes ??= decoded.subarray(part.start, part.end);
  part.start = container.start;
  part.end = container.end;
  for (const field of part.fields) field.source = rangeOf(container, field);
  for (const child of part.children) moveInto(child, container, decoded);
}

function rangeOf(container: Part, { source }: { source: Defect['source'] }): Defect['source'] {
  return { mail: 'mail' in source ? source.mail : container.path, start: container.start, end: container.end };
}

function readMultipart(work: Work, part: Part, depth: number): void {
  const declared = (part.parameters.boundary ?? '').trimEnd();
  const marks = marksOf(work, part, declared);
  if (marks.length > 0) readSections(work, part, depth, marks);
  else if (/^(base64|quoted-printable)$/.test(part.encoding)) {
    readDecoded(work, part, (inner, whole) => readMultipart(inner, whole, depth));
  } else asText(work, part);
}

/** Boundary lines of the declared boundary, else of the one in use. */
function marksOf(work: Work, part: Part, declared: string): Delimiter[] {
  const marks = declared === '' ? [] : delimiters(work.raw, part.start, part.end, declared);
  if (marks.some((mark) => !mark.closes)) return marks;
  report(work, part, declared === '' ? 'boundary-missing' : 'boundary-not-found', declared.slice(0, 70));
  const used = boundaryInUse(work.raw, part.start, part.end);
  return used === undefined ? marks : delimiters(work.raw, part.start, part.end, used);
}

/** A container that cannot be taken apart is shown as what it looks like. */
function asText(work: Work, part: Part): Part {
  const isText = part.type.startsWith('multipart/') || holdsMessage(part);
  if (isText) part.type = looksLikeHtml(work.raw, part.start, part.end) ? 'text/html' : 'text/plain';
  return part;
}

function readSections(work: Work, part: Part, depth: number, marks: Delimiter[]): void {
  if (!marks.some((mark) => mark.closes))
    report(work, part, 'boundary-not-closed', (part.parameters.boundary ?? '').slice(0, 70));
  keepStray(work, part, { start: part.start, end: marks[0]?.start ?? part.end, where: 'preamble' });
  const inner = childSpan(part, depth);
  let number = 0;
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1]?.start ?? part.end;
    if (work.counted.parts >= limits.parts) {
      report(work, part, 'too-many-parts', String(limits.parts));
      keepStray(work, part, { start: mark.end, end: part.end, where: 'epilogue' });
      return;
    }
    if (mark.closes) keepStray(work, part, { start: mark.end, end, where: 'epilogue' });
    else {
      const last = index === marks.length - 1;
      number += 1;
      const path = below(part, number);
      const range = { start: mark.end, end: last ? end : beforeLineEnd(work.raw, mark.end, end), path };
      part.children.push(readPart(work, { ...inner, ...range }));
    }
  }
}

function childSpan(part: Part, depth: number): Omit<Span, 'start' | 'end' | 'path'> {
  const defaultType = part.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  return { depth: depth + 1, where: part.where, defaultType };
}

/** Text outside the boundaries is shown by some readers, and HTML there is what hides a link from others. */
function keepStray(work: Work, part: Part, span: Pick<Part, 'start' | 'end' | 'where'>): void {
  if (!isTelling(work.raw, span.start, span.end)) return;
  const source = { mail: part.path, start: span.start, end: span.end };
  work.defects.push({ kind: span.where === 'preamble' ? 'text-in-preamble' : 'text-in-epilogue', detail: '', source });
  const taken = part.children.filter((child) => child.where === span.where && child.fields.length === 0).length;
  const path = below(part, taken === 0 ? span.where : `${span.where}${taken + 1}`);
  const type = looksLikeHtml(work.raw, span.start, span.end) ? 'text/html' : 'text/plain';
  const stray = describePart([], { ...span, path, defaultType: type }, work.defects);
  work.counted.parts += 1;
  part.children.push(stray);
}

function below(part: Part, step: string | number): string {
  return part.path === '' ? String(step) : `${part.path}.${step}`;
}

function report({ defects }: Work, part: Part, kind: Defect['kind'], detail: string): void {
  defects.push({ kind, detail, source: { mail: part.path, start: part.start, end: part.end } });
}
