import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Feature } from '../tools/fit-weights/features.ts';
import { type Choice, fit } from '../tools/fit-weights/fit.ts';
import { mailBelow, pathOf } from '../tools/fit-weights/labelled-mail.ts';
import { type Row, withVotesOutOfFold } from '../tools/fit-weights/matrix.ts';
import { RATES, recallAt, scoreRows } from '../tools/fit-weights/score.ts';
import { tableOf } from '../tools/fit-weights/table.ts';

const CHOICE: Choice = { honestAgainstFraud: 1, modern: [], modernHonest: 3, pull: 1, leastCampaigns: 3 };

function feature(name: string, first: number, cap: number): Feature {
  return { name, of: 'finding', first, least: first < 0 ? -cap : 0, most: first > 0 ? cap : 0 };
}

/**
 * One hint that only frauds carry, one that both do, one for the sender that only frauds carry, one that nobody
 * carries.
 */
const list = [
  feature('hidden-filler', 0.5, 1.9),
  feature('nameless-greeting', 1, 1.9),
  feature('links-at-home/sender', -0.5, 4),
  feature('reversed-text', 1.4, 1.9),
];

function mails(kind: Row['kind'], count: number, found: string[]): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    kind,
    set: `${kind}_made_up`,
    name: String(index),
    campaign: `${kind} ${found.join()} ${index}`,
    date: '2025-03-01T00:00:00.000Z',
    language: index % 2 === 0 ? 'ja' : 'en',
    found,
  }));
}

const rows = [
  ...mails('phish', 200, ['hidden-filler', 'links-at-home/sender']),
  ...mails('phish', 10, ['nameless-greeting']),
  ...mails('ham', 100, ['nameless-greeting']),
  ...mails('ham', 200, []),
];

function value(name: string): number | undefined {
  return fit(rows, list, CHOICE).find((one) => one.feature.name === name)?.value;
}

describe('fitting weights', () => {
  it('raises what only frauds carry to its cap and no further', () => assert.equal(value('hidden-filler'), 1.9));

  it('lowers what honest mail carries as well', () => assert.ok((value('nameless-greeting') ?? 1) < 0.8));

  it('never turns what speaks for the sender against him', () => assert.equal(value('links-at-home/sender'), 0));

  it('keeps the first value of what too few campaigns carry, and says so', () => {
    const kept = fit(rows, list, CHOICE).find((one) => one.feature.name === 'reversed-text');
    assert.deepEqual([kept?.value, kept?.measured, kept?.fraud], [1.4, false, 0]);
  });

  it('counts a campaign once, however many mails it has', () => {
    const [copy] = mails('ham', 1, ['nameless-greeting']);
    assert.ok(copy);
    const flooded = [...rows, ...Array.from({ length: 300 }, (_, index) => ({ ...copy, name: `copy ${index}` }))];
    const before = value('nameless-greeting') ?? 0;
    const after = fit(flooded, list, CHOICE).find((one) => one.feature.name === 'nameless-greeting')?.value ?? 0;
    assert.ok(Math.abs(before - after) < 0.05, `${before} became ${after}`);
  });

  it('writes the same table for the same mails', () => {
    const table = () => {
      const recall = RATES.map((rate) => recallAt(scoreRows(rows, list, [1, 1, 0, 1]), rate));
      const provenance = { command: 'fit', rows, choice: CHOICE, folds: 5, first: recall, fitted: recall };
      return tableOf(fit(rows, list, CHOICE), provenance);
    };
    assert.equal(table(), table());
    assert.match(table(), /'hidden-filler': \{ weight: 1\.9, fraud: 200, honest: 0 \}/);
    assert.match(table(), /notMeasured[^;]*'reversed-text'/);
  });
});

it('asks for the lowest threshold that holds the rate of false alarms', () => {
  const scored = (kind: Row['kind'], score: number, at: number) =>
    mails(kind, 1, []).map((row) => ({
      row: { ...row, campaign: `${kind} ${at}` },
      label: 'suspicious' as const,
      score,
    }));
  const judged = [
    ...[0.9, 0.6, 0.4].flatMap((score, at) => scored('phish', score, at)),
    ...Array.from({ length: 1000 }, (_, at) => scored('ham', at < 2 ? 0.7 : 0.5, at)).flat(),
  ];
  assert.equal(recallAt(judged, 0.001).sets[0]?.recall, 1 / 3);
  assert.equal(recallAt(judged, 0.002).sets[0]?.recall, 2 / 3);
});

it('takes the votes that a model casts on mail it was not trained on, and keeps those on mail it never saw', () => {
  const [trainedOn, neverSeen] = mails('phish', 2, ['wording-of-fraud/strong', 'hidden-filler']);
  assert.ok(trainedOn && neverSeen);
  const votes = '{"path":"phish/phish_made_up/0","set":"phish_made_up","vote":"slight"}\n';
  const replaced = withVotesOutOfFold([trainedOn, neverSeen], 'wording-of-fraud', votes);
  assert.deepEqual(
    replaced.map(({ found }) => found),
    [['hidden-filler', 'wording-of-fraud/slight'], neverSeen.found],
  );
});

it('refuses votes that are of other mails', () => {
  const votes = '{"path":"phish/phish_made_up/phish_made_up/0","vote":"slight"}\n';
  assert.throws(() => withVotesOutOfFold(mails('phish', 2, []), 'wording-of-fraud', votes), /phish\/phish_made_up\/0/);
});

it('names a mail by its path below the folder of all sets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mekiki-labelled-'));
  try {
    const phish = join(folder, 'phish');
    mkdirSync(join(phish, 'lists', 'old'), { recursive: true });
    for (const file of ['lists/1.eml', 'lists/old/2.eml', 'loose.eml']) {
      writeFileSync(join(phish, file), 'Subject: hello\r\n\r\nhello\r\n');
    }
    const paths = [];
    for await (const mail of mailBelow('phish', phish)) paths.push(pathOf(mail));
    assert.deepEqual(paths, ['phish/phish/loose.eml', 'phish/lists/1.eml', 'phish/lists/old/2.eml']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
