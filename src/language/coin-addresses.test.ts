import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coinAddressesIn } from './coin-addresses.ts';

describe('the address of a wallet', () => {
  const forms = {
    'Bitcoin, bech32': `bc1q${'ac4x'.repeat(9)}`,
    'Litecoin, bech32': `ltc1q${'m7p2'.repeat(9)}`,
    'Bitcoin, base58': `1${'Ab3K'.repeat(8)}`,
    Ethereum: `0x${'a1B2'.repeat(10)}`,
    'Tether on Tron': `T${'Xy7'.repeat(11)}`,
    Monero: `4A${'Mn5'.repeat(31)}`,
  };
  for (const [name, address] of Object.entries(forms)) {
    it(name, () => assert.deepEqual(coinAddressesIn(`送金先: ${address}\nよろしく`), [address]));
  }
  it('ends before a full stop', () => assert.equal(coinAddressesIn(`Pay to 0x${'a1B2'.repeat(10)}.`).length, 1));

  const others = {
    'a letter that bech32 does not have': `bc1q${'abio'.repeat(9)}`,
    'part of a link': `https://shop.example/0x${'a1B2'.repeat(10)}`,
    'the hash of a commit': 'a1b2c3d4e5'.repeat(4),
    'a Message-ID': `1${'Ab3K'.repeat(8)}@mail.example`,
    'a word without figures': `T${'Xyz'.repeat(11)}`,
  };
  for (const [name, words] of Object.entries(others)) {
    it(`is not ${name}`, () => assert.deepEqual(coinAddressesIn(words), []));
  }
});
