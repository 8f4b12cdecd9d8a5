import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askOf, NOW } from '../testing.ts';
import { networkRegistration } from './network-registration.ts';

const ip = '157.112.176.65';
const iana = 'inetnum:      157.0.0.0 - 157.255.255.255\norganisation: Administered by ARIN\nrefer: whois.arin.net\n';
const arin = `NetRange:       157.112.0.0 - 157.112.255.255
NetName:        APNIC-ERX
OrgName:        Asia Pacific Network Information Centre
OrgId:          APNIC
ReferralServer:  whois://whois.apnic.net
`;
const apnic = `% [whois.apnic.net]

inetnum:        157.112.128.0 - 157.112.191.255
netname:        XSERVER
descr:          Xserver Inc.
country:        JP
last-modified:  2021-03-30T01:02:36Z
remarks:        JPNIC WHOIS Gateway at
remarks:        http://www.nic.ad.jp/en/db/whois/en-gateway.html or
remarks:        whois.nic.ad.jp for WHOIS client. (The WHOIS client
source:         JPNIC
`;
const jpnic = `[ JPNIC database provides information regarding IP address and ASN. ]
a. [IPネットワークアドレス]     157.112.176.0/20
b. [ネットワーク名]             XSERVER-NET
f. [組織名]                     例示株式会社
`;

const kept = {
  'whois.iana.org 157.112.176.65': iana,
  'whois.arin.net n + 157.112.176.65': arin,
  'whois.apnic.net 157.112.176.65': apnic,
  'whois.nic.ad.jp 157.112.176.65': jpnic,
};

describe('the network of an address by WHOIS', () => {
  it('is asked for along the referrals, to the country’s own registry', async () => {
    const answer = await networkRegistration(askOf({ whois: kept }), ip, NOW);
    assert.equal(answer.state, 'found');
    assert.deepEqual(answer.state === 'found' && [answer.value.organisation, answer.value.range, answer.value.server], [
      '例示株式会社',
      '157.112.176.0/20',
      'whois.nic.ad.jp',
    ]);
    assert.equal(answer.sources.length, 4);
  });

  it('is what the mirror says where the country’s registry is silent or knows nothing', async () => {
    for (const silent of [{ unknown: 'timeout' as const }, 'No match!!\n', 'アクセス制限\n', '']) {
      const whois = { ...kept, 'whois.nic.ad.jp 157.112.176.65': silent };
      const answer = await networkRegistration(askOf({ whois }), ip, NOW);
      assert.equal(answer.state === 'found' && answer.value.organisation, 'Xserver Inc.');
    }
  });

  it('goes straight to ARIN where IANA is silent, and nowhere that is no registry', async () => {
    const whois = { ...kept, 'whois.iana.org 157.112.176.65': { unknown: 'timeout' as const } };
    assert.equal((await networkRegistration(askOf({ whois }), ip, NOW)).state, 'found');
    const luring = { ...kept, 'whois.iana.org 157.112.176.65': 'refer: whois.evil.example\n' };
    assert.equal((await networkRegistration(askOf({ whois: luring }), ip, NOW)).state, 'found');
  });

  it('is not known where a registry that only keeps the block is the last to answer', async () => {
    const { 'whois.apnic.net 157.112.176.65': _, ...rest } = kept;
    const answer = await networkRegistration(askOf({ whois: rest }), ip, NOW);
    assert.deepEqual([answer.state, answer.state !== 'found' && answer.reason], ['unknown', 'not-recorded']);
  });

  it('tells a refusal by rate from rubbish and from none', async () => {
    const reasonOf = async (text: string) => {
      const whois = {
        'whois.iana.org 157.112.176.65': 'refer: whois.ripe.net\n',
        'whois.arin.net n + 157.112.176.65': text,
      };
      const answer = await networkRegistration(
        askOf({ whois: { ...whois, 'whois.ripe.net --no-personal 157.112.176.65': text } }),
        ip,
        NOW,
      );
      return answer.state === 'found' ? 'found' : `${answer.state} ${answer.reason}`;
    };
    assert.equal(
      await reasonOf(
        '%ERROR:201: access denied for 192.0.2.1\n%\n% Queries from your IP address have passed the daily limit of controlled objects.\n% Access from your host has been temporarily denied.\n',
      ),
      'unknown rate-limited',
    );
    assert.equal(await reasonOf('<html>502</html>'), 'unknown malformed');
    assert.equal(
      await reasonOf('%ERROR:101: no entries found\n%\n% No entries found in source RIPE.\n'),
      'none no-entry',
    );
  });

  it('is asked of nobody for addresses that are nobody’s', async () => {
    for (const address of ['10.0.0.1', '127.0.0.1', '::1', '192.0.2.1', 'fe80::1']) {
      const answer = await networkRegistration(askOf({}), address, NOW);
      assert.deepEqual(
        [answer.state, answer.state !== 'found' && answer.reason],
        ['unknown', 'private-address'],
        address,
      );
    }
  });
});

