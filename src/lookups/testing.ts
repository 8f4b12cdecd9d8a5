import type { Reason } from '../answer.ts';
import type { Ask, HttpReply, RecordType } from '../outside/ask.ts';
import type { RecordedLine } from '../outside/recording.ts';
import { replay } from '../outside/replay.ts';

type Told<T> = T | { none: Reason } | { unknown: Reason };

/**
 * A world of literals: `dns` by `name TYPE`, `whois` by `server query`, `rdap` servers by object, `http` by
 * `accept url`. All else was never asked.
 */
export interface World {
  dns?: Record<string, Told<string[]>>;
  whois?: Record<string, Told<string>>;
  rdap?: Record<string, string[]>;
  http?: Record<string, Told<HttpReply>>;
}

/** When everything in such a world was asked. */
export const NOW = '2026-11-24T09:00:00.000Z';

/** An `ask` that knows this world alone; the first question's line is 2, in the order of the literal. */
export function askOf({ dns = {}, whois = {}, rdap = {}, http = {} }: World): Ask {
  const lines: RecordedLine[] = [
    ...Object.entries(dns).map(([key, told]): RecordedLine => {
      const [name = '', type = 'A'] = key.split(' ');
      return {
        kind: 'dns',
        question: { name, type: type as RecordType },
        answer: kept(told),
        at: NOW,
        from: 'resolver',
      };
    }),
    ...Object.entries(whois).map(([key, told]): RecordedLine => {
      const server = key.slice(0, key.indexOf(' '));
      const answer = kept(typeof told === 'string' ? { text: told } : told);
      return {
        kind: 'whois',
        question: { server, query: key.slice(server.length + 1) },
        answer,
        at: NOW,
        from: server,
      };
    }),
    ...Object.entries(rdap).map(([object, servers]): RecordedLine => {
      const answer = kept({ builtAt: '2026-09-30', servers });
      return { kind: 'table', question: { table: 'rdap', object }, answer, at: NOW, from: 'table rdap' };
    }),
    ...Object.entries(http).map(([key, told]): RecordedLine => {
      const url = key.slice(key.lastIndexOf(' ') + 1);
      const accept = key.slice(0, -url.length - 1);
      return { kind: 'http', question: { url, accept }, answer: kept(told), at: NOW, from: new URL(url).host };
    }),
  ];
  const settings = { startedAt: NOW, ownDomains: [], trustedHosts: [], knownSenders: [], language: 'ja' as const };
  return replay({ settings, lines }).ask;
}

function kept<T extends object>(told: Told<T>) {
  if ('none' in told) return { state: 'none' as const, reason: told.none };
  return 'unknown' in told
    ? { state: 'unknown' as const, reason: told.unknown }
    : { state: 'found' as const, value: told };
}
