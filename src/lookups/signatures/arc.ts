import type { ARCData, DNSResolver } from 'mailauth';
import type { Reason } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { asciiHost } from '../../util/domain.ts';
import { readTags } from '../tag-list.ts';
import { askDkimKey, type DkimKey } from './dkim-key.ts';
import { keyResolver } from './key-resolver.ts';
import type { SignedField } from './message-header.ts';
import { isOfToday, type Times } from './verification-times.ts';

/** What the verifier of the message read of its chain. */
export interface ArcData {
  error?: unknown;
  /** The newest set, with what became of its ARC-Message-Signature. */
  lastEntry?: {
    messageSignature?: { status?: { result?: unknown; comment?: unknown } };
    'arc-message-signature'?: { parsed?: Record<string, { value?: unknown } | undefined> };
  };
  chain?: unknown;
}

/** Why a chain does not hold, in words of our own. */
export const whyChainFails = [
  /** Sets are missing, doubled, out of order, or written against the syntax (RFC 8617 section 4.2). */
  'structure',
  /** A sealer found the chain broken when it came to him (cv=fail). */
  'sealed-as-failed',
  'seal-broken',
  /** The message was changed after the last sealer had it. */
  'message-changed',
  'key-gone',
  'key-unreadable',
  'weak-key',
  'no-answer',
  'rewritten',
  'too-large',
] as const;
export type WhyChainFails = (typeof whyChainFails)[number];

/** The ARC chain of a message (RFC 8617), validated now. Anyone can seal: it counts by who sealed. */
export interface ArcChain {
  /** `unknown` where it cannot be told any more, or not from here. */
  result: 'pass' | 'fail' | 'unknown';
  /** Set for every result but `pass`. */
  why?: WhyChainFails;
  /** Why nobody answered, for `no-answer`. */
  reason?: Reason;
  /** Readers may find another header or body in the message than the one that was sealed. */
  ambiguous?: true;
  /**
   * Instance of the oldest set since which the message is unchanged (oldest-pass, RFC 8617 section 5.2 step 5), of a chain
   * that passes. The newest ones are looked at.
   */
  oldestPass?: number;
  /** In the order of sealing, as they stand in the message; only `pass` says that they are true. */
  sets: ArcSet[];
}

/** What one handler of the message added (RFC 8617 section 4.1). */
export interface ArcSet {
  instance: number;
  /** d= and s= of its seal, lower case A-labels. */
  sealer: string;
  selector: string;
  /** d= and s= of its signature over the message. */
  signer: string;
  signerSelector: string;
  /** cv=, how it found the chain before it. */
  chain: 'none' | 'pass' | 'fail' | '';
  /** t= of the seal, ISO 8601. */
  sealedAt?: string;
  /** Its ARC-Authentication-Results behind the instance, as written. */
  recorded: string;
}

/** RFC 8617 section 4.2.1. */
const MOST_SETS = 50;
/** Every set asks for a key and a verification; honest mail passes two or three sealers. */
const MOST_VERIFIED = 12;
const MAX_RECORDED = 8192;
const CHAIN_STATES = ['none', 'pass', 'fail'] as const;

/** The sets of a message by instance, oldest first; what is not there is empty. */
export function readArcSets(fields: SignedField[]): ArcSet[] {
  const sets = new Map<number, ArcSet>();
  for (const field of fields) {
    const { name, value } = field;
    const instance = arcInstance(field);
    if (instance < 1 || instance > MOST_SETS) continue;
    const set = sets.get(instance) ?? emptySet(instance);
    sets.set(instance, { ...set, ...read(name, value) });
  }
  return [...sets.values()].sort((a, b) => a.instance - b.instance);
}

function emptySet(instance: number): ArcSet {
  return { instance, sealer: '', selector: '', signer: '', signerSelector: '', chain: '', recorded: '' };
}

/** The instance (i=) that a field of an ARC set names; 0 for any other field. */
export function arcInstance({ name, value }: SignedField): number {
  if (!name.startsWith('arc-')) return 0;
  const text =
    name === 'arc-authentication-results'
      ? /^\s{0,100}i\s{0,10}=\s{0,10}(\d{1,2})\b/.exec(value)?.[1]
      : readTags(value).get('i');
  return /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0;
}

