import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLookUpLink, lookUpLinks } from './look-up-links.ts';

describe('links to look a name up by hand', () => {
  it('carry the host alone', () => {
    const links = lookUpLinks('xn--wgv71a119e.example');
    assert.ok(links.length >= 6);
    for (const { link } of links) assert.match(link, /^https:\/\/[a-z.]+\/[^<>"' ]*xn--wgv71a119e\.example$/);
  });

  it('know addresses of both kinds', () => {
    assert.ok(lookUpLinks('157.112.176.65').some(({ says }) => says === 'Shodan'));
    for (const { link } of lookUpLinks('2001:db8::1'))
      assert.ok(URL.parse(link)?.href.includes('2001%3Adb8%3A%3A1'), link);
  });

  it('are known from every other address', () => {
    for (const { link } of [...lookUpLinks('evil.example'), ...lookUpLinks('157.112.176.65')])
      assert.ok(isLookUpLink(link));
    for (const link of [
      'https://evil.example/',
      'https://crt.sh/?q=',
      'https://crt.sh/?q=evil.example&x=1',
      'https://crt.sh/?q=evil.example"onclick=',
      'https://crt.sh/?q=taro%40example.jp',
      'https://www.virustotal.com/gui/domain/evil.example/../..',
    ])
      assert.equal(isLookUpLink(link), false, link);
  });

  it('are none for what is no name, or has a recipient taken out of it', () => {
    for (const name of [
      '',
      'localhost',
      '*****.example',
      'a b.example',
      'javascript:alert(1)',
      'x"y.example',
      'a/b.example',
    ])
      assert.deepEqual(lookUpLinks(name), [], name);
  });
});
