import type { Reason } from '../../answer.ts';
import type { Question, Told } from '../ask.ts';
import { isDenial, isSilence, type Outcome } from './dns-query.ts';
import { isoNow } from './system-clock.ts';

/** Some forwarders refuse the root's NS, hence a second way. */
const ROOT_QUESTIONS: readonly Question<'dns'>[] = [
  { name: '.', type: 'NS' },
  { name: 'a.root-servers.net', type: 'A' },
];

/** RFC 6761 section 6.4: no such name exists, and every resolver is to say so. */
const IMPOSSIBLE: Question<'dns'> = { name: 'mekiki.invalid', type: 'A' };

export interface Root {
  /** Why the root of DNS cannot be seen; `undefined` where it can. */
  reason: Promise<Reason | undefined>;
  /** Addresses that are given for a name that cannot exist; empty for an honest resolver, and for one that was silent. */
  madeUp: Promise<string[]>;
  asked: { question: Question<'dns'>; told: Promise<Told<string[]>> }[];
  askedAt: number;
}

/**
 * Looks for the root of DNS. A network was seen to answer NXDOMAIN to every name, and without this every sender would
 * look unregistered there; others send everybody to a page of their own, and every name would look alive.
 */
export function askRoot(put: (question: Question<'dns'>) => Promise<Outcome>, from: string): Root {
  const at = isoNow();
  const asked = ROOT_QUESTIONS.map((question) => ({ question, outcome: put(question) }));
  const impossible = put(IMPOSSIBLE);
  return {
    reason: missing(asked.map(({ outcome }) => outcome)),
    madeUp: impossible.then((outcome) => ('records' in outcome ? outcome.records : [])),
    asked: [
      ...asked.map(({ question, outcome }) => ({ question, told: outcome.then((told) => ofRoot(told, from, at)) })),
      { question: IMPOSSIBLE, told: impossible.then((outcome) => ofImpossible(outcome, from, at)) },
    ],
    askedAt: performance.now(),
  };
}

/** Nothing denies the root truly. */
function ofRoot(outcome: Outcome, from: string, at: string): Told<string[]> {
  if ('records' in outcome) return { state: 'found', value: outcome.records, from, at };
  const { reason } = outcome;
  return { state: 'unknown', reason: isDenial(reason) ? 'denies-everything' : reason, from, at };
}

function ofImpossible(outcome: Outcome, from: string, at: string): Told<string[]> {
  if ('records' in outcome) return { state: 'found', value: outcome.records, from, at };
  return { state: isDenial(outcome.reason) ? 'none' : 'unknown', reason: outcome.reason, from, at };
}

/** One that is seen suffices, at once; else silence, which says more about the network than a refusal. */
function missing(outcomes: Promise<Outcome>[]): Promise<Reason | undefined> {
  return new Promise((resolve) => {
    for (const outcome of outcomes) outcome.then((told) => 'records' in told && resolve(undefined));
    Promise.all(outcomes).then((all) => {
      const reasons = all.flatMap((told) => ('reason' in told ? [told.reason] : []));
      resolve(reasons.find(isSilence) ?? reasons.at(-1));
    });
  });
}
