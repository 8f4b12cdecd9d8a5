import { Resolver } from 'node:dns/promises';
import { isLocalAddress } from '../../util/ip-address.ts';
import type { Aside, Question, RecordType, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import { isDenial, isSilence, type Patience, query } from './dns-query.ts';
import { askRoot, type Root } from './dns-root.ts';
import { questionName } from './question-name.ts';
import { within } from './within.ts';

/** A first try that outlives a resolver's slow two seconds, a second that outlives a lost packet. */
const PATIENCE: Patience = { each: 2200, all: 3500 };
const MAX_SERVERS = 2;
/** Milliseconds that an answer waits to hear whether the resolver makes answers up; one that is silent there does not. */
const DOUBT = 1000;
/** Milliseconds after which the root, and a resolver that was silent, are asked again. */
const RETRY_AFTER = 60_000;

export type DnsTransport = (question: Question<'dns'>, aside?: Aside, signal?: AbortSignal) => Promise<Told<string[]>>;

/**
 * Asks a resolver (`servers` as `host:port`, else the system's). Its denials are believed only when it knows the root and
 * denies what cannot exist, its records only when they are not the ones it makes up or puts in the way (`isUsable`: no
 * private addresses for public names); and once the root's question met silence, no further question waits. Throws where
 * `servers` are no addresses.
 */
export function dnsTransport(
  servers?: readonly string[],
  patience = PATIENCE,
  isUsable: (address: string) => boolean = (address) => !isLocalAddress(address),
): DnsTransport {
  const configured = new Resolver();
  configured.setServers([...(servers ?? configured.getServers())].slice(0, MAX_SERVERS));
  const asked = configured.getServers();
  const from = `resolver ${asked.join(', ')}`.trim();
  let root: Root | undefined;
  let silence = new AbortController();
  let anyAnswer = false;

  /** A network may come back while the process lives, so a missing root is looked for again. */
  function currentRoot(): Root {
    if (root && performance.now() - root.askedAt < RETRY_AFTER) return root;
    silence = new AbortController();
    const { signal } = silence;
    root = askRoot((question) => query(asked, patience, question, [signal]), from);
    anyAnswer = false;
    return root;
  }

  return async ({ name: written, type }, aside, signal) => {
    const name = questionName(written, type);
    if (name === undefined) return notAsked('malformed');
    const { reason: noRoot, madeUp, asked: ofRoot } = currentRoot();
    for (const { question, told } of ofRoot) aside?.(question, told);
    const { signal: silent } = silence;
    if (silent.aborted) return notAsked('unreachable');
    const invented = (of: RecordType) => within(DOUBT, madeUp(of, aside), []);

    const outcome = await query(asked, patience, { name, type }, [silent, signal]);
    if ('records' in outcome) {
      anyAnswer = true;
      const isAddress = type === 'A' || type === 'AAAA';
      return believed(outcome.records, await invented(type), isAddress ? isUsable : () => true, from);
    }
    const { reason } = outcome;
    if (!isDenial(reason) && !isSilence(reason)) return { state: 'unknown', reason, from };

    const rootReason = await noRoot;
    if (isDenial(reason)) {
      if (rootReason === undefined && (await invented('A')).length > 0)
        return { state: 'unknown', reason: 'answers-everything', from };
      if (rootReason === undefined) return { state: 'none', reason, from };
      return { state: 'unknown', reason: isDenial(rootReason) ? 'denies-everything' : rootReason, from };
    }
    if (rootReason === undefined || !isSilence(rootReason) || anyAnswer) return { state: 'unknown', reason, from };
    silence.abort();
    return { state: 'unknown', reason: 'unreachable', from };
  };
}

/**
 * What is left without the records that say nothing about the name: those that the resolver gives for names that cannot
 * exist, and addresses of a network inside, by which filters block a name.
 */
function believed(
  records: string[],
  madeUp: string[],
  isUsable: (address: string) => boolean,
  from: string,
): Told<string[]> {
  const open = records.filter((record) => !madeUp.includes(record));
  if (open.length === 0) return { state: 'unknown', reason: 'answers-everything', from };
  const value = open.filter(isUsable);
  return value.length > 0 ? { state: 'found', value, from } : { state: 'unknown', reason: 'private-address', from };
}
