import type { Reason, Source } from '../answer.ts';
import type { Ask } from '../outside/ask.ts';
import { asciiHost } from '../util/domain.ts';
import type { WhyNotVerified } from './dkim-signature.ts';
import { rsaBits } from './rsa-bits.ts';
import { readTags, withoutSpace } from './tag-list.ts';

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

/** Asks for the key that a signature names: by selector (s=) and signing domain (d=). */
export async function askDkimKey(ask: Ask, selector: string, domain: string): Promise<DkimKey> {
  const name = `${asciiHost(selector)}._domainkey.${asciiHost(domain)}`;
  const answer = await ask('dns', { name, type: 'TXT' });
  const { sources } = answer;
  if (answer.state === 'none') return { name, why: 'key-gone', type: 'unknown', testing: false, sources };
  if (answer.state === 'unknown') {
    return { name, why: 'no-answer', reason: answer.reason, type: 'unknown', testing: false, sources };
  }
  return { name, sources, ...readKey(answer.value) };
}

/** Some domains have other TXT records at the name; the first with a key among them is taken (RFC 6376 section 6.1.2). */
function readKey(records: string[]): Omit<DkimKey, 'name' | 'sources'> {
  const record = records.find((one) => readTags(one).has('p')) ?? records[0] ?? '';
  const tags = readTags(record);
  const key = withoutSpace(tags.get('p'));
  const testing = (tags.get('t') ?? '').split(':').some((flag) => flag.trim().toLowerCase() === 'y');
  const declared = (tags.get('k') ?? 'rsa').toLowerCase();
  if (declared === 'ed25519') return { record, type: 'ed25519', bits: 256, testing, ...(key ? {} : revoked(tags)) };
  if (declared !== 'rsa') return { record, type: 'unknown', testing };
  if (key === '') return { type: 'rsa', testing, ...revoked(tags) };
  const bits = rsaBits(Buffer.from(key, 'base64'));
  if (bits === undefined) return { record, type: 'rsa', testing };
  return { type: 'rsa', bits, testing, ...(bits > MAX_RSA_BITS ? { why: 'too-large' } : { record }) };
}

/** An empty p= says that the key was withdrawn (RFC 6376 section 3.6.1). */
function revoked(tags: Map<string, string>): { why: WhyNotVerified } {
  return { why: tags.has('p') ? 'key-revoked' : 'key-unreadable' };
}
