import type { Reason } from '../../answer.ts';
import type { Aside, Question, RecordType, Told } from '../ask.ts';
import { isDenial, isSilence, type Outcome } from './dns-query.ts';
import { isoNow } from './system-clock.ts';

/** Some forwarders refuse the root's NS, hence a second way. */
const ROOT_QUESTIONS: readonly Question<'dns'>[] = [
  { name: '.', type: 'NS' },
  { name: 'a.root-servers.net', type: 'A' },
];

/** RFC 6761 section 6.4: no such name exists, and every resolver is to say so. */
const IMPOSSIBLE = 'mekiki.invalid';

export interface Root {
  /** Why the root of DNS cannot be seen; `undefined` where it can. */
  reason: Promise<Reason | undefined>;
  /**
   * Records of a type that are given for a name that cannot exist; empty for an honest resolver, and for one that was
   * silent. Types other than addresses are asked for only where addresses were made up.
   */
  madeUp(type: RecordType, aside?: Aside): Promise<string[]>;
  asked: { question: Question<'dns'>; told: Promise<Told<string[]>> }[];
  askedAt: number;
}

/**
 * Looks for the root of DNS. A network was seen to answer NXDOMAIN to every name, and without this every sender would
 * look unregistered there; others send everybody to a page of their own, and every name would look alive.
 */
export function askRoot(put: (question: Question<'dns'>) => Promise<Outcome>, from: string): Root {
  const at = isoNow();
  const ofRoots = ROOT_QUESTIONS.map((question) => ({ question, outcome: put(question) }));
  const asked = ofRoots.map(({ question, outcome }) => ({ question, told: ofRoot(outcome, from, at) }));
  const impossible = new Map<RecordType, Promise<Outcome>>();

  function askImpossible(type: RecordType, aside?: Aside): Promise<Outcome> {
    const before = impossible.get(type);
    if (before) return before;
    const question = { name: IMPOSSIBLE, type };
    const outcome = put(question);
    const entry = { question, told: ofImpossible(outcome, from, isoNow()) };
    impossible.set(type, outcome);
    asked.push(entry);
    aside?.(entry.question, entry.told);
    return outcome;
  }

  const addresses = askImpossible('A').then(recordsOf);
  return {
    reason: missing(ofRoots.map(({ outcome }) => outcome)),
    madeUp: async (type, aside) => {
      const made = await addresses;
      return type === 'A' || made.length === 0 ? made : recordsOf(await askImpossible(type, aside));
    },
    asked,
    askedAt: performance.now(),
  };
}

function recordsOf(outcome: Outcome): string[] {
  return 'records' in outcome ? outcome.records : [];
}

/** Nothing denies the root truly. */
async function ofRoot(told: Promise<Outcome>, from: string, at: string): Promise<Told<string[]>> {
  const outcome = await told;
  if ('records' in outcome) return { state: 'found', value: outcome.records, from, at };
  const { reason } = outcome;
  return { state: 'unknown', reason: isDenial(reason) ? 'denies-everything' : reason, from, at };
}

async function ofImpossible(told: Promise<Outcome>, from: string, at: string): Promise<Told<string[]>> {
  const outcome = await told;
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
