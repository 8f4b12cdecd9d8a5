import type { Reason, Source } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { asciiHost } from '../../util/domain.ts';
import { readTags, withoutSpace } from '../tag-list.ts';
import type { WhyNotVerified } from './dkim-signature.ts';
import { rsaBits } from './rsa-bits.ts';

/** The key of a signature as DNS gives it (RFC 6376 section 3.6). */
export interface DkimKey {
  /** The name that was asked. */
  name: string;
  /** The record; missing where there is none that a signature could be verified with. */
  record?: string;
  /** Why not, then. */
  why?: WhyNotVerified;
  /** Why nobody answered. */
  reason?: Reason;
  type: 'rsa' | 'ed25519' | 'unknown';
  bits?: number;
  /** t=y: the domain is only trying DKIM (RFC 6376 section 3.6.1). */
  testing: boolean;
  sources: Source[];
}

/** RFC 8301 section 3.2 asks verifiers for 4096 bits; a key of any length would cost whatever its owner likes. */
const MAX_RSA_BITS = 8192;
const TYPES = ['rsa', 'ed25519'] as const;

/** Asks for the key that a signature names: by selector (s=), signing domain (d=), and the hash of its algorithm (a=). */
export async function askDkimKey(ask: Ask, selector: string, domain: string, hash = 'sha256'): Promise<DkimKey> {
  const name = `${asciiHost(selector)}._domainkey.${asciiHost(domain)}`;
  // Without both, nobody has such a name, and the question would only tell that somebody looks.
  if (/^\.|\.$/.test(name)) return { name, why: 'syntax', type: 'unknown', testing: false, sources: [] };
  const answer = await ask('dns', { name, type: 'TXT' });
  const { sources } = answer;
  if (answer.state === 'none') return { name, why: 'key-gone', type: 'unknown', testing: false, sources };
  if (answer.state === 'unknown') {
    return { name, why: 'no-answer', reason: answer.reason, type: 'unknown', testing: false, sources };
  }
  return { name, sources, ...readKey(answer.value, hash) };
}

/** Some domains have other TXT records at the name; the first with a key among them is taken (RFC 6376 section 6.1.2). */
function readKey(records: string[], hash: string): Omit<DkimKey, 'name' | 'sources'> {
  const record = records.find((one) => readTags(one).has('p')) ?? records[0] ?? '';
  const tags = readTags(record);
  const key = withoutSpace(tags.get('p'));
  const type = TYPES.find((one) => one === (tags.get('k') ?? 'rsa').toLowerCase()) ?? 'unknown';
  const read: Pick<DkimKey, 'type' | 'testing'> = { type, testing: listed(tags.get('t')).includes('y') };
  if (tags.has('p') && key === '') return { ...read, why: 'key-revoked' };
  if (type === 'unknown' || !isMeantFor(record, tags, hash)) return { ...read, why: 'key-unreadable' };
  const bytes = Buffer.from(key, 'base64');
  const bits = type === 'rsa' ? rsaBits(bytes) : bitsOfEd25519(bytes);
  if (bits === undefined) return { ...read, why: 'key-unreadable' };
  return { ...read, bits, ...(bits > MAX_RSA_BITS ? { why: 'too-large' } : { record }) };
}

/** The key's owner may keep it from other uses and hashes; what cannot be read is ignored (RFC 6376 section 6.1.2). */
function isMeantFor(record: string, tags: Map<string, string>, hash: string): boolean {
  const broken = record.split(';').some((part) => part.trim() !== '' && !part.includes('='));
  const services = listed(tags.get('s') ?? '*');
  const hashes = listed(tags.get('h') ?? hash);
  return (
    !broken &&
    (tags.get('v') ?? 'DKIM1') === 'DKIM1' &&
    (services.includes('email') || services.includes('*')) &&
    hashes.includes(hash)
  );
}

function listed(value = ''): string[] {
  return value
    .toLowerCase()
    .split(':')
    .map((one) => one.trim());
}

/** RFC 8463 section 4 publishes the bare key. */
function bitsOfEd25519(key: Uint8Array): number | undefined {
  return key.length === 32 ? 256 : undefined;
}
