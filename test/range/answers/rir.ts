interface Network {
  range: string;
  name: string;
  organisation: string;
  country: string;
  abuse: string;
}

/** RIPE NCC: objects of RPSL (RFC 2622), and the abuse contact in a comment above them. */
export function ripeNetwork({ range, name, organisation, country, abuse }: Network): string {
  return `% This is the RIPE Database query service.
% The objects are in RPSL format.
%
% The RIPE Database is subject to Terms and Conditions.
% See https://docs.db.ripe.net/terms-conditions.html

% Note: this output has been filtered.
%       To receive output for a database update, use the "-B" flag.

% Information related to '${range}'

% Abuse contact for '${range}' is '${abuse}'

inetnum:        ${range}
netname:        ${name}
country:        ${country}
org:            ORG-EX1-RIPE
admin-c:        EX1-RIPE
tech-c:         EX1-RIPE
status:         ALLOCATED PA
mnt-by:         EXAMPLE-MNT
created:        2012-03-08T09:03:53Z
last-modified:  2019-02-20T15:10:11Z
source:         RIPE

organisation:   ORG-EX1-RIPE
org-name:       ${organisation}
country:        ${country}
org-type:       LIR
address:        Example Street 1
abuse-c:        AR1-RIPE
source:         RIPE # Filtered

% This query was served by the RIPE Database Query Service version 1.117 (SHETLAND)

`;
}

export function apnicNetwork({ range, name, organisation, country, abuse }: Network): string {
  return `% [whois.apnic.net]
% Whois data copyright terms    http://www.apnic.net/db/dbcopyright.html

% Information related to '${range}'

% Abuse contact for '${range}' is '${abuse}'

inetnum:        ${range}
netname:        ${name}
descr:          ${organisation}
country:        ${country}
admin-c:        EX1-AP
tech-c:         EX1-AP
abuse-c:        AE1-AP
status:         ALLOCATED PORTABLE
mnt-by:         MAINT-EXAMPLE
mnt-irt:        IRT-EXAMPLE-AP
last-modified:  2020-10-12T04:11:02Z
source:         APNIC

irt:            IRT-EXAMPLE-AP
address:        Example 1-1
e-mail:         ${abuse}
abuse-mailbox:  ${abuse}
admin-c:        EX1-AP
tech-c:         EX1-AP
auth:           # Filtered
source:         APNIC

% This query was served by the APNIC Whois Service version 1.88.25 (WHOIS-JP1)

`;
}

export function arinNetwork({ range, name, organisation, country, abuse }: Network): string {
  return `
#
# ARIN WHOIS data and services are subject to the Terms of Use
# available at: https://www.arin.net/resources/registry/whois/tou/
#
# Copyright 1997-2022, American Registry for Internet Numbers, Ltd.
#


NetRange:       ${range}
CIDR:           20.192.0.0/10
NetName:        ${name}
NetHandle:      NET-20-192-0-0-1
Parent:         NET20 (NET-20-0-0-0-0)
NetType:        Direct Allocation
OriginAS:       
Organization:   ${organisation} (EXMPL)
RegDate:        2017-10-18
Updated:        2021-12-14
Ref:            https://rdap.arin.net/registry/ip/20.192.0.0


OrgName:        ${organisation}
OrgId:          EXMPL
Address:        One Example Way
City:           Redmond
StateProv:      WA
PostalCode:     00000
Country:        ${country}
RegDate:        1998-07-10
Updated:        2022-03-01
Ref:            https://rdap.arin.net/registry/entity/EXMPL

OrgAbuseHandle: EX-ARIN
OrgAbuseName:   Abuse
OrgAbusePhone:  +1-000-000-0000 
OrgAbuseEmail:  ${abuse}
OrgAbuseRef:    https://rdap.arin.net/registry/entity/EX-ARIN

`;
}

export function lacnicNetwork({ range, organisation, country, abuse }: Network): string {
  return `
% Joint Whois - whois.lacnic.net
%  This server accepts single ASN, IPv4 or IPv6 queries

% LACNIC resource: whois.lacnic.net


% Copyright LACNIC lacnic.net
%  The data below is provided for information purposes
%  and to assist persons in obtaining information about or
%  related to AS and IP numbers registrations
%  By submitting a whois query, you agree to use this data
%  only for lawful purposes.
%  2022-03-14 02:00:00 (-03 -03:00)

inetnum:     ${range}
status:      allocated
aut-num:     N/A
owner:       ${organisation}
ownerid:     BR-EXSA-LACNIC
responsible: Example Person
address:     Rua Exemplo, 1,
country:     ${country}
phone:       +55 00 00000000 []
owner-c:     EXA
tech-c:      EXA
abuse-c:     EXA
created:     20150121
changed:     20180121

nic-hdl:     EXA
person:      Example Person
e-mail:      ${abuse}
country:     ${country}
created:     20150121
changed:     20180121

% whois.lacnic.net accepts only direct match queries.
% Types of queries are: POCs, ownerid, CIDR blocks, IP
% and AS numbers.

`;
}
