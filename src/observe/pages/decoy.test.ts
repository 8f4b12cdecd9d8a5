import assert from 'node:assert/strict';
import { it } from 'node:test';
import { namesRecipient, recipientTokens } from '../../redaction/recipient-tokens.ts';
import { decoyed } from './decoy.ts';

const ADDRESS = 'taro.yamada@example.co.jp';
const tokens = recipientTokens([{ address: ADDRESS, name: '山田 太郎' }], ['example.co.jp']);
const decoy = (rest: string) => decoyed(`https://stranger.example/${rest}`, tokens, 'a mail');
const base64 = Buffer.from(ADDRESS).toString('base64');

for (const [what, rest] of Object.entries({
  plain: `login?e=${ADDRESS}`,
  'percent-encoded': `login?e=${encodeURIComponent(ADDRESS)}`,
  'in the path': `u/${ADDRESS}/in`,
  'in the fragment': `login#${ADDRESS}`,
  'in Base64': `login?e=${base64}`,
  'in Base64 with percent signs': `login?e=${encodeURIComponent(base64)}`,
  'in Base64 in the fragment': `#${base64.replace(/=+$/, '')}`,
  'in hexadecimal': `login?e=${Buffer.from(ADDRESS).toString('hex')}`,
  'twice in Base64': `login?e=${Buffer.from(base64).toString('base64')}`,
  'in JSON in Base64': `login?d=${Buffer.from(JSON.stringify({ mail: ADDRESS })).toString('base64url')}`,
  'the local part': 'login?user=taro.yamada',
  'the own domain': 'login?org=example.co.jp',
  'the full name': `login?n=${encodeURIComponent('山田太郎')}`,
})) {
  it(`puts a decoy in place of the recipient, ${what}`, () => {
    const { url, replaced } = decoy(rest);
    assert.deepEqual(replaced, ['recipient']);
    assert.equal(namesRecipient(url, tokens), false, url);
  });
}

it('keeps an address an address, in the code it stood in', () => {
  const { url } = decoy(`login?e=${base64}`);
  const value = new URL(url).searchParams.get('e') ?? '';
  assert.match(Buffer.from(value, 'base64').toString(), /^[a-z]{4}\.[a-z]{6}@example\.com$/);
});

it('leaves no padding too many behind a code', () => {
  const { url } = decoy(`login?e=${base64}&t=1`);
  assert.doesNotMatch(url, /=={2,}/);
  assert.match(url, /&t=1$/);
});

for (const [what, token] of Object.entries({
  'a UUID': '7b0c4b58-3d0e-4f0a-9c56-1d2e3f4a5b6c',
  'a digest': 'd41d8cd98f00b204e9800998ecf8427e',
  'letters and digits': 'Zk39dQw83LmX',
  'mixed case': 'QmTzRkVwXyPaBc',
})) {
  it(`replaces a token by one of the same shape: ${what}`, () => {
    const { url, replaced } = decoy(`open?t=${token}`);
    const other = new URL(url).searchParams.get('t') ?? '';
    assert.deepEqual(replaced, ['token']);
    assert.notEqual(other, token);
    assert.equal(shape(other), shape(token));
  });
}

for (const rest of [
  '',
  'login',
  'account-verification/index.html',
  '2026/11/25/news',
  'search?q=internationalisation',
]) {
  it(`opens "/${rest}" as it stands`, () => {
    assert.deepEqual(decoy(rest), { url: `https://stranger.example/${rest}`, replaced: [] });
  });
}

it('gives the same decoy for the same mail, and another for another', () => {
  const url = `https://stranger.example/?t=Zk39dQw83LmX`;
  assert.equal(decoyed(url, tokens, 'a').url, decoyed(url, tokens, 'a').url);
  assert.notEqual(decoyed(url, tokens, 'a').url, decoyed(url, tokens, 'b').url);
});

/** Hexadecimal letters stand for hexadecimal ones. */
function shape(text: string): string {
  if (/^[0-9a-f-]+$/.test(text)) return text.replace(/[0-9a-f]/g, 'h');
  return text.replace(/[0-9]/g, '0').replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A');
}
