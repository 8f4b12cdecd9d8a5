import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Reason } from '../../answer.ts';
import type { HttpReply } from '../../outside/ask.ts';
import { registration } from '../registration/registration.ts';
import { askOf, NOW } from '../testing.ts';

const ACCEPT = 'application/rdap+json, application/json;q=0.9';
const REGISTRY = 'https://rdap.registry.example/com/v1/domain/kensa.com';
const REGISTRAR = 'https://rdap.registrar.example/rdap/domain/KENSA.COM';

function jcard(...properties: unknown[]): unknown {
  return ['vcard', [['version', {}, 'text', '4.0'], ...properties]];
}

/** As a thin registry answers: the registrar, and a link to what it knows. */
const THIN = {
  objectClassName: 'domain',
  handle: '0_DOMAIN_COM-VRSN',
  ldhName: 'KENSA.COM',
  links: [
    { value: REGISTRY, rel: 'self', href: REGISTRY, type: 'application/rdap+json' },
    { value: REGISTRAR, rel: 'related', href: REGISTRAR, type: 'application/rdap+json' },
  ],
  status: ['client transfer prohibited'],
  entities: [
    {
      objectClassName: 'entity',
      handle: '9999',
      roles: ['registrar'],
      publicIds: [{ type: 'IANA Registrar ID', identifier: '9999' }],
      vcardArray: jcard(['fn', {}, 'text', 'Registrar Example, Inc.']),
      entities: [
        {
          objectClassName: 'entity',
          roles: ['abuse'],
          vcardArray: jcard(['fn', {}, 'text', ''], ['email', {}, 'text', 'abuse@registrar.example']),
        },
      ],
    },
  ],
  events: [
    { eventAction: 'registration', eventDate: '2013-03-23T04:05:06Z' },
    { eventAction: 'expiration', eventDate: '2027-03-23T04:05:06Z' },
    { eventAction: 'last changed', eventDate: '2025-02-23T09:01:02.345+09:00' },
    { eventAction: 'last update of RDAP database', eventDate: '2026-11-24T08:59:00Z' },
  ],
  nameservers: [{ objectClassName: 'nameserver', ldhName: 'NS1.KENSA.COM' }, { ldhName: 'ns2.kensa.com.' }],
  rdapConformance: ['rdap_level_0'],
};
const FULL = {
  objectClassName: 'domain',
  ldhName: 'kensa.com',
  entities: [
    {
      roles: ['registrant'],
      vcardArray: jcard(['fn', {}, 'text', 'Taro Kensa'], ['org', {}, 'text', 'Kensa KK']),
    },
    {
      roles: ['registrar'],
      vcardArray: jcard(['fn', {}, 'text', 'Registrar Example']),
      entities: [{ roles: ['abuse'], vcardArray: jcard(['email', {}, 'text', 'report@registrar.example']) }],
    },
  ],
  events: [{ eventAction: 'registration', eventDate: '2013-03-23T00:00:00Z' }],
  nameservers: [{ ldhName: 'ns9.wrong.example' }],
};

function ok(value: unknown, status = 200): HttpReply {
  return { status, contentType: 'application/rdap+json', body: JSON.stringify(value) };
}

type Replies = Record<string, HttpReply | { unknown: Reason }>;

function world(replies: Replies, whois: Record<string, string> = {}) {
  const http = Object.fromEntries(Object.entries(replies).map(([url, reply]) => [`${ACCEPT} ${url}`, reply]));
  return askOf({ rdap: { 'kensa.com': ['https://rdap.registry.example/com/v1/'] }, http, whois });
}

function holder(replies: Replies, whois?: Record<string, string>) {
  return registration(world(replies, whois), 'www.kensa.com', NOW);
}

async function told(replies: Replies) {
  const answer = await holder(replies);
  assert.ok(answer.state === 'found', JSON.stringify(answer));
  return answer.value;
}

