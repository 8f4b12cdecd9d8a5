import ipaddr from 'ipaddr.js';
import { ipAddress } from '../../util/ip-address.ts';
import type { TableRow, Told } from '../ask.ts';
import type { Bootstrap, Registry } from '../bootstrap-file.ts';
import { notAsked } from '../told.ts';
import { bootstrapFile } from './rdap-bootstrap/files.ts';

const AUTNUM = /^AS(?<number>\d{1,10})$/i;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;

interface Opened {
  find(object: string): string[] | undefined;
  from: string;
  builtAt: string;
}

/** Which RDAP service answers for a domain, an address or `AS64500`, by IANA's bootstrap files (RFC 9224). */
export function rdapServices(folder?: string): (object: string) => Promise<Told<TableRow>> {
  const opened = new Map<Registry, Promise<Opened>>();

  return async (object) => {
    const registry = registryOf(object);
    if (registry === undefined) return notAsked('malformed');
    const opening = opened.get(registry) ?? open(registry, folder);
    opened.set(registry, opening);
    const { find, from, builtAt } = await opening;
    const servers = (find(object) ?? []).filter((url) => /^https?:\/\//.test(url)).map(withSlash);
    if (servers.length === 0) return { state: 'none', reason: 'no-entry', from };
    // RFC 9224 section 3: a client should prefer HTTPS.
    const ordered = servers.toSorted((a, b) => Number(b.startsWith('https:')) - Number(a.startsWith('https:')));
    return { state: 'found', value: { builtAt, servers: ordered }, from };
  };
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function registryOf(object: string): Registry | undefined {
  if (AUTNUM.test(object)) return 'asn';
  const address = ipAddress(object);
  if (address !== undefined) return address.includes(':') ? 'ipv6' : 'ipv4';
  return DOMAIN.test(object) ? 'dns' : undefined;
}

async function open(registry: Registry, folder: string | undefined): Promise<Opened> {
  const { bootstrap, own } = await bootstrapFile(registry, folder);
  const from = `table rdap ${registry}.json ${bootstrap.publication}${own ? ' (own copy)' : ''}`;
  return { find: finder(registry, bootstrap), from, builtAt: bootstrap.publication.slice(0, 10) };
}

function finder(registry: Registry, bootstrap: Bootstrap): Opened['find'] {
  if (registry === 'dns') return byLabels(bootstrap);
  return registry === 'asn' ? byNumber(bootstrap) : byPrefix(bootstrap);
}

/** RFC 9224 section 4: the entry with the most labels wins. */
function byLabels({ services }: Bootstrap): Opened['find'] {
  const known = new Map(services.flatMap(({ entries, urls }) => entries.map((entry) => [entry.toLowerCase(), urls])));
  return (domain) => {
    const labels = domain.toLowerCase().split('.');
    for (let start = 0; start < labels.length; start += 1) {
      const urls = known.get(labels.slice(start).join('.'));
      if (urls) return urls;
    }
    return undefined;
  };
}

/** RFC 9224 section 5.3: the range that holds the number. */
function byNumber({ services }: Bootstrap): Opened['find'] {
  const ranges = services.flatMap(({ entries, urls }) =>
    entries.map((entry) => {
      const [first = '', last = first] = entry.split('-');
      return { first: Number(first), last: Number(last), urls };
    }),
  );
  return (object) => {
    const number = Number(AUTNUM.exec(object)?.groups?.number);
    return ranges.find(({ first, last }) => number >= first && number <= last)?.urls;
  };
}

/** RFC 9224 sections 5.1 and 5.2: the longest prefix that holds the address. */
function byPrefix({ services }: Bootstrap): Opened['find'] {
  const prefixes = services
    .flatMap(({ entries, urls }) =>
      entries.filter((entry) => ipaddr.isValidCIDR(entry)).map((entry) => ({ cidr: ipaddr.parseCIDR(entry), urls })),
    )
    .toSorted((a, b) => b.cidr[1] - a.cidr[1]);
  return (object) => {
    const address = ipaddr.parse(ipAddress(object) ?? object);
    return prefixes.find(({ cidr }) => address.kind() === cidr[0].kind() && address.match(cidr))?.urls;
  };
}
