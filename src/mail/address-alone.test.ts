import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailOfAddress, readAddress } from './address-alone.ts';
import { mailFrom } from './testing.ts';

for (const [given, address] of Object.entries({
  'https://example.com/a?b=c#d': 'https://example.com/a?b=c#d',
  'hxxps://example.com/a': 'https://example.com/a',
  'hXXp[:]//example[.]com/a[.]html': 'http://example.com/a.html',
  'hxxps[://]example[.]com': 'https://example.com',
  'hxxp(:)//example(.)com/': 'http://example.com/',
  'example[dot]com/login': 'https://example.com/login',
  'example(dot)co{.}jp': 'https://example.co.jp',
  'https:// example . com / a': 'https://example.com/a',
  '<hxxps[:]//example[.]com/a>': 'https://example.com/a',
  '「https://example.com/a」': 'https://example.com/a',
  '＜ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ａ＞': 'https://example.com/a',
  'https://ｅｘａｍｐｌｅ。com/ａ': 'https://example.com/ａ',
  'hxxps://bank.example.com[at]example[.]net/': 'https://bank.example.com@example.net/',
  'h**ps://example.com[/]a': 'https://example.com/a',
  'https[:]//example[.]com:8443/x)': 'https://example.com:8443/x)',
  'example.com:8080/x': 'https://example.com:8080/x',
  'http://0x5d.0xb8.1/a': 'http://0x5d.0xb8.1/a',
  'http[:]//[2001:db8::1]/a': 'http://[2001:db8::1]/a',
  'https://日本.jp/道': 'https://日本.jp/道',
}))
  it(`reads ${given}`, () => {
    assert.equal(readAddress(given), address);
  });

for (const given of [
  '',
  'hello',
  'mailto:a@example.com',
  'javascript:alert(1)',
  'ftp://example.com/',
  'http://',
  'localhost/a',
])
  it(`refuses "${given}"`, () => {
    assert.equal(readAddress(given), undefined);
  });

it('refuses what is longer than any browser takes', () => {
  assert.equal(readAddress(`https://example.com/${'a'.repeat(5000)}`), undefined);
});

for (const address of [
  'https://example.com/a.',
  'https://example.com/x),',
  'https://example.com/道?q=「あ」',
  'http://0x5d.0xb8.1/',
])
  it(`wraps ${address} as the one link of a mail`, () => {
    const { links, headerFrom, subject } = mailFrom(mailOfAddress(address));
    assert.deepEqual(
      links.map(({ url }) => url),
      [new URL(address).href],
    );
    assert.equal(headerFrom, undefined);
    assert.equal(subject, '');
  });
