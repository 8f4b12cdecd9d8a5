import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalText, canonicalUrl } from './canonical-url.ts';
import { urlExpressions } from './url-expressions.ts';

/** The cases that the Safe Browsing documentation publishes for canonicalisation. */
const published: readonly (readonly [string, string])[] = [
  ['http://host/%25%32%35', 'http://host/%25'],
  ['http://host/%25%32%35%25%32%35', 'http://host/%25%25'],
  ['http://host/%2525252525252525', 'http://host/%25'],
  ['http://host/asdf%25%32%35asd', 'http://host/asdf%25asd'],
  ['http://host/%%%25%32%35asd%%', 'http://host/%25%25%25asd%25%25'],
  ['http://www.google.com/', 'http://www.google.com/'],
  [
    'http://%31%36%38%2e%31%38%38%2e%39%39%2e%32%36/%2E%73%65%63%75%72%65/%77%77%77%2E%65%62%61%79%2E%63%6F%6D/',
    'http://168.188.99.26/.secure/www.ebay.com/',
  ],
  [
    'http://195.127.0.11/uploads/%20%20%20%20/.verify/.eBaysecure=updateuserdataxplimnbqmn-xplmvalidateinfoswqpcmlx=hgplmcx/',
    'http://195.127.0.11/uploads/%20%20%20%20/.verify/.eBaysecure=updateuserdataxplimnbqmn-xplmvalidateinfoswqpcmlx=hgplmcx/',
  ],
  [
    'http://host%23.com/%257Ea%2521b%2540c%2523d%2524e%25f%255E00%252611%252A22%252833%252944_55%252B',
    'http://host%23.com/~a!b@c%23d$e%25f^00&11*22(33)44_55+',
  ],
  ['http://3279880203/blah', 'http://195.127.0.11/blah'],
  ['http://www.google.com/blah/..', 'http://www.google.com/'],
  ['www.google.com/', 'http://www.google.com/'],
  ['www.google.com', 'http://www.google.com/'],
  ['http://www.evil.com/blah#frag', 'http://www.evil.com/blah'],
  ['http://www.GOOgle.com/', 'http://www.google.com/'],
  ['http://www.google.com.../', 'http://www.google.com/'],
  ['http://www.google.com/foo\tbar\rbaz\n2', 'http://www.google.com/foobarbaz2'],
  ['http://www.google.com/q?', 'http://www.google.com/q?'],
  ['http://www.google.com/q?r?', 'http://www.google.com/q?r?'],
  ['http://www.google.com/q?r?s', 'http://www.google.com/q?r?s'],
  ['http://evil.com/foo#bar#baz', 'http://evil.com/foo'],
  ['http://evil.com/foo;', 'http://evil.com/foo;'],
  ['http://evil.com/foo?bar;', 'http://evil.com/foo?bar;'],
  // Published with the bytes 01 and 80, which no text holds as they are.
  ['http://%01%80.com/', 'http://%01%80.com/'],
  ['http://notrailingslash.com', 'http://notrailingslash.com/'],
  ['http://www.gotaport.com:1234/', 'http://www.gotaport.com:1234/'],
  ['  http://www.google.com/  ', 'http://www.google.com/'],
  ['http:// leadingspace.com/', 'http://%20leadingspace.com/'],
  ['http://%20leadingspace.com/', 'http://%20leadingspace.com/'],
  ['%20leadingspace.com/', 'http://%20leadingspace.com/'],
  ['https://www.securesite.com/', 'https://www.securesite.com/'],
  ['http://host.com/ab%23cd', 'http://host.com/ab%23cd'],
  ['http://host.com//twoslashes?more//slashes', 'http://host.com/twoslashes?more//slashes'],
];

/** What the text of the documentation asks for beyond its cases. */
const further: readonly (readonly [string, string])[] = [
  ['http://0x7f.1/', 'http://127.0.0.1/'],
  ['http://0300.0250.1/', 'http://192.168.0.1/'],
  ['http://4294967296/blah', 'http://4294967296/blah'],
  ['http://[2001:0db8:0000::1]/', 'http://[2001:db8::1]/'],
  ['http://[::ffff:1.2.3.4]/', 'http://1.2.3.4/'],
  ['http://[64:ff9b::1.2.3.4]/', 'http://1.2.3.4/'],
  ['http://name:word@host.example:8080/a', 'http://host.example:8080/a'],
  ['http://host.example/a/./b/../../c/.', 'http://host.example/c/'],
  ['http://host.example/../../', 'http://host.example/'],
  ['http://日本語.example/', 'http://xn--wgv71a119e.example/'],
  ['http://host.example?a=1', 'http://host.example/?a=1'],
  ['http://host.example/%E3%81%82', 'http://host.example/%E3%81%82'],
];

describe('canonicalUrl', () => {
  for (const [given, expected] of [...published, ...further]) {
    it(JSON.stringify(given), () => {
      const url = canonicalUrl(given);
      assert.equal(url && canonicalText(url), expected);
    });
  }

  it('knows no address where there is no host, another scheme, or no end', () => {
    for (const text of ['', 'http://', 'http:///x', 'mailto://a', 'javascript://a/b', `http://a/${'x'.repeat(5000)}`]) {
      assert.equal(canonicalUrl(text), undefined, text);
    }
  });

  it('says the same of what it has said, whatever it was given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
        const once = canonicalUrl(text);
        if (!once) return;
        const again = canonicalUrl(canonicalText(once));
        assert.deepEqual(again, once);
        assert.match(canonicalText(once), /^[\x21-\x7e]*$/);
      }),
    );
  });
});

describe('urlExpressions', () => {
  function expressionsOf(text: string): string[] {
    const url = canonicalUrl(text);
    return url ? urlExpressions(url).sort() : [];
  }

  it('are those of the documentation, with a query', () => {
    assert.deepEqual(
      expressionsOf('http://a.b.com/1/2.html?param=1'),
      [
        'a.b.com/1/2.html?param=1',
        'a.b.com/1/2.html',
        'a.b.com/',
        'a.b.com/1/',
        'b.com/1/2.html?param=1',
        'b.com/1/2.html',
        'b.com/',
        'b.com/1/',
      ].sort(),
    );
  });

  it('are those of the documentation, with many hosts', () => {
    const hosts = ['a.b.c.d.e.f.com', 'c.d.e.f.com', 'd.e.f.com', 'e.f.com', 'f.com'];
    assert.deepEqual(
      expressionsOf('http://a.b.c.d.e.f.com/1.html'),
      hosts.flatMap((host) => [`${host}/1.html`, `${host}/`]).sort(),
    );
  });

  it('are those of the documentation, of an address', () => {
    assert.deepEqual(expressionsOf('http://1.2.3.4/1/'), ['1.2.3.4/', '1.2.3.4/1/']);
  });

  it('are thirty at most, and never of a public suffix', () => {
    assert.equal(expressionsOf('http://a.b.c.d.e.f.co.jp/1/2/3/4/5/6/7?x=1').length, 30);
    assert.deepEqual(expressionsOf('http://someone.github.io/'), ['someone.github.io/']);
    assert.deepEqual(expressionsOf('http://shop.co.jp/'), ['shop.co.jp/']);
  });
});
