import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { investigateLive } from '../src/index.ts';
import { buildMail, type Letter } from './judgement/build-mail.ts';
import { fraud } from './judgement/fraud.ts';
import { honestCompanies } from './judgement/honest-companies.ts';
import { honestOthers } from './judgement/honest-others.ts';

async function labelOf(letter: Letter, ownDomains: string[]): Promise<string> {
  const settings = {
    startedAt: '2026-11-24T00:00:00.000Z',
    trustedHosts: [],
    knownSenders: [],
    language: 'ja' as const,
  };
  const options = { offline: true, tables: false };
  const { case: finished } = await investigateLive(buildMail(letter), { ...settings, ownDomains }, options);
  return finished.verdict.label;
}

for (const [known, ownDomains] of [
  ['known', ['example.co.jp']],
  ['not configured', []],
] as const) {
  describe(`with the receiver's domain ${known}`, () => {
    for (const letter of [...honestCompanies, ...honestOthers]) {
      it(`does not accuse ${letter.name}`, async () => {
        assert.doesNotMatch(await labelOf(letter, [...ownDomains]), /fraud|suspicious/);
      });
    }
    for (const letter of fraud) {
      it(`calls ${letter.name}`, async () => {
        assert.match(await labelOf(letter, [...ownDomains]), /fraud|suspicious/);
      });
    }
  });
}

it('calls no fraud genuine, and proves most of the honest mail of listed companies that authenticates', async () => {
  const labels = await Promise.all(fraud.map((letter) => labelOf(letter, [])));
  assert.ok(!labels.includes('genuine'));
  const proven = honestCompanies.filter(({ receiver }) => receiver === 'authenticated');
  const genuine = (await Promise.all(proven.map((letter) => labelOf(letter, [])))).filter(
    (label) => label === 'genuine',
  );
  assert.ok(genuine.length / proven.length >= 0.6, `${genuine.length} of ${proven.length}`);
});
