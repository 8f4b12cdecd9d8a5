import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailFrom } from './testing.ts';

const LINK = '<a href="https://evil.example/x">confirm</a>';
const HEAD = 'From: a@b.example\nSubject: s\nMIME-Version: 1.0\n';
const HTML_PART = `Content-Type: text/html; charset=utf-8\n\n<p>${LINK}</p>\n`;

const BASE64_PART = `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${encoded(`<p>${LINK}</p>`)}\n`;

function encoded(text: string): string {
  return Buffer.from(text).toString('base64');
}

const hiding: Record<string, string> = {
  'a boundary that is not the declared one': `${HEAD}Content-Type: multipart/mixed; boundary="declared"\n\n--used\n${HTML_PART}--used--\n`,
  'no boundary parameter at all': `${HEAD}Content-Type: multipart/alternative\n\n--used\n${HTML_PART}--used--\n`,
  'a boundary that is never closed': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n${HTML_PART}`,
  'HTML in the epilogue': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhi\n--b--\n<html>${LINK}</html>\n`,
  'HTML in the preamble': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n<html>${LINK}</html>\n--b\nContent-Type: text/plain\n\nhi\n--b--\n`,
  'a multipart without any part': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n<html>${LINK}</html>\n`,
  'a leading blank line': `\n\n${HEAD}${HTML_PART}`,
  'an mbox line in front': `From a@b.example Mon Mar 14 09:00:00 2022\n${HEAD}${HTML_PART}`,
  'a saved SMTP session in front': `220 mx.example ESMTP\nEHLO [192.0.2.1]\nMAIL FROM:<a@b.example>\nRCPT TO:<c@d.example>\nDATA\n354 go ahead\n${HEAD}${HTML_PART}`,
  'a saved IMAP answer in front': `* 12 FETCH (UID 12 BODY[] {300}\n${HEAD}${HTML_PART}`,
  'a charset parameter without its semicolon': `${HEAD}Content-Type: text/html charset=utf-8\n\n${LINK}\n`,
  'a header block without a blank line': `${HEAD}Content-Type: text/html\n<p>${LINK}</p>\n`,
  'a broken line between fields': `From: a@b.example\nthis is no field\nContent-Type: text/html\n\n${LINK}\n`,
  'broken lines between fields': `From: a@b.example\nno field\nno field\nDate: x\nContent-Type: text/html\n\n${LINK}\n`,
  'a field folded over lines of spaces': `From: "Bank\n \n \n dear customer" <a@b.example>\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${encoded(LINK)}\n`,
  'two Content-Type fields': `${HEAD}Content-Type: text/html\nContent-Type: text/plain\n\n${LINK}\n`,
  'spaces behind the boundary': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b   \n${HTML_PART}--b--  \n`,
  'a boundary that another one begins with': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--bb\nnot a part\n--b\n${HTML_PART}--b--\n`,
  'a second multipart inside': `${HEAD}Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/alternative; boundary=i\n\n--i\n${HTML_PART}--i--\n--o--\n`,
  'a boundary that is joined from pieces (RFC 2231)': `${HEAD}Content-Type: multipart/mixed; boundary*0="ab"; boundary*1="cd"\n\n--abcd\n${BASE64_PART}--abcd--\n`,
  'a percent-encoded boundary (RFC 2231)': `${HEAD}Content-Type: multipart/mixed; boundary*=''a%62\n\n--ab\n${BASE64_PART}--ab--\n`,
  'two boundary parameters': `${HEAD}Content-Type: multipart/mixed; boundary=one; boundary=two\n\n--one\nContent-Type: text/plain\n\n--two\n${BASE64_PART}--two--\n--one--\n`,
  'a quoted media type': `${HEAD}Content-Type: "multipart/mixed"; boundary=b\n\n--b\n${BASE64_PART}--b--\n`,
  'two colons behind the field name': `${HEAD}Content-Type:: multipart/mixed; boundary=b\n\n--b\n${BASE64_PART}--b--\n`,
  'a type that is none, with a boundary': `${HEAD}Content-Type: x-multi/mixed; boundary=b\n\n--b\n${BASE64_PART}--b--\n`,
  'no Content-Type at all': `${HEAD}\n--b\n${BASE64_PART}--b--\n`,
  'an empty boundary': `${HEAD}Content-Type: multipart/mixed; boundary=""\n\n--\n${BASE64_PART}----\n`,
  'a line of spaces above the header of a part': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n \n${BASE64_PART}--b--\n`,
  'a multipart that is encoded as a whole': `${HEAD}Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n${encoded(`--b\n${HTML_PART}--b--\n`)}\n`,
  'an inner message that is encoded': `${HEAD}Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: text/plain\n\nhttps://outer.example/\n--o\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${encoded(`${HEAD}${HTML_PART}`)}\n--o--\n`,
  'an epilogue of blank lines': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhi\n--b--\n${'\n'.repeat(9000)}<html>${LINK}</html>\n`,
  'base64 with foreign letters': `${HEAD}Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${encoded(LINK).replace(/(.{7})/g, '$1*')}\n`,
  'base64 that is padded and goes on': `${HEAD}Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${encoded('a')}\n${encoded(LINK)}\n`,
  'plain HTML that calls itself base64': `${HEAD}Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n<p>${LINK}</p>\n`,
  'a spelling of base64': `${HEAD}Content-Type: text/html\nContent-Transfer-Encoding: "Base64" (x)\n\n${encoded(LINK)}\n`,
  'an encoding that is none, over base64': `${HEAD}Content-Type: text/html\nContent-Transfer-Encoding: xx\n\n${encoded(LINK)}\n`,
  'an encoding named below a line of spaces': `${HEAD}Content-Type: text/html\nContent-Transfer-Encoding:\n \n base64\n\n${encoded(LINK)}\n`,
  'quoted-printable with spaces behind its soft breaks': `${HEAD}Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<a href=3D"https://evil= \n.example/x">confirm</a>=\n`,
  'more fields than are kept': `${HEAD}${'X-Field: y\n'.repeat(3000)}Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${encoded(LINK)}\n`,
  'more levels than are read': `${HEAD}${Array.from({ length: 40 }, (_, level) => `Content-Type: multipart/mixed; boundary=l${level}x\n\n--l${level}x\n`).join('')}${HTML_PART}`,
  'an inner message': `${HEAD}Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: text/plain\n\nhttps://outer.example/ see this\n--o\nContent-Type: message/rfc822\n\n${HEAD}${HTML_PART}\n--o--\n`,
};

