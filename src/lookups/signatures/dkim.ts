import type { DKIMResult, DNSResolver } from 'mailauth';
import { type Answer, found, none, type Source, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { readTags } from '../tag-list.ts';
import { uniqueSources } from '../unique-sources.ts';
import { type ArcChain, type ArcData, arcInstance, arcKeys, evaluateArc, readArcSets } from './arc.ts';
import { askDkimKey, type DkimKey } from './dkim-key.ts';
import { outcomeOf, type Verified } from './dkim-outcome.ts';
import { type DkimSignature, describeSignature, isDraft } from './dkim-signature.ts';
import { keyResolver } from './key-resolver.ts';
import { type MessageHeader, messageHeader, type SignedField } from './message-header.ts';
import type { Times } from './verification-times.ts';
import { bodyIsTooLarge } from './verified-body.ts';

/** Honest mail carries one to three signatures; each costs a question and a verification. */
const MOST_VERIFIED = 8;
/** So many more are still told of. */
const MOST_TOLD = 24;
/** Sets below the newest that are tried for the oldest-pass, each by reading the whole message again. */
const MOST_OLDER = 3;
const MAX_READ_AGAIN = 1024 * 1024;
/** Characters of all of them: every name in h= is looked for among all fields. Honest ones have one thousand each. */
const MAX_SIGNATURES = 16 * 1024;

export interface Signatures {
  /** `none`: not signed. One signature nobody could verify is still found, with the result `unknown`. */
  dkim: Answer<DkimSignature[]>;
  /** `none`: not sealed. */
  arc: Answer<ArcChain>;
}

/**
 * Every DKIM signature (RFC 6376, 8301, 8463) and the ARC chain (RFC 8617) of a message, verified now with keys asked for
 * through the door. `message` is the whole message as it was sent, its lines ended by CR LF. Never throws.
 */
export async function verifySignatures(ask: Ask, message: Uint8Array, times: Times): Promise<Signatures> {
  const header = messageHeader(message);
  if (!header) return { dkim: unknown('too-large'), arc: unknown('too-large') };
  const all = header.fields.filter(({ name }) => name === 'dkim-signature');
  const signed = affordable(all);
  const left = all.filter((field) => !signed.includes(field));
  const sets = readArcSets(header.fields);
  if (!all.length && !sets.length) return { dkim: none('not-in-mail'), arc: none('not-in-mail') };

  // The keys come first: where none can be had, the verifier, which takes long to load, could only say so.
  const [keys, sealKeys] = await Promise.all([
    Promise.all(signed.map(({ value }) => keyOf(ask, value))),
    arcKeys(ask, sets),
  ]);
  const described = keys.map((key, index) =>
    describeSignature(signed[index]?.value ?? '', header.fields, key, times.now),
  );
  const usable = [...keys, ...sealKeys].filter((key) => key.record !== undefined);
  const tooLarge = usable.length > 0 && (bodyIsTooLarge(message, header) || sealIsTooLarge(header));
  const verified =
    usable.length > 0 && !tooLarge ? await verify(message, header, { signed, left }, usable, times) : undefined;

  const dkim = described.map((signature, index) => {
    const one = tooLarge ? 'too-large' : verified?.results[index];
    return outcomeOf(signature, keys[index], one, times);
  });
  const chain = await evaluateArc(sets, sealKeys, tooLarge ? 'too-large' : verified?.arc, times);
  const since = (instance: number) => verifiesSince(message, header, { signed, left }, usable, times, instance);
  return {
    dkim: all.length ? found([...dkim, ...untried(left, header, times)], sourcesOf(keys)) : none('not-in-mail'),
    arc: sets.length ? found(await withOldestPass(chain, message, since), sourcesOf(sealKeys)) : none('not-in-mail'),
  };
}

/** How far back the message is unchanged, set by set, of a chain that passes (RFC 8617 section 5.2 step 5). */
async function withOldestPass(
  chain: ArcChain,
  message: Uint8Array,
  verifiesSince: (instance: number) => Promise<boolean>,
): Promise<ArcChain> {
  if (chain.result !== 'pass') return chain;
  let oldestPass = chain.sets.length;
  const older = message.length > MAX_READ_AGAIN ? [] : chain.sets.slice(0, -1).reverse().slice(0, MOST_OLDER);
  for (const { instance } of older) {
    if (!(await verifiesSince(instance))) break;
    oldestPass = instance;
  }
  return { ...chain, oldestPass };
}

/** Whether the signature of an older set still covers the message, without the sets that came later. */
async function verifiesSince(
  message: Uint8Array,
  header: MessageHeader,
  { signed, left }: { signed: SignedField[]; left: SignedField[] },
  keys: DkimKey[],
  times: Times,
  instance: number,
): Promise<boolean> {
  const later = header.fields.filter((field) => arcInstance(field) > instance);
  const verified = await verify(message, header, { signed, left: [...left, ...later] }, keys, times);
  return String(verified?.arc?.lastEntry?.messageSignature?.status?.result) === 'pass';
}

function affordable(signatures: SignedField[]): SignedField[] {
  let room = MAX_SIGNATURES;
  const affordable: SignedField[] = [];
  for (const field of signatures) {
    if (field.value.length > room || affordable.length === MOST_VERIFIED) continue;
    room -= field.value.length;
    affordable.push(field);
  }
  return affordable;
}

function keyOf(ask: Ask, signature: string): Promise<DkimKey> {
  const tags = readTags(signature);
  const [, hash] = (tags.get('a') ?? '').toLowerCase().split('-');
  return askDkimKey(ask, tags.get('s') ?? '', tags.get('d') ?? '', hash);
}

/** The newest of these is read like a signature of the mail, and the others are part of what is sealed. */
function sealIsTooLarge({ fields }: MessageHeader): boolean {
  return fields.some(({ name, value }) => name === 'arc-message-signature' && value.length > MAX_SIGNATURES);
}

/** Signatures that were left out, told but not verified. */
function untried(left: SignedField[], { fields }: MessageHeader, { now }: Times): DkimSignature[] {
  const key: DkimKey = { name: '', why: 'too-large', type: 'unknown', testing: false, sources: [] };
  return left.slice(0, MOST_TOLD).map(({ value }) => describeSignature(value, fields, key, now));
}

function sourcesOf(keys: DkimKey[]): Source[] {
  return uniqueSources(keys.flatMap(({ sources }) => sources));
}

/** mailauth as a function of keys that were had before: without a resolver of ours it would use live DNS. */
async function verify(
  message: Uint8Array,
  header: MessageHeader,
  { signed, left }: { signed: SignedField[]; left: SignedField[] },
  keys: DkimKey[],
  { now, receivedAt }: Times,
): Promise<{ results: Verified[]; arc: ArcData | undefined } | undefined> {
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
  const whole = Buffer.from(message.buffer, message.byteOffset, message.length);
  const input = left.length ? Buffer.concat([headerWithout(header, left), whole.subarray(header.bodyStart)]) : whole;
  // RFC 6376 section 3.5: x= is judged by the time at which the message was received, where that is known.
  const curTime = new Date(receivedAt ?? now);
  try {
    const resolver = keyResolver(keys) as DNSResolver;
    const verified = await dkimVerify(input, { resolver, curTime, strict: true });
    const results = verified.results.filter(({ status }) => String(status.result) !== 'none');
    if (results.length !== signed.length) return undefined;
    const older = results.map(
      ({ status }, index) => String(status.result) === 'policy' || isDraft(signed[index]?.value ?? ''),
    );
    const unsaid = lacksCanonicalization(verified.arc);
    if (!unsaid && !older.includes(true)) return { results, arc: verified.arc };
    // RFC 8301 is strict about keys and algorithms; whether a refused signature fits is known only without it.
    const leniently = await dkimVerify(input, { resolver, curTime, minBitLength: 1 });
    const again = (one: DKIMResult) => leniently.results.find((other) => isSame(one, other));
    return {
      results: results.map((result, index) => (older[index] ? { ...result, leniently: again(result) } : result)),
      arc: unsaid ? leniently.arc : verified.arc,
    };
  } catch {
    return undefined;
  }
}

/** A lenient verifier leaves out signatures that it cannot read. */
function isSame(one: DKIMResult, other: DKIMResult): boolean {
  return one.id === other.id && one.format === other.format && one.bodyHashExpecting === other.bodyHashExpecting;
}

/** Without c= it is `simple` (RFC 6376 section 3.5); sealers that follow older drafts mean `relaxed`. */
function lacksCanonicalization(arc: ArcData | undefined): boolean {
  const signature = arc?.lastEntry?.['arc-message-signature'];
  return signature?.parsed !== undefined && !('c' in signature.parsed);
}

function headerWithout({ fields }: MessageHeader, left: SignedField[]): Buffer {
  const lines = fields.filter((field) => !left.includes(field)).map(({ line }) => line);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}
