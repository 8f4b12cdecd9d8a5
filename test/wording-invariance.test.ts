import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { unknown } from '../src/answer.ts';
import { checks } from '../src/checks/index.ts';
import { runChecks } from '../src/checks/run.ts';
import type { Mail } from '../src/mail/mail.ts';
import { openMail } from '../src/mail/parse.ts';
import { observe } from '../src/observe/index.ts';
import type { Settings } from '../src/settings.ts';
import { decide } from '../src/verdict/decide.ts';
import { fraud } from './mails/fraud.ts';
import { honest } from './mails/honest.ts';
import { westernFraud, westernHonest } from './mails/western.ts';
import { elsewhere, type Surroundings } from './other-surroundings.ts';

const settings: Settings = {
  startedAt: '2026-11-24T00:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};
/** As fraud came, and as honest mail came: both are laid on both. */
const ONE: Surroundings = {
  domain: 'mukashi.example',
  person: { latin: 'Hanako Suzuki', japanese: '鈴木 花子', local: 'hanako.suzuki' },
  notAfter: 2004,
  list: 'linux-devel',
};
const OTHER: Surroundings = {
  domain: 'ima.example',
  person: { latin: 'Ichiro Tanaka', japanese: '田中 一郎', local: 'ichiro.tanaka' },
  notAfter: 2025,
  list: 'kouhou-ml',
};
const FOLDER = new URL('../../shared/data/mail/', import.meta.url);
/** Each tenth or so: all of them take minutes. */
const EVERY = 12;

async function judged(mail: Mail, raw: Uint8Array) {
  const seen = await observe(mail, raw, async () => unknown('not-allowed'), settings);
  const { label } = decide(runChecks(checks, seen));
  const { wording } = seen.text;
  return { label, vote: wording.state === 'found' ? wording.value.strength : wording.reason };
}

async function changedBySurroundings(raw: Uint8Array): Promise<string | undefined> {
  const { message, mail } = openMail(raw, settings);
  const [one, other] = await Promise.all([ONE, OTHER].map((to) => judged(elsewhere(mail, to), message)));
  return isDeepStrictEqual(one, other) ? undefined : `${JSON.stringify(one)} became ${JSON.stringify(other)}`;
}

it('lays receiver, recipient, year and list of another collection on a mail', () => {
  const eml = [
    'Received: from a.sender.example by mx.example.co.jp; Tue, 24 Nov 2026 09:00:00 +0900',
    'From: News <news@sender.example>',
    'To: Taro Yamada <taro.yamada@example.co.jp>',
    'List-Id: <monthly-news.example.co.jp>',
    'Date: Tue, 24 Nov 2026 09:00:00 +0900',
    'Subject: [monthly-news] for Taro Yamada',
    '',
    'Dear Taro Yamada, taro.yamada@example.co.jp was added to monthly-news in 2026.',
  ];
  const { subject, stamps, body, date, route } = elsewhere(openMail(Buffer.from(eml.join('\r\n')), settings).mail, ONE);
  assert.equal(`${stamps[0]?.text} ${subject}`, '[linux-devel] for Hanako Suzuki');
  assert.equal(body.text.trim(), 'Dear Hanako Suzuki, hanako.suzuki@mukashi.example was added to linux-devel in 1998.');
  assert.equal(date?.iso, '1998-11-24T00:00:00.000Z');
  assert.equal(route.hops[0]?.by, 'mx.mukashi.example');
});

const own = {
  'honest mails': honest.flatMap(({ mails }) => mails),
  frauds: fraud.flatMap(({ mails }) => mails),
  'honest mails in western languages': westernHonest,
  'frauds in western languages': westernFraud,
};

describe('receiver, recipient, year and list say nothing of a mail', () => {
  for (const [kind, mails] of Object.entries(own)) {
    it(`no verdict and no vote of our own ${kind} changes with them`, async () => {
      const changed: string[] = [];
      for (const { name, eml } of mails) {
        const change = await changedBySurroundings(Buffer.from(eml));
        if (change !== undefined) changed.push(`${name}: ${change}`);
      }
      assert.deepEqual(changed, []);
    });
  }

  it('nor does one of the shared mails', { skip: !existsSync(FOLDER) && 'no shared mails here' }, async () => {
    const changed: string[] = [];
    const paths = ['phish', 'ham'].flatMap((kind) =>
      readdirSync(new URL(kind, FOLDER), { recursive: true, encoding: 'utf8' }).map((path) => `${kind}/${path}`),
    );
    const mails = paths.filter((path) => path.endsWith('.eml')).sort();
    for (const path of mails.filter((_, at) => at % EVERY === 0)) {
      const change = await changedBySurroundings(readFileSync(new URL(path, FOLDER)));
      if (change !== undefined) changed.push(`${path}: ${change}`);
    }
    assert.deepEqual(changed, []);
  });
});