describe('registration by RDAP', () => {
  it('joins the registry’s answer with the one of the registrar to which it links', async () => {
    assert.deepEqual(await told({ [REGISTRY]: ok(THIN), [REGISTRAR]: ok(FULL) }), {
      domain: 'kensa.com',
      registrant: 'Kensa KK',
      registrar: 'Registrar Example, Inc.',
      registeredAt: '2013-03-23T04:05:06Z',
      changedAt: '2025-02-23T00:01:02Z',
      expiresAt: '2027-03-23T04:05:06Z',
      nameServers: ['ns1.kensa.com', 'ns2.kensa.com'],
      status: ['client transfer prohibited'],
      abuseContacts: ['abuse@registrar.example', 'report@registrar.example'],
      proxy: false,
      notPublished: [],
      server: 'rdap.registrar.example',
      protocol: 'rdap',
    });
  });

  it('asks the registry alone where it names the holder', async () => {
    const thick = { ...THIN, entities: [...THIN.entities, ...FULL.entities] };
    const { registrant, server } = await told({ [REGISTRY]: ok(thick) });
    assert.deepEqual([registrant, server], ['Kensa KK', 'rdap.registry.example']);
  });

  it('tells a holder that is not published from one that nobody told', async () => {
    const silent = await told({ [REGISTRY]: ok(THIN), [REGISTRAR]: ok({ errorCode: 429 }, 429) });
    assert.deepEqual(silent.notPublished, []);
    assert.deepEqual(silent.silent, { server: 'rdap.registrar.example', reason: 'rate-limited' });
    const nobody = { ...FULL, entities: [] };
    const unpublished = await told({ [REGISTRY]: ok(THIN), [REGISTRAR]: ok(nobody) });
    assert.deepEqual([unpublished.notPublished, unpublished.silent], [['registrant'], undefined]);
  });

  it('takes no redacted name for a holder (RFC 9537)', async () => {
    const empty = jcard(['fn', {}, 'text', ''], ['org', {}, 'text', '']);
    const removed = {
      ...FULL,
      entities: [{ roles: ['registrant'], vcardArray: empty }],
      redacted: [{ name: { type: 'Registrant Name' }, method: 'removal', pathLang: 'jsonpath' }],
    };
    const written = jcard(['fn', {}, 'text', 'REDACTED FOR PRIVACY'], ['org', {}, 'text', 'Data redacted']);
    const forms = [
      removed,
      { ...FULL, entities: [{ roles: ['registrant'], vcardArray: written }] },
      { ...FULL, entities: [{ roles: ['registrant'], status: ['private'], vcardArray: jcard() }] },
    ];
    for (const form of forms) {
      const { registrant, proxy, notPublished } = await told({ [REGISTRY]: ok(THIN), [REGISTRAR]: ok(form) });
      assert.deepEqual([registrant, proxy, notPublished], [undefined, true, ['registrant']]);
    }
  });

  it('marks a privacy service, by its name or by the registrar’s own word', async () => {
    const service = {
      roles: ['registrant'],
      vcardArray: jcard(['org', {}, 'text', 'Whois Privacy Protection Service']),
    };
    const marked = { roles: ['registrant'], status: ['proxy'], vcardArray: jcard(['fn', {}, 'text', 'Customer 17']) };
    for (const entity of [service, marked]) {
      const form = { ...FULL, entities: [entity] };
      assert.equal((await told({ [REGISTRY]: ok(THIN), [REGISTRAR]: ok(form) })).proxy, true);
    }
  });

  it('reads a JSContact card in the place of a jCard', async () => {
    const card = {
      '@type': 'Card',
      version: '1.0',
      kind: 'org',
      name: { full: 'Taro Kensa' },
      organizations: { org: { name: 'Kensa KK' } },
      emails: { e: { address: 'taro@kensa.example' } },
    };
    const form = { ...FULL, entities: [{ roles: ['registrant', 'abuse'], jscontact_card: card }] };
    const { registrant, abuseContacts } = await told({ [REGISTRY]: ok(THIN), [REGISTRAR]: ok(form) });
    assert.equal(registrant, 'Kensa KK');
    assert.deepEqual(abuseContacts, ['abuse@registrar.example', 'taro@kensa.example']);
  });

  it('believes a denial that RDAP wrote, by the registry', async () => {
    const error = { errorCode: 404, title: 'Not Found', description: ['no such domain'] };
    for (const reply of [ok(error, 404), { status: 404, body: '' }]) {
      const answer = await holder({ [REGISTRY]: reply });
      assert.deepEqual([answer.state, answer.state === 'none' && answer.reason], ['none', 'no-entry']);
    }
    const page: HttpReply = { status: 404, contentType: 'text/html', body: '<h1>Not Found</h1>' };
    assert.equal((await holder({ [REGISTRY]: page })).state, 'unknown');
    assert.equal((await told({ [REGISTRY]: ok(THIN), [REGISTRAR]: ok(error, 404) })).silent?.reason, 'no-entry');
  });

  it('says when to ask again after a refusal', async () => {
    const limited = (retryAfter?: string): HttpReply => ({
      status: 429,
      body: '',
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
    for (const [retryAfter, retryAt] of [
      ['120', '2026-11-24T09:02:00Z'],
      ['Tue, 24 Nov 2026 10:00:00 GMT', '2026-11-24T10:00:00Z'],
      ['soon', undefined],
      ['99999999', undefined],
      ['Tue, 24 Nov 2020 10:00:00 GMT', undefined],
      [undefined, undefined],
    ] as const) {
      const answer = await holder({ [REGISTRY]: limited(retryAfter) });
      assert.ok(answer.state === 'unknown');
      assert.deepEqual([answer.reason, answer.retryAt], ['rate-limited', retryAt], String(retryAfter));
    }
  });

  it('does not turn to WHOIS after a refusal, and does where the service fails', async () => {
    const whois = {
      'whois.iana.org com': 'whois: whois.registry.example\n',
      'whois.registry.example kensa.com': 'Domain Name: kensa.com\nRegistrant: Kensa KK\n',
    };
    for (const status of [429, 403]) {
      assert.equal((await holder({ [REGISTRY]: { status, body: '' } }, whois)).state, 'unknown');
    }
    for (const reply of [
      { status: 500, body: '' },
      { status: 200, body: '<html>' },
      { unknown: 'unreachable' as const },
    ]) {
      const answer = await holder({ [REGISTRY]: reply }, whois);
      assert.equal(answer.state === 'found' && answer.value.protocol, 'whois');
    }
  });

  it('follows a redirect, and neither a loop nor one out of TLS', async () => {
    const moved = (location: string): HttpReply => ({ status: 307, location, body: '' });
    const other = 'https://new.registry.example/domain/kensa.com';
    const thick = ok({ ...THIN, entities: FULL.entities });
    assert.equal((await told({ [REGISTRY]: moved(other), [other]: thick })).server, 'new.registry.example');
    assert.equal((await holder({ [REGISTRY]: moved(REGISTRY) })).state, 'unknown');
    const plain = 'http://new.registry.example/domain/kensa.com';
    assert.equal((await holder({ [REGISTRY]: moved(plain), [plain]: thick })).state, 'unknown');
  });

  it('does not believe an answer about something else', async () => {
    for (const object of [{ ...THIN, ldhName: 'other.com' }, { ...THIN, objectClassName: 'entity' }, [], 7, null]) {
      const answer = await holder({ [REGISTRY]: ok(object) });
      assert.deepEqual([answer.state, answer.state === 'unknown' && answer.reason], ['unknown', 'malformed']);
    }
  });

  it('never throws on any JSON, and what it tells is plain data', async () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    const member = fc.constantFrom(
      'links',
      'status',
      'entities',
      'events',
      'nameservers',
      'redacted',
      'notices',
      'handle',
    );
    await fc.assert(
      fc.asyncProperty(member, json, json, async (name, value, card) => {
        const entities = [{ roles: ['registrant', value], vcardArray: ['vcard', card], jscontact_card: card }];
        const answer = await holder({ [REGISTRY]: ok({ ...THIN, entities, [name]: value }) });
        assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a remark about redaction for withheld only where no name is left, and no handle for a name', async () => {
    const remarks = [{ title: 'REDACTED FOR PRIVACY', description: ['Some data was removed.'] }];
    const told = async (entity: object) => {
      const object = {
        objectClassName: 'domain',
        ldhName: 'kensa.com',
        entities: [{ roles: ['registrant'], ...entity }],
      };
      const answer = await holder({ [REGISTRY]: ok(object) });
      return answer.state === 'found' ? [answer.value.registrant, answer.value.proxy] : answer;
    };
    assert.deepEqual(await told({ remarks }), [undefined, true]);
    const nested = jcard(['org', {}, 'text', [['Kensa KK', ['Department']]]]);
    assert.deepEqual(await told({ remarks, vcardArray: nested }), ['Kensa KK', false]);
    const vcardArray = jcard(['fn', {}, 'text', 'KE1-EXAMPLE']);
    assert.deepEqual(await told({ handle: 'KE1-EXAMPLE', vcardArray }), [undefined, false]);
  });

  it('keeps no contact for abuse that is more than an address', async () => {
    const emails = [
      'a@b.example\nBcc: c@d.example',
      '<b>a@b.example</b>',
      'a@b.example?bcc=c@d.example',
      'good@b.example',
    ];
    const card = jcard(...emails.map((email) => ['email', {}, 'text', email]));
    const entities = [{ roles: ['abuse'], vcardArray: card }];
    const answer = await holder({ [REGISTRY]: ok({ objectClassName: 'domain', ldhName: 'kensa.com', entities }) });
    assert.deepEqual(answer.state === 'found' && answer.value.abuseContacts, ['good@b.example']);
  });
});
