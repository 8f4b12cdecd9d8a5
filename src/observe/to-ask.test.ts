import assert from 'node:assert/strict';
import { it } from 'node:test';
import { claiming, linked, observed, roleOf } from '../checks/testing.ts';
import { recipientTokens } from '../redaction/recipient-tokens.ts';
import type { LinkSeen } from './observations.ts';
import { toAsk } from './to-ask.ts';

type Shown = Partial<LinkSeen> & { url: string; text?: string };

function asked(...shown: Shown[]) {
  const { mail, links } = linked(...shown);
  const seen = observed({ mail: { links: mail.links }, identity: { claimedBrand: claiming() } });
  const tokens = recipientTokens(seen.mail.recipients, seen.identity.ownDomains);
  const registrable = links.map((link) => ({ ...link, registrableDomain: link.host }));
  return toAsk(seen.mail, registrable, seen.identity, tokens);
}

const strange = (count: number, domain: (index: number) => string): Shown[] =>
  Array.from({ length: count }, (_, index) => ({ url: `https://${domain(index)}/`, action: false }));

it('puts imitations first, then strangers that ask for something, other strangers, known companies, and the foot', () => {
  const { hosts } = asked(
    { url: 'https://privacy.example.org/', text: 'unsubscribe', action: false },
    { url: 'https://www.card.example/', role: roleOf('official'), action: false },
    { url: 'https://login.bank.example/', role: roleOf('official'), action: true },
    { url: 'https://strange.example.net/', action: false },
    { url: 'https://asking.example.com/', action: true },
    {
      url: 'https://b4nk.example.info/',
      action: false,
      lookalike: {
        host: 'b4nk.example.info',
        brand: 'bank',
        name: { ja: '例示銀行', en: 'Example Bank' },
        kind: 'misspelt',
        written: 'b4nk',
        imitated: 'bank',
        ofClaimedBrand: true,
        proven: true,
      },
    },
  );
  assert.deepEqual(hosts, [
    'b4nk.example.info',
    'asking.example.com',
    'strange.example.net',
    'login.bank.example',
    'www.card.example',
    'privacy.example.org',
  ]);
});

it('asks about one host of each domain before a second one of any', () => {
  const many = strange(400, (index) => `h${index}.wild.example.com`);
  const { hosts, domains } = asked(...many, { url: 'https://other.example.net/', action: false });
  assert.deepEqual(hosts.slice(0, 3), ['h0.wild.example.com', 'other.example.net', 'h1.wild.example.com']);
  assert.ok(domains.includes('example.net'));
});

it('says how many it left, and names the first of them', () => {
  const { hosts, domains, unasked } = asked(...strange(500, (index) => `www.shop${index}.example`));
  assert.equal(hosts.length + unasked.hosts.count, 500);
  assert.equal(domains.length + unasked.domains.count, 501);
  assert.ok(hosts.length < 20 && domains.length <= hosts.length);
  assert.deepEqual(unasked.hosts.first[0], `www.shop${hosts.length}.example`);
  assert.deepEqual(unasked.domains.first.length, 5);
});

it('leaves nothing where there is room for all', () => {
  const nothing = { count: 0, first: [] };
  assert.deepEqual(asked(...strange(3, (index) => `www.shop${index}.example`)).unasked, {
    hosts: nothing,
    domains: nothing,
  });
});

it('counts neither the receiver’s own hosts nor names that tell of him', () => {
  const { hosts, unasked } = asked(
    { url: 'https://mail.example.co.jp/' },
    { url: 'https://example-co-jp.example.net/' },
    { url: 'https://taro.example.co.jp.example.net/' },
  );
  assert.deepEqual(hosts, []);
  assert.equal(unasked.hosts.count, 0);
});
