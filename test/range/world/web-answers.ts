import { rdapError, registrarRdap, verisignRdap } from '../answers/rdap-domain.ts';
import { apnicRdap, arinRdap } from '../answers/rdap-network.ts';
import type { WebAnswer } from '../web-server.ts';
import { hosting, network, site } from './parties.ts';

const RDAP = { 'content-type': 'application/rdap+json' };
const REGISTRAR = 'https://rdap.registrar.example/domain/';

/** What the web servers of the range say to a GET; nothing for what they do not have. */
export function webAnswer(url: string): WebAnswer | undefined {
  const { host, pathname } = new URL(url);
  const answer = SERVICES[host]?.(pathname, url);
  return answer;
}

const SERVICES: Record<string, (path: string, url: string) => WebAnswer> = {
  // Verisign denies with an empty body.
  'rdap.verisign.com': (path, url) =>
    path.toLowerCase() === `/com/v1/domain/${site.domain}`
      ? { headers: RDAP, body: verisignRdap(site, url, `${REGISTRAR}${site.domain.toUpperCase()}`) }
      : { status: 404, headers: RDAP },
  'rdap.registrar.example': (path, url) =>
    path.toLowerCase() === `/domain/${site.domain}`
      ? { headers: RDAP, body: registrarRdap(site, url) }
      : { status: 404, headers: RDAP, body: rdapError(404, 'Object not found') },
  'rdap.apnic.net': (path, url) =>
    path.startsWith('/ip/157.112.176.')
      ? { headers: RDAP, body: apnicRdap({ ...hosting, ...hosting.block, organisation: hosting.english }, url) }
      : { status: 404, headers: RDAP, body: rdapError(404, 'Object not found') },
  'rdap.arin.net': arin,
};

/** ARIN keeps the list of blocks older than the registries, and sends on to whoever holds one today. */
function arin(path: string, url: string): WebAnswer {
  const address = path.replace('/registry/ip/', '');
  if (address.startsWith('157.')) return { status: 302, headers: { location: `https://rdap.apnic.net/ip/${address}` } };
  const range = { '20': network.sender, '35': network.victim }[address.split('.')[0] ?? ''];
  if (range) return { headers: RDAP, body: arinRdap(range, url) };
  return { status: 404, headers: RDAP, body: rdapError(404, 'Not found') };
}
