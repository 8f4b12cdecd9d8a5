import { canonicalUrl } from '../../../util/canonical-url.ts';
import type { Row } from './rows.ts';

/** Names of columns in the lists that are known, in the order in which they are preferred. */
const COLUMNS = {
  address: ['url', 'phish_url', 'uri', 'link', 'address', 'indicator', 'host', 'hostname', 'domain'],
  date: ['dateadded', 'date_added', 'submission_time', 'date', 'first_seen', 'firstseen', 'listed', 'listedat'],
  note: ['target', 'description', 'threat', 'brand', 'category', 'reason', 'note'],
} as const;
const MAX_FIELDS = 64;

interface Columns {
  address: number;
  date: number;
  note: number;
}

/**
 * Reads comma-separated rows (RFC 4180, one row a line): URLhaus, PhishTank, JPCERT/CC and one's own. Where the header
 * does not name the columns, the first field that is a web address is it. `undefined`: no row (blank, comment, header).
 */
export function csvReader(): (line: string) => Row | undefined {
  let columns: Columns | undefined;

  return (line) => {
    if (line.trim() === '') return undefined;
    const comment = /^[#;]/.test(line);
    if (!columns || comment) {
      const named = columnsNamed(csvFields(line.replace(/^[#;]\s*/, '')));
      columns ??= named;
      if (named || comment) return undefined;
    }
    const fields = csvFields(line);
    columns ??= columnsGuessed(fields);
    return columns
      ? { address: fields[columns.address] ?? '', date: fields[columns.date], note: fields[columns.note] }
      : { address: '' };
  };
}

/** Whether a line is the header of such a file, or a row of one. */
export function isCsv(line: string): boolean {
  const fields = csvFields(line.replace(/^[#;]\s*/, ''));
  if (columnsNamed(fields)) return true;
  return fields.length > 1 && !/^\s*(?:https?|hxxps?|ftp):/i.test(line) && columnsGuessed(fields) !== undefined;
}

function columnsNamed(fields: string[]): Columns | undefined {
  const names = fields.map((field) => field.trim().toLowerCase());
  const at = (wanted: readonly string[]) => names.indexOf(wanted.find((name) => names.includes(name)) ?? '\0');
  const address = at(COLUMNS.address);
  return address === -1 ? undefined : { address, date: at(COLUMNS.date), note: at(COLUMNS.note) };
}

function columnsGuessed(fields: string[]): Columns | undefined {
  const address = fields.findIndex((field) => /^\s*(?:https?|hxxps?|ftp):\/\//i.test(field) && isAddress(field));
  if (address === -1) return undefined;
  return { address, date: fields.findIndex((field) => /^\s*20\d\d[-/]\d/.test(field)), note: -1 };
}

function isAddress(field: string): boolean {
  return canonicalUrl(field.replace(/^\s*hxxp/i, 'http')) !== undefined;
}

/** The fields of one line; a quote that is not closed ends with the line. */
function csvFields(line: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length && fields.length < MAX_FIELDS) {
    const quoted = line[at] === '"';
    const end = quoted ? closingQuote(line, at + 1) : line.length;
    const comma = line.indexOf(',', quoted ? end : at);
    const stop = comma === -1 ? line.length : comma;
    fields.push(quoted ? line.slice(at + 1, end).replaceAll('""', '"') : line.slice(at, stop));
    at = stop + 1;
  }
  return fields;
}

function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at === -1 ? line.length : at;
}
