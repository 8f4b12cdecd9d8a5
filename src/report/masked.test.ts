import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withoutRecipients } from './masked.ts';
import { sampleCase } from './testing.ts';

it('masks the mailboxes of the recipients to their first letter', () => {
  const { dossier } = withoutRecipients(sampleCase());
  assert.deepEqual(
    dossier.mail.recipients.map(({ name, address }) => [name, address]),
    [['', 'i***@***']],
  );
});

it('masks a recipient’s name wherever it stands, unless the sender calls himself so', () => {
  const given = sampleCase();
  const [box] = given.mail.recipients;
  assert.ok(box);
  const named = (name: string) =>
    withoutRecipients({
      ...given,
      mail: { ...given.mail, recipients: [{ ...box, name }], body: { ...given.mail.body, text: `${name} 様` } },
    }).dossier.mail.body.text;
  assert.equal(named('山田 太郎'), '*** 様');
  assert.equal(named('Kagoya Internet'), 'Kagoya Internet 様');
  assert.equal(named('info'), 'info 様');
});

it('keeps the structure of the case, its keys and its sources', () => {
  const { dossier } = withoutRecipients(sampleCase());
  assert.deepEqual(Object.keys(dossier.observations.dns.hosts), ['dm1k.com']);
  assert.deepEqual(dossier.verdict, sampleCase().verdict);
  assert.deepEqual(dossier.mail.route.hops[0]?.source, sampleCase().mail.route.hops[0]?.source);
});

it('hides an encoded word that would decode to what is masked', () => {
  const given = sampleCase();
  const [first] = given.mail.fields;
  assert.ok(first);
  const field = { ...first, value: 'info@example.co.jp', raw: ' =?utf-8?B?aW5mb0BleGFtcGxlLmNvLmpw?=' };
  const { dossier } = withoutRecipients({ ...given, mail: { ...given.mail, fields: [field] } });
  assert.equal(dossier.mail.fields[0]?.raw, ' =?***?=');
});
