import type { HeaderField, Stamp } from './mail.ts';
import { provesList, reasonFor } from './stamp-reasons.ts';
import { filterStampAt, filterStampBehind, listPrefixAt, type StampWords } from './stamp-words.ts';

export interface Subject {
  /** The sender's own words. */
  subject: string;
  stamps: Stamp[];
}

/** Servers on the way may each have put theirs. */
const MOST_STAMPS = 6;

/**
 * Takes servers' stamps off the subject and keeps the sender's own words: `[spam]` is a filter's, `【重要】` is the
 * sender's. A list's prefix counts only where a header proves the list, and a stamp behind the subject only where a
 * header says why, or where it stands outside the encoded words of the rest.
 */
export function readSubject(field: HeaderField | undefined, fields: readonly HeaderField[]): Subject {
  if (!field) return { subject: '', stamps: [] };
  const stamps: Stamp[] = [];
  let rest = field.value.trim();
  for (let stamp = front(rest, fields); stamp && stamps.length < MOST_STAMPS; stamp = front(rest, fields)) {
    stamps.push(withReason(stamp, field, fields));
    rest = rest
      .slice(stamp.text.length)
      .replace(/^\s*:\s/, '')
      .trimStart();
  }
  const behind = filterStampBehind(rest);
  if (behind && (reasonFor(behind.kind, fields) || standsOutside(behind.text, field.raw))) {
    stamps.push(withReason(behind, field, fields));
    rest = rest.slice(0, -behind.text.length).trimEnd();
  }
  return { subject: rest, stamps };
}

function front(text: string, fields: readonly HeaderField[]): StampWords | undefined {
  const stamp = filterStampAt(text);
  if (stamp) return stamp;
  const prefix = listPrefixAt(text);
  return prefix !== undefined && provesList(prefix, fields) ? { text: prefix, kind: 'list' } : undefined;
}

/** A server that knows no MIME appends to a subject that its sender encoded as a whole. */
function standsOutside(stamp: string, raw: string): boolean {
  const lastWord = raw.lastIndexOf('?=');
  return lastWord !== -1 && raw.indexOf(stamp, lastWord) !== -1;
}

function withReason({ text, kind }: StampWords, { source }: HeaderField, fields: readonly HeaderField[]): Stamp {
  const because = reasonFor(kind, fields);
  if (!because) return { text, kind, source };
  const { name, value } = because;
  return { text, kind, because: { name, value: value.slice(0, 500), source: because.source }, source };
}
