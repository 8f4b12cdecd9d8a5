import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jpnicNetwork } from './jpnic-network.ts';
import { labelledNetwork } from './labelled-network.ts';

const ip = '192.0.2.65';

describe('a network as its registry writes it', () => {
  it('is RIPE’s, with the stated abuse contact and the organisation’s own object', () => {
    const text = `% This is the RIPE Database query service.

% Information related to '192.0.2.0 - 192.0.2.255'

% Abuse contact for '192.0.2.0 - 192.0.2.255' is 'Abuse@net.example'

inetnum:        192.0.2.0 - 192.0.2.255
netname:        DEDICATED
descr:          Dedicated servers
remarks:        Abuse reports : https://abuse.net.example/
country:        FR
org:            ORG-NETX1-RIPE
status:         ASSIGNED PA
created:        2012-11-02T11:39:45Z
last-modified:  2022-05-05T15:40:34Z
source:         RIPE

organisation:   ORG-NETX1-RIPE
org-name:       Net Example SAS
country:        FR
source:         RIPE # Filtered

% Information related to '192.0.2.0/24AS64500'

route:          192.0.2.0/24
origin:         AS64500
created:        2001-01-01T00:00:00Z
source:         RIPE
`;
    assert.deepEqual(labelledNetwork(text, ip), {
      range: '192.0.2.0 - 192.0.2.255',
      name: 'DEDICATED',
      organisation: 'Net Example SAS',
      country: 'FR',
      registeredAt: '2012-11-02T11:39:45Z',
      changedAt: '2022-05-05T15:40:34Z',
      abuseContacts: ['abuse@net.example'],
    });
  });

  it('is APNIC’s, by description and irt object where nothing better stands', () => {
    const text = `% [whois.apnic.net]

inetnum:        192.0.0.0 - 192.0.63.255
netname:        BIG-CN
descr:          Big Example Carrier
country:        CN
mnt-irt:        IRT-BIG-CN
last-modified:  2021-06-15T08:06:37Z
source:         APNIC

irt:            IRT-BIG-CN
address:        Example Road 1
e-mail:         noc@big.example
abuse-mailbox:  anti-spam@big.example
source:         APNIC
`;
    const inside = labelledNetwork(text, ip);
    assert.equal(inside?.organisation, 'Big Example Carrier');
    assert.deepEqual(inside?.abuseContacts, ['anti-spam@big.example']);
    assert.equal(inside?.country, 'CN');
  });

  it('is the narrowest of ARIN’s, with the holder’s own contact, and the provider above it', () => {
    const text = `#
# ARIN WHOIS data and services are subject to the Terms of Use
#

# start

NetRange:       192.0.0.0 - 192.3.255.255
CIDR:           192.0.0.0/14
NetName:        CARRIER
NetType:        Direct Allocation
Organization:   Carrier Example, Inc. (CARR-1)
RegDate:        2001-03-30
Updated:        2012-02-24
Ref:            https://rdap.arin.example/registry/ip/192.0.0.0

OrgName:        Carrier Example, Inc.
OrgId:          CARR-1
Country:        US
RegDate:        2000-03-30

OrgAbuseHandle: ABUSE1-ARIN
OrgAbuseEmail:  abuse@carrier.example

# end


# start

NetRange:       192.0.2.64 - 192.0.2.95
CIDR:           192.0.2.64/27
NetName:        SHOP-EXAMPLE
NetType:        Reassigned
CustName:       Shop Example LLC
Country:        CA
RegDate:        2019-05-01
Updated:        2019-05-02

RAbuseHandle: ABUSE1-ARIN
RAbuseEmail:  abuse@carrier.example

# end
`;
    assert.deepEqual(labelledNetwork(text, ip), {
      range: '192.0.2.64/27',
      name: 'SHOP-EXAMPLE',
      organisation: 'Shop Example LLC',
      country: 'CA',
      above: 'Carrier Example, Inc.',
      registeredAt: '2019-05-01',
      changedAt: '2019-05-02',
      abuseContacts: ['abuse@carrier.example'],
    });
    assert.equal(labelledNetwork(text, '192.1.1.1')?.organisation, 'Carrier Example, Inc.');
    assert.equal(labelledNetwork(text, '192.1.1.1')?.country, 'US');
  });

  it('is LACNIC’s, with the mail of the abuse handle', () => {
    const text = `% Joint Whois - whois.lacnic.net

inetnum:     192.0.2.0/24
status:      allocated
aut-num:     N/A
owner:       Provedor Exemplo Ltda
ownerid:     BR-PREX-LACNIC
responsible: Maria Exemplo
country:     BR
owner-c:     MAE1
tech-c:      MAE1
abuse-c:     CSI2
created:     20020129
changed:     20190103

nic-hdl:     MAE1
person:      Maria Exemplo
e-mail:      maria@provedor.example
created:     20020129

nic-hdl:     CSI2
person:      Seguranca
e-mail:      abuse@provedor.example
created:     20020129
`;
    assert.deepEqual(labelledNetwork(text, ip), {
      range: '192.0.2.0/24',
      organisation: 'Provedor Exemplo Ltda',
      country: 'BR',
      registeredAt: '2002-01-29',
      changedAt: '2019-01-03',
      abuseContacts: ['abuse@provedor.example'],
    });
  });

  it('is none where a registry only keeps the block for another, or speaks of other addresses', () => {
    const arin = `NetRange:       192.0.0.0 - 192.0.255.255
NetName:        APNIC-ERX
Organization:   Asia Pacific Network Information Centre (APNIC)

OrgName:        Asia Pacific Network Information Centre
OrgId:          APNIC

ReferralServer: whois://whois.apnic.net
`;
    const ripe = `inetnum:        192.0.0.0 - 192.0.255.255
netname:        NON-RIPE-NCC-MANAGED-ADDRESS-BLOCK
descr:          IPv4 address block not managed by the RIPE NCC
`;
    const whole = 'inetnum:        0.0.0.0 - 255.255.255.255\nnetname:        IANA-BLK\n';
    const other = 'inetnum:        198.51.100.0 - 198.51.100.255\nnetname:        OTHER\n';
    for (const text of [arin, ripe, whole, other, '', 'rubbish', ': :\n::\n', '\n'.repeat(9000)]) {
      assert.equal(labelledNetwork(text, ip), undefined, text.slice(0, 80));
      assert.equal(jpnicNetwork(text, ip), undefined);
    }
  });
});
