import type { LiveInvestigation } from '../../../src/index.ts';
import type { Conduct } from '../conduct.ts';
import { delayedDns } from '../delayed-dns.ts';
import { nsdServer } from '../nsd-server.ts';
import type { WebManner } from '../web-manners.ts';
import { type WebAnswer, webServer } from '../web-server.ts';
import { type WhoisServer, whoisServer } from '../whois-server.ts';
import { site, victim } from './parties.ts';
import { SERVERS, type WebName, type WhoisName } from './servers.ts';
import { webAnswer } from './web-answers.ts';
import { whoisAnswers } from './whois-answers.ts';
import { worldZone } from './zone.ts';

export interface RangeOptions {
  /** Milliseconds before each answer, the resolver's included. */
  delay?: number;
  /** How servers behave that do not answer as they should. */
  conduct?: Partial<Record<WhoisName, Conduct>>;
  manner?: Partial<Record<WebName, WebManner>>;
  /** What servers say whatever they are asked, in place of their registry's answer. */
  says?: Partial<Record<WhoisName, Uint8Array | string>>;
  saysOnTheWeb?: Partial<Record<WebName, WebAnswer>>;
}

export interface Range {
  /** For `investigateLive`: the resolver, and where the addresses of the range's servers lead. */
  options: LiveInvestigation & { resolver: string[]; routes: Record<string, string>; authorities: string[] };
  /** The lines that each WHOIS server was sent. */
  queries(server: WhoisName): string[];
  /** The URLs that the web servers were asked for. */
  requests(): string[];
  close(): Promise<void>;
}

/**
 * Plays the outside world on loopback: names, WHOIS and RDAP servers of all example mails, each answering in its own form.
 * Nothing that is asked of it leaves the machine.
 */
export async function startRange({ delay = 0, ...how }: RangeOptions = {}): Promise<Range> {
  const nsd = await nsdServer(worldZone());
  const distant = delay > 0 ? await delayedDns(nsd.address, delay) : undefined;
  const whois = await startWhois(delay, how);
  const web = await webServer(({ url }) => webReply(url, delay, how));
  const webAddresses = Object.entries(SERVERS).flatMap(([name, address]) => (name in whoisAnswers ? [] : [address]));
  const routes = {
    ...Object.fromEntries([...whois].map(([name, { address }]) => [`${SERVERS[name]}:43`, address])),
    ...web.routes(...webAddresses, site.address, victim.address),
  };
  return {
    options: { resolver: [distant?.address ?? nsd.address], routes, authorities: [web.authority] },
    queries: (server) => whois.get(server)?.queries ?? [],
    requests: () => web.requests.map(({ url }) => url),
    async close() {
      await Promise.all([distant?.close(), web.close(), ...[...whois.values()].map((server) => server.close())]);
      await nsd.close();
    },
  };
}

async function startWhois(delay: number, { conduct, says }: RangeOptions): Promise<Map<WhoisName, WhoisServer>> {
  const started = new Map<WhoisName, WhoisServer>();
  for (const [key, answer] of Object.entries(whoisAnswers)) {
    const name = key as WhoisName;
    const said = says?.[name];
    started.set(
      name,
      await whoisServer((query) => said ?? answer(query), { conduct: conduct?.[name] ?? 'answer', delay }),
    );
  }
  return started;
}

function webReply(url: string, delay: number, { manner, saysOnTheWeb }: RangeOptions): WebAnswer | undefined {
  const name = new URL(url).host as WebName;
  const bad = manner?.[name];
  if (bad !== undefined) return { manner: bad };
  const answer = saysOnTheWeb?.[name] ?? webAnswer(url);
  if (answer !== undefined && typeof answer !== 'string' && 'manner' in answer) return answer;
  const plain = typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404 });
  return { ...plain, after: delay };
}
