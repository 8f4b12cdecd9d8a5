import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Ask } from '../../outside/ask.ts';
import { BOUNDED, processorTime } from '../../util/testing.ts';
import { askOf, NOW } from '../testing.ts';
import { registration } from './registration.ts';

const holderOf = (ask: Ask, host: string) => registration(ask, host, NOW);

const REGISTRY = `   Domain Name: KENSA.COM
   Registry Domain ID: 0_DOMAIN_COM-VRSN
   Registrar WHOIS Server: whois.registrar.example
   Registrar URL: http://www.registrar.example
   Updated Date: 2025-02-23T00:01:02Z
   Creation Date: 2013-03-23T04:05:06Z
   Registry Expiry Date: 2027-03-23T04:05:06Z
   Registrar: Registrar Example, Inc.
   Registrar IANA ID: 9999
   Registrar Abuse Contact Email: abuse@registrar.example
   Domain Status: ok https://icann.org/epp#ok
   Name Server: NS1.KENSA.COM
   Name Server: NS2.KENSA.COM
   DNSSEC: unsigned
>>> Last update of whois database: 2026-11-24T09:00:00Z <<<
TERMS OF USE: excessive queries exceed the limit and are blocked; try again later.
`;
const REGISTRAR = `Domain Name: kensa.com
Registrar WHOIS Server: whois.registrar.example
Creation Date: 2013-03-23T00:00:00Z
Registrant Name: Taro Kensa
Registrant Organization: Kensa KK
Registrant Country: JP
Admin Email: 
Name Server: ns9.wrong.example
Registrar Abuse Contact Email: report@registrar.example
`;
const COM = {
  'whois.iana.org com':
    'refer:        whois.verisign-grs.com\n\ndomain:       COM\nwhois:        whois.verisign-grs.com\n',
  'whois.verisign-grs.com domain kensa.com': REGISTRY,
  'whois.registrar.example kensa.com': REGISTRAR,
};

