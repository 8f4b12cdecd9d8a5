interface FullEntry {
  domain: string;
  registrar: string;
  abuse: string;
  registrant: string;
  nameServers: string[];
  registered: string;
  expires: string;
}

/** A registrar's own WHOIS, in the form that ICANN's agreement of 2013 with registrars prescribes. */
export function registrarEntry(entry: FullEntry): string {
  const person = (role: string) => `${role} Name: REDACTED FOR PRIVACY
${role} Organization: ${role === 'Registrant' ? entry.registrant : 'REDACTED FOR PRIVACY'}
${role} Street: REDACTED FOR PRIVACY
${role} City: REDACTED FOR PRIVACY
${role} State/Province: Tokyo
${role} Country: JP
${role} Email: Please query the RDDS service of the Registrar of Record
`;
  return `Domain Name: ${entry.domain}
Registry Domain ID: 1_DOMAIN_COM-VRSN
Registrar WHOIS Server: whois.registrar.example
Registrar URL: http://www.registrar.example
Updated Date: 2021-06-03T11:14:33Z
Creation Date: ${entry.registered}
Registrar Registration Expiration Date: ${entry.expires}
Registrar: ${entry.registrar}
Registrar IANA ID: 9999
Registrar Abuse Contact Email: ${entry.abuse}
Registrar Abuse Contact Phone: +81.300000000
Domain Status: ok https://icann.org/epp#ok
${person('Registrant')}${person('Admin')}${person('Tech')}${entry.nameServers
  .map((server) => `Name Server: ${server}\n`)
  .join('')}DNSSEC: unsigned
URL of the ICANN WHOIS Data Problem Reporting System: http://wdprs.internic.net/
>>> Last update of WHOIS database: 2022-03-14T02:00:00Z <<<

`;
}
