import type { TextSeen } from '../../observe/observations.ts';
import { headerField, observed, spot, testCheck } from '../testing.ts';
import { check } from './fraud-story.ts';

const telling = (kind: TextSeen['stories'][number]['kind'], ...parts: string[]) => ({
  text: { stories: [{ ...spot(parts[0] ?? ''), kind, parts }] },
});

testCheck(check, {
  found: {
    'passing for an answer, which anyone can': observed({
      ...telling('prize', '当選しました', '受取手続'),
      mail: { fields: [headerField('In-Reply-To', '<a@example.co.jp>')] },
    }),
    extortion: observed(telling('extortion', 'I hacked', 'bitcoin', 'webcam')),
    'a fortune': observed(telling('advance-fee', '$5,000,000', 'next of kin', 'my name is', 'reply to me')),
    'parts of a fortune': observed(telling('advance-fee', 'my name is', 'urgent', 'contact me')),
    'a prize': observed(telling('prize', '当選しました', '受取手続')),
    'an unpaid claim': observed(telling('unpaid-claim', '未納料金', '法的措置', '本日中')),
    'a fortune for a stranger': observed(telling('windfall', '支給金額:2億円', '対象に選出', 'LINE ID')),
    'a reward for a survey': observed(telling('survey-reward', 'Congratulations', 'gift card', 'survey')),
    'coins to be claimed': observed(telling('crypto-claim', 'airdrop', 'claim', 'limited')),
    'a parcel that waits for a fee': observed(telling('parcel-held', 'parcel on hold', 'fee', '1.99 EUR')),
    'a charge to call about': observed(telling('renewal-call', 'charged', '$399.99', 'call')),
    'a summons to read a paper': observed(telling('summons', 'letter of demand', 'view', 'urgent')),
    'points that expire': observed(telling('points-expiring', 'points expire', 'today')),
    'women who wait': observed(telling('adult-contact', 'lonely women', 'chat')),
    'a remedy': observed(telling('miracle-cure', 'weight loss', 'trick')),
    'a loan for anybody': observed(telling('loan-offer', 'need a loan', 'reply')),
    'a proposal without words': observed(telling('vague-proposal', 'noble proposal', 'reply:')),
    'pictures that will be deleted': observed(telling('storage-loss', 'photos will be deleted', 'upgrade')),
    'a friend who was robbed abroad': observed(telling('stranded-friend', 'wallet stolen', 'send me', 'hotel')),
    'an accusation': observed(telling('accusation', '逮捕され', '保釈金', '口座番号')),
    'a refund for a card’s number': observed(telling('refund-for-secret', '返金のためカード番号を入力')),
    'a recovery phrase given away': observed(telling('planted-phrase', 'recovery phrase below: ocean fatigue')),
    'a toll to be paid': observed(telling('public-due', 'unpaid toll', 'pay now', 'late fee')),
    'a tax refund to be claimed': observed(telling('public-refund', 'tax refund is due', 'claim your refund')),
    'a call that is the trap': observed(telling('support-call', 'ウイルスに感染', 'お電話ください', '遠隔操作')),
    'an account for other people’s money': observed(telling('money-mule', '口座に入金された代金を送金', '報酬')),
    'money for a meeting': observed(telling('paid-meeting', '謝礼として500万円', '会ってください', '秘密を')),
    'a shop that closes': observed(telling('closing-shop', '閉店', '90%OFF', '本日限り')),
    'a name that somebody else wants': observed(
      telling('name-claimed', 'ドメイン', '登録申請を受理', '貴社', '7日以内'),
    ),
    'a stranger who wants a friend': observed(telling('stranger-friend', 'はじめまして', '友達になり', 'LINE ID')),
    'a job that costs money': observed(telling('job-fee', '採用', '教材費をお振込み', '全額返金')),
    'a PIN with a card': observed(telling('secrets-listed', 'número do cartão e a senha', 'informe')),
    'a payment to be released': observed(telling('held-transfer', 'Pix retido', 'liberar o valor', 'prazo')),
    'a buyer who sends a carrier': observed(
      telling('courier-buyer', 'Inserat', 'Kurier holt', 'hinterlegt', 'auf See'),
    ),
    'a fee before a fortune': observed(
      telling('fee-before-payout', 'Darlehen', '50.000 Euro', 'Gebühr vorab', 'danach'),
    ),
    'a program for everybody': observed(telling('forced-program', 'プログラムをインストール', '義務付け', '期限')),
    'easy money': observed(telling('easy-money', '副業', '必ず稼', 'LINE追加')),
  },
  clear: {
    'no story': observed(),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
