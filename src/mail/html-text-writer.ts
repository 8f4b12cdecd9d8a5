import type { Shown } from './html-shown.ts';
import { reversed, withoutInvisible } from './visible-characters.ts';

/**
 * Puts text together as `innerText` does (WHATWG HTML section 3.2.7): white space collapses, blocks begin on a new line.
 * Breaks and spaces wait until text follows, so that nothing starts or ends with them.
 */
export interface TextWriter {
  text: string;
  /** Its last character: asking a text that is still growing for it would cost its whole length each time. */
  last: string;
  limit: number;
  truncated: boolean;
  atLineStart: boolean;
  waitingBreaks: number;
  waitingSpace: boolean;
  waitingCell: boolean;
}

/** An empty text that grows to `limit` UTF-16 units. */
export function textWriter(limit: number): TextWriter {
  return {
    text: '',
    last: '',
    limit,
    truncated: false,
    atLineStart: true,
    waitingBreaks: 0,
    waitingSpace: false,
    waitingCell: false,
  };
}

/** Adds the text of one node, shown the way its surroundings say. */
export function writeText(writer: TextWriter, value: string, shown: Pick<Shown, 'whiteSpace' | 'reversed'>): void {
  const seen = withoutInvisible(value.replace(/\r\n?/g, '\n')).replaceAll('\u00a0', ' ');
  const ordered = shown.reversed ? reversed(seen) : seen;
  const lines = shown.whiteSpace === 'collapse' ? [ordered] : ordered.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) lineBreak(writer);
    if (shown.whiteSpace === 'keep') put(writer, line);
    else writeCollapsed(writer, line);
  }
}

/** `<br>`, and line breaks that are kept. */
export function lineBreak(writer: TextWriter): void {
  if (writer.text !== '') put(writer, '\n');
}

/** A gap between words that shows no letter. */
export function gap(writer: TextWriter): void {
  writer.waitingSpace = true;
}

/** The edge of a block: at least this many line breaks before further text. */
export function blockEdge(writer: TextWriter, breaks: number): void {
  writer.waitingBreaks = Math.max(writer.waitingBreaks, breaks);
}

/** The edge of a table cell that another one follows in its row. */
export function cellEdge(writer: TextWriter): void {
  writer.waitingCell = true;
}

function writeCollapsed(writer: TextWriter, value: string): void {
  const collapsed = value.replace(/[ \t\n\f]+/g, ' ');
  const start = collapsed.startsWith(' ') ? 1 : 0;
  if (start > 0) writer.waitingSpace = true;
  const end = collapsed.endsWith(' ') ? collapsed.length - 1 : collapsed.length;
  if (end <= start) return;
  put(writer, collapsed.slice(start, end));
  writer.waitingSpace = end < collapsed.length;
}

function put(writer: TextWriter, value: string): void {
  if (value === '' || writer.truncated) return;
  const piece = `${between(writer, value)}${value}`;
  writer.waitingBreaks = 0;
  writer.waitingSpace = false;
  writer.waitingCell = false;
  writer.atLineStart = value.endsWith('\n');
  const room = writer.limit - writer.text.length;
  writer.truncated = piece.length > room;
  const added = writer.truncated ? piece.slice(0, room) : piece;
  writer.text += added;
  writer.last = added.slice(-1) || writer.last;
}

function between(writer: TextWriter, value: string): string {
  if (writer.text === '') return '';
  if (writer.waitingBreaks > 0) return '\n'.repeat(writer.waitingBreaks - (writer.atLineStart ? 1 : 0));
  if (writer.atLineStart || value === '\n') return '';
  if (writer.waitingCell) return '\t';
  return writer.waitingSpace ? ' ' : '';
}
