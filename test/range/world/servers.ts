/**
 * The registries of the outside world. Names are the real ones, since the product knows some of them; the addresses stand
 * for theirs inside the range, are on the internet by every policy, and lead to loopback (`live({ routes })`).
 */
export const SERVERS = {
  'whois.iana.org': '20.196.211.1',
  'whois.jprs.jp': '20.196.211.2',
  'whois.verisign-grs.com': '20.196.211.3',
  'whois.registrar.example': '20.196.211.4',
  'whois.nic.ad.jp': '20.196.211.5',
  'whois.apnic.net': '20.196.211.6',
  'whois.arin.net': '20.196.211.7',
  'whois.ripe.net': '20.196.211.8',
  'whois.lacnic.net': '20.196.211.9',
  'whois.kr': '20.196.211.10',
  'whois.kisa.or.kr': '20.196.211.12',
  'whois.cnnic.cn': '20.196.211.11',
  'rdap.verisign.com': '20.196.211.21',
  'rdap.registrar.example': '20.196.211.22',
  'rdap.apnic.net': '20.196.211.23',
  'rdap.arin.net': '20.196.211.24',
} as const;

type ServerName = keyof typeof SERVERS;
export type WhoisName = Extract<ServerName, `whois.${string}`>;
export type WebName = Exclude<ServerName, WhoisName>;
