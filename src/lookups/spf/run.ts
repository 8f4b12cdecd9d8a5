import type { Reason, Source } from '../../answer.ts';
import type { Ask, RecordType } from '../../outside/ask.ts';

/** RFC 7208 section 4.6.4: terms that ask, and how many of them may find nothing. */
const MAX_TERMS = 10;
const MAX_VOID = 2;
/**
 * Of the 112 questions that those limits allow. Honest policies need a dozen; a stranger's must not use up what the
 * rest of an investigation may ask.
 */
const MAX_QUESTIONS = 40;

/** The arguments of check_host() (RFC 7208 section 4.1). */
export interface HostToCheck {
  /** In the one spelling of `ipAddress`, so that an IPv4-mapped one is IPv4 (section 5). */
  ip: string;
  /** Whose policy is asked for, and the sender's domain to all macros; A-labels. */
  domain: string;
  /** Taken exactly as it stands: whoever passes it in answers for what the policy's macros make of it. */
  localPart: string;
  helo: string;
  /** ISO 8601: the time that an explanation may name. */
  at: string;
}

/** The names of an address: whether there are any, and which of them lead back to it. */
export interface AddressNames {
  isVoid: boolean;
  validated: string[];
}

/** One evaluation, and what it has used up. */
export interface Run {
  ask: Ask;
  host: HostToCheck;
  address: readonly number[];
  terms: number;
  voids: number;
  questions: number;
  sources: Source[];
  usedLocalPart: boolean;
  /** A silent PTR or one of its names, which section 5.5 reads as "no match" although it may have been one. */
  doubt?: Reason;
  /** The names of the address; looked up once. */
  names?: Promise<AddressNames>;
}

/** What ends the evaluation at once. */
export type Stop = { stop: 'permerror' } | { stop: 'temperror'; reason: Reason };

export function isStop(value: unknown): value is Stop {
  return typeof value === 'object' && value !== null && 'stop' in value;
}

/** Counts a term that asks; a Stop where it is one too many. */
export function countTerm(run: Run): Stop | undefined {
  run.terms += 1;
  return run.terms > MAX_TERMS ? { stop: 'permerror' } : undefined;
}

/** One question; there are none where the world says so, a Stop where nobody answered. */
export async function records(run: Run, name: string, type: RecordType): Promise<string[] | Stop> {
  run.questions += 1;
  if (run.questions > MAX_QUESTIONS) return { stop: 'temperror', reason: 'budget' };
  const answer = await run.ask('dns', { name, type });
  run.sources.push(...answer.sources);
  if (answer.state === 'unknown') return { stop: 'temperror', reason: answer.reason };
  return answer.state === 'none' ? [] : answer.value;
}

/** The question of a term, of which only two may find nothing. */
export async function recordsOfTerm(run: Run, name: string, type: RecordType): Promise<string[] | Stop> {
  const found = await records(run, name, type);
  return isStop(found) || found.length > 0 ? found : (countVoid(run) ?? found);
}

/** Counts a term that found nothing; a Stop where it is one too many. */
export function countVoid(run: Run): Stop | undefined {
  run.voids += 1;
  return run.voids > MAX_VOID ? { stop: 'permerror' } : undefined;
}
