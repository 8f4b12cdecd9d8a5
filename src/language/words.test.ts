import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { asksIn } from './asks.ts';
import { callsToActionIn } from './calls-to-action.ts';
import { deadlinesIn } from './deadlines.ts';
import { namelessGreeting } from './greetings.ts';
import { plainText } from './plain-text.ts';
import { threatsIn } from './threats.ts';

const SENT = '2024-05-10T00:00:00Z';

describe('a deadline', () => {
  const cases: Record<string, number | undefined> = {
    '48時間以内にご確認がない場合は削除されます。': 48,
    '２４ 時間 以内に認証を完了してください。': 24,
    '三日以内にお手続きください。': 72,
    '1週間以内にご返却ください。': 168,
    '本日中にお支払いください。': 24,
    '2024年5月12日（日）までにお手続きください。': 63,
    '5月11日 18:00までにご入金ください。': 33,
    'お支払期限：2024/05/11': 39,
    'Please verify within 24 hours.': 24,
    'Your mailbox will be closed in two days.': 48,
    '48 hours left to confirm': 48,
    'Your password expires today': 24,
  };
  for (const [words, hours] of Object.entries(cases)) {
    it(words, () => assert.equal(deadlinesIn(plainText(words), SENT)[0]?.hours, hours));
  }

  const none = [
    '24時間365日体制で監視しています。',
    '2営業日以内に返信いたします。',
    'ご注文から3日以内に発送します。',
    '過去24時間以内の記録です。',
    '第3条 会員は次の各号を守る。',
    'We will respond within two business days.',
    'Your order will be delivered within 3 days.',
    'See you in two weeks.',
    'in the last 24 hours',
  ];
  for (const words of none) it(`is none: ${words}`, () => assert.deepEqual(deadlinesIn(plainText(words), SENT), []));

  it('has no hours where the mail has no date', () => {
    assert.deepEqual(deadlinesIn('5月12日までに'), [{ text: '5月12日まで' }]);
  });
});

describe('a threat', () => {
  const threats = [
    'ご確認がない場合、アカウントを停止いたします。',
    'あなたのアカウントは一 時 的に 凍 結される可能性があります。',
    'メッセージは永久に削除されます。',
    '法的措置をとらせていただきます。',
    '第三者による不正利用を検知しました。',
    'カードのご利用を一部制限させていただきました。',
    'メールが利用できなくなります。',
    'Your account will be permanently suspended.',
    'Failure to verify will lead to closure.',
    'We detected unusual sign-in activity.',
  ];
  for (const words of threats) it(words, () => assert.ok(threatsIn(plainText(words)).length > 0));

  const none = [
    'メンテナンスのためサービスを停止いたします。',
    'メールマガジンの配信停止はこちら',
    'アカウントの登録が完了しました。',
    'The talk has been moved to Friday.',
    'To unsubscribe, your e-mail will be removed from the list.',
  ];
  for (const words of none) it(`is none: ${words}`, () => assert.deepEqual(threatsIn(plainText(words)), []));
});

describe('an ask', () => {
  const cases: Record<string, string> = {
    パスワードのご変更はこちら: 'credentials',
    'パスワードを入力してください。': 'credentials',
    '本人確認をお願いいたします。': 'credentials',
    'カードのご利用確認にご協力をお願い致します。': 'credentials card',
    'アカウント情報を更新してください。': 'credentials',
    'お支払い方法を更新してください。': 'card',
    カード番号と有効期限を入力: 'card',
    '未払いの料金がございます。': 'payment',
    '氏名、住所をご入力ください。': 'personal-data',
    '添付ファイルをご確認ください。': 'malware',
    'Please verify your account.': 'credentials',
    'Update your billing information.': 'card',
    'Kindly pay the outstanding invoice': 'payment',
    'Please see the attached invoice.': 'malware',
    'Reply to me urgently.': 'reply',
  };
  for (const [words, aims] of Object.entries(cases)) {
    it(words, () => assert.deepEqual([...new Set(asksIn(plainText(words)).map(({ aim }) => aim))].join(' '), aims));
  }

  const none = [
    'パスワードは誰にも教えないでください。',
    'Please do not reply to this message.',
    'お支払い方法: クレジットカード',
  ];
  for (const words of none) it(`is none: ${words}`, () => assert.deepEqual(asksIn(plainText(words)), []));
});

it('finds words that ask for a click', () => {
  for (const words of [
    'こちらをクリック',
    '下記のリンクをクリックしてください',
    '▼ログインはこちら',
    '今すぐ更新',
    '隔離されたメッセージを確認する',
    'Click here',
    'VERIFY NOW',
  ]) {
    assert.ok(callsToActionIn(plainText(words)).length > 0, words);
  }
  for (const words of ['ありがとうございます。', 'こちらは例会社です。', 'The click was audible.'])
    assert.deepEqual(callsToActionIn(words), []);
});

describe('a greeting', () => {
  const recipients = ['webmaster@example.jp'];
  const nameless = [
    'お客様各位',
    '会員の皆様',
    'Amazon お客様',
    'Dear Customer,',
    'Dear webmaster,',
    'webmaster様',
    'webmaster@example.jp',
    'someone@example.org 様',
  ];
  for (const words of nameless) {
    it(`names nobody: ${words}`, () =>
      assert.equal(namelessGreeting(plainText(`ロゴ\n${words}\n本文です。`), recipients), plainText(words)));
  }
  const named = ['山田 太郎 様', 'Dear Hanako,', 'お客様のご注文を承りました。', '<other@example.org>: unknown user'];
  for (const words of named) {
    it(`names somebody, or is none: ${words}`, () =>
      assert.equal(namelessGreeting(plainText(words), recipients), undefined));
  }
});

it('reads a hostile text in bounded time', () => {
  for (const piece of [
    'アカウント',
    '24時間',
    'your account has been ',
    'カードの',
    '本人',
    '1月1日',
    'dear ',
    'within ',
    '\n▼',
    '確認',
    'する',
    'update your payment ',
  ]) {
    const text = plainText(piece.repeat(200_000));
    const spent = processorTime();
    for (const read of [deadlinesIn, threatsIn, asksIn, callsToActionIn]) read(text);
    namelessGreeting(text, []);
    assert.ok(spent() < BOUNDED, piece);
  }
});