for (const [name, text] of Object.entries(hiding)) {
  for (const [ends, lineEnd] of [
    ['CR LF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ] as const) {
    it(`finds the link behind ${name}, with ${ends}`, () => {
      const urls = mailFrom(text, lineEnd).links.map((link) => link.url);
      assert.ok(urls.includes('https://evil.example/x'), urls.join());
    });
  }
}

it('keeps what is broken as defects that point at it', () => {
  const text = hiding['a boundary that is not the declared one'] ?? '';
  const { defects } = mailFrom(text);
  assert.ok(defects.some(({ kind, detail }) => kind === 'boundary-not-found' && detail === 'declared'));
});

it('keeps both of two From fields, with the bytes where they stand', () => {
  const raw = 'From: a@b.example\r\nFrom: c@d.example\r\n\r\nx';
  const mail = mailFrom(Buffer.from(raw));
  assert.deepEqual(
    [mail.headerFrom?.address, mail.furtherFrom.map(({ address }) => address)],
    ['a@b.example', ['c@d.example']],
  );
  const source = mail.furtherFrom[0]?.source;
  assert.ok(source && 'start' in source && raw.slice(source.start, source.end) === 'From: c@d.example\r\n');
});

it('gives each part the range of its body within the raw bytes', () => {
  const raw = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhello\n--b--\n`;
  const part = mailFrom(raw, '\n').parts.find(({ path }) => path === '1');
  assert.equal(raw.slice(part?.start, part?.end), 'hello');
});

it('keeps the usual sentence about MIME out of the parts, and what else stands there in', () => {
  const parts = (preamble: string) =>
    mailFrom(`${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${preamble}\n--b\n\nx\n--b--\n`).parts.map(
      ({ path }) => path,
    );
  assert.deepEqual(parts('This is a multi-part message in MIME format.'), ['', '1']);
  assert.deepEqual(parts('This is a message in MIME format. https://evil.example/'), ['', 'preamble', '1']);
});

it('points with the parts of an encoded container at the container, and hashes what they hold', () => {
  const inside = `${HEAD}Content-Type: application/pdf\n\n%PDF-1.7`;
  const mail = mailFrom(
    `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhttps://a.example/ ${'word '.repeat(200)}\n--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${encoded(inside)}\n--b--\n`,
  );
  const [container, inner] = mail.parts.filter(({ path }) => path.startsWith('2'));
  assert.deepEqual([inner?.path, inner?.start, inner?.end], ['2.1', container?.start, container?.end]);
  assert.deepEqual(
    mail.attachments.map(({ type, size }) => [type, size]),
    [
      ['message/rfc822', inside.length],
      ['application/pdf', 8],
    ],
  );
});

const lineEnds: [name: string, raw: string, kinds: string[]][] = [
  ['CR LF throughout', 'From: a@b.example\r\n\r\nx\r\n', []],
  ['LF throughout', 'From: a@b.example\n\nx\n', []],
  ['one LF among CR LF', 'From: a@b.example\r\n\r\nx\ny\r\n', ['bare-lf']],
  ['LF with a CR LF', 'From: a@b.example\n\nx\r\ny\n', ['mixed-line-ends']],
  ['CR alone', 'From: a@b.example\r\rx', ['bare-cr']],
];

for (const [name, raw, kinds] of lineEnds) {
  it(`judges line ends: ${name}`, () => {
    const found = mailFrom(Buffer.from(raw)).defects.map(({ kind }) => kind as string);
    assert.deepEqual(
      found.filter((kind) => /^(bare|mixed)-/.test(kind)),
      kinds,
    );
  });
}

it('bounds depth, parts and fields, and says so', () => {
  const deep = Array.from(
    { length: 60 },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
  );
  assert.ok(mailFrom(HEAD + deep.join('')).defects.some(({ kind }) => kind === 'nested-too-deep'));
  const wide = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(5000)}--b--\n`;
  assert.ok(mailFrom(wide).defects.some(({ kind }) => kind === 'too-many-parts'));
  const tall = `${'X-Field: y\n'.repeat(20_000)}From: a@b.example\n\nx`;
  assert.ok(mailFrom(tall).defects.some(({ kind }) => kind === 'too-many-fields'));
});
