/** What IANA's WHOIS says of a top-level domain whose registry has one of its own. */
export function ianaTopLevel(topLevel: string, organisation: string, whois: string): string {
  return `% IANA WHOIS server
% for more information on IANA, visit http://www.iana.org
% This query returned 1 object

refer:        ${whois}

domain:       ${topLevel.toUpperCase()}

organisation: ${organisation}
address:      1 Example Street
address:      Example City
address:      United States of America (the)

contact:      administrative
name:         Registry Customer Service
organisation: ${organisation}
e-mail:       info@registry.example

nserver:      A.NIC.${topLevel.toUpperCase()} 192.0.2.30 2001:db8::30
ds-rdata:     19718 13 2 8acbb0cd28f41250a80a491389424d341522d946b0da0c0291f2d3d771d7805a

whois:        ${whois}

status:       ACTIVE
remarks:      Registration information: http://www.registry.example

created:      1985-01-01
changed:      2023-12-07
source:       IANA

`;
}

/** What IANA's WHOIS says of an address: the registry that the block was given to. */
export function ianaNetwork(range: string, registry: string, whois: string): string {
  return `% IANA WHOIS server
% for more information on IANA, visit http://www.iana.org
% This query returned 1 object

refer:        ${whois}

inetnum:      ${range}
organisation: ${registry}
status:       ALLOCATED

whois:        ${whois}

changed:      2010-01
source:       IANA

`;
}

export function ianaNothing(): string {
  return `% IANA WHOIS server
% for more information on IANA, visit http://www.iana.org
% This query returned 0 objects.
`;
}
