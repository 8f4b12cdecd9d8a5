import type { RecordType } from '../../src/outside/ask.ts';

/** Just enough of RFC 1035 section 4 for a server that plays the world: one question in, its records out. */
export interface DnsQuestion {
  id: number;
  name: string;
  type: RecordType | 'other';
  /** The question section as it came, to be sent back. */
  raw: Buffer;
}

export const responseCodes = { ok: 0, 'server-failure': 2, nxdomain: 3, refused: 5 } as const;

const TYPES: Record<RecordType, number> = { A: 1, NS: 2, CNAME: 5, PTR: 12, MX: 15, TXT: 16, AAAA: 28 };
const HEADER = 12;
const CLASS_IN = 1;

export function readQuestion(message: Buffer): DnsQuestion {
  const labels: string[] = [];
  let at = HEADER;
  for (let length = message.readUInt8(at); length !== 0; length = message.readUInt8(at)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const code = message.readUInt16BE(at + 1);
  const [type] = Object.entries(TYPES).find(([, number]) => number === code) ?? ['other'];
  const name = labels.join('.').toLowerCase();
  return {
    id: message.readUInt16BE(0),
    name,
    type: type as DnsQuestion['type'],
    raw: message.subarray(HEADER, at + 5),
  };
}

export function writeAnswer(
  { id, type, raw }: DnsQuestion,
  code: keyof typeof responseCodes,
  records: string[],
  truncated = false,
): Buffer {
  const answers = type === 'other' ? [] : records.map((record) => writeRecord(type, record));
  const header = Buffer.alloc(HEADER);
  header.writeUInt16BE(id, 0);
  header.writeUInt16BE(0x8180 | (truncated ? 0x0200 : 0) | responseCodes[code], 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(answers.length, 6);
  return Buffer.concat([header, raw, ...answers]);
}

function writeRecord(type: RecordType, record: string): Buffer {
  const data = recordData(type, record);
  const head = Buffer.alloc(12);
  // A pointer to the name in the question section (RFC 1035 section 4.1.4).
  head.writeUInt16BE(0xc000 | HEADER, 0);
  head.writeUInt16BE(TYPES[type], 2);
  head.writeUInt16BE(CLASS_IN, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function recordData(type: RecordType, record: string): Buffer {
  if (type === 'A') return Buffer.from(record.split('.').map(Number));
  if (type === 'AAAA') return Buffer.from(sixteenBytes(record));
  if (type === 'TXT') return Buffer.concat((record.match(/.{1,255}/gs) ?? ['']).map(characterString));
  if (type !== 'MX') return nameData(record);
  const [preference = '0', exchange = ''] = record.split(' ');
  const number = Buffer.alloc(2);
  number.writeUInt16BE(Number(preference));
  return Buffer.concat([number, nameData(exchange)]);
}

function characterString(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]);
}

function nameData(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '');
  return Buffer.concat([...labels.map(characterString), Buffer.from([0])]);
}

function sixteenBytes(address: string): number[] {
  const [head = '', tail = ''] = address.split('::');
  const [front, back] = [groups(head), groups(tail)];
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => 0);
  return [...front, ...zeros, ...back].flatMap((group) => [group >> 8, group & 0xff]);
}

function groups(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
