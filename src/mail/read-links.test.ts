import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Link } from './content.ts';
import { readLinks } from './read-links.ts';
import type { Opened, Part } from './tree.ts';

function leaf(type: string, text: string, more: Partial<Part> = {}): Part & { content: string } {
  return {
    path: '1',
    fields: [],
    type,
    parameters: {},
    encoding: 'base64',
    disposition: '',
    filename: '',
    contentId: '',
    start: 100,
    end: 100 + Buffer.byteLength(text),
    where: 'body',
    children: [],
    content: text,
    ...more,
  };
}

function branch(type: string, ...children: Part[]): Part {
  return leaf(type, '', { path: '', children });
}

function open(part: Part): Opened {
  const text = 'content' in part ? String(part.content) : '';
  const isText = part.type.startsWith('text/');
  return { bytes: Buffer.from(text), text: isText ? text : '', charset: { used: 'utf-8' }, defects: [] };
}

function linksOf(root: Part): Link[] {
  return readLinks(root, open);
}

function inHtml(html: string): string[] {
  return linksOf(leaf('text/html', html)).map((link) => `${link.where} ${link.url} ${link.text}`.trim());
}

function inText(text: string, parameters: Record<string, string> = {}): string[] {
  return linksOf(leaf('text/plain', text, { parameters, encoding: '7bit' })).map((link) => link.url);
}

const html: Record<string, [string, string[]]> = {
  'an anchor with its words': [
    '<a href="https://a.example/x"><b>支払い</b> へ</a>',
    ['anchor https://a.example/x 支払い へ'],
  ],
  'the words of a picture in an anchor': [
    '<a href="https://a.example/"><img alt="続き" src="cid:1"></a>',
    ['anchor https://a.example/ 続き'],
  ],
  'an area of an image map': [
    '<map><area href="https://a.example/" alt="here"></map>',
    ['area https://a.example/ here'],
  ],
  'a form with the words of its button': [
    '<form action="https://a.example/p">番号<input name=n><button>送る</button></form>',
    ['form https://a.example/p 送る'],
  ],
  'a form with the words of its input': [
    '<form action="https://a.example/p">番号<input type=submit value="送信"></form>',
    ['form https://a.example/p 送信'],
  ],
  'a button that sends elsewhere': [
    '<form action="https://a.example/"><button formaction="https://b.example/">go</button></form>',
    ['form https://a.example/ go', 'form https://b.example/ go'],
  ],
  'a refresh': [
    '<meta http-equiv=Refresh content="0; URL=\'https://a.example/x\'"><meta http-equiv=refresh content="1;url=https://b.example/"><meta http-equiv=refresh content="5">',
    ['meta-refresh https://a.example/x', 'meta-refresh https://b.example/'],
  ],
  'links in SVG, old and new': [
    '<svg><a xlink:href="https://a.example/"><text>x</text></a><a href="https://b.example/"/></svg>',
    ['svg https://a.example/ x', 'svg https://b.example/'],
  ],
  'pictures, frames, scripts and sheets by what they are': [
    '<link href="https://e.example/e" rel=stylesheet><script src="https://d.example/"></script><iframe src="https://c.example/"></iframe><img src="https://b.example/">',
    ['style https://e.example/e', 'script https://d.example/', 'iframe https://c.example/', 'image https://b.example/'],
  ],
  backgrounds: [
    '<table background="https://a.example/a"><td style="background:url( \'https://b.example/b\' )">',
    ['image https://a.example/a', 'image https://b.example/b'],
  ],
  'addresses in style sheets': [
    '<style>@import "https://a.example/a"; p{background:url(https://b.example/b)}</style>',
    ['style https://b.example/b', 'style https://a.example/a'],
  ],
  'targets relative to a base, of which the first counts': [
    '<base href="https://a.example/d/"><base href="https://b.example/"><a href="x?y#z">a</a><a href="//c.example">b</a>',
    ['anchor https://a.example/d/x?y#z a', 'anchor https://c.example/ b'],
  ],
  'no base that browsers do not follow': [
    '<base href="javascript:alert(1)//"><a href="x.html">a</a>',
    ['anchor x.html a'],
  ],
  'targets without a scheme as mail programs complete them': [
    '<a href="www.docomo.ne.jp/x">a</a><a href="//a.example/y">b</a>',
    ['anchor http://www.docomo.ne.jp/x a', 'anchor https://a.example/y b'],
  ],
  'targets laced with entities, tabs and line breaks': [
    '<a href=" ht\ntps&colon;&#x2f;/a.exa&#9;mple/\n x">a</a>',
    ['anchor https://a.example/%20x a'],
  ],
  'backslashes for slashes': ['<a href="https:\\\\a.example\\x">a</a>', ['anchor https://a.example/x a']],
  'one slash or none': [
    '<a href="https:/a.example/x">a</a><a href="http:b.example">b</a>',
    ['anchor https://a.example/x a', 'anchor http://b.example/ b'],
  ],
  'no links in comments': ['<!-- <a href="https://a.example/">a</a> -->b', []],
  'Outlook buttons': [
    '<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="https://a.example/"><center>押す</center></v:roundrect><![endif]-->',
    ['anchor https://a.example/ 押す'],
  ],
  'no links that Outlook alone does not show in a comment': [
    '<!--[if !mso]><a href="https://a.example/">x</a><![endif]-->',
    [],
  ],
  'addresses in text that no anchor covers': [
    '<p>https://a.example/x または<a href="https://b.example/">https://c.example/</a></p>',
    ['anchor https://b.example/ https://c.example/', 'visible-text https://a.example/x https://a.example/x'],
  ],
  'one link where target, words and place are the same': [
    '<a href="https://a.example/">a</a><a href="https://a.example/">a</a><a href="https://a.example/">b</a>',
    ['anchor https://a.example/ a', 'anchor https://a.example/ b'],
  ],
  'no jumps inside the mail, and no pictures that it carries': [
    '<a href="#top">a</a><img src="cid:x"><img src="data:image/gif;base64,R0"><a name=x>b</a><a href="">c</a>',
    [],
  ],
  'srcdoc of a frame': [
    '<iframe srcdoc="&lt;a href=https://a.example/&gt;x&lt;/a&gt;"></iframe>',
    ['anchor https://a.example/ x'],
  ],
};
for (const [name, [source, expected]] of Object.entries(html)) {
  it(`reads in HTML: ${name}`, () => assert.deepEqual(inHtml(source), expected));
}

