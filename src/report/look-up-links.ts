import { percentDecoded } from '../util/percent-decoded.ts';

/** Pages of services that say what they know of a host or address. Only its name goes into the link, never a path. */
const OF_HOST: readonly (readonly [name: string, before: string])[] = [
  ['Norton Safe Web', 'https://safeweb.norton.com/report/show?url='],
  ['VirusTotal', 'https://www.virustotal.com/gui/domain/'],
  ['urlscan.io', 'https://urlscan.io/search/#page.domain%3A'],
  ['Google Safe Browsing', 'https://transparencyreport.google.com/safe-browsing/search?url='],
  ['aguse.jp', 'https://www.aguse.jp/?url='],
  ['crt.sh', 'https://crt.sh/?q='],
];
const OF_ADDRESS: readonly (readonly [name: string, before: string])[] = [
  ['VirusTotal', 'https://www.virustotal.com/gui/ip-address/'],
  ['urlscan.io', 'https://urlscan.io/search/#page.ip%3A'],
  ['Shodan', 'https://www.shodan.io/host/'],
  ['Censys', 'https://search.censys.io/hosts/'],
];

const HOST = /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]{2,39})$/;

/**
 * Links by which a person can look a host or IP address up by hand; none for what is neither, such as a name of which the
 * recipient was taken out. Nothing here fetches them.
 */
export function lookUpLinks(name: string): { link: string; says: string }[] {
  const services = servicesFor(name);
  return services.map(([says, before]) => ({ link: `${before}${encodeURIComponent(name)}`, says }));
}

/** Whether it is such a link, of a name and nothing else: whoever renders it need not believe where it came from. */
export function isLookUpLink(link: string): boolean {
  return [...OF_HOST, ...OF_ADDRESS].some(([, before]) => {
    const name = link.startsWith(before) ? percentDecoded(link.slice(before.length)) : '';
    return lookUpLinks(name).some((one) => one.link === link);
  });
}

function servicesFor(name: string) {
  if (ADDRESS.test(name)) return OF_ADDRESS;
  return HOST.test(name) ? OF_HOST : [];
}
