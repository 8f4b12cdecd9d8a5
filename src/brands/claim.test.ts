import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { claimedBrand, mentionedBrands, type NamedTexts, readNaming } from './claim.ts';

const NOBODY: NamedTexts = { displayName: '', localPart: 'info', fromDomain: 'shop.example', subject: '', text: '' };

function claimOf(input: Partial<NamedTexts>): string {
  const claim = claimedBrand(readNaming({ ...NOBODY, ...input }));
  return claim === undefined ? 'none' : `${claim.brand.id} ${claim.where.join(' ')}`;
}

describe('claims to be a brand', () => {
  const cases: Record<string, [Partial<NamedTexts>, string]> = {
    'by display name with the recipient’s domain beside it': [
      { displayName: 'Kagoya Internet | example.co.jp' },
      'kagoya display-name',
    ],
    'by an address that it shows as its name': [
      { displayName: 'contact@notifications-metamask.example' },
      'metamask display-name',
    ],
    'by a name among roles in the local part': [{ localPart: 'amazon-update' }, 'amazon local-part'],
    'by a name between hyphens of its domain': [{ fromDomain: 'smbc-card-jp.example' }, 'smbc-card from-domain'],
    'by sending from the brand’s own domain': [{ fromDomain: 'mail.vpass.ne.jp' }, 'smbc-card from-domain'],
    'by a bracket at the front of the subject': [
      { displayName: '自動メール通知', subject: '【重要】【三井住友カード】ご利用確認のお願い' },
      'smbc-card subject',
    ],
    'by thanking for its use': [{ text: 'いつもえきねっとをご利用いただきありがとうございます。' }, 'eki-net opening'],
    'by a greeting to its customers': [{ text: 'Dear PayPal customer,\nplease read on.' }, 'paypal opening'],
    'by speaking of the reader’s account': [{ subject: 'Your Amazon account is on hold' }, 'amazon subject'],
    'by naming itself as publisher': [
      { text: `${'ご案内です。\n'.repeat(80)}■発行者■\n株式会社イオン銀行\n東京都千代田区` },
      'aeon-bank signature',
    ],
    'by an ambiguous name that is the whole display name': [{ displayName: 'JCB' }, 'jcb display-name'],
    'by nothing but the name in the first line': [{ text: 'PayPal\nHello,\nthere was a payment.' }, 'paypal opening'],
  };
  for (const [name, [input, expected]] of Object.entries(cases)) it(name, () => assert.equal(claimOf(input), expected));
});

describe('is recognised in disguise', () => {
  const disguises: Record<string, [string, string]> = {
    'Cyrillic letters': ['Аmаzоn', 'amazon'],
    'half-width kana': ['ｲｵﾝｶｰﾄﾞ', 'aeon-card'],
    'full-width Latin': ['ＰａｙＰａｙ銀行', 'paypay-bank'],
    'spaces inside': ['三 井 住 友 カ ー ド', 'smbc-card'],
    'spaced Latin letters': ['A m a z o n', 'amazon'],
    'invisible characters': ['Ama\u200bz\u2061on', 'amazon'],
    'kanji that look alike': ['三丼住友力ード', 'smbc-card'],
    'one kanji for another': ['楽夭市場', 'rakuten'],
    'Chinese forms of kanji': ['乐天银行', 'rakuten-bank'],
    'letters that read as another': ['rnicrosoft', 'microsoft'],
    'capital I for l': ['PayPaI', 'paypal'],
    'a digit for a letter': ['Amaz0n.co.jp', 'amazon'],
    accents: ['Àmázon', 'amazon'],
  };
  for (const [name, [displayName, brand]] of Object.entries(disguises)) {
    it(name, () => assert.equal(claimOf({ displayName }), `${brand} display-name`));
  }
});

