import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linksOf } from './code-links.ts';

const linked = (text: string) =>
  linksOf({ format: 'QRCode', text, where: 'qr-picture', source: { mail: '1', start: 0, end: 1 } });

describe('what a code links to', () => {
  const addresses: Record<string, string> = {
    'https://login.example/a?b=1': 'https://login.example/a?b=1',
    'HTTPS://LOGIN.EXAMPLE/A': 'https://login.example/A',
    'www.shop.co.jp/x': 'http://www.shop.co.jp/x',
    'shop.co.jp': 'http://shop.co.jp/',
    'MEBKM:TITLE:銀行;URL:http\\://login.example/;;': 'http://login.example/',
    'URL:https://login.example/': 'https://login.example/',
    'こちら https://login.example/ から': 'https://login.example/',
    'BEGIN:VCARD\nFN:A\nURL:https://login.example/\nEND:VCARD': 'https://login.example/',
  };
  for (const [text, url] of Object.entries(addresses)) {
    it(`is read from ${text.split('\n')[0]}`, () =>
      assert.deepEqual(
        linked(text).map((link) => link.url),
        [url],
      ));
  }

  it('has a scheme and no host where a phone acts by itself', () => {
    for (const text of [
      'mailto:a@shop.example',
      'tel:0312345678',
      'WIFI:S:cafe;P:x;;',
      'otpauth://totp/a?secret=x',
      'bitcoin:1abc',
    ]) {
      assert.deepEqual(
        linked(text).map(({ host }) => host),
        [''],
      );
      assert.notEqual(linked(text)[0]?.scheme, '');
    }
  });

  it('is nothing for numbers and words', () => {
    for (const text of ['4901234567894', '受付番号 12', 'A-12.5', '']) assert.deepEqual(linked(text), []);
  });
});
