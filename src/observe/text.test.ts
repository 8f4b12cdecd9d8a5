import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Source } from '../answer.ts';
import type { Mail } from '../mail/mail.ts';
import { observeIdentity } from './identity.ts';
import { observeText } from './text.ts';

const subjectSource: Source = { mail: '', start: 20, end: 21 };
const bodySource: Source = { mail: '1', start: 30, end: 31 };

function mail(change: { subject?: string; text?: string; fonts?: string[]; charset?: string; mailer?: string }): Mail {
  const mailer = {
    name: 'X-Mailer',
    value: change.mailer ?? 'Example',
    raw: '',
    source: { mail: '', start: 5, end: 6 },
  };
  return {
    sha256: '',
    size: 100,
    form: 'message',
    defects: [],
    fields: [mailer],
    parts: [
      {
        path: '1',
        type: 'text/html',
        charset: { declared: change.charset ?? 'UTF-8', used: 'utf-8' },
        encoding: '',
        start: 30,
        end: 31,
      },
    ],
    subject: change.subject ?? '',
    subjectSource,
    stamps: [],
    furtherFrom: [],
    replyTo: [],
    date: {
      text: 'Fri, 10 May 2024 09:00:00 +0900',
      iso: '2024-05-10T00:00:00.000Z',
      zone: '+0900',
      source: { mail: '', start: 7, end: 8 },
    },
    recipients: [
      { name: '', address: 'info@example.co.jp', domain: 'example.co.jp', field: 'To', source: subjectSource },
    ],
    route: { hops: [], trustLine: -1, proofs: {}, otherCandidates: [], oddities: [] },
    authenticationResults: [],
    body: {
      text: change.text ?? '',
      hidden: '',
      tricks: { splitWords: 0, reversedLetters: 0, scripts: 0, frames: 0, refreshes: 0, secretFields: 0 },
      htmls: [],
      fonts: change.fonts ?? [],
      languages: [],
      truncated: false,
      sources: [bodySource],
    },
    links: [],
    codes: [],
    attachments: [],
  };
}

function observed(seen: Mail) {
  return observeText(
    seen,
    observeIdentity(seen, {
      startedAt: '2024-05-10T01:00:00Z',
      ownDomains: [],
      trustedHosts: [],
      knownSenders: [],
      language: 'ja',
    }),
  );
}

const lure = {
  subject: '必要な操作:保留中のメッセージ',
  text: 'の\n例ホスティング\ninfo@example.co.jp 様\n13件のメールを保留しています。\n48時間以内に解除しない場合、メッセージは永久に削除されます。\nアカウントを確認してください。\n保留中のメールを確認する\n下记までご连络ください。',
  fonts: ['"Microsoft YaHei"', 'Meiryo'],
  charset: 'gb2312',
  mailer: 'Foxmail 7',
};

it('finds every sign of a lure left over from a Chinese template', () => {
  const seen = observed(mail(lure));
  assert.equal(seen.language, 'ja');
  assert.deepEqual(seen.strayParticle, [{ text: 'の', source: bodySource }]);
  assert.deepEqual(seen.deadlines, [{ text: '48時間以内', hours: 48, source: bodySource }]);
  assert.deepEqual(
    seen.chineseFonts.map(({ text }) => text),
    ['"Microsoft YaHei"'],
  );
  assert.deepEqual(
    seen.simplifiedGlyphs.map(({ text }) => text),
    ['记', '连', '络'],
  );
  assert.deepEqual(
    seen.foreignLocale.map(({ text, source }) => [text, source]),
    [
      ['gb2312', bodySource],
      ['Foxmail 7', { mail: '', start: 5, end: 6 }],
    ],
  );
  assert.deepEqual(seen.namelessGreeting, [{ text: 'info@example.co.jp 様', source: bodySource }]);
  assert.ok(seen.threats.length > 0 && seen.callsToAction.length > 0);
  assert.ok(seen.asks.some(({ aim }) => aim === 'credentials'));
});

it('says of fonts, letters and locale nothing in a mail that is not Japanese', () => {
  const seen = observed(
    mail({ ...lure, subject: '通知', text: '您的邮箱容量已满，请尽快升级。请点击下面的链接，否则账户将被停用。' }),
  );
  assert.equal(seen.language, 'zh');
  assert.deepEqual(
    [seen.chineseFonts, seen.simplifiedGlyphs, seen.foreignLocale, seen.strayParticle],
    [[], [], [], []],
  );
});

it('points to the subject for words that stand there', () => {
  const [deadline] = observed(mail({ subject: '24時間以内にご確認ください', text: 'こんにちは。' })).deadlines;
  assert.deepEqual(deadline?.source, subjectSource);
});

it('sees nothing in an empty mail', () => {
  const { language, wording, ...lists } = observed(mail({}));
  assert.equal(wording.state, 'unknown');
  assert.equal(language, 'none');
  assert.deepEqual(Object.values(lists).flat(), []);
});