describe('only mentions a brand, or none', () => {
  const cases: Record<string, Partial<NamedTexts>> = {
    'cards and wallets that a shop takes': {
      displayName: '山田商店',
      subject: 'ご注文ありがとうございます',
      text: 'お支払いには、JCB、VISA、PayPay、Amazon Payがご利用いただけます。\n楽天カードでのお支払いも承ります。',
    },
    'a person’s name on a messenger': { text: 'ご希望の場合はLINE ID「kaigo」を追加してください。' },
    'a product that a shop sells': {
      displayName: '例電機',
      subject: 'Apple iPhone 16 入荷のお知らせ',
      text: 'Apple iPhone 16を入荷しました。',
    },
    'news about a company': {
      displayName: 'Quora Digest',
      subject: "Did you accept Amazon's 'pay to quit' offer?",
      text: 'Amazon will pay you.',
    },
    'a newspaper': {
      displayName: '例新聞',
      subject: 'Amazonが物流拠点を新設',
      text: 'Amazonは、新しい拠点を発表した。',
    },
    'a card of one company under the mark of another': {
      displayName: 'Example Bank for your PayPal Extras World Mastercard',
      text: 'A card for your PayPal Extras World Mastercard account was registered.',
    },
    'a warning about imitators': {
      displayName: '例大学 情報基盤センター',
      subject: '三井住友カードをかたるフィッシングについて',
      text: '三井住友カードを装ったメールが届いています。\n件名: 【三井住友カード】ご利用確認のお願い\nいつも三井住友カードをご利用いただきありがとうございます。',
    },
    'a trademark note of a gift campaign': {
      displayName: '例アンケート',
      subject: 'ギフト券が当たるアンケート',
      text: `アンケートにお答えください。\n${'質問です。\n'.repeat(90)}Amazon、Amazon.co.jpおよびそれらのロゴはAmazon.com, Inc.またはその関連会社の商標です。\n株式会社例リサーチ`,
    },
    'a reply in a discussion': {
      displayName: 'Jane Doe',
      subject: 'Re: Your Microsoft account',
      text: 'I think it is phishing.\n> Dear Microsoft customer,',
    },
    'a quoted mail': {
      displayName: 'Jane Doe',
      text: 'See below.\n-----Original Message-----\nFrom: Amazon\nDear Amazon customer,',
    },
    'a bounce of a mail system': {
      displayName: 'Microsoft Outlook',
      localPart: 'postmaster',
      subject: 'Undeliverable: Hello',
    },
    'a relay named after the service it relays': {
      displayName: 'GitHub issues - opened',
      localPart: 'github',
      fromDomain: 'project.example',
    },
    'a shop at a market place': {
      displayName: '例の靴 楽天市場店',
      subject: '【楽天市場店】発送のお知らせ',
      text: '楽天市場店をご利用いただきありがとうございます。',
    },
    'a word that contains a name': {
      displayName: 'ライオン',
      text: 'pineapple, ライオンをご利用いただきありがとうございます。',
    },
    'a person whose name begins like a bank': {
      displayName: 'みずほ子',
      text: 'みずほです。イオンで買い物をしました。',
    },
    'a customer of a hosting company': { displayName: '田中', fromDomain: 'tanaka.sakura.ne.jp' },
    'a mailbox at a brand': { displayName: '田中', fromDomain: 'yahoo.co.jp' },
    'mail about an unnamed mail server': {
      displayName: 'Webmail Admin',
      subject: 'Your mailbox is full',
      text: 'Dear user, your mailbox is full.',
    },
  };
  for (const [name, input] of Object.entries(cases)) it(name, () => assert.equal(claimOf(input), 'none'));
});

it('takes the sister company that the mail speaks as, whichever domain of the group it uses', () => {
  const text = 'いつも三井住友カードをご利用いただきありがとうございます。';
  const claim = claimOf({ displayName: 'SMBC', fromDomain: 'vpass.ne.jp', subject: '三井住友カード【重要】', text });
  assert.match(claim, /^smbc-card from-domain subject opening/);
});

it('lists the brands that are only spoken of', () => {
  const input = { ...NOBODY, displayName: 'Amazon', text: 'PayPayと楽天カードが使えます。' };
  const mentions = mentionedBrands(readNaming(input), claimedBrand(readNaming(input))).map(
    ({ brand, where }) => `${brand.id} ${where}`,
  );
  assert.deepEqual(mentions, ['paypay body', 'rakuten-card body']);
});

it('reads a hostile text of a million letters in bounded time', () => {
  for (const piece of ['amazon ', 'A ', '三 井 ', 'を', '【', 'your ', '> ', '\u200b']) {
    const text = piece.repeat(1_000_000 / piece.length);
    const spent = processorTime();
    claimedBrand(readNaming({ displayName: text, localPart: text, fromDomain: text, subject: text, text }));
    assert.ok(spent() < BOUNDED, JSON.stringify(piece));
  }
});

describe('a name that others carry', () => {
  const carried = (input: Partial<NamedTexts>) => claimedBrand(readNaming({ ...NOBODY, ...input }))?.carried === true;

  for (const displayName of ['エックスサーバー代理店 例示ウェブ', 'クロネコヤマト例示営業所', '日本郵便退職者の会']) {
    it(`goes on with somebody else: ${displayName}`, () => assert.ok(carried({ displayName })));
  }
  for (const displayName of [
    'エックスサーバー',
    'ヤマト運輸株式会社 重要なお知らせ',
    'Amazon.co.jp Customer Service',
  ]) {
    it(`is the brand's own: ${displayName}`, () => assert.ok(!carried({ displayName })));
  }
  it('is no longer carried where the subject claims the brand as well', () => {
    assert.ok(
      !carried({ displayName: 'エックスサーバー代理店 例示ウェブ', subject: '【エックスサーバー】ご確認のお願い' }),
    );
  });
});
