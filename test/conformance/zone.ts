import type { Ask, RecordType, Told } from '../../src/outside/ask.ts';
import { record } from '../../src/outside/record.ts';
import { notAsked } from '../../src/outside/told.ts';

/** One name's records in the suites' own form: `{ A: '192.0.2.1' }`, `{ MX: [10, 'host'] }`, or `TIMEOUT`. */
export type Entry = 'TIMEOUT' | Record<string, unknown>;
export type Zone = Record<string, Entry[]>;

/** The time at which every suite's case is looked at. */
export const AT = '2026-11-24T09:00:00.000Z';
export const SETTINGS = {
  startedAt: AT,
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'en' as const,
};
const MAX_ALIASES = 8;

/** A door behind which a suite's own zone data answers, as a resolver would: aliases followed, denials told apart. */
export function askOfZone(zone: Zone): Ask {
  const names = new Map(Object.entries(zone).map(([name, entries]) => [plain(name), entries]));
  const { ask } = record(
    async (kind, question) => {
      if (kind !== 'dns') return notAsked('not-allowed');
      const { name, type } = question as { name: string; type: RecordType };
      return answer(names, plain(name), type) as Told<never>;
    },
    () => SETTINGS.startedAt,
    SETTINGS,
  );
  return ask;
}

function answer(names: Map<string, Entry[]>, name: string, type: RecordType, aliases = 0): Told<string[]> {
  const from = 'zone';
  const entries = names.get(name);
  if (!entries) return { state: 'none', reason: 'nxdomain', from };
  const value = recordsOf(entries, type);
  if (value.length > 0) return { state: 'found', value, from };
  const [alias] = recordsOf(entries, 'CNAME');
  if (alias && aliases < MAX_ALIASES) return answer(names, plain(alias), type, aliases + 1);
  if (entries.includes('TIMEOUT')) return { state: 'unknown', reason: 'timeout', from };
  return { state: 'none', reason: 'nodata', from };
}

function recordsOf(entries: Entry[], type: RecordType): string[] {
  const written = entries.flatMap((entry) => (typeof entry === 'object' && type in entry ? [entry[type]] : []));
  // The suites write policies as SPF records and mean TXT, unless a TXT record stands there or is denied (`NONE`).
  const records = type === 'TXT' && written.length === 0 ? policies(entries) : written;
  return records.filter((one) => one !== 'NONE').map((one) => text(type, one));
}

function policies(entries: Entry[]): unknown[] {
  return entries.flatMap((entry) => (typeof entry === 'object' && 'SPF' in entry ? [entry.SPF] : []));
}

/** As the door tells it: MX as `10 host`, the strings of TXT joined. */
function text(type: RecordType, value: unknown): string {
  if (type !== 'MX') return Array.isArray(value) ? value.join('') : String(value);
  const [priority, exchange] = Array.isArray(value) ? value : [0, value];
  return `${priority} ${plain(String(exchange)) || '.'}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