function read(name: string, value: string): Partial<ArcSet> {
  if (name === 'arc-authentication-results') {
    return {
      recorded: value
        .slice(value.indexOf(';') + 1)
        .trim()
        .slice(0, MAX_RECORDED),
    };
  }
  const tags = readTags(value);
  const domain = asciiHost(tags.get('d') ?? '').slice(0, 255);
  const selector = asciiHost(tags.get('s') ?? '').slice(0, 255);
  if (name === 'arc-message-signature') return { signer: domain, signerSelector: selector };
  if (name !== 'arc-seal') return {};
  const seconds = /^\d{1,11}$/.test(tags.get('t') ?? '') ? Number(tags.get('t')) : undefined;
  const chain = CHAIN_STATES.find((state) => state === tags.get('cv')?.toLowerCase()) ?? '';
  return { sealer: domain, selector, chain, ...(seconds === undefined ? {} : { sealedAt: isoOf(seconds) }) };
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

/** Keys of every seal and of the newest signature over the message, which are all that a chain rests on (section 5.2). */
export async function arcKeys(ask: Ask, sets: ArcSet[]): Promise<DkimKey[]> {
  const newest = sets.at(-1);
  if (!newest || sets.length > MOST_VERIFIED) return [];
  const seals = sets.map(({ sealer, selector }) => [selector, sealer] as const);
  const names = [...seals, [newest.signerSelector, newest.signer] as const];
  const distinct = new Map(names.map((one) => [one.join(' '), one]));
  return Promise.all([...distinct.values()].map(([selector, domain]) => askDkimKey(ask, selector, domain)));
}

/** What the chain is worth, from what the verifier read of the message; nothing where it was not run. */
export async function evaluateArc(
  sets: ArcSet[],
  keys: DkimKey[],
  data: ArcData | 'too-large' | undefined,
  times: Times,
): Promise<ArcChain> {
  if (data === 'too-large' || sets.length > MOST_VERIFIED) return { result: 'unknown', why: 'too-large', sets };
  const silent = keys.find(({ why }) => why === 'no-answer');
  const silence = silent?.reason === undefined ? {} : { reason: silent.reason };
  if (silent) return { result: 'unknown', why: 'no-answer', ...silence, sets };
  const why = data ? await whyNot(data, keys) : whyNoKey(keys);
  if (!why) return { result: 'pass', sets };
  const dependsOnKey = why !== 'structure' && why !== 'sealed-as-failed';
  return { result: dependsOnKey && !isOfToday(times) ? 'unknown' : 'fail', why, sets };
}

/** The verifier was not run, because no key of the message can be used, or it gave up on the message. */
function whyNoKey(keys: DkimKey[]): WhyChainFails {
  const why = keys.find((key) => key.why !== undefined)?.why;
  if (why === undefined) return 'structure';
  return why === 'key-gone' || why === 'too-large' ? why : 'key-unreadable';
}

async function whyNot(data: ArcData, keys: DkimKey[]): Promise<WhyChainFails | undefined> {
  const status = await chainStatus(data, keys);
  if (status.result === 'pass') return undefined;
  const comment = String(status.comment ?? '');
  if (/seal signature validation failed/.test(comment)) return 'seal-broken';
  if (/no valid signature/.test(comment)) return whySignatureFails(data);
  if (/^weak key/.test(comment)) return 'weak-key';
  if (/^no key/.test(comment)) return 'key-gone';
  if (/ for /.test(comment)) return 'key-unreadable';
  return /cv=/.test(comment) ? 'sealed-as-failed' : 'structure';
}

/** mailauth as a function of keys that were had before; what it cannot read has no structure. */
async function chainStatus(data: ArcData, keys: DkimKey[]): Promise<{ result?: unknown; comment?: unknown }> {
  const { arc } = await import('mailauth/lib/arc/index.js');
  try {
    const { status } = await arc(data as ARCData, { resolver: keyResolver(keys) as DNSResolver, strict: true });
    return status;
  } catch {
    return {};
  }
}

function whySignatureFails({ lastEntry }: ArcData): WhyChainFails {
  const status = lastEntry?.messageSignature?.status;
  const comment = String(status?.comment ?? '');
  if (String(status?.result) === 'policy') return 'weak-key';
  if (comment === 'no key') return 'key-gone';
  if (/^(?:unknown key|invalid public key|inappropriate|key not for email)/.test(comment)) return 'key-unreadable';
  return /^(?:body hash|bad signature)/.test(comment) ? 'message-changed' : 'structure';
}
