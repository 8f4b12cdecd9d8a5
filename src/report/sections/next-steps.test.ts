import assert from 'node:assert/strict';
import { it } from 'node:test';
import { report } from '../index.ts';
import { sampleCase } from '../testing.ts';

function page(finding: string, label: 'nothing-found' | 'fraud' = 'nothing-found'): string {
  const sample = sampleCase();
  const because = [{ finding, weight: 0, strength: 'hint' as const }];
  return report({ ...sample, verdict: { ...sample.verdict, label, because } }, 'html', { language: 'en' });
}

it('sends nobody to ask a machine', () => {
  assert.match(page('nameless-greeting'), /ask the sender by a way you know/);
  assert.match(page('delivery-report'), /If you did not send what it reports on/);
  assert.match(page('automatic-reply'), /somebody seems to have given your address/);
  assert.doesNotMatch(page('delivery-report'), /ask the sender by a way you know/);
});

it('leaves what to do about fraud alone, whatever form it has', () => {
  assert.match(page('delivery-report', 'fraud'), /do not log in, pay or answer/);
});

it('asks for nothing that was said already', () => {
  const sample = sampleCase();
  const verdict = {
    ...sample.verdict,
    label: 'nothing-found' as const,
    notKnown: [{ finding: 'x', reason: 'no-sending-address' as const }],
  };
  const told = (trustedHosts: string[], ownDomains: string[]) =>
    report({ ...sample, verdict, settings: { ...sample.settings, trustedHosts, ownDomains } }, 'html', {
      language: 'en',
    });
  assert.match(told([], []), /mail servers with --trust and its domains with --own/);
  assert.match(told([], ['a.example']), /mail servers with --trust may make/);
  assert.match(told(['mx.a.example'], []), /domains with --own may make/);
  assert.doesNotMatch(told(['mx.a.example'], ['a.example']), /--(?:own|trust)/);
});
