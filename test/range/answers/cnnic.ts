interface ChineseDomain {
  domain: string;
  registrant: string;
  registrar: string;
  nameServers: string[];
  registered: string;
  expires: string;
}

/** CNNIC's answer about a .cn domain; its hours are those of China and say no zone. */
export function cnnicDomain({
  domain,
  registrant,
  registrar,
  nameServers,
  registered,
  expires,
}: ChineseDomain): string {
  return `Domain Name: ${domain}
ROID: 20220301s10001s00000001-cn
Domain Status: ok
Registrant: ${registrant}
Registrant Contact Email: holder@mail.example
Sponsoring Registrar: ${registrar}
${nameServers.map((server) => `Name Server: ${server}\n`).join('')}Registration Time: ${registered}
Expiration Time: ${expires}
DNSSEC: unsigned
`;
}

export const cnnicNothing = 'No matching record.\n';