const targets: Record<string, [string, Partial<Link>]> = {
  'the host behind a user name that looks like one': ['https://amazon.co.jp@evil.example/', { host: 'evil.example' }],
  'the host behind kilobytes of user name': [`https://${'a'.repeat(9000)}@evil.example/`, { host: 'evil.example' }],
  'an address in decimal': ['http://3221225985/', { host: '192.0.2.1', url: 'http://192.0.2.1/' }],
  'an address in hexadecimal and octal': ['http://0xC0.0.02.1/', { host: '192.0.2.1' }],
  'an international name': ['https://アマゾン.example/', { host: 'xn--cckwcxetd.example' }],
  'a name with full-width letters and an ideographic stop': ['https://ｅvil。example/', { host: 'evil.example' }],
  'the organisation of a host': ['https://a.b.co.jp/', { registrableDomain: 'b.co.jp' }],
  'two owners below one shared host': ['https://a.github.io/', { registrableDomain: 'a.github.io' }],
  'a script': ['java\nscript:alert(1)', { scheme: 'javascript', host: '' }],
  data: ['data:text/html,hi', { scheme: 'data', host: '' }],
  'a telephone': ['tel:+81312345678', { scheme: 'tel', host: '' }],
  'a mail address': ['mailto:a@b.example', { scheme: 'mailto', host: '' }],
  'what cannot be parsed, as written': ['http://[bad', { scheme: '', url: 'http://[bad', host: '' }],
};
for (const [name, [target, expected]] of Object.entries(targets)) {
  it(`takes from a target ${name}`, () => {
    const [link] = linksOf(leaf('text/html', `<a href="${target}">x</a>`));
    const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, link?.[key as keyof Link]]));
    assert.deepEqual(seen, expected);
  });
}

it('defangs every target', () => {
  const [link] = linksOf(leaf('text/html', '<a href="https://a.example/x.php">x</a>'));
  assert.equal(link?.defanged, 'hxxps[:]//a[.]example/x.php');
  assert.equal(link?.registrableDomain, 'a.example');
});

const plain: Record<string, [string, string[]]> = {
  'dots of Japanese typesetting in the host': ['https://a。example。com/x', ['https://a.example.com/x']],
  'a full stop of Japanese behind the host': ['https://www.a.co.jp。次に', ['https://www.a.co.jp/']],
  'Japanese directly before and behind': ['こちらhttps://a.example/xです。', ['https://a.example/x']],
  'Japanese directly behind the host': ['https://www.a.co.jpをご覧ください', ['https://www.a.co.jp/']],
  'an international name, and Japanese behind it': [
    'https://日本語.jp/x https://日本語.jpへ',
    ['https://xn--wgv71a119e.jp/x', 'https://xn--wgv71a119e.jp/'],
  ],
  'full-width brackets around': [
    '（https://a.example/x）「https://b.example/」',
    ['https://a.example/x', 'https://b.example/'],
  ],
  'punctuation behind': [
    'https://a.example/x, (https://b.example/y). https://c.example/?',
    ['https://a.example/x', 'https://b.example/y', 'https://c.example/'],
  ],
  'brackets inside': ['https://a.example/x_(y)', ['https://a.example/x_(y)']],
  'angle brackets, also over a line end': [
    '<https://a.example/lo\r\n ng> <https://b.example/>',
    ['https://a.example/long', 'https://b.example/'],
  ],
  'full-width letters': ['ｈｔｔｐｓ：／／ａ．ｅｘａｍｐｌｅ／ｘ です', ['https://a.example/x']],
  'names without a scheme where they are known': [
    'www.docomo.ne.jp と dm1k.com/a.php と docomo.ne.jp',
    ['http://www.docomo.ne.jp/', 'http://dm1k.com/a.php'],
  ],
  'no words that only look like names': ['and/or main.php/x e.g./i.e. 3.14/2 a@dm1k.com/x www.x', []],
  'zero-width characters inside': ['https://a.exam\u200bple/x', ['https://a.example/x']],
  'a target inside a target once': [
    'https://a.example/?u=https://b.example/',
    ['https://a.example/?u=https://b.example/'],
  ],
  'a list with commas': ['https://a.example/,https://b.example/', ['https://a.example/', 'https://b.example/']],
  'soft breaks of an undeclared quoted-printable': [
    'https://a.example/?x=3D1&lo=\r\nng=3D2',
    ['https://a.example/?x=1&long=2'],
  ],
};
for (const [name, [text, expected]] of Object.entries(plain)) {
  it(`reads in plain text: ${name}`, () => assert.deepEqual(inText(text), expected));
}

