import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askOf, NOW, type World } from '../testing.ts';
import { systemRegistration } from './system-registration.ts';

const BASE = 'https://rdap.registry.example/';
const ACCEPT = 'application/rdap+json, application/json;q=0.9';
const card = (name: string, mail: string) => [
  'vcard',
  [
    ['version', {}, 'text', '4.0'],
    ['fn', {}, 'text', name],
    ['kind', {}, 'text', 'org'],
    ['email', {}, 'text', mail],
  ],
];
const SYSTEM = {
  objectClassName: 'autnum',
  handle: 'AS64500',
  startAutnum: 64500,
  endAutnum: 64500,
  name: 'KENSA-AS',
  country: 'JP',
  events: [{ eventAction: 'registration', eventDate: '2011-02-03T00:00:00Z' }],
  entities: [
    { roles: ['registrant'], vcardArray: card('Kensa Network', 'noc@kensa.example') },
    { roles: ['abuse'], vcardArray: card('Abuse desk', 'abuse@kensa.example') },
  ],
};

function world(body: unknown, status = 200): World {
  return {
    rdap: { AS64500: [BASE] },
    http: { [`${ACCEPT} ${BASE}autnum/64500`]: { status, contentType: ACCEPT, body: JSON.stringify(body) } },
  };
}

describe('the registration of an AS number', () => {
  it('tells holder, country, date and whom to report to', async () => {
    const answer = await systemRegistration(askOf(world(SYSTEM)), 64500, NOW);
    assert.deepEqual(answer.state === 'found' && answer.value, {
      number: 64500,
      name: 'KENSA-AS',
      organisation: 'Kensa Network',
      country: 'JP',
      registeredAt: '2011-02-03T00:00:00Z',
      abuseContacts: ['abuse@kensa.example'],
      server: 'rdap.registry.example',
    });
    assert.deepEqual(answer.sources, [{ asked: 3 }]);
  });

  it('is not known where the answer speaks of another number or another thing', async () => {
    for (const wrong of [
      { ...SYSTEM, startAutnum: 64501, endAutnum: 64510 },
      { ...SYSTEM, objectClassName: 'domain' },
      'no object',
    ]) {
      const answer = await systemRegistration(askOf(world(wrong)), 64500, NOW);
      assert.deepEqual([answer.state, 'reason' in answer && answer.reason], ['unknown', 'malformed']);
    }
  });

  it('is none where IANA lists no service, and asks nothing about what is no AS number', async () => {
    assert.equal((await systemRegistration(askOf({ rdap: { AS64500: [] } }), 64500, NOW)).state, 'none');
    for (const number of [0, -1, 1.5, Number.NaN, 2 ** 32]) {
      const answer = await systemRegistration(askOf(world(SYSTEM)), number, NOW);
      assert.deepEqual([answer.state, answer.sources], ['unknown', []], String(number));
    }
  });
});
