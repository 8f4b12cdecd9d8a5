import type { Aside, Kind, Question, Reply, Told, Wire } from '../ask.ts';
import { addressee, notAsked } from '../told.ts';
import { dnsTransport } from './dns.ts';
import { tableTransport } from './table.ts';
import { whoisTransport } from './whois.ts';

export interface LiveOptions {
  /** `host:port` of the resolvers to ask instead of the system's. */
  resolver?: readonly string[];
  /** Whether the local tables of places and networks are read; they are unless this says `false`. */
  tables?: boolean;
  /** `publicip:port` to `loopback:port`, looked at only after the address policy has judged the public address. */
  routes?: Readonly<Record<string, string>>;
  /** Nothing leaves the machine; local tables still answer. */
  offline?: boolean;
}

/** The real world: DNS, WHOIS and local tables. Never rejects: what fails is told as `unknown`. */
export function live(options: LiveOptions = {}): Wire {
  const dns = dnsTransport(options.resolver);
  const whois = whoisTransport(dns, options.routes ?? {});
  const table = tableTransport();

  async function told(kind: Kind, question: Question<Kind>, aside?: Aside): Promise<Told<Reply<Kind>>> {
    if (kind === 'table') {
      return options.tables === false ? notAsked('unsupported') : table(question as Question<'table'>);
    }
    if (options.offline) return notAsked('not-allowed');
    return kind === 'dns' ? dns(question as Question<'dns'>, aside) : whois(question as Question<'whois'>, aside);
  }

  return async <K extends Kind>(kind: K, question: Question<K>, aside?: Aside): Promise<Told<Reply<K>>> => {
    try {
      return (await told(kind, question, aside)) as Told<Reply<K>>;
    } catch {
      return { state: 'unknown', reason: 'internal', from: addressee(kind, question) };
    }
  };
}
