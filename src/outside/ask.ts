import type { Answer, Reason } from '../answer.ts';
import type { Face, PageVisit } from './page-visit.ts';

/** Every kind of question that is put to the world outside the mail, and what answers it. Few and raw. */
export interface Exchanges {
  /** One DNS question. MX reads `10 host`, TXT is joined, names are lower case without the last dot. */
  dns: { question: { name: string; type: RecordType }; reply: string[] };
  /** A local table: what its build date knew of an address, or whose RDAP servers speak of a domain, address or `AS64500`. */
  table: { question: { table: 'asn' | 'place'; ip: string } | { table: 'rdap'; object: string }; reply: TableRow };
  /** One WHOIS exchange (RFC 3912): the bytes sent without CR LF, and the decoded text of the answer. */
  whois: { question: { server: string; query: string }; reply: { text: string } };
  /** One HTTP GET (RFC 9110) without cookies, credentials or a body; a redirect is told, not followed. */
  http: { question: { url: string; accept: string }; reply: HttpReply };
  /** One name under a DNS list of bad addresses or domains (RFC 5782): the 127.0.0.0/8 codes that stand there. */
  blocklist: { question: { list: string; name: string }; reply: string[] };
  /** A service that wants a key, which stays behind the door: first bytes of digests, base64, joined by commas. */
  service: { question: { service: 'safe-browsing'; prefixes: string }; reply: { status: number; body: string } };
  /** A page opened in an isolated browser: what it was, and all that it asked for. */
  page: { question: { url: string; face: Face }; reply: PageVisit };
  /** A web address in the reputation lists that lie on this machine. */
  list: { question: { url: string }; reply: ListReply };
}

export type RecordType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'PTR' | 'TXT';

export interface HttpReply {
  status: number;
  /** Absolute, as the server's Location field means it (RFC 9110 section 10.2.2). */
  location?: string;
  contentType?: string;
  /** RFC 9110 section 10.2.3: seconds or an HTTP date, as written. */
  retryAfter?: string;
  /** Decoded by the declared charset, UTF-8 else. */
  body: string;
}

export interface ListReply {
  /** Every list that was looked through. */
  lists: { list: string; fetchedAt: string; checkedAt: string; entries: number }[];
  /** One at most of a list: its most telling entry. */
  hits: ListHit[];
}

/** An entry of a list that covers an address: one opinion, with its time. */
export interface ListHit {
  list: string;
  /** Canonical, without scheme: `evil.example/sign-in?x=1`. */
  entry: string;
  /**
   * `url`: this very address, with or without its query; `page`: this page with another query; `host`: the whole host, a
   * folder of it or a domain above it; `same-host`, `same-domain`: another page or host of it, which says less.
   */
  level: 'url' | 'page' | 'host' | 'same-host' | 'same-domain';
  /** When the list was fetched; ISO 8601, UTC. */
  fetchedAt: string;
  /** ISO 8601 day, where the list says one. */
  listedAt?: string;
  /** What the list says of it: the imitated brand, the kind of threat. */
  note?: string;
}

export interface TableRow {
  /** Date of the table, ISO 8601 day. */
  builtAt: string;
  asn?: number;
  /** The holder of the network as the table names it. */
  network?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  region?: string;
  city?: string;
  latitude?: number;
  longitude?: number;
  /** Base URLs of the RDAP service that answers for the object, `https` first; each ends with a slash. */
  servers?: string[];
}

export type Kind = keyof Exchanges;
/** Kinds that leave the machine and share one budget; a page has its own time and bounds. */
export type FarKind = Exclude<Kind, 'table' | 'list' | 'page'>;
export type Question<K extends Kind> = Exchanges[K]['question'];
export type Reply<K extends Kind> = Exchanges[K]['reply'];

/** The one way out. There is no default: whoever calls decides between live and replay, and what to wrap around it. */
export type Ask = <K extends Kind>(kind: K, question: Question<K>) => Promise<Answer<Reply<K>>>;

/**
 * What came over the wire, before it is written down: no sources yet, but who was asked. An empty `from` says that the
 * question never left (refused, malformed, over budget); `at` is set where the answer is older than the question.
 */
export type Told<T> =
  | { state: 'found'; value: T; from: string; at?: string }
  | { state: 'none' | 'unknown'; reason: Reason; from: string; at?: string };

/** Hears of each question that had to be put beside the asked one: for the root of DNS, for a WHOIS server's address. */
export type Aside = (question: Question<'dns'>, told: Promise<Told<Reply<'dns'>>>) => void;

/**
 * The inside of the door: live transports and the wrappers below `record`. `signal` says that nobody waits for the answer
 * any more, and that its connection is to be closed.
 */
export type Wire = <K extends Kind>(
  kind: K,
  question: Question<K>,
  aside?: Aside,
  signal?: AbortSignal,
) => Promise<Told<Reply<K>>>;

/** Fields in which upper and lower case differ. */
const AS_WRITTEN = new Set(['query', 'url', 'prefixes', 'accept']);

/** One spelling for one question, so that it is asked once and found again in a recording. */
export function canonical<K extends Kind>(kind: K, question: Question<K>): string {
  const fields = Object.entries(question as Record<string, string>)
    .map(([name, value]) => `${name}=${AS_WRITTEN.has(name) ? value : value.toLowerCase().replace(/\.$/, '')}`)
    .sort();
  return `${kind} ${fields.join(' ')}`;
}
