import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDmarcRecord, readDmarcRecord } from './dmarc-record.ts';

test('reads policy, subdomain policy, alignment and percentage', () => {
  assert.deepEqual(readDmarcRecord('v=DMARC1; p=Reject; sp=none; adkim=s; aspf=R; pct=50; foo=bar'), {
    policy: 'reject',
    subdomainPolicy: 'none',
    dkim: 'strict',
    spf: 'relaxed',
    percent: 50,
    malformed: [],
  });
});

test('a policy without sp holds for subdomains', () => {
  assert.equal(readDmarcRecord('v=DMARC1;p=quarantine')?.subdomainPolicy, 'quarantine');
});

test('a record without a valid policy counts as none if it wants reports, and for nothing else', () => {
  for (const text of ['v=DMARC1', 'v=DMARC1; p=bogus', 'v=DMARC1; p=reject; sp=bogus', 'v=DMARC1; rua=dmarc@a.example'])
    assert.equal(readDmarcRecord(text), undefined, text);
  assert.equal(readDmarcRecord('v=DMARC1; p=reject; sp=bogus; rua=mailto:dmarc@a.example!10m')?.policy, 'none');
});

test('only what begins with the version, in its own letters, is a record', () => {
  for (const text of ['v=DMARC1', 'v = DMARC1 ;p=none', 'V=DMARC1; p=none']) assert.ok(isDmarcRecord(text), text);
  for (const text of ['v=dmarc1; p=none', 'v=DMARC2', 'v=DMARC12; p=none', 'p=none; v=DMARC1', '', 'x'])
    assert.ok(!isDmarcRecord(text), text);
});

test('malformed tags leave the defaults in force', () => {
  const record = readDmarcRecord('v=DMARC1; p=none; pct=500; adkim=bob; ;=;sp; ri=4294967296; rua=dmarc');
  assert.deepEqual([record?.percent, record?.dkim, record?.subdomainPolicy], [100, 'relaxed', 'none']);
  assert.deepEqual(record?.malformed, ['pct', 'adkim', 'ri', 'rua']);
});

test('reads a record of any length in time', () => {
  assert.equal(readDmarcRecord(`v=DMARC1; rua=${'a:!1'.repeat(100_000)}`)?.policy, undefined);
  assert.equal(readDmarcRecord(`v=DMARC1;${' ; '.repeat(100_000)}p=reject`), undefined);
});
