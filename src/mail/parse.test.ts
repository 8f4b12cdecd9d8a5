import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { BOUNDED, processorTime } from '../util/testing.ts';
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

const whole = Buffer.from(
  'Received: from a.example (a.example [192.0.2.1]) by b.example; Mon, 14 Mar 2022 09:00:00 +0900\r\nFrom: "=?iso-2022-jp?B?GyRCM1pFNxsoQg==?=" <a@b.example>\r\nSubject: [spam] =?utf-8?Q?=E6=97=A5?=\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=shift_jis\r\n\r\n\x82\xa0\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\nRnJvbTogYUBiLmV4YW1wbGUNCg0KPGEgaHJlZj0iaHR0cHM6Ly9ldmlsLmV4YW1wbGUvIj54PC9hPg==\r\n--b--\r\n',
  'latin1',
);

it('ends with plain data on a mail of which any bytes were changed, lost or doubled', () => {
  const change = fc.record({ at: fc.nat(whole.length - 1), lose: fc.nat(6), put: fc.uint8Array({ maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      let bytes = whole;
      for (const { at, lose, put } of changes) {
        bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + lose)]);
      }
      const mail = mailFrom(bytes);
      assert.deepEqual(JSON.parse(JSON.stringify(mail)), mail);
      for (const { source } of mail.fields) {
        assert.ok('start' in source && source.start < source.end && source.end <= mail.size);
      }
    }),
    { numRuns: 400 },
  );
});

it('ends soon on mails that are made to be slow', () => {
  const slow = [
    `Subject: ${'=?utf-8?q?a'.repeat(20_000)}\n\nx`,
    `To: ${'('.repeat(60_000)}\n\nx`,
    `Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(5000)}`,
    `Content-Type: multipart/mixed; boundary=none\n\n${'--x\n'.repeat(100_000)}`,
    `Content-Type: text/html${'; a=b'.repeat(50_000)}\n\nx`,
  ];
  const spent = processorTime();
  for (const text of slow) mailFrom(text);
  assert.ok(spent() < BOUNDED);
});

it('reads the three fields, the date with its zone, and says what is only headers', () => {
  const mail = mailFrom(
    'Return-Path: <r@b.example>\nMessage-ID: <1@HOST.example>\nDate: Mon, 14 Mar 2022 09:18:12 +0900 (JST)\n',
  );
  assert.deepEqual(
    [mail.form, mail.returnPath?.address, mail.messageId?.id, mail.messageId?.domain, mail.date?.iso, mail.date?.zone],
    ['headers-only', 'r@b.example', '1@HOST.example', 'host.example', '2022-03-14T00:18:12.000Z', '+0900'],
  );
  const forms = [
    'Subject: x\n',
    'Subject: x\n\n',
    'Subject: x\n\n\n',
    'Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n',
    'Subject: x\n\ny',
  ];
  assert.deepEqual(
    forms.map((text) => mailFrom(text)).map(({ form, closedHeader }) => [form, closedHeader ?? false]),
    [
      ['headers-only', false],
      ['headers-only', true],
      ['headers-only', true],
      ['headers-only', false],
      ['message', false],
    ],
  );
  assert.equal(mailFrom('Date: 31 Feb 2022 09:00:00 +0900\n\nx').date?.iso, undefined);
});
