import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askOf } from '../testing.ts';
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

const world = {
  'whois.iana.org 157.112.176.65': iana,
  'whois.arin.net n + 157.112.176.65': arin,
  'whois.apnic.net 157.112.176.65': apnic,
  'whois.nic.ad.jp 157.112.176.65': jpnic,
};

describe('the network of an address by WHOIS', () => {
  it('is asked for along the referrals, to the country’s own registry', async () => {
    const answer = await networkRegistration(askOf({ whois: world }), ip);
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
      const whois = { ...world, 'whois.nic.ad.jp 157.112.176.65': silent };
      const answer = await networkRegistration(askOf({ whois }), ip);
      assert.equal(answer.state === 'found' && answer.value.organisation, 'Xserver Inc.');
    }
  });

  it('goes straight to ARIN where IANA is silent, and nowhere that is no registry', async () => {
    const whois = { ...world, 'whois.iana.org 157.112.176.65': { unknown: 'timeout' as const } };
    assert.equal((await networkRegistration(askOf({ whois }), ip)).state, 'found');
    const luring = { ...world, 'whois.iana.org 157.112.176.65': 'refer: whois.evil.example\n' };
    assert.equal((await networkRegistration(askOf({ whois: luring }), ip)).state, 'found');
  });

  it('is not known where a registry that only keeps the block is the last to answer', async () => {
    const { 'whois.apnic.net 157.112.176.65': _, ...rest } = world;
    const answer = await networkRegistration(askOf({ whois: rest }), ip);
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
      const answer = await networkRegistration(askOf({}), address);
      assert.deepEqual(
        [answer.state, answer.state !== 'found' && answer.reason],
        ['unknown', 'private-address'],
        address,
      );
    }
  });
});
