import { Resolver } from 'node:dns/promises';
import type { Aside, Question, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import { isDenial, isSilence, type Patience, query } from './dns-query.ts';
import { askRoot, type Root } from './dns-root.ts';
import { questionName } from './question-name.ts';

/** A first try that outlives a resolver's slow two seconds, a second that outlives a lost packet. */
const PATIENCE: Patience = { each: 2200, all: 3500 };
const MAX_SERVERS = 2;
/** Milliseconds after which the root, and a resolver that was silent, are asked again. */
const RETRY_AFTER = 60_000;

export type DnsTransport = (question: Question<'dns'>, aside?: Aside) => Promise<Told<string[]>>;

/**
 * Asks a resolver (`servers` as `host:port`, else the system's). Its denials are believed only when it knows the root,
 * and once the root's question met silence, no further question waits. Throws where `servers` are no addresses.
 */
export function dnsTransport(servers?: readonly string[], patience = PATIENCE): DnsTransport {
  const resolver = new Resolver({ timeout: patience.each, maxTimeout: patience.each, tries: 2 });
  resolver.setServers([...(servers ?? resolver.getServers())].slice(0, MAX_SERVERS));
  const from = `resolver ${resolver.getServers().join(', ')}`.trim();
  let root: Root | undefined;
  let silent = false;
  let anyAnswer = false;

  /** A network may come back while the process lives, so a missing root is looked for again. */
  function currentRoot(): Root {
    if (root && performance.now() - root.askedAt < RETRY_AFTER) return root;
    root = askRoot(({ name, type }) => query(resolver, patience, name, type), from);
    silent = false;
    anyAnswer = false;
    return root;
  }

  return async ({ name, type }, aside) => {
    const asked = questionName(name, type);
    if (asked === undefined) return notAsked('malformed');
    const { reason: noRoot, asked: ofRoot } = currentRoot();
    for (const { question, told } of ofRoot) aside?.(question, told);
    if (silent) return notAsked('unreachable');

    const outcome = await query(resolver, patience, asked, type);
    if ('records' in outcome) {
      anyAnswer = true;
      return { state: 'found', value: outcome.records, from };
    }
    const { reason } = outcome;
    if (!isDenial(reason) && !isSilence(reason)) return { state: 'unknown', reason, from };

    const rootReason = await noRoot;
    if (isDenial(reason)) {
      if (rootReason === undefined) return { state: 'none', reason, from };
      return { state: 'unknown', reason: isDenial(rootReason) ? 'denies-everything' : rootReason, from };
    }
    if (rootReason === undefined || !isSilence(rootReason) || anyAnswer) return { state: 'unknown', reason, from };
    silent = true;
    resolver.cancel();
    return { state: 'unknown', reason: 'unreachable', from };
  };
}
