import type { LiveInvestigation } from '../../../src/index.ts';
import type { Conduct } from '../conduct.ts';
import { delayedDns } from '../delayed-dns.ts';
import { nsdServer } from '../nsd-server.ts';
import { type WhoisServer, whoisServer } from '../whois-server.ts';
import { SERVERS, type ServerName } from './servers.ts';
import { whoisAnswers } from './whois-answers.ts';
import { worldZone } from './zone.ts';

export interface RangeOptions {
  /** Milliseconds before each answer, the resolver's included. */
  delay?: number;
  /** How servers behave that do not answer as they should. */
  conduct?: Partial<Record<ServerName, Conduct>>;
  /** What servers say whatever they are asked, in place of their registry's answer. */
  says?: Partial<Record<ServerName, Uint8Array | string>>;
}

export interface Range {
  /** For `investigateLive`: the resolver, and where the addresses of the range's servers lead. */
  options: LiveInvestigation;
  /** The lines that each WHOIS server was sent. */
  queries(server: ServerName): string[];
  close(): Promise<void>;
}

/**
 * Plays the outside world on loopback: names, WHOIS servers and registries of all example mails, each answering in its
 * own form. Nothing that is asked of it leaves the machine.
 */
export async function startRange({ delay = 0, conduct = {}, says = {} }: RangeOptions = {}): Promise<Range> {
  const nsd = await nsdServer(worldZone());
  const distant = delay > 0 ? await delayedDns(nsd.address, delay) : undefined;
  const whois = new Map<string, WhoisServer>();
  for (const [name, answer] of Object.entries(whoisAnswers)) {
    const [how, said] = [conduct[name as ServerName] ?? 'answer', says[name as ServerName]];
    whois.set(name, await whoisServer((query) => said ?? answer(query), { conduct: how, delay }));
  }
  const routes = Object.fromEntries(
    [...whois].map(([name, { address }]) => [`${SERVERS[name as ServerName]}:43`, address]),
  );
  return {
    options: { resolver: [distant?.address ?? nsd.address], routes },
    queries: (server) => whois.get(server)?.queries ?? [],
    async close() {
      await Promise.all([distant?.close(), ...[...whois.values()].map((server) => server.close())]);
      await nsd.close();
    },
  };
}
