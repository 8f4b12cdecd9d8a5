import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group } from './mails/build-mail.ts';
import { fraud } from './mails/fraud.ts';
import { companiesInBrief } from './mails/honest/companies-in-brief.ts';
import { honest } from './mails/honest.ts';
import { labelOf } from './mails/label-of.ts';

interface Judged {
  name: string;
  label: string;
}

async function judged(groups: Group[], ownDomains: string[]): Promise<Judged[]> {
  const results: Judged[] = [];
  for (const { name, eml } of groups.flatMap(({ mails }) => mails)) {
    results.push({ name, label: await labelOf(eml, ownDomains) });
  }
  return results;
}

function names(results: Judged[]): string {
  return results.map(({ name, label }) => `\n  ${label}: ${name}`).join('');
}

const alarms = ['fraud', 'suspicious'];

for (const ownDomains of [['example.co.jp'], []]) {
  describe(`honest and fraudulent mails of our own, own domains: ${ownDomains.join(', ') || 'not told'}`, () => {
    it('calls no honest mail a fraud, and at most one in twenty suspicious', async () => {
      const results = await judged(honest, ownDomains);
      const called = results.filter(({ label }) => label === 'fraud');
      const suspected = results.filter(({ label }) => label === 'suspicious');
      assert.equal(called.length, 0, `called a fraud:${names(called)}`);
      assert.ok(
        suspected.length <= results.length * 0.05,
        `${suspected.length} of ${results.length} suspicious:${names(suspected)}`,
      );
    });

    it('raises an alarm for at least four frauds in five', async () => {
      const results = await judged(fraud, ownDomains);
      const missed = results.filter(({ label }) => !alarms.includes(label));
      assert.ok(missed.length <= results.length * 0.2, `${missed.length} of ${results.length} missed:${names(missed)}`);
      const genuine = results.filter(({ label }) => label === 'genuine');
      assert.equal(genuine.length, 0, `called genuine:${names(genuine)}`);
    });

    it('proves most of what companies of the registry send with authentication', async () => {
      const authenticated = companiesInBrief.filter(({ eml }) => /^Authentication-Results:/im.test(eml));
      const results = await judged([{ group: 'companies in brief', mails: authenticated }], ownDomains);
      const unproven = results.filter(({ label }) => label !== 'genuine');
      assert.ok(unproven.length <= results.length * 0.4, `not proven:${names(unproven)}`);
    });
  });
}
