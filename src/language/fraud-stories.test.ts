import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { fraudStoriesIn } from './fraud-stories.ts';
import { plainText } from './plain-text.ts';

describe('a story', () => {
  const told: Record<string, string> = {
    'I hacked your device and filmed you with your webcam on an adult site. Send 900 USD in bitcoin to my wallet.':
      'extortion',
    'あなたのパソコンにマルウェアを仕掛け、カメラで録画しました。48時間以内にビットコインで送金してください。':
      'extortion',
    'My name is Jane Roe, a barrister. My late client left $8,500,000 and no next of kin. Please send me your full name and phone number.':
      'advance-fee',
    '私は弁護士です。亡くなった顧客の遺産1億2000万円の受益者を探しています。極秘にご返信ください。': 'advance-fee',
    'おめでとうございます。100万円に当選しました。受取の手続きはこちらから本日中にお願いします。': 'prize',
    '有料サイトの未納料金があります。本日中にご連絡がない場合、法的措置に移行します。': 'unpaid-claim',
    '私はハッカーです。あなたの端末に侵入しました。ライトコインで送金してください。連絡先の全員に動画を送ります。':
      'extortion',
    '全端末のアクセス権を得て、トロイの木馬をインストールしました。ビットコインを送金してください。48時間(2日間)の猶予があります。':
      'extortion',
    'お客様は支給の対象に選出されました。支給金額:2億円。LINEの友だち追加で申請してください。': 'windfall',
    'スマホだけで誰でも毎日3万円稼げる副業です。まずはLINEを追加してください。': 'easy-money',
  };
  for (const [words, kind] of Object.entries(told)) {
    it(`${kind}: ${words.slice(0, 30)}`, () => assert.equal(fraudStoriesIn(plainText(words))[0]?.kind, kind));
  }

  const honest = [
    '「端末をハッキングした、ビットコインを送れ」と録画をほのめかして脅す詐欺メールにご注意ください。',
    'A scam is going round: "I hacked your webcam, pay in bitcoin".',
    'Our exchange installed new wallets: send bitcoin faster.',
    '還付金は来月、ご指定の口座に振り込まれます。',
    '7月分のご利用料金が未払いとなっています。コンビニでお支払いください。',
    'ご当選おめでとうございます。賞品は来週発送します。',
    '在宅勤務の申請は総務課までお願いします。',
    'The charity raised $1,000,000 for the hospital last year.',
    'Congratulations on your new job!',
    '1等7億円のジャンボ宝くじを発売中です。ご購入は下記のサイトで確認してください。',
    '総額1億円を被災地に寄付し、3,000万円の支給が確定しました。詳しくはこちらの記事をご覧ください。',
  ];
  for (const words of honest)
    it(`none: ${words.slice(0, 30)}`, () => assert.deepEqual(fraudStoriesIn(plainText(words)), []));

  it('is looked for in bounded time', () => {
    const spent = processorTime();
    for (const piece of ['未納料金', 'send ', '$1,000,', 'I have ', 'ビットコイン', 'my '])
      fraudStoriesIn(piece.repeat(30_000 / piece.length));
    assert.ok(spent() < BOUNDED);
  });
});
