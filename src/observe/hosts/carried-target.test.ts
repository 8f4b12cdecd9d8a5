import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { carriedTarget } from './carried-target.ts';

function carriedBy(url: string): string | undefined {
  return carriedTarget(url, URL.parse(url)?.hostname ?? '')?.host;
}

const target = 'https://login.stranger.example/path?a=b';
const base64 = Buffer.from(target).toString('base64url');

describe('an address of a site that carries another site’s', () => {
  for (const url of [
    `https://shop.example.com/go.php?u=${target}`,
    `https://shop.example.com/go?to=${encodeURIComponent(target)}`,
    `https://shop.example.com/go?to=${encodeURIComponent(encodeURIComponent(target))}`,
    'https://shop.example.com/go?to=//login.stranger.example/path',
    `https://shop.example.com/go?${target}`,
    `https://shop.example.com/out/${target}`,
    `https://shop.example.com/out/${encodeURIComponent(target)}`,
    `https://shop.example.com/go?url=${base64}`,
    `https://shop.example.com/click/12/${base64}`,
  ]) {
    it(url, () => assert.equal(carriedBy(url), 'login.stranger.example'));
  }
});

describe('an address that leads to its own site alone', () => {
  for (const url of [
    'https://shop.example.com/go?to=/cart',
    'https://shop.example.com/go?to=https://pay.example.com/',
    `https://shop.example.com/login?next=${target}`,
    `https://shop.example.com/item?returnUrl=${encodeURIComponent(target)}`,
    `https://social.example.com/sharer/sharer.php?u=${encodeURIComponent(target)}`,
    `https://archive.example.org/web/20200101000000/${target}`,
    'https://shop.example.com/go?to=https://',
    'https://shop.example.com/?q=see%20https://login.stranger.example/',
    'https://shop.example.com/%',
  ]) {
    it(url, () => assert.equal(carriedBy(url), undefined));
  }
});

it('stays quick on long and hostile addresses', () => {
  const long = `https://shop.example.com/${'https%3A/'.repeat(3000)}?${'a=https%25&'.repeat(3000)}`;
  assert.equal(carriedBy(long), undefined);
});
