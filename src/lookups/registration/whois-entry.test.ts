import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RegistrationEntry } from './registration-gaps.ts';
import { whoisEntry } from './whois-entry.ts';

/** Every form that registries use, told of one made-up domain. */
const forms: Record<string, { lines: string[]; tells: Partial<RegistrationEntry> }> = {
  'headings that stand alone above indented lines': {
    lines: [
      '****************************************',
      '* Please note that this may be a part. *',
      '****************************************',
      '',
      'Domain:             kensa.example',
      'Created:            1999-12-10 00:00:00',
      'Expire Date:        2027-04-21',
      '',
      'Registrant',
      '  Organization:     Kensa KK',
      '  Created:          2018-03-02 19:04:02',
      '',
      'Admin Contact',
      '  Name:             Somebody Else',
      '  Created:          2018-03-12 23:25:59',
      '',
      'Registrar',
      '  Organization:     Registrar SpA',
      '  Name:             REGISTRAR-REG',
      '',
      'Nameservers',
      '  ns1.kensa.example',
      '  ns2.kensa.example',
    ],
    tells: {
      registrant: 'Kensa KK',
      registrar: 'Registrar SpA',
      registeredAt: '1999-12-10',
      expiresAt: '2027-04-21',
      nameServers: ['ns1.kensa.example', 'ns2.kensa.example'],
    },
  },
  'headings above lines that are not indented, which end at a blank line': {
    lines: [
      'Domain:               kensa.example',
      'DNS:                  kensa.example',
      'Registered:           1996-05-23',
      '',
      'Registrant',
      'Handle:               ***N/A***',
      'Name:                 Kensa KK',
      '',
      'Nameservers',
      'Hostname:             ns1.kensa.example',
    ],
    tells: { registrant: 'Kensa KK', registeredAt: '1996-05-23', nameServers: ['ns1.kensa.example'] },
  },
  'decorated headings, dots before the colon, and parts without labels': {
    lines: [
      '** Domain Name: kensa.example',
      '',
      '** Registrant:',
      '   Kensa KK',
      '   1 Kensa Street',
      '   info@kensa.example',
      '',
      '** Administrative Contact:',
      'Organization Name\t: Somebody Else',
      '',
      '** Domain Servers:',
      'ns1.kensa.example',
      '',
      '** Additional Info:',
      'Created on..............: 2001-Aug-23.',
      'Expires on..............: 2027-Aug-22.',
    ],
    tells: {
      registrant: 'Kensa KK',
      registeredAt: '2001-08-23',
      expiresAt: '2027-08-22',
      nameServers: ['ns1.kensa.example'],
    },
  },
  'handles that lead to objects further down': {
    lines: [
      'domain:         kensa.example',
      'registrar:      Registrar GmbH ( https://registry.example/registrar/1 )',
      'registrant:     KK1234567-REG',
      'tech-c:         SE7654321-REG',
      'nserver:        ns1.kensa.example',
      'remarks:        192.0.2.1',
      'changed:        20110426 17:57:27',
      'source:         REG-DOM',
      'personname:     Somebody Else',
      'nic-hdl:        SE7654321-REG',
      'changed:        20050617 21:36:20',
      'source:         REG-DOM',
      'personname:     Taro Kensa',
      'organization:   Kensa KK',
      'nic-hdl:        KK1234567-REG',
      'changed:        20110111 00:07:31',
      'source:         REG-DOM',
    ],
    tells: { registrant: 'Kensa KK', registrar: 'Registrar GmbH', changedAt: '2011-04-26' },
  },
  'objects without blank lines, dates with the day first': {
    lines: [
      'domain:       kensa.example',
      'registrant:   CON-66123',
      'registrar:    REG-ONE',
      'registered:   18.04.2002 18:00:00',
      'expire:       17.04.2027',
      'contact:      CON-66123',
      'org:          Kensa KK',
      'created:      03.06.2011 16:22:36',
      'nsset:        KENSA_EXAMPLE',
      'nserver:      ns1.kensa.example (192.0.2.1)',
      'created:      03.06.2012 12:51:41',
    ],
    tells: {
      registrant: 'Kensa KK',
      registrar: 'REG-ONE',
      registeredAt: '2002-04-18',
      expiresAt: '2027-04-17',
      nameServers: ['ns1.kensa.example'],
    },
  },
  'columns parted by tabs': {
    lines: [
      'Domain name\t            kensa.example',
      '',
      'Holder\t                Kensa KK',
      '                        Taro Kensa',
      '',
      'Technical contact\t    Somebody Else',
      '',
      'Registrar\t            Registrar SAS ',
      '',
      'Name servers',
      '                        ns1.kensa.example\t192.0.2.1',
      '                        ns1.kensa.example\t2001:db8::1',
      '',
      'First registration date\tbefore 01 January 1996',
    ],
    tells: { registrant: 'Kensa KK', registrar: 'Registrar SAS', nameServers: ['ns1.kensa.example'] },
  },
  'labels in two languages, with their format in brackets': {
    lines: [
      'Nome de domínio / Domain Name: kensa.example',
      'Data de registo / Creation Date (dd/mm/yyyy): 09/01/2003',
      'Estado / Status: ACTIVE',
      '',
      'Titular / Registrant',
      '   Kensa KK',
      '   Email: info@kensa.example',
      '',
      'Nameserver Information',
      '   Nameserver: kensa.example\tNS\tns1.kensa.example.',
      '   Nameserver: kensa.example\tNS\tns2.kensa.example.',
    ],
    tells: {
      registrant: 'Kensa KK',
      registeredAt: '2003-01-09',
      status: ['ACTIVE'],
      nameServers: ['ns1.kensa.example', 'ns2.kensa.example'],
    },
  },
  'headings in brackets': {
    lines: [
      '[Domain]',
      'Domain: kensa.example',
      '',
      '[Holder]',
      '    Type: Legal person',
      '    Name: Kensa KK',
      'Visit: https://registry.example/contact to contact.',
      '',
      '[Registrar]',
      '    Name: Registrar Inc.',
      '',
      '[Whois]',
      'Updated: 2024-09-03T17:12:28.647770+00:00',
    ],
    tells: { registrant: 'Kensa KK', registrar: 'Registrar Inc.', changedAt: '2024-09-03T17:12:28Z' },
  },
  'headings in comments': {
    lines: [
      'domain:           kensa.example',
      'created:          2002-12-04 00:00:00+02',
      'source:           REG',
      '',
      '% Registrar:',
      '% ==========',
      'registrar:        reg.example',
      'organization:     Registrar Inc.',
      'abuse-email:      abuse@registrar.example',
      'source:           REG',
      '',
      '% Registrant:',
      '% ===========',
      'person:           n/a',
      'organization-loc: Kensa KK',
      'created:          2018-02-27 21:07:26+02',
    ],
    tells: {
      registrant: 'Kensa KK',
      registrar: 'Registrar Inc.',
      registeredAt: '2002-12-03T22:00:00Z',
      abuseContacts: ['abuse@registrar.example'],
    },
  },
  'fields that were left empty, which are no headings': {
    lines: [
      'Domain Name: kensa.example',
      'Registrant Name: Taro Kensa',
      'Registrant Organization:',
      'Registrant Fax:',
      'Registrant Fax Ext:',
      'Registrant Email: taro@kensa.example',
      'Admin Fax:',
      'Admin Email: admin@kensa.example',
      'Creation Date: 2002-04-18T15:16:22Z',
      'Name Server: ns1.kensa.example',
      'Record created on 1999-01-01',
    ],
    tells: { registrant: 'Taro Kensa', registeredAt: '2002-04-18T15:16:22Z', nameServers: ['ns1.kensa.example'] },
  },
  'one part for each thing, the domain’s own first': {
    lines: [
      'Domain:',
      'name:       kensa.example',
      'status:     ok (paid and in zone)',
      'registered: 2010-08-10 16:43:38 +03:00',
      '',
      'Registrant:',
      'name:    Kensa KK',
      'changed: 2011-11-29 13:32:16 +02:00',
      '',
      'Name servers:',
      'nserver:   ns1.kensa.example',
      'changed:   2013-09-19 15:57:50 +03:00',
      '',
      'Abuse Contact:',
      '   +31.000000000',
      '   abuse@registrar.example',
    ],
    tells: {
      domain: 'kensa.example',
      registrant: 'Kensa KK',
      registeredAt: '2010-08-10T13:43:38Z',
      nameServers: ['ns1.kensa.example'],
      abuseContacts: ['abuse@registrar.example'],
    },
  },
  'lists that go on below their first line, and states below a heading': {
    lines: [
      'DOMAIN NAME:           kensa.example',
      'nameservers:           ns1.kensa.example. [192.0.2.1]',
      '                       ns2.kensa.example. [192.0.2.2]',
      'created:               1999.10.27 13:00:00',
      '',
      '    Registration status:',
      '        Registered until expiry date.',
    ],
    tells: {
      nameServers: ['ns1.kensa.example', 'ns2.kensa.example'],
      registeredAt: '1999-10-27',
      status: ['Registered until expiry date.'],
    },
  },
  'dates behind their words': {
    lines: [
      'Domain Name: kensa.example',
      '   Registrant:',
      '      Kensa KK',
      '      Taro Kensa  taro@kensa.example',
      '',
      '   Record expires on 2027-11-09 (YYYY-MM-DD)',
      '   Record created on 2000-08-29 (YYYY-MM-DD)',
      '',
      'Last updated on 2026-11-24T03:56:30Z',
    ],
    tells: { registrant: 'Kensa KK', registeredAt: '2000-08-29', expiresAt: '2027-11-09' },
  },
};

