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
    'あなたには資金洗浄の疑いがあります。保釈金を下記の口座にお振り込みください。送金しない場合は逮捕されます。':
      'accusation',
    '訴訟に備え、入会金 98,000円を本日中にお支払いください。': 'unpaid-claim',
    '契約不履行による訴状が提出されました。連絡なき場合は財産を差し押さえます。取下げの相談はお電話ください。':
      'unpaid-claim',
    '爆弾を仕掛けた。止めてほしければ300万円を振り込め。': 'extortion',
    '御社のサーバーに侵入し、顧客情報を取得しました。72時間以内にビットコインで支払わない場合は公開します。':
      'extortion',
    '過剰請求分を返金いたします。返金手続きのため、カード番号を入力してください。': 'refund-for-secret',
    'パソコンからトロイの木馬が検出されました。電源を切らずに、至急サポートまでお電話ください。': 'support-call',
    '荷物を受け取り、指定の住所へ転送するだけで、1件につき5%を報酬として差し上げます。': 'money-mule',
    '夫に先立たれた者です。秘密を守れる方に500万円を差し上げます。一度だけ会ってください。': 'paid-meeting',
    '生活支援金(8800万円)の出金が許可されました。あなた様は対象者です。下記よりお進みください。': 'windfall',
    '在留資格に問題が見つかりました。罰金を電子マネーで納付しない場合、強制送還となります。': 'accusation',
    '口コミを書くだけで、毎日誰でも稼げます。下記のLINEに登録してください。': 'easy-money',
    'スマホだけで誰でも毎日3万円稼げる副業です。まずはLINEを追加してください。': 'easy-money',
  };
  for (const [words, kind] of Object.entries(told)) {
    it(`${kind}: ${words.slice(0, 30)}`, () => assert.equal(fraudStoriesIn(plainText(words))[0]?.kind, kind));
  }

  const honest = [
    '「端末をハッキングした、ビットコインを送れ」と録画をほのめかして脅す詐欺メールにご注意ください。',
    'A scam is going round: "I hacked your webcam, pay in bitcoin".',
    'Our exchange installed new wallets: send bitcoin faster.',
    '「あなたに逮捕状が出ている。保釈金を口座に振り込め」という警察官を名乗る電話がありました。',
    '被告人の保釈金は納付済みです。逮捕から20日が経ちました。口座番号をお知らせください。弁護士 例示',
    'サーバーに侵入され、顧客情報が閲覧されました。ビットコインの要求がありましたが、支払いません。警察に届けました。',
    '投資信託は元本保証ではありません。毎月1万円から、下記よりお申し込みいただけます。スマホだけで完結します。',
    '月収35万円以上の求人です。在宅ワーク可。下記から応募してください。',
    '返金は来月です。カードのご利用停止のご連絡とは別の件です。',
    'ウイルスは駆除済みです。ご不明な点はお電話ください。',
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