describe('the network of an address by RDAP', () => {
  const ACCEPT = 'application/rdap+json, application/json;q=0.9';
  const rdap = { [ip]: ['https://rdap.rir.example/registry/'] };
  const url = `${ACCEPT} https://rdap.rir.example/registry/ip/${ip}`;
  const object = {
    objectClassName: 'ip network',
    handle: 'NET-157-112-128-0-1',
    startAddress: '157.112.128.0',
    endAddress: '157.112.191.255',
    name: 'REI-NET',
    country: 'JP',
    cidr0_cidrs: [{ v4prefix: '157.112.128.0', length: 18 }],
    events: [
      { eventAction: 'registration', eventDate: '2014-08-27T00:00:00Z' },
      { eventAction: 'last changed', eventDate: '2021-09-21T09:00:00+09:00' },
    ],
    entities: [
      {
        objectClassName: 'entity',
        handle: 'REI-1',
        roles: ['registrant'],
        vcardArray: [
          'vcard',
          [
            ['version', {}, 'text', '4.0'],
            ['fn', {}, 'text', 'Rei Hosting'],
            ['kind', {}, 'text', 'org'],
          ],
        ],
        entities: [
          {
            objectClassName: 'entity',
            roles: ['abuse'],
            vcardArray: [
              'vcard',
              [
                ['fn', {}, 'text', 'Abuse'],
                ['email', {}, 'text', 'abuse@rei.example'],
              ],
            ],
          },
        ],
      },
      {
        objectClassName: 'entity',
        handle: 'REI-MNT',
        roles: ['registrant'],
        vcardArray: ['vcard', [['fn', {}, 'text', 'REI-MNT']]],
      },
    ],
  };

  function world(body: object, status = 200) {
    return { rdap, http: { [url]: { status, contentType: 'application/rdap+json', body: JSON.stringify(body) } } };
  }

  it('adds how the holder writes himself, by the registry of his country', async () => {
    const answer = await networkRegistration(askOf({ ...world(object), whois: kept }), ip, NOW);
    assert.ok(answer.state === 'found');
    const { organisation, organisationEnglish, range, abuseContacts, registeredAt } = answer.value;
    assert.deepEqual([organisation, organisationEnglish, range], ['例示株式会社', 'Rei Hosting', '157.112.176.0/20']);
    assert.deepEqual([abuseContacts, registeredAt], [['abuse@rei.example'], '2014-08-27T00:00:00Z']);
  });

  it('is read with holder, contact and dates', async () => {
    const answer = await networkRegistration(askOf(world(object)), ip, NOW);
    assert.deepEqual(answer.state === 'found' && answer.value, {
      range: '157.112.128.0/18',
      name: 'REI-NET',
      organisation: 'Rei Hosting',
      country: 'JP',
      registeredAt: '2014-08-27T00:00:00Z',
      changedAt: '2021-09-21T00:00:00Z',
      abuseContacts: ['abuse@rei.example'],
      server: 'rdap.rir.example',
      protocol: 'rdap',
    });
  });

  it('takes the holder from a remark, and from WHOIS where it names none', async () => {
    const { entities: _, ...nameless } = object;
    const remarked = {
      ...nameless,
      remarks: [{ title: 'description', description: ['Rei Carrier', 'Example Road 1'] }],
    };
    const byRemark = await networkRegistration(askOf(world(remarked)), ip, NOW);
    assert.equal(byRemark.state === 'found' && byRemark.value.organisation, 'Rei Carrier');
    const both = await networkRegistration(askOf({ ...world(nameless), whois: kept }), ip, NOW);
    assert.equal(both.state === 'found' && both.value.organisation, '例示株式会社');
    const alone = await networkRegistration(askOf(world(nameless)), ip, NOW);
    assert.equal(alone.state === 'found' && alone.value.name, 'REI-NET');
  });

  it('goes to WHOIS where it fails or speaks of something else, and takes a refusal for one', async () => {
    for (const body of [{}, { ...object, cidr0_cidrs: [], startAddress: '192.0.2.0', endAddress: '192.0.2.255' }]) {
      const answer = await networkRegistration(askOf({ ...world(body), whois: kept }), ip, NOW);
      assert.equal(answer.state === 'found' && answer.value.protocol, 'whois');
    }
    const refused = await networkRegistration(askOf({ ...world({ errorCode: 429 }, 429), whois: kept }), ip, NOW);
    assert.deepEqual([refused.state, refused.state !== 'found' && refused.reason], ['unknown', 'rate-limited']);
    const silent = await networkRegistration(
      askOf({ rdap, http: { [url]: { unknown: 'timeout' } }, whois: kept }),
      ip,
      NOW,
    );
    assert.deepEqual([silent.state, silent.state !== 'found' && silent.reason], ['unknown', 'timeout']);
  });
});