describe('registration elsewhere', () => {
  it('follows IANA to the registry and the registry to the registrar', async () => {
    assert.deepEqual(await holderOf(askOf({ whois: COM }), 'login.kensa.com'), {
      state: 'found',
      value: {
        domain: 'kensa.com',
        registrant: 'Kensa KK',
        registrar: 'Registrar Example, Inc.',
        registeredAt: '2013-03-23T04:05:06Z',
        changedAt: '2025-02-23T00:01:02Z',
        expiresAt: '2027-03-23T04:05:06Z',
        nameServers: ['ns1.kensa.com', 'ns2.kensa.com'],
        status: ['ok'],
        abuseContacts: ['abuse@registrar.example', 'report@registrar.example'],
        proxy: false,
        notPublished: [],
        server: 'whois.registrar.example',
        protocol: 'whois',
      },
      sources: [{ asked: 2 }, { asked: 3 }, { asked: 4 }],
    });
  });

  it('keeps the registry’s word when the registrar says nothing', async () => {
    const { 'whois.registrar.example kensa.com': _, ...rest } = COM;
    const answer = await holderOf(askOf({ whois: rest }), 'kensa.com');
    assert.ok(answer.state === 'found');
    assert.equal(answer.value.registeredAt, '2013-03-23T04:05:06Z');
    assert.equal(answer.value.registrant, undefined);
    assert.equal(answer.value.server, 'whois.verisign-grs.com');
  });

  it('names nobody where the holder is hidden', async () => {
    const hidden = async (name: string) => {
      const text = REGISTRAR.replace('Kensa KK', name).replace('Taro Kensa', name);
      const answer = await holderOf(
        askOf({ whois: { ...COM, 'whois.registrar.example kensa.com': text } }),
        'kensa.com',
      );
      return answer.state === 'found' ? answer.value : undefined;
    };
    assert.equal((await hidden('Domains By Proxy, LLC'))?.proxy, true);
    const redacted = await hidden('REDACTED FOR PRIVACY');
    assert.deepEqual([redacted?.proxy, redacted?.registrant], [true, undefined]);
  });

  it('says none where the registry has no match, and unknown where IANA names no registry', async () => {
    const gone = {
      ...COM,
      'whois.verisign-grs.com domain kensa.com': 'No match for "KENSA.COM".\r\n>>> Last update\n',
    };
    assert.equal((await holderOf(askOf({ whois: gone }), 'kensa.com')).state, 'none');
    const answer = await holderOf(askOf({ whois: { 'whois.iana.org com': 'domain: COM\n' } }), 'kensa.com');
    assert.deepEqual(answer, { state: 'unknown', reason: 'unsupported', sources: [{ asked: 2 }] });
  });

  it('asks for the domain that was registered, not for a customer’s place below it', async () => {
    const ask = askOf({
      whois: {
        'whois.iana.org io': 'refer: whois.nic.io\n',
        'whois.nic.io github.io': 'Domain Name: github.io\nRegistrar: R\n',
      },
    });
    const answer = await holderOf(ask, 'someone.github.io');
    assert.equal(answer.state === 'found' && answer.value.domain, 'github.io');
  });

  it('has nothing to ask about an address or a bare word', async () => {
    for (const host of ['192.0.2.1', 'localhost', '', 'com']) {
      assert.deepEqual(await holderOf(askOf({}), host), { state: 'unknown', reason: 'no-domain', sources: [] }, host);
    }
  });

  it('reads the forms of other registries', async () => {
    const forms: [string, string, string, Partial<Record<string, unknown>>][] = [
      [
        'kensa.co.uk',
        'whois.nic.uk',
        '\r\n    Domain name:\n        kensa.co.uk\n\n    Registrar:\n        Registrar Ltd. [Tag = REG]\n        URL: https://r.example\n\n    Relevant dates:\n        Registered on: 26-Nov-1996\n        Expiry date:  13-Dec-2026\n\n    Registration status:\n        Registered until expiry date.\n\n    Name servers:\n        ns1.kensa.co.uk    192.0.2.1\n        ns2.kensa.co.uk\n',
        {
          registrar: 'Registrar Ltd.',
          registeredAt: '1996-11-26',
          expiresAt: '2026-12-13',
          nameServers: ['ns1.kensa.co.uk', 'ns2.kensa.co.uk'],
        },
      ],
      [
        'kensa.eu',
        'whois.eu',
        'Domain: kensa.eu\nScript: LATIN\n\nRegistrant:\n        NOT DISCLOSED!\n        Visit www.eurid.eu for the web-based WHOIS.\n\nRegistrar:\n        Name: Registrar SA\n        Website: https://r.example\n\nName servers:\n        ns1.kensa.eu\n',
        { registrar: 'Registrar SA', proxy: true, registrant: undefined, nameServers: ['ns1.kensa.eu'] },
      ],
      [
        'kensa.de',
        'whois.denic.de',
        '% notice\nDomain: kensa.de\nNserver: ns1.kensa.de\nStatus: connect\nChanged: 2018-03-12T21:44:25+01:00\n',
        { changedAt: '2018-03-12T20:44:25Z', status: ['connect'] },
      ],
      [
        'kensa.cn',
        'whois.cnnic.cn',
        'Domain Name: kensa.cn\nDomain Status: ok\nRegistrant: 检查公司\nSponsoring Registrar: 注册商\nName Server: ns1.kensa.cn\nRegistration Time: 2003-03-17 12:20:05\nExpiration Time: 2027-03-17 12:48:36\n',
        { registrant: '检查公司', registrar: '注册商', registeredAt: '2003-03-17', expiresAt: '2027-03-17' },
      ],
      [
        'kensa.co.kr',
        'whois.kr',
        '# KOREAN(UTF8)\n\n도메인이름                  : kensa.co.kr\n등록인                      : 검사\n\n# ENGLISH\n\nDomain Name                 : kensa.co.kr\nRegistrant                  : Kensa\nRegistered Date             : 1997. 10. 20.\nExpiration Date             : 2027. 10. 20.\nAuthorized Agency           : Agency Corp.(http://agency.example)\n\nPrimary Name Server\n   Host Name                : ns1.kensa.co.kr\n',
        {
          registrant: '검사',
          registrantEnglish: 'Kensa',
          registeredAt: '1997-10-20',
          expiresAt: '2027-10-20',
          nameServers: ['ns1.kensa.co.kr'],
        },
      ],
    ];
    for (const [domain, server, text, expected] of forms) {
      const topLevel = domain.slice(domain.lastIndexOf('.') + 1);
      const query = server === 'whois.denic.de' ? `-T dn,ace ${domain}` : domain;
      const whois = { [`whois.iana.org ${topLevel}`]: `whois: ${server}\n`, [`${server} ${query}`]: text };
      const answer = await holderOf(askOf({ whois }), domain);
      assert.ok(answer.state === 'found', domain);
      const told: Record<string, unknown> = { ...answer.value };
      for (const [name, value] of Object.entries(expected)) assert.deepEqual(told[name], value, `${domain} ${name}`);
    }
  });

  it('knows how registries say that there is no such domain', async () => {
    const denials = [
      'Domain not found.\n',
      'NOT FOUND\n',
      'No Data Found\n',
      'The queried object does not exist: no matching objects found\n',
      'No matching record.\n',
      '% No entries found for the selected source(s).\n',
      'Domain: kensa.de\nStatus: free\n',
      'No Object Found\n',
      'This query returned 0 objects.\n',
      'kensa.de is not registered\n',
      '상기 도메인이름은 등록되어 있지 않습니다.\n',
      'Domain Name [kensa.de] does not exist in our database\n',
      'El dominio no se encuentra registrado\n',
      'kensa.de: no existe\n',
      'No_Se_Encontro/Object_Not_Found\n',
      'Invalid query or domain name not known in this registry\n',
    ];
    for (const text of denials) {
      const whois = { 'whois.iana.org de': 'whois: whois.denic.de\n', 'whois.denic.de -T dn,ace kensa.de': text };
      assert.equal((await holderOf(askOf({ whois }), 'kensa.de')).state, 'none', text);
    }
  });

  it('reads hostile answers in no time', async () => {
    for (const piece of ['\n', ' \n', ':', 'a:', '[', 'no ', 'exceeded ', '\t', 'Domain Name:', 'a. [ドメイン名] ']) {
      const text = piece.repeat(64_000 / piece.length);
      const whois = { ...COM, 'whois.verisign-grs.com domain kensa.com': text, 'whois.jprs.jp kensa.jp': text };
      const spent = processorTime();
      assert.notEqual((await holderOf(askOf({ whois }), 'kensa.com')).state, 'found');
      assert.notEqual((await holderOf(askOf({ whois }), 'kensa.jp')).state, 'found');
      assert.ok(spent() < BOUNDED, JSON.stringify(piece));
    }
  });

  it('never throws on any answer, and its entry is plain data', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Domain Name: kensa.com',
        'Registrant: ',
        '  x',
        'a. [ドメイン名] KENSA.JP',
        '[最終更新] 2026/99/99 25:61:61 (JST)',
        'Creation Date: 2013-13-45T99:99:99Z',
      ),
    );
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(text, async (answer) => {
        const whois = { ...COM, 'whois.verisign-grs.com domain kensa.com': answer, 'whois.jprs.jp kensa.jp': answer };
        for (const domain of ['kensa.com', 'kensa.jp']) {
          const told = await holderOf(askOf({ whois }), domain);
          assert.deepEqual(JSON.parse(JSON.stringify(told)), told);
        }
      }),
      { numRuns: 300 },
    );
  });
});
