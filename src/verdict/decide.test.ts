import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../checks/define.ts';
import { decide } from './decide.ts';
import { explanations } from './explanations.ts';
import { combinations } from './reconcile.ts';
import { weightOf, weights } from './weights.ts';

const topics: Record<string, Finding['topic']> = {
  'brand-from-foreign-domain': 'sender',
  'brand-link-elsewhere': 'links',
  'asks-for-credentials': 'text',
  'dmarc-failed': 'authentication',
  'sending-ip-not-authorised': 'route',
  'unauthenticated-sender': 'authentication',
  'lookalike-link': 'links',
  'words-against-target': 'links',
  'made-up-host': 'links',
  'disguised-address': 'links',
  'throw-away-suffix': 'links',
  'own-domain-as-sender': 'sender',
  'official-sender': 'for-the-sender',
  'links-at-home': 'for-the-sender',
  'aligned-authentication': 'for-the-sender',
};

function found(name: string): Finding {
  const [id = '', variant] = name.split('/');
  return {
    id,
    topic: topics[id] ?? 'text',
    outcome: 'found',
    facts: {},
    sources: [],
    ...(variant ? { variant } : {}),
  };
}

function open(id: string): Finding {
  return { id, topic: topics[id] ?? 'text', outcome: 'unknown', reason: 'timeout', sources: [] };
}

const IMPERSONATION = [
  'brand-from-foreign-domain/complete',
  'brand-link-elsewhere/complete',
  'asks-for-credentials/card',
];

it('is not talked out of a decisive forgery by many weak honest signs', () => {
  const honest = Object.keys(weights).filter((name) => weightOf({ finding: name }).weight < 0);
  const { label, score } = decide(
    [...IMPERSONATION, ...honest.filter((name) => !name.startsWith('official'))].map(found),
  );
  assert.equal(label, 'fraud');
  assert.ok(score >= 0.95);
});

it('names no label by the vote of the text model where nothing but text speaks against the sender', () => {
  const ofText = Object.keys(weights).filter((name) => ['stray-particle', 'misspelt-words/several'].includes(name));
  for (const variant of ['slight', 'clear', 'strong']) {
    const all = [`wording-of-fraud/${variant}`, ...ofText];
    const { label, score } = decide(all.map(found));
    assert.equal(label, 'nothing-found');
    assert.ok(score > decide(ofText.map(found)).score);
  }
});

it('tells less than one half of what it does not call, and keeps the order', () => {
  const one = decide(['chinese-font', 'stray-particle', 'nameless-greeting'].map(found));
  const two = decide(['chinese-font', 'stray-particle', 'nameless-greeting', 'template-leftovers'].map(found));
  for (const { label, score } of [one, two]) {
    assert.equal(label, 'nothing-found');
    assert.ok(score > 0.12 && score < 0.5);
  }
  assert.ok(one.score < two.score);
});

it('calls nothing that is far from it without the vote of the text model', () => {
  const little = ['wording-of-fraud/strong', 'asks-for-credentials/payment', 'made-up-host/numeric'].map(found);
  assert.equal(decide(little).label, 'nothing-found');
});

