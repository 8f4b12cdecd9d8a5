import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from '../../outside/ask.ts';
import { askOf, type World } from '../testing.ts';
import { askDmarcRecords, dmarc } from './dmarc.ts';
import type { DmarcEvaluation, Identifiers } from './dmarc-evaluation.ts';

const nobody: Identifiers = { spf: [], dkim: [] };
const absent = { none: 'nxdomain' } as const;

/** A world of DMARC records by domain; the top levels say that they have none. */
function publishing(records: Record<string, string[]>, silent: string[] = []): Ask {
  const dns: World['dns'] = {
    '_dmarc.example TXT': absent,
    '_dmarc.example.com TXT': absent,
    '_dmarc.com TXT': absent,
    '_dmarc.mail.example.com TXT': absent,
  };
  for (const [domain, texts] of Object.entries(records)) dns[`_dmarc.${domain} TXT`] = texts;
  for (const domain of silent) dns[`_dmarc.${domain} TXT`] = { unknown: 'timeout' };
  return askOf({ dns });
}

async function evaluated(ask: Ask, from: string, identifiers = nobody) {
  const now = await dmarc(ask, from, identifiers);
  const brief = (answer: (typeof now)['rfc9989']) =>
    answer.state === 'found' ? shortened(answer.value) : `${answer.state} ${answer.reason}`;
  return [brief(now.rfc9989), brief(now.rfc7489)];
}

function shortened({ result, policy, policyDomain }: DmarcEvaluation): string {
  return `${result} ${policy} of ${policyDomain}`;
}

test('a mail that nothing vouches for fails the policy of its From domain by both standards', async () => {
  const ask = publishing({ 'example.com': ['v=DMARC1; p=reject'] });
  assert.deepEqual(await evaluated(ask, 'example.com'), ['fail reject of example.com', 'fail reject of example.com']);
});

test('a signature of the same organisation passes, one of another does not', async () => {
  const ask = publishing({ 'example.com': ['v=DMARC1; p=quarantine'] });
  const own = await dmarc(ask, 'mail.example.com', { spf: [], dkim: ['example.com'] });
  assert.equal(own.rfc9989.state === 'found' && own.rfc9989.value.result, 'pass');
  assert.deepEqual(own.rfc7489.state === 'found' && own.rfc7489.value.aligned, [{ by: 'dkim', domain: 'example.com' }]);
  assert.deepEqual(await evaluated(ask, 'example.com', { spf: ['other.com'], dkim: ['example.net'] }), [
    'fail quarantine of example.com',
    'fail quarantine of example.com',
  ]);
});

test('strict alignment wants the very domain', async () => {
  const ask = publishing({ 'example.com': ['v=DMARC1; p=reject; adkim=s; aspf=s'] });
  const [tree, list] = await evaluated(ask, 'example.com', { spf: ['mail.example.com'], dkim: ['mail.example.com'] });
  assert.deepEqual([tree, list], ['fail reject of example.com', 'fail reject of example.com']);
});

test('a subdomain is under the policy that its organisation has for subdomains', async () => {
  const ask = publishing({ 'example.com': ['v=DMARC1; p=reject; sp=none'] });
  assert.deepEqual(await evaluated(ask, 'mail.example.com'), ['fail none of example.com', 'fail none of example.com']);
});

test('an identifier that is not known leaves the result open, and the policy stands', async () => {
  const ask = publishing({ 'example.com': ['v=DMARC1; p=reject'] });
  const now = await dmarc(ask, 'example.com', { spf: [], dkim: [], open: 'timeout' });
  for (const answer of [now.rfc9989, now.rfc7489]) {
    assert.ok(answer.state === 'found');
    assert.deepEqual([answer.value.result, answer.value.open, answer.value.policy], ['unknown', 'timeout', 'reject']);
  }
});

test('no record, and several records, are no policy', async () => {
  assert.deepEqual(await evaluated(publishing({}), 'example.com'), ['none no-entry', 'none no-entry']);
  const two = publishing({ 'example.com': ['v=DMARC1; p=reject', 'v=DMARC1; p=none'] });
  assert.deepEqual(await evaluated(two, 'example.com'), ['none no-entry', 'none malformed']);
});

test('silence at the From domain, or above it where its record stands, is unknown', async () => {
  const silent = publishing({}, ['mail.example.com']);
  assert.deepEqual(await evaluated(silent, 'mail.example.com'), ['unknown timeout', 'unknown timeout']);
  const above = publishing({}, ['example.com']);
  assert.deepEqual(await evaluated(above, 'mail.example.com'), ['unknown timeout', 'unknown timeout']);
});

test('the standards differ where a record stands between From and the organisation', async () => {
  const ask = publishing({ 'eu.example.com': ['v=DMARC1; p=reject'], 'a.eu.example.com': [] });
  assert.deepEqual(await evaluated(ask, 'a.eu.example.com'), ['fail reject of eu.example.com', 'none no-entry']);
});

test('the standards differ in the policy of names that do not exist', async () => {
  const dns: World['dns'] = {
    '_dmarc.made-up.example.com TXT': absent,
    'made-up.example.com A': absent,
    'made-up.example.com CNAME': absent,
    '_dmarc.example.com TXT': ['v=DMARC1; p=none; np=reject'],
    '_dmarc.com TXT': absent,
  };
  assert.deepEqual(await evaluated(askOf({ dns }), 'made-up.example.com'), [
    'fail reject of example.com',
    'fail none of example.com',
  ]);
});

test('a test mode makes the policy of the newer standard one step milder, a percentage is of the older one', async () => {
  const ask = publishing({ 'example.com': ['v=DMARC1; p=reject; t=y; pct=20'] });
  const { rfc9989, rfc7489 } = await dmarc(ask, 'example.com', nobody);
  assert.ok(rfc9989.state === 'found' && rfc7489.state === 'found');
  assert.deepEqual([rfc9989.value.policy, rfc9989.value.testing], ['quarantine', true]);
  assert.deepEqual([rfc7489.value.policy, rfc7489.value.percent], ['reject', 20]);
});

test('what is no host name is not asked about', async () => {
  const never: Ask = async () => assert.fail('asked');
  for (const from of ['', 'localhost', '192.0.2.1', '[192.0.2.1]', 'a b.example', '..']) {
    const { rfc9989, rfc7489 } = await dmarc(never, from, nobody);
    assert.deepEqual([rfc9989.state, rfc7489.state], ['unknown', 'unknown'], from);
  }
});

test('a flood of identifiers and a name of many labels cost a bounded number of questions', async () => {
  const names = new Set<string>();
  const ask = (async (_kind: string, question: { name: string }) => {
    names.add(question.name);
    return { state: 'none', reason: 'nxdomain', sources: [] };
  }) as unknown as Ask;
  const from = `${Array.from({ length: 60 }, (_, index) => `l${index}`).join('.')}.example.com`;
  await askDmarcRecords(ask, from);
  assert.equal(names.size, 8);
  await dmarc(ask, from, { spf: [], dkim: Array.from({ length: 500 }, (_, index) => `d${index}.${from}`) });
  assert.ok(names.size < 60, String(names.size));
});
