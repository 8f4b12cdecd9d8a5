import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { mailFrom } from './testing.ts';

const pieces = [
  'From: a@b.example\r\n',
  'Content-Type: multipart/mixed; boundary="b"\r\n',
  'Content-Type: text/html; charset=iso-2022-jp\r\n',
  'Content-Type: message/rfc822\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  'Subject: =?utf-8?B?',
  '\r\n',
  '\r',
  '\n\n',
  '--b\r\n',
  '--b--\r\n',
  '<a href="https://evil.example/">x</a>',
  '\u001b$B',
  '=\r\n',
  '(((("',
  '\0',
];

it('ends with plain data on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const mail = mailFrom(bytes);
      assert.deepEqual(JSON.parse(JSON.stringify(mail)), mail);
    }),
    { numRuns: 200 },
  );
});

it('ends with plain data on any order of the pieces that mails are made of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 30 })), { maxLength: 60 }),
      (parts) => {
        const mail = mailFrom(Buffer.from(parts.join('')));
        assert.deepEqual(JSON.parse(JSON.stringify(mail)), mail);
        for (const part of mail.parts) assert.ok(part.start <= part.end && part.end <= mail.size);
      },
    ),
    { numRuns: 400 },
  );
});

it('reads the three fields, the date with its zone, and says what is only headers', () => {
  const mail = mailFrom(
    'Return-Path: <r@b.example>\nMessage-ID: <1@HOST.example>\nDate: Mon, 14 Mar 2022 09:18:12 +0900 (JST)\n',
  );
  assert.deepEqual(
    [mail.form, mail.returnPath?.address, mail.messageId?.id, mail.messageId?.domain, mail.date?.iso, mail.date?.zone],
    ['headers-only', 'r@b.example', '1@HOST.example', 'host.example', '2022-03-14T00:18:12.000Z', '+0900'],
  );
  assert.equal(mailFrom('Date: 31 Feb 2022 09:00:00 +0900\n\nx').date?.iso, undefined);
});