it('joins an address that flowed text breaks', () => {
  const text = 'see https://a.example/lo \nng end';
  assert.deepEqual(inText(text, { format: 'flowed', delsp: 'yes' }), ['https://a.example/long']);
  assert.deepEqual(inText(text), ['https://a.example/lo']);
});

it('says which links a reader does not see', () => {
  const seen = linksOf(
    leaf(
      'text/html',
      '<a href="https://a.example/">a</a><div style="display:none"><a href="https://b.example/">b</a></div><a href="https://c.example/"><i style="font-size:0">c</i></a><a href="https://d.example/" style="font-size:0"><img src="https://e.example/"></a><img src="https://f.example/" width=1 height=1>',
    ),
  );
  assert.deepEqual(
    seen.map((link) => [link.host, link.hidden]),
    [
      ['a.example', false],
      ['b.example', true],
      ['c.example', true],
      ['d.example', false],
      ['e.example', false],
      ['f.example', true],
    ],
  );
});

it('reads links of both alternatives, of attached mails and of attached pages', () => {
  const tree = branch(
    'multipart/mixed',
    branch(
      'multipart/alternative',
      leaf('text/plain', 'https://a.example/'),
      leaf('text/html', '<a href="https://b.example/">b</a>'),
    ),
    branch('message/rfc822', leaf('text/plain', 'https://c.example/', { path: '2.1' })),
    leaf(
      'application/octet-stream',
      '<meta charset=shift_jis><a href="https://d.example/">d</a><script>location="https:\\/\\/e.example\\/x"</script>',
      {
        disposition: 'attachment',
        filename: 'Invoice.HTM',
      },
    ),
    leaf('image/svg+xml', '<?xml version="1.0"?><svg xmlns:xlink="x"><a xlink:href="https://f.example/">f</a></svg>', {
      filename: 'a.svg',
    }),
  );
  assert.deepEqual(
    linksOf(tree).map((link) => [link.where, link.host, link.hidden]),
    [
      ['plain-text', 'a.example', false],
      ['anchor', 'b.example', false],
      ['attachment', 'c.example', false],
      ['attachment', 'd.example', false],
      ['attachment', 'e.example', true],
      ['attachment', 'f.example', false],
    ],
  );
});

it('points to the very bytes where the part is not encoded, else to the part', () => {
  const text = 'x <a href="https://a.example/?b=1&amp;c=2">x</a>';
  const [exact] = linksOf(leaf('text/html', text, { encoding: '8bit' }));
  assert.deepEqual(exact?.source, { mail: '1', start: 111, end: 141 });
  const [whole] = linksOf(leaf('text/html', text));
  assert.deepEqual(whole?.source, { mail: '1', start: 100, end: 100 + text.length });
});

it('lists two thousand links at most, what can be clicked before what is fetched', () => {
  const pictures = Array.from({ length: 3000 }, (_, index) => `<img src="https://a.example/${index}">`).join('');
  const links = linksOf(leaf('text/html', `${pictures}<a href="https://b.example/">b</a>`));
  assert.equal(links.length, 2000);
  assert.equal(links.at(-1)?.host, 'b.example');
});

it('keeps urls and words short', () => {
  const long = 'x'.repeat(10_000);
  const [link] = linksOf(leaf('text/html', `<a href="https://a.example/${long}">${long}</a>`));
  assert.equal(link?.url.length, 4096);
  assert.equal(link?.text.length, 512);
});

it('leaves out blanks within a host, as some mail programs do', () => {
  const [link] = linksOf(leaf('text/html', '<a href="http://win.a.example  /path">x</a>'));
  assert.deepEqual([link?.host, link?.url], ['win.a.example', 'http://win.a.example/path']);
});
