import type { Reason, Source } from '../answer.ts';
import type { Case } from '../investigation.ts';

const MOST = 4_000;
const DEEPEST = 12;

/** Something the case says on the strength of a source: what the appendix shows beside it. */
export interface Witness {
  source: Source;
  state: 'found' | 'none' | 'unknown';
  reason?: Reason;
  text: string;
}

/** Walks the case for every answer and every piece of text that names its source. */
export function witnesses(dossier: Case): Witness[] {
  const list: Witness[] = [];
  visit(dossier.observations, list, 0);
  visit([dossier.mail.links, dossier.mail.attachments, dossier.mail.defects], list, 0);
  return list;
}

function visit(value: unknown, list: Witness[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || list.length >= MOST) return;
  const entry = value as Record<string, unknown>;
  if (isState(entry.state) && Array.isArray(entry.sources)) {
    const reason = typeof entry.reason === 'string' ? { reason: entry.reason as Reason } : {};
    for (const source of entry.sources as Source[])
      list.push({ source, state: entry.state, ...reason, text: plain(entry.value) });
  }
  const text = entry.text ?? entry.name ?? entry.detail;
  if (typeof text === 'string' && typeof entry.source === 'object' && entry.source !== null) {
    const url = typeof entry.url === 'string' ? `\n${entry.url}` : '';
    list.push({ source: entry.source as Source, state: 'found', text: text + url });
  }
  for (const child of Object.values(entry)) visit(child, list, depth + 1);
}

function isState(value: unknown): value is Witness['state'] {
  return value === 'found' || value === 'none' || value === 'unknown';
}

/** A value as lines of `key: value`, for reading. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => plain(item)).join('\n');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.entries(value)
    .filter(([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0))
    .map(([key, item]) => `${key}: ${typeof item === 'object' && item !== null ? JSON.stringify(item) : String(item)}`)
    .join('\n');
}
