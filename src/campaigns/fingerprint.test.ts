import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleCase } from '../report/testing.ts';
import { fingerprintOf } from './fingerprint.ts';

describe('fingerprint of a mail', () => {
  it('shows no half of a recipient where a long subject is cut', () => {
    const dossier = sampleCase();
    const source = { mail: '', start: 0, end: 0 };
    const address = 'taro.yamada@receiver.example';
    dossier.mail.recipients = [{ name: '', address, domain: 'receiver.example', field: 'To', source }];
    dossier.mail.subject = `${'x'.repeat(190)}${address} notice`;
    assert.equal(fingerprintOf(dossier).subject, `${'x'.repeat(190)}*** notice`);
  });
});
