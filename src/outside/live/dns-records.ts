import type { RecordType } from '../ask.ts';

const MAX_RECORDS = 100;
const MAX_CHARACTERS = 64 * 1024;

/**
 * Records as the recording keeps them: MX as `10 host`, TXT joined without a separator (RFC 7208 section 3.3), names in
 * lower case without the last dot. `undefined` where an answer is larger than any honest one.
 */
export function recordTexts(type: RecordType, answer: unknown): string[] | undefined {
  if (!Array.isArray(answer)) return [];
  const texts = answer.map((record: unknown) => recordText(type, record));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  return texts.length > MAX_RECORDS || size > MAX_CHARACTERS ? undefined : texts;
}

function recordText(type: RecordType, record: unknown): string {
  if (type === 'TXT') return Array.isArray(record) ? record.join('') : String(record);
  if (type === 'MX') {
    const { priority, exchange } = record as { priority: number; exchange: string };
    return `${priority} ${plainName(exchange) || '.'}`;
  }
  return type === 'A' || type === 'AAAA' ? String(record) : plainName(String(record));
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
