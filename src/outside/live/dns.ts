import { Resolver } from 'node:dns/promises';
import type { Reason } from '../../answer.ts';
import type { Question, RecordType, Told } from '../ask.ts';
import { notAsked } from '../told.ts';
import { recordTexts } from './dns-records.ts';
import { questionName } from './question-name.ts';
import { within } from './within.ts';

/** Milliseconds. */
interface Patience {
  firstTry: number;
  secondTry: number;
  /** For one question, however many resolvers the system names. */
  all: number;
}

/** A resolver that is there answers from its cache at once; a second try outlives one lost packet. */
const PATIENCE: Patience = { firstTry: 1200, secondTry: 1800, all: 3500 };
const MAX_SERVERS = 2;
/** Milliseconds after which the root, and a resolver that was silent, are asked again. */
const RETRY_AFTER = 60_000;

const reasonOfCode: Record<string, Reason> = {
  ENOTFOUND: 'nxdomain',
  ENODATA: 'nodata',
  ETIMEOUT: 'timeout',
  ECANCELLED: 'unreachable',
  ECONNREFUSED: 'unreachable',
  EREFUSED: 'refused',
  EBADNAME: 'malformed',
  EBADQUERY: 'malformed',
};
const isDenial = (reason: Reason) => reason === 'nxdomain' || reason === 'nodata';
const isSilence = (reason: Reason) => reason === 'timeout' || reason === 'unreachable';

type Outcome = { records: string[] } | { reason: Reason };
type DnsTransport = (question: Question<'dns'>) => Promise<Told<string[]>>;

/**
 * Asks a resolver (`servers` as `host:port`, else the system's). Its denials are believed only when it knows the root,
 * and once the root's question met silence, no further question waits. Throws where `servers` are no addresses.
 */
export function dnsTransport(servers?: readonly string[], patience = PATIENCE): DnsTransport {
  const resolver = new Resolver({ timeout: patience.firstTry, maxTimeout: patience.secondTry, tries: 2 });
  resolver.setServers([...(servers ?? resolver.getServers())].slice(0, MAX_SERVERS));
  const from = `resolver ${resolver.getServers().join(', ')}`.trim();
  let root: { reason: Promise<Reason | undefined>; askedAt: number } | undefined;
  let silent = false;
  let anyAnswer = false;

  /** A network may come back while the process lives, so a missing root is looked for again. */
  function whyNoRoot(): Promise<Reason | undefined> {
    if (root && performance.now() - root.askedAt < RETRY_AFTER) return root.reason;
    const reason = missingRoot(resolver, patience);
    root = { reason, askedAt: performance.now() };
    silent = false;
    anyAnswer = false;
    return reason;
  }

  return async ({ name, type }) => {
    const asked = questionName(name, type);
    if (asked === undefined) return notAsked('malformed');
    const noRoot = whyNoRoot();
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

/**
 * Why the root of DNS cannot be seen; `undefined` where it can. A network was seen to answer NXDOMAIN to every name,
 * and without this every sender would look unregistered there. Some forwarders refuse the root's NS, hence a second way.
 */
async function missingRoot(resolver: Resolver, patience: Patience): Promise<Reason | undefined> {
  const first = await query(resolver, patience, '.', 'NS');
  if ('records' in first) return undefined;
  if (isSilence(first.reason)) return first.reason;
  const second = await query(resolver, patience, 'a.root-servers.net', 'A');
  return 'records' in second ? undefined : second.reason;
}

async function query(resolver: Resolver, patience: Patience, name: string, type: RecordType): Promise<Outcome> {
  const late: Outcome = { reason: 'timeout' };
  return within(
    patience.all,
    resolver.resolve(name, type).then(
      (answer): Outcome => {
        const records = recordTexts(type, answer);
        if (records === undefined) return { reason: 'too-large' };
        return records.length ? { records } : { reason: 'nodata' };
      },
      (error: NodeJS.ErrnoException): Outcome => ({ reason: reasonOfCode[error.code ?? ''] ?? 'server-failure' }),
    ),
    late,
  );
}
