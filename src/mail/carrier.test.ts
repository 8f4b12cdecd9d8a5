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

for (const [name, text] of [
  ['the outer has links of its own', wrapped('click https://other.example/')],
  ['the outer has much to say', wrapped('word '.repeat(300))],
  ['it is a bounce', wrapped('undelivered', 'multipart/report')],
] as const) {
  it(`stays with the outer message where ${name}`, () => {
    const mail = mailFrom(text);
    assert.deepEqual([mail.subject, mail.carrier], ['Fwd', undefined]);
  });
}
