import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MeasuredSet } from './measure.ts';
import type { Outcome } from './outcome.ts';
import { summarise } from './summary.ts';
import { table } from './table.ts';
import type { Traits } from './traits.ts';

const traits: Traits = { era: 'after-2015', language: 'ja', throughList: false, authenticated: false };

function outcome(label: Outcome['label'], score: number, more: Partial<Outcome> = {}): Outcome {
  return { file: `${label}-${score}.eml`, label, score, found: [], traits, ...more };
}

function set(kind: MeasuredSet['kind'], name: string, outcomes: Outcome[]): MeasuredSet {
  return { kind, name, outcomes, broken: [], seconds: 1 };
}

const link = { id: 'link-elsewhere', variant: 'button', weight: 1.2 };
const phish = set('phish', 'frauds', [
  outcome('fraud', 0.99, { found: [link] }),
  outcome('suspicious', 0.8, { found: [link], traits: { ...traits, throughList: true } }),
  outcome('genuine', 0.02, { traits: { ...traits, authenticated: true } }),
  { file: 'refused.eml', label: 'refused', found: [] },
]);
const ham = set('ham', 'letters', [
  outcome('nothing-found', 0.1, { found: [{ ...link, weight: 0 }] }),
  outcome('suspicious', 0.7, { traits: { ...traits, era: 'before-2010', language: 'en' } }),
  { file: 'empty.eml', label: 'refused', found: [] },
]);
const other = set('other', 'begging', [outcome('fraud', 0.97)]);
const at = '2026-01-31T00:00:00Z';

describe('summary', () => {
  const summary = summarise([phish, ham, other], at, { confusion: true });

  it('counts refused fraud as missed, leaves refused honest mail out, and other mail out of every rate', () => {
    assert.deepEqual([summary.phish[0]?.called.count, summary.phish[0]?.called.of], [2, 4]);
    assert.deepEqual([summary.ham[0]?.called.count, summary.ham[0]?.called.of], [1, 2]);
    assert.deepEqual([summary.other[0]?.name, summary.totals.phish.mails], ['begging', 4]);
    assert.deepEqual([summary.thresholdAt['0.001'], summary.macroRecallAt['0.001']], [0.8, 0.5]);
  });

  it('counts nothing by score where no fraud is there to be scored', () => {
    const honest = summarise([ham], at);
    assert.deepEqual([honest.macroRecallAt, honest.thresholdAt, honest.roc, honest.ham[0]?.at], [{}, {}, [], {}]);
    assert.equal(honest.macroRecallByLabel, null);
  });

  it('counts a check and its variant once a mail, explained away or not', () => {
    const counts = { phish: 2, ham: 1, phishCampaigns: 2, hamCampaigns: 1 };
    const variants = [{ id: 'link-elsewhere/button', ...counts }];
    assert.deepEqual(summary.checks, [{ id: 'link-elsewhere', ...counts, variants }]);
  });

  it('counts fraud by the way it came, and what of it passes authentication', () => {
    const { whole, throughList, authenticated } = summary.fraud;
    assert.deepEqual([whole.called.count, whole.called.of], [1, 2]);
    assert.deepEqual([throughList.called.count, throughList.called.of], [1, 1]);
    assert.deepEqual([authenticated.called.count, authenticated.genuine.count, authenticated.genuine.of], [0, 1, 1]);
  });

  it('counts honest mail by era and by language, and leaves empty groups out', () => {
    const counts = (groups: { name: string; called: { count: number; of: number } }[]) =>
      groups.map(({ name, called }) => [name, called.count, called.of]);
    assert.deepEqual(counts(summary.honest.byEra), [
      ['before-2010', 1, 1],
      ['after-2015', 0, 1],
    ]);
    assert.deepEqual(counts(summary.honest.byLanguage), [
      ['ja', 0, 1],
      ['en', 1, 1],
    ]);
  });

  it('lists what was called what it is not, and only where it was asked for', () => {
    const files = (mails: { file: string }[] = []) => mails.map(({ file }) => file);
    assert.deepEqual(files(summary.confusion?.missed), ['refused.eml', 'genuine-0.02.eml']);
    assert.deepEqual(files(summary.confusion?.wronged), ['suspicious-0.7.eml']);
    assert.equal(summarise([phish, ham], at).confusion, undefined);
  });

  it('says nothing of scores where there is no honest mail', () => {
    const alone = summarise([phish], at);
    assert.deepEqual([alone.thresholdAt['0.01'], alone.macroRecallAt['0.01'], alone.phish[0]?.at], [null, null, {}]);
  });

  it('is told in both languages', () => {
    assert.match(table(summary, 'ja'), /うち「本物」と判定したもの: 1 \/ 1/);
    assert.match(table(summary, 'ja'), /50 通以上の集合がない/);
    assert.match(table(summary, 'en'), /link-elsewhere\/button +2 \(2\) +1 \(1\)/);
    assert.match(table(summary, 'en'), /letters +suspicious-0\.7\.eml +suspicious 0\.7000/);
  });
});
