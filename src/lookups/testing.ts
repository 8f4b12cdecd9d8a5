import type { Reason } from '../answer.ts';
import type { Ask, RecordType } from '../outside/ask.ts';
import type { RecordedLine } from '../outside/recording.ts';
import { replay } from '../outside/replay.ts';

type Told<T> = T | { none: Reason } | { unknown: Reason };

/** A world of literals: `dns` by `name TYPE`, `whois` by `server query`. All else was never asked. */
export interface World {
  dns?: Record<string, Told<string[]>>;
  whois?: Record<string, Told<string>>;
}

const at = '2026-11-24T09:00:00.000Z';

/** An `ask` that knows this world alone; the first question's line is 2, in the order of the literal. */
export function askOf({ dns = {}, whois = {} }: World): Ask {
  const lines: RecordedLine[] = [
    ...Object.entries(dns).map(([key, told]): RecordedLine => {
      const [name = '', type = 'A'] = key.split(' ');
      return { kind: 'dns', question: { name, type: type as RecordType }, answer: kept(told), at, from: 'resolver' };
    }),
    ...Object.entries(whois).map(([key, told]): RecordedLine => {
      const server = key.slice(0, key.indexOf(' '));
      const answer = kept(typeof told === 'string' ? { text: told } : told);
      return { kind: 'whois', question: { server, query: key.slice(server.length + 1) }, answer, at, from: server };
    }),
  ];
  const settings = { startedAt: at, ownDomains: [], trustedHosts: [], knownSenders: [], language: 'ja' as const };
  return replay({ settings, lines }).ask;
}

function kept<T extends object>(told: Told<T>) {
  if ('none' in told) return { state: 'none' as const, reason: told.none };
  return 'unknown' in told
    ? { state: 'unknown' as const, reason: told.unknown }
    : { state: 'found' as const, value: told };
}
