import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rolesOf } from './roles.ts';

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
  assert.deepEqual(roles('sv864.xserver.jp'), ['xserver customers xserver.jp']);
});

it('knows nothing of names that only contain a brand', () => {
  assert.deepEqual(roles('amazon.co.jp.account.example'), []);
  assert.deepEqual(roles('notamazon.co.jp'), []);
  assert.deepEqual(roles(''), []);
});
