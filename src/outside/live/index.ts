import type { Aside, Kind, Question, Reply, Told, Wire } from '../ask.ts';
import { cache } from '../cache.ts';
import { addressee, notAsked } from '../told.ts';
import { blocklistTransport } from './blocklist.ts';
import { type DnsTransport, dnsTransport } from './dns.ts';
import { httpTransport } from './http.ts';
import { listTransport } from './lists/list-transport.ts';
import { serviceTransport } from './service.ts';
import { isoNow, systemClock } from './system-clock.ts';
import { tableTransport } from './table.ts';
import { whoisTransport } from './whois.ts';

export interface LiveOptions {
  /** `host:port` of the resolvers to ask instead of the system's. */
  resolver?: readonly string[];
  /** Whether the local tables of places and networks are read; they are unless this says `false`. */
  tables?: boolean;
  /** Folder of the reputation lists on this machine; without it there are none. */
  lists?: string;
  /** Key of Google Safe Browsing; without it the service is not asked. */
  safeBrowsing?: string;
  /** `publicip:port` to `loopback:port`, looked at only after the address policy has judged the public address. */
  routes?: Readonly<Record<string, string>>;
  /** Folder of the user's own copies of IANA's RDAP bootstrap files; each is used where it is newer than the shipped one. */
  bootstrap?: string;
  /** Nothing leaves the machine; local tables and lists still answer. */
  offline?: boolean;
  /** PEM certificates of authorities that are believed beside those of Node, for servers of one's own. */
  authorities?: readonly string[];
}

/** The real world: DNS, WHOIS, HTTP, local tables and lists. Never rejects: what fails is told as `unknown`. */
export function live(options: LiveOptions = {}): Wire {
  const dns = dnsTransport(options.resolver);
  const { routes = {}, authorities } = options;
  const servers = remembered(dns);
  const whois = whoisTransport(servers, routes);
  const http = httpTransport(servers, { routes, ...(authorities ? { authorities } : {}) });
  // Its codes are addresses of this very machine (RFC 5782 section 2.1), which no other question may lead to.
  const blocklist = blocklistTransport(dnsTransport(options.resolver, undefined, () => true));
  const table = tableTransport(options.bootstrap);
  const list = listTransport(options.lists);
  const service = serviceTransport(http, options.safeBrowsing);

  async function told(
    kind: Kind,
    question: Question<Kind>,
    aside?: Aside,
    signal?: AbortSignal,
  ): Promise<Told<Reply<Kind>>> {
    if (kind === 'table') {
      return options.tables === false ? notAsked('unsupported') : table(question as Question<'table'>);
    }
    if (kind === 'list') return list(question as Question<'list'>);
    if (options.offline) return notAsked('not-allowed');
    if (kind === 'dns') return dns(question as Question<'dns'>, aside, signal);
    if (kind === 'service') return service(question as Question<'service'>, aside, signal);
    if (kind === 'http') return http(question as Question<'http'>, aside, signal);
    // Its files go to one case, so that each case has a transport of its own (page/with-pages.ts).
    if (kind === 'page') return notAsked('not-allowed');
    if (kind === 'blocklist') return blocklist(question as Question<'blocklist'>, signal);
    return whois(question as Question<'whois'>, aside, signal);
  }

  return async <K extends Kind>(
    kind: K,
    question: Question<K>,
    aside?: Aside,
    signal?: AbortSignal,
  ): Promise<Told<Reply<K>>> => {
    try {
      return (await told(kind, question, aside, signal)) as Told<Reply<K>>;
    } catch {
      return { state: 'unknown', reason: 'internal', from: addressee(kind, question) };
    }
  };
}

/** Many questions go to one registry, whose address is asked for once. */
function remembered(dns: DnsTransport): DnsTransport {
  const wire = ((_: Kind, question: Question<'dns'>, aside?: Aside, signal?: AbortSignal) =>
    dns(question, aside, signal)) as Wire;
  const kept = cache(wire, isoNow, systemClock);
  return (question, aside, signal) => kept('dns', question, aside, signal);
}
