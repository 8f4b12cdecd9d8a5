import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readInput } from './input.ts';
import { mailFrom } from './testing.ts';

const HEAD = 'From: a@shop.example\nSubject: x\nMIME-Version: 1.0\n';
const LINK = 'https://login.example.com/x';
const PAGE = `<html><body><p>log in</p><a href="${LINK}">here</a></body></html>`;
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const multipart = (type: string, boundary: string) =>
  `Content-Type: ${type}\n\n--${boundary}\nContent-Type: text/html\n\n${PAGE}\n--${boundary}--\n`;

const shown: [what: string, mail: string][] = [
  ['a boundary in pieces', multipart('multipart/mixed; boundary*0=ab; boundary*1=cd', 'abcd')],
  ['a boundary that is percent-encoded', multipart("multipart/mixed; boundary*=us-ascii''a%62", 'ab')],
  ['a boundary with a quoted pair', multipart('multipart/mixed; boundary="a\\b"', 'ab')],
  ['the second of two boundaries', multipart('multipart/mixed; boundary=one; boundary=two', 'two')],
  ['a boundary with a comment', multipart('multipart/mixed; (x) boundary=(y)ab(z)', 'ab')],
  ['a type in quotes', `Content-Type: 'text/html'\n\n${PAGE}`],
  ['a type with a space inside', `Content-Type: text/ html\n\n${PAGE}`],
  ['a type without a space before it', `CONTENT-TYPE:TEXT/HTML\n\n${PAGE}`],
  [
    'the second of two encodings',
    `Content-Type: text/html\nContent-Transfer-Encoding: 7bit\nContent-Transfer-Encoding: base64\n\n${base64(PAGE)}`,
  ],
  ['an encoding with a comment', `Content-Type: text/html\nContent-Transfer-Encoding: (x) base64\n\n${base64(PAGE)}`],
  [
    'encoded lines behind a line of text',
    `Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nHi, you: see.\nAAAA\n${base64(PAGE)}`,
  ],
  [
    'UTF-16 of the other byte order without a mark',
    `Content-Type: text/html; charset=utf-16\nContent-Transfer-Encoding: base64\n\n${base64(Buffer.from(PAGE, 'utf16le').swap16())}`,
  ],
  ['two bytes a letter that no escape ends', `Content-Type: text/html; charset=iso-2022-jp\n\n\x1b$B$"\n${PAGE}`],
];
for (const [what, mail] of shown) {
  it(`shows the page under ${what}`, () => {
    const { body, links } = mailFrom(HEAD + mail);
    assert.match(body.text, /log in/);
    assert.deepEqual(
      links.map(({ url, hidden }) => [url, hidden]),
      [[LINK, false]],
    );
  });
}

it('reads mails inside, whatever they are called', () => {
  const inner = `From: b@shop.example\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${base64(PAGE)}`;
  const part = `--b\nContent-Type: application/octet-stream; name=a.eml\nContent-Transfer-Encoding: base64\n\n${base64(inner)}\n`;
  for (const mail of [
    `Content-Type: multipart/mixed; boundary=b\n\n--b\n\n${'a long note '.repeat(80)}\n${part}--b--\n`,
    `Content-Type: message/partial; id=x; number=1; total=2\n\n${inner}`,
  ]) {
    assert.deepEqual(
      mailFrom(HEAD + mail).links.map(({ url }) => url),
      [LINK],
    );
  }
});

it('names where a body lies outside', () => {
  const url = `Content-Type: message/external-body; access-type=URL; URL="${LINK}"\n\nContent-Type: text/html\n\n`;
  const ftp =
    'Content-Type: message/external-body; access-type=anon-ftp; site="files.example.com"; name=a.html\n\nContent-Type: text/html\n\n';
  assert.deepEqual(
    [url, ftp].map((mail) => mailFrom(HEAD + mail).links[0]?.url),
    [LINK, 'ftp://files.example.com/a.html'],
  );
});

it('takes a mail for one, whatever its sender put in front of the usual fields', () => {
  for (const fields of [`X-A: ${'\x01'.repeat(3000)}\n`, 'Zzz: 1\n'.repeat(300)]) {
    const [item] = readInput(Buffer.from(`${fields}${HEAD}\nhi`), 'x');
    assert.ok(item && 'raw' in item);
  }
});
