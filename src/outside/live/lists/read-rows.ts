import { csvReader, isCsv } from './csv-rows.ts';
import { jsonRows } from './json-rows.ts';
import { linesOf } from './lines.ts';
import type { Row } from './rows.ts';
import { textRow } from './text-rows.ts';

export const listFormats = ['auto', 'csv', 'json', 'text'] as const;
export type ListFormat = (typeof listFormats)[number];

/** The rows of a list file in the named form, or in the one that its first letters and lines show. */
export async function* readRows(chunks: AsyncIterable<Uint8Array>, format: ListFormat): AsyncGenerator<Row> {
  const { first, whole } = await peeked(chunks);
  const isJson = format === 'auto' && /^\s*[[{]/.test(first.replace(/^\u{FEFF}/u, ''));
  if (format === 'json' || isJson) yield* jsonRows(whole);
  else yield* lineRows(whole, format);
}

async function* lineRows(chunks: AsyncIterable<Uint8Array>, format: ListFormat): AsyncGenerator<Row> {
  const read = linesOf(chunks);
  const csvRow = csvReader();
  let rowOf = formatReader(format, csvRow);
  for await (const line of read.lines) {
    if (!rowOf && isCsv(line)) rowOf = csvRow;
    const isComment = /^\s*(?:[#;!]|$)/.test(line);
    if (!rowOf && !isComment) rowOf = textRow;
    const row = rowOf?.(line);
    if (row) yield row;
  }
  for (let line = 0; line < read.tooLong; line += 1) yield { address: '' };
}

function formatReader(format: ListFormat, csvRow: (line: string) => Row | undefined) {
  if (format === 'csv') return csvRow;
  return format === 'text' ? textRow : undefined;
}

async function peeked(chunks: AsyncIterable<Uint8Array>) {
  const source = chunks[Symbol.asyncIterator]();
  const next = await source.next();
  const first = next.done ? new Uint8Array() : next.value;
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield first;
    for (let more = await source.next(); !more.done; more = await source.next()) yield more.value;
  }
  return { first: Buffer.from(first.subarray(0, 200)).toString('utf8'), whole: whole() };
}
