import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailFrom } from './testing.ts';

const inner =
  'From: fraud@evil.example\nTo: me@own.example\nSubject: inner\nDate: Mon, 14 Mar 2022 09:00:00 +0900\n\nhttps://evil.example/\n';

function wrapped(note: string, type = 'multipart/mixed', head = 'Content-Type: message/rfc822'): string {
  return `From: me@own.example\nSubject: Fwd\nContent-Type: ${type}; boundary=b\n\n--b\nContent-Type: text/plain\n\n${note}\n--b\n${head}\n\n${inner}\n--b--\n`;
}

it('investigates the message that is only wrapped, and keeps the outer as its carrier', () => {
  const mail = mailFrom(wrapped('see below'));
  assert.deepEqual(
    [
      mail.subject,
      mail.headerFrom?.address,
      mail.carrier?.subject,
      mail.carrier?.headerFrom?.address,
      mail.carrier?.path,
    ],
    ['inner', 'fraud@evil.example', 'Fwd', 'me@own.example', '2'],
  );
});

it('opens an attached .eml that is encoded', () => {
  const head = 'Content-Type: application/octet-stream; name="mail.eml"\nContent-Transfer-Encoding: base64';
  const text = wrapped('see below', 'multipart/mixed', head).replace(inner, Buffer.from(inner).toString('base64'));
  assert.equal(mailFrom(text).subject, 'inner');
});

it('opens a message/rfc822 that is encoded, although the standard forbids it', () => {
  const head = 'Content-Type: message/rfc822\nContent-Transfer-Encoding: base64';
  const text = wrapped('see below', 'multipart/mixed', head).replace(inner, Buffer.from(inner).toString('base64'));
  assert.equal(mailFrom(text).subject, 'inner');
});

it('looks through the styles of an HTML note, and past the picture of a signature', () => {
  const note = `<html><style>${'p { margin: 0 }\n'.repeat(100)}</style><p>see below</p></html>`;
  const picture = 'Content-Type: image/png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=';
  const text = wrapped(note).replace('text/plain', 'text/html').replace('\n--b--', `\n--b\n${picture}\n--b--`);
  assert.equal(mailFrom(text).subject, 'inner');
});

it('reads what SpamAssassin wrapped, below its report', () => {
  const head = 'Content-Type: message/rfc822\nContent-Description: original message before SpamAssassin';
  const text = wrapped(`Spam detection software https://sa.example/ ${'points '.repeat(200)}`, 'multipart/mixed', head);
  assert.equal(mailFrom(text).subject, 'inner');
});

it('investigates a fraud in the name of its own victim, forwarded by him to himself', () => {
  const text = wrapped('see below')
    .replace('fraud@evil.example', 'me@own.example')
    .replace('Subject: Fwd', 'To: me@own.example\nSubject: Fwd');
  assert.equal(mailFrom(text).subject, 'inner');
});

const fromServer = wrapped('could not be delivered').replace('From: me@own.example', 'From: MAILER-DAEMON@mx.example');
const returned = wrapped('送信できませんでした').replace('Subject: Fwd', 'To: fraud@evil.example\nSubject: Fwd');

for (const [name, text] of [
  ['a mail server returns it', fromServer],
  ['it goes back to the author of the inner', returned],
  ['the null reverse-path marks it', `Return-Path: <>\n${wrapped('undelivered')}`],
  ['its note is an HTML link', wrapped('<a href="https://other.example/">x</a>').replace('text/plain', 'text/html')],

  ['the outer has links of its own', wrapped('click https://other.example/')],
  ['the outer has much to say', wrapped('word '.repeat(300))],
  ['it is a bounce', wrapped('undelivered', 'multipart/report')],
] as const) {
  it(`stays with the outer message where ${name}`, () => {
    const mail = mailFrom(text);
    assert.deepEqual([mail.subject, mail.carrier], ['Fwd', undefined]);
  });
}
