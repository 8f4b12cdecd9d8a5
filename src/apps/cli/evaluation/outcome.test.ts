import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeOffline } from '../../../index.ts';
import { settingsAt } from '../settings.ts';
import { campaignsOf } from './campaigns.ts';
import { type Outcome, outcomeOf, refusedOutcome } from './outcome.ts';

const settings = settingsAt('2026-01-31T00:00:00Z', { ownDomains: [], trustedHosts: [], knownSenders: [] }, 'en');

async function outcome(file: string, fields: string[], body: string): Promise<Outcome> {
  const raw = Buffer.from([...fields, '', body].join('\r\n'));
  return outcomeOf(file, await judgeOffline(raw, settings));
}

const simple = (more: string[] = [], date = 'Fri, 02 Jan 2026 10:00:00 +0900') => [
  'From: Office <office@shop.example>',
  'To: reader@receiver.example',
  'Subject: Meeting',
  `Date: ${date}`,
  ...more,
];

describe('traits of a mail', () => {
  const traitsOf = async (fields: string[], body = 'Please find the minutes of the meeting below.') =>
    (await outcome('a', fields, body)).traits;

  it('tell a mail that a list passed on from a newsletter', async () => {
    assert.equal((await traitsOf(simple(['List-Post: <mailto:talk@list.example>'])))?.throughList, true);
    assert.equal((await traitsOf(simple(['Sender: Talk <talk-bounces@list.example>'])))?.throughList, true);
    assert.equal((await traitsOf(simple(['List-Id: <news.shop.example>'])))?.throughList, false);
    assert.equal((await traitsOf(simple(['Sender: bounces@shop.example'])))?.throughList, false);
  });

  it('have its era by its date, and none where the date cannot be', async () => {
    const eraAt = async (date: string) => (await traitsOf(simple([], date)))?.era;
    assert.equal(await eraAt('Thu, 31 Dec 2009 10:00:00 +0000'), 'before-2010');
    assert.equal(await eraAt('Fri, 01 Jan 2010 10:00:00 +0000'), '2010-2015');
    assert.equal(await eraAt('Thu, 31 Dec 2015 10:00:00 +0000'), '2010-2015');
    assert.equal(await eraAt('Fri, 01 Jan 2016 10:00:00 +0000'), 'after-2015');
    assert.equal(await eraAt('Mon, 01 Jan 2035 10:00:00 +0000'), 'undated');
    assert.equal(await eraAt('yesterday'), 'undated');
  });

  it('have the language of its text', async () => {
    assert.equal((await traitsOf(simple()))?.language, 'en');
    const japanese = await traitsOf(
      simple(['Content-Type: text/plain; charset=utf-8']),
      '会議の議事録をお送りします。ご確認ください。',
    );
    assert.equal(japanese?.language, 'ja');
  });
});

describe('campaigns', () => {
  const text = (token: string) =>
    [
      `Dear customer, your parcel ${token} could not be delivered because the address is incomplete.`,
      'Please confirm the address and pay the fee for a second delivery within two days, or it goes back to its sender.',
      `https://parcel-again.example/confirm?id=${token}`,
    ].join('\r\n');
  const notice = (file: string, token: string, subject: string) =>
    outcome(file, [`To: ${token}@receiver.example`, 'From: Parcel <info@parcel-again.example>', subject], text(token));

  it('hold mails of one origin together, whatever they were called, and a refused mail alone', async () => {
    const subject = 'Subject: Your parcel is waiting';
    const outcomes = [
      await notice('a', 'one', subject),
      await notice('b', 'two', subject),
      await outcome('c', simple(), 'Please find the minutes of the meeting below, with all that was decided.'),
      refusedOutcome('d'),
      refusedOutcome('e'),
    ];
    const files = (given: Outcome[]) =>
      campaignsOf({ kind: 'phish', outcomes: given })
        .map((campaign) => campaign.map(({ file }) => file).sort())
        .sort();
    assert.deepEqual(files(outcomes), [['a', 'b'], ['c'], ['d'], ['e']]);
    const otherwise = outcomes.map((each) =>
      each.fingerprint === undefined
        ? each
        : { ...each, fingerprint: { ...each.fingerprint, label: 'genuine' as const } },
    );
    assert.deepEqual(files(otherwise), files(outcomes));
  });
});