describe('the label', () => {
  const rows: [name: string, findings: Finding[], label: string][] = [
    ['nothing was found', [], 'nothing-found'],
    ['a brand, a link elsewhere and a secret', IMPERSONATION.map(found), 'fraud'],
    ['the same without a wish', IMPERSONATION.slice(0, 2).map(found), 'suspicious'],
    ['a mail that was not read to its end', [found('unread-remainder')], 'cannot-tell'],
    ['a wording of fraud and nothing else', [found('wording-of-fraud/strong')], 'nothing-found'],
    [
      'a wording of fraud and a hint of the text',
      ['wording-of-fraud/strong', 'threat-with-request'].map(found),
      'nothing-found',
    ],
    [
      'a wording of fraud and a strong hint that is not of the text',
      ['wording-of-fraud/clear', 'throw-away-suffix/both'].map(found),
      'suspicious',
    ],
    ['the same with a slight vote', ['wording-of-fraud/slight', 'throw-away-suffix/both'].map(found), 'suspicious'],
    [
      'a slight vote beside a forged name of the own house, as devices write',
      ['wording-of-fraud/slight', 'own-domain-as-sender'].map(found),
      'nothing-found',
    ],
    ['one hint alone', [found('nameless-greeting')], 'nothing-found'],
    ['many hints of one kind', ['chinese-font', 'stray-particle', 'nameless-greeting'].map(found), 'nothing-found'],
    [
      'an official sender whose links stay at home',
      ['official-sender/brand', 'aligned-authentication/dmarc', 'links-at-home/brand'].map(found),
      'genuine',
    ],
    [
      'what forwarding alone does to an honest mail',
      ['sending-ip-not-authorised/fail', 'unauthenticated-sender/nothing-passes'].map(found),
      'nothing-found',
    ],
    [
      'many strong findings of one kind',
      [
        'lookalike-link/named',
        'words-against-target/trusted-name',
        'made-up-host/random',
        'brand-link-elsewhere/complete',
        'disguised-address/number',
      ].map(found),
      'suspicious',
    ],
    [
      'a forged brand that leads where no forwarded mail leads',
      ['dmarc-failed/failed', 'brand-link-elsewhere/complete', 'lookalike-link/domain-inside'].map(found),
      'fraud',
    ],
    [
      'the same with the fields of a mailing list, which anyone can write',
      ['dmarc-failed/failed', 'brand-link-elsewhere/complete', 'lookalike-link/domain-inside', 'mailing-list-post'].map(
        found,
      ),
      'fraud',
    ],
    [
      'a stranger with another sign',
      ['brand-from-foreign-domain/complete', 'brand-link-elsewhere/complete', 'foreign-time-zone/brand'].map(found),
      'fraud',
    ],
    [
      'another known company, forged, with foreign links',
      ['brand-from-foreign-domain/other-brand', 'dmarc-failed/failed', 'brand-link-elsewhere/complete'].map(found),
      'fraud',
    ],
    ['authentication alone', [found('aligned-authentication/dmarc')], 'nothing-found'],
    ['an official sender whose links do not', [found('official-sender/brand')], 'nothing-found'],
    [
      'a part that could decide is not known',
      [found('brand-link-elsewhere/open-host'), open('asks-for-credentials'), open('dmarc-failed')],
      'cannot-tell',
    ],
  ];
  for (const [name, findings, label] of rows) {
    it(`is ${label} where there is ${name}`, () => assert.equal(decide(findings).label, label));
  }
});

it('shows a finding that another explains, and lets it weigh nothing', () => {
  const { because, score } = decide([found('sending-ip-not-authorised/fail'), found('aligned-authentication/dkim')]);
  const explained = because.find(({ finding }) => finding === 'sending-ip-not-authorised');
  assert.deepEqual([explained?.weight, explained?.explainedBy], [0, 'aligned-authentication']);
  assert.ok(score < decide([found('sending-ip-not-authorised/fail')]).score);
});

it('lists what is not known, and gives it no weight on either side', () => {
  const verdict = decide([open('dmarc-failed')]);
  assert.deepEqual(verdict.notKnown, [{ finding: 'dmarc-failed', reason: 'timeout' }]);
  assert.equal(verdict.score, decide([]).score);
});

it('collects aims and victims once each', () => {
  const victim = { role: 'brand' as const, domain: 'bank.example' };
  const one: Finding = { ...found('asks-for-credentials/card'), aim: ['card'], victims: [victim] } as Finding;
  const verdict = decide([one, one]);
  assert.deepEqual([verdict.aim, verdict.otherVictims], [['card'], [victim]]);
});

describe('who sent it', () => {
  const rows: [findings: string[], kind: string][] = [
    [['submitted-by-account/authenticated', 'brand-from-foreign-domain/complete'], 'hijacked-account'],
    [['sent-from-script/site-named'], 'hijacked-script'],
    [['dmarc-failed/failed'], 'forged-domain'],
    [['young-sender-domain', 'aligned-authentication/dmarc'], 'bought-domain'],
    [['official-sender/brand', 'aligned-authentication/dmarc'], 'own-name'],
    [[], 'not-known'],
  ];
  for (const [findings, kind] of rows) {
    it(`is ${kind} by ${findings.join(', ') || 'nothing'}`, () => {
      assert.equal(decide(findings.map(found)).sender.kind, kind);
    });
  }
});

it('names only findings that the table weighs', () => {
  const known = new Set(Object.keys(weights).map((key) => key.replace(/\/.*$/, '')));
  const named = [
    ...explanations.flatMap(({ finding, by }) => [finding, by]),
    ...combinations.flatMap(({ needs, unless }) => [...needs.flat(), ...unless]),
  ].map((name) => name.replace(/\/.*$/, ''));
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  );
});
