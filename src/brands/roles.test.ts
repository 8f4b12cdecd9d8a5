import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roleBeside, rolesOf } from './roles.ts';

function roles(host: string): string[] {
  return rolesOf(host).map(({ brand, role, domain }) => `${brand.id} ${role} ${domain}`);
}

it('finds a brand behind a subdomain of its own', () => {
  assert.ok(roles('mail.vpass.ne.jp').includes('smbc-card official vpass.ne.jp'));
});

it('takes the longest domain that covers a host: masked sellers of a shop are customers', () => {
  assert.deepEqual(roles('marketplace.amazon.co.jp'), [
    'amazon customers marketplace.amazon.co.jp',
    'aws official amazon.co.jp',
  ]);
});

it('tells the apex of a hosting company from the customers below it', () => {
  assert.ok(roles('lolipop.jp').includes('lolipop official lolipop.jp'));
  assert.ok(roles('shop.lolipop.jp').includes('lolipop customers lolipop.jp'));
  assert.ok(roles('so-net.ne.jp').includes('so-net official so-net.ne.jp'));
  assert.ok(roles('aa2.so-net.ne.jp').includes('so-net customers so-net.ne.jp'));
  assert.ok(roles('infomail.ocn.ne.jp').includes('ocn official infomail.ocn.ne.jp'));
  assert.ok(roles('abc.ocn.ne.jp').includes('ocn customers ocn.ne.jp'));
  assert.deepEqual(roles('sv864.xserver.jp'), ['xserver customers xserver.jp']);
});

it('knows nothing of names that only contain a brand', () => {
  assert.deepEqual(roles('amazon.co.jp.account.example'), []);
  assert.deepEqual(roles('notamazon.co.jp'), []);
  assert.deepEqual(roles(''), []);
});

describe('what a host is to a claimed brand', () => {
  const cases: [string, string | undefined, string][] = [
    ['mail.vpass.ne.jp', 'smbc-card', 'smbc-card itself'],
    ['promise.co.jp', 'smbc-card', 'smbc-consumer-finance of its group'],
    ['pepabo.com', 'onamae', 'lolipop of its group'],
    ['kagoya.net', 'smbc-card', 'kagoya a stranger'],
    ['kagoya.net', undefined, 'kagoya a stranger'],
    ['stranger.example', 'smbc-card', 'in no entry'],
  ];
  for (const [host, claimed, expected] of cases) {
    it(`${host} to ${claimed ?? 'nobody'}: ${expected}`, () => {
      const match = roleBeside(host, claimed);
      const known = match?.ofClaimedBrand ? 'itself' : 'a stranger';
      const relation = match?.ofClaimedGroup ? 'of its group' : known;
      assert.equal(match === undefined ? 'in no entry' : `${match.brand.id} ${relation}`, expected);
    });
  }
});
