interface ThinEntry {
  domain: string;
  registrar: string;
  registrarWhois: string;
  abuse: string;
  nameServers: string[];
  registered: string;
  expires: string;
}

const FOOT = `>>> Last update of whois database: 2022-03-14T01:58:50Z <<<

For more information on Whois status codes, please visit https://icann.org/epp

NOTICE: The expiration date displayed in this record is the date the
registrar's sponsorship of the domain name registration in the registry is
currently set to expire.

TERMS OF USE: You are not authorized to access or query our Whois
database through the use of electronic processes that are high-volume and
automated except as reasonably necessary to register domain names or
modify existing registrations. If you exceeded the query limit, try again later.
`;

/** The thin registry of .com and .net: no word of who holds the name, but where to ask. */
export function verisignThin(entry: ThinEntry): string {
  return `   Domain Name: ${entry.domain.toUpperCase()}
   Registry Domain ID: 1_DOMAIN_COM-VRSN
   Registrar WHOIS Server: ${entry.registrarWhois}
   Registrar URL: http://www.registrar.example
   Updated Date: 2021-06-03T02:14:33Z
   Creation Date: ${entry.registered}
   Registry Expiry Date: ${entry.expires}
   Registrar: ${entry.registrar}
   Registrar IANA ID: 9999
   Registrar Abuse Contact Email: ${entry.abuse}
   Registrar Abuse Contact Phone: +81.300000000
   Domain Status: ok https://icann.org/epp#ok
${entry.nameServers.map((server) => `   Name Server: ${server.toUpperCase()}\n`).join('')}   DNSSEC: unsigned
   URL of the ICANN Whois Inaccuracy Complaint Form: https://www.icann.org/wicf/
${FOOT}`;
}

export function verisignNothing(domain: string): string {
  return `No match for domain "${domain.toUpperCase()}".\n${FOOT}`;
}
