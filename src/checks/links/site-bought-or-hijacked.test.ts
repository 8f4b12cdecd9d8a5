import assert from 'node:assert/strict';
import { it } from 'node:test';
import { found, none, unknown } from '../../answer.ts';
import type { HostLookalike, Observations } from '../../observe/observations.ts';
import { claiming, linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './site-bought-or-hijacked.ts';

const identity = { claimedBrand: claiming() };

/** The mails of the fixtures came on 2024-05-10. */
function registered(host: string, registeredAt: string, more: { registrant?: string; proxy?: boolean } = {}) {
  const registration = {
    domain: host,
    registeredAt,
    nameServers: [],
    status: [],
    abuseContacts: [],
    proxy: false,
    notPublished: [],
    server: 'whois.example',
    protocol: 'whois' as const,
    ...more,
  };
  return { domains: { [host]: found(registration, [{ asked: 9 }]) } };
}

function site(host: string, kind: 'shared' | 'machine' = 'shared') {
  const seen = {
    alias: none('nodata'),
    front: none('no-entry'),
    server: found({ name: 'sv86.hosting.example', domain: 'hosting.example', kind }, [{ asked: 8 }]),
    company: none('no-entry'),
    mailExchangers: found(['mx.hosting.example']),
  };
  return { sites: { [host]: seen } };
}

const lookalike: HostLookalike = {
  host: 'bank-login.example',
  brand: 'bank',
  name: { ja: '例示銀行', en: 'Example Bank' },
  kind: 'named',
  written: 'bank',
  imitated: 'bank',
  ofClaimedBrand: true,
  proven: true,
};

const oldShop = observed({
  ...linked({ url: 'https://florist.example/shop/x/login.php' }),
  identity,
  ownership: registered('florist.example', '2010-01-01', { registrant: 'Florist' }),
  hosting: site('florist.example'),
});
const lastWeek = observed({
  ...linked({ url: 'https://bank-login.example/', lookalike }),
  identity,
  ownership: registered('bank-login.example', '2024-05-03', { proxy: true }),
});
const given = observed({
  ...linked({ url: 'https://x.pages.example/', openHost: true, openKind: 'pages' }),
  identity,
});
const nobodyKnows = observed({ ...linked({ url: 'https://florist.example/' }), identity });

testCheck(check, {
  found: {
    'a named shop’s domain of fourteen years on a shared server': oldShop,
    'an imitation of last week, its holder hidden': lastWeek,
    'a page that anyone gets': given,
    'a site of which nothing is known': nobodyKnows,
  },
  clear: {
    'no brand is claimed': observed(linked({ url: 'https://florist.example/' })),
    'no link asks for anything': observed({ ...linked({ url: 'https://florist.example/', action: false }), identity }),
    "the brand's own page": observed({
      ...linked({ url: 'https://www.bank.example/', role: roleOf('official') }),
      identity,
    }),
    'a shortener, which is no place': observed({
      ...linked({ url: 'https://short.example/a', openHost: true, openKind: 'shortener' }),
      identity,
    }),
  },
  unknown: {
    'whom it claims to be is not known': observed({ identity: { claimedBrand: unknown('internal') } }),
    'there is no body': observed({ mail: { form: 'headers-only' }, identity }),
  },
});

function judged(seen: Observations) {
  const outcome = check.run(seen);
  assert.ok(outcome.outcome === 'found');
  const { reasons, against, likelihood } = outcome.facts;
  return { reasons, against, likelihood, variant: outcome.variant, victims: outcome.victims };
}

it('says how sure it is, and what speaks against it', () => {
  const shop = judged(oldShop);
  assert.equal(shop.variant, 'hijacked');
  assert.deepEqual(shop.reasons, ['years-old', 'named-holder', 'shared-server', 'deep-path', 'receives-mail']);
  assert.equal(shop.likelihood, 'very-likely');
  assert.deepEqual(shop.victims, [{ role: 'site-owner', domain: 'florist.example' }]);

  const imitation = judged(lastWeek);
  assert.deepEqual([imitation.variant, imitation.likelihood], ['bought', 'very-likely']);
  assert.deepEqual(imitation.victims, []);

  const mixed = judged(
    observed({
      ...linked({ url: 'https://florist.example/wp-content/uploads/a.php' }),
      identity,
      ownership: registered('florist.example', '2024-03-01'),
    }),
  );
  assert.deepEqual([mixed.variant, mixed.likelihood], ['hijacked', 'likely']);
  assert.deepEqual(mixed.against, ['months-old']);
});

it('names nobody a victim where it cannot tell, and of an account that anyone opens', () => {
  assert.deepEqual(judged(nobodyKnows).victims, []);
  assert.deepEqual(judged(given).victims, []);
});
