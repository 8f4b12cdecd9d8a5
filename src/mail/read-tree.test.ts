import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailFrom } from './testing.ts';

const LINK = '<a href="https://evil.example/x">confirm</a>';
const HEAD = 'From: a@b.example\nSubject: s\nMIME-Version: 1.0\n';
const HTML_PART = `Content-Type: text/html; charset=utf-8\n\n<p>${LINK}</p>\n`;

const hiding: Record<string, string> = {
  'a boundary that is not the declared one': `${HEAD}Content-Type: multipart/mixed; boundary="declared"\n\n--used\n${HTML_PART}--used--\n`,
  'no boundary parameter at all': `${HEAD}Content-Type: multipart/alternative\n\n--used\n${HTML_PART}--used--\n`,
  'a boundary that is never closed': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n${HTML_PART}`,
  'HTML in the epilogue': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhi\n--b--\n<html>${LINK}</html>\n`,
  'HTML in the preamble': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n<html>${LINK}</html>\n--b\nContent-Type: text/plain\n\nhi\n--b--\n`,
  'a multipart without any part': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n<html>${LINK}</html>\n`,
  'a leading blank line': `\n\n${HEAD}${HTML_PART}`,
  'an mbox line in front': `From a@b.example Mon Mar 14 09:00:00 2022\n${HEAD}${HTML_PART}`,
  'a charset parameter without its semicolon': `${HEAD}Content-Type: text/html charset=utf-8\n\n${LINK}\n`,
  'a header block without a blank line': `${HEAD}Content-Type: text/html\n<p>${LINK}</p>\n`,
  'a broken line between fields': `From: a@b.example\nthis is no field\nContent-Type: text/html\n\n${LINK}\n`,
  'two Content-Type fields': `${HEAD}Content-Type: text/html\nContent-Type: text/plain\n\n${LINK}\n`,
  'spaces behind the boundary': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b   \n${HTML_PART}--b--  \n`,
  'a boundary that another one begins with': `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--bb\nnot a part\n--b\n${HTML_PART}--b--\n`,
  'a second multipart inside': `${HEAD}Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/alternative; boundary=i\n\n--i\n${HTML_PART}--i--\n--o--\n`,
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
