import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sampleCase } from '../testing.ts';
import { sidesOf } from './findings-of.ts';

it('shows what a mail is beside what speaks for its sender, unless it is accused', () => {
  const sample = sampleCase();
  const report = {
    id: 'delivery-report',
    topic: 'for-the-sender' as const,
    outcome: 'found' as const,
    facts: {},
    sources: [],
    says: { ja: '', en: '' },
  };
  const because = [
    { finding: 'delivery-report', weight: 0, strength: 'hint' as const },
    { finding: 'old-domain', weight: -0.4, strength: 'hint' as const },
  ];
  const sides = (label: 'nothing-found' | 'fraud') =>
    sidesOf({
      ...sample,
      findings: [...sample.findings, report],
      verdict: { ...sample.verdict, label, because },
    });
  assert.deepEqual(
    sides('nothing-found').beside.map(({ finding }) => finding),
    ['delivery-report'],
  );
  assert.deepEqual(
    sides('nothing-found').favour.map(({ finding }) => finding),
    ['old-domain'],
  );
  assert.deepEqual(sides('fraud').beside, []);
});