describe('whoisEntry', () => {
  for (const [form, { lines, tells }] of Object.entries(forms)) {
    it(`reads ${form}`, () => {
      const entry = whoisEntry(lines.join('\n'));
      assert.ok(entry);
      const told = Object.fromEntries(Object.keys(tells).map((name) => [name, entry[name as keyof RegistrationEntry]]));
      assert.deepEqual(told, tells);
    });
  }

  it('tells of no date that the answer does not tell of the domain', () => {
    const entry = whoisEntry(forms['columns parted by tabs']?.lines.join('\n') ?? '');
    assert.equal(entry?.registeredAt, undefined);
    const update = whoisEntry('domain: kensa.example\nstate: REGISTERED\n\nLast updated on 2026-11-24T03:56:30Z\n');
    assert.equal(update?.changedAt, undefined);
  });

  it('takes no handle for a holder', () => {
    const entry = whoisEntry('domain: kensa.example\nholder: abc8008-171440\nregistrar: Registrar AB\n');
    assert.deepEqual([entry?.registrant, entry?.registrar], [undefined, 'Registrar AB']);
  });

  it('mixes nothing of another domain’s entry in, before or behind', () => {
    const other = 'Domain Name: other.example\nRegistrant Name: Bystander Inc.\nExpiry Date: 2030-01-01\n';
    const own = 'Domain Name: kensa.example\nRegistrar: Registrar AB\n';
    for (const text of [`${own}\n${other}`, `${other}\n${own}`, `${own}${other}${own}`]) {
      const entry = whoisEntry(text, 'kensa.example');
      assert.deepEqual([entry?.domain, entry?.registrar], ['kensa.example', 'Registrar AB']);
      assert.deepEqual([entry?.registrant, entry?.expiresAt], [undefined, undefined]);
    }
  });

  it('believes the entry, not the echo of the question above it', () => {
    assert.equal(
      whoisEntry('query: kensa.example\n\nDomain Name: other.example\n', 'kensa.example')?.domain,
      'other.example',
    );
  });

  it('takes a contact’s note of its registrar for no object about the registrar', () => {
    const contact = 'contact: KENSA-1\norg: Kensa s.r.o.\nregistrar: REG-AB\n';
    const entry = whoisEntry(`domain: kensa.example\nregistrant: KENSA-1\nregistrar: REG-AB\n\n${contact}`);
    assert.deepEqual([entry?.registrant, entry?.registrar], ['Kensa s.r.o.', 'REG-AB']);
  });

  it('reads labels in brackets and labels joined by underscores or hyphens', () => {
    const brackets = whoisEntry('a [Domain Name]      kensa.example\nc [Record Created]   21-May-2001\n');
    assert.equal(brackets?.registeredAt, '2001-05-21');
    const joined = whoisEntry('domain_name: kensa.example\nregistrar_name: Registrar AB\nexpire-date: 2027-03-05\n');
    assert.deepEqual([joined?.registrar, joined?.expiresAt], ['Registrar AB', '2027-03-05']);
  });

  it('knows a handle by its form where no object explains it', () => {
    for (const handle of ['SB:KENSA', 'KENSA-FRNIC', 'ORG-KE1-RIPE']) {
      assert.equal(whoisEntry(`domain: kensa.example\nregistrant: ${handle}\n`)?.registrant, undefined, handle);
    }
    assert.equal(whoisEntry('domain: kensa.example\nregistrant: Kensa-Werke\n')?.registrant, 'Kensa-Werke');
  });

  it('tells an organisation from its contact, and a person in the domain’s own paragraph from any other', () => {
    const contact = whoisEntry('Domain Name: kensa.example\nRegistrant Contact Name: Jane\nRegistrant: Kensa Pty\n');
    assert.equal(contact?.registrant, 'Kensa Pty');
    assert.equal(whoisEntry('domain: kensa.example\nperson: K. Ensa\n')?.registrant, 'K. Ensa');
    assert.equal(whoisEntry('domain: kensa.example\n\nperson: K. Ensa\n')?.registrant, undefined);
  });

  it('leaves out days that no month has, and contacts that are more than an address', () => {
    const abuse = (value: string) => whoisEntry(`Domain: kensa.example\nAbuse Contact: ${value}\n`)?.abuseContacts;
    assert.equal(whoisEntry('Domain: kensa.example\nCreated: 2026-02-31T10:00:00Z\n')?.registeredAt, undefined);
    assert.deepEqual(abuse('a@kensa.example, <b@kensa.example>'), ['a@kensa.example', 'b@kensa.example']);
    for (const value of [
      '<b>a@kensa.example</b>',
      'a@kensa.example?bcc=b@c.example',
      `${'a'.repeat(10_000)}@c.example`,
    ]) {
      assert.deepEqual(abuse(value), [], value.slice(0, 40));
    }
  });
});
