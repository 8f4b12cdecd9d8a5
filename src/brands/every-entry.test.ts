import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildMail, type Draft } from '../../test/mails/build-mail.ts';
import { letter, link } from '../../test/mails/letter.ts';
import { unknown } from '../answer.ts';
import { investigate } from '../investigate.ts';
import { openKind } from '../observe/hosts/open-hosts.ts';
import type { Brand } from './brand.ts';
import { brands } from './families/index.ts';
import { officialDomains, rolesOf } from './roles.ts';

/**
 * Every entry is held against mails written here from the entry itself: what the brand honestly sends, what an imitator
 * sends in its name, and what others say of it. A domain that an entry lacks does not show here; an entry that condemns
 * its own mail, or proves nothing against an imitator, does.
 */
type Written = Omit<Draft, 'name' | 'receiver'>;
type Writer = (brand: Brand) => Written[];

interface Judged {
  brand: Brand;
  mail: string;
  label: string;
}

const SETTINGS = {
  startedAt: '2026-11-24T00:00:00.000Z',
  ownDomains: ['example.co.jp'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja' as const,
};
const ALARMS = ['fraud', 'suspicious'];

async function judged(writer: Writer): Promise<Judged[]> {
  const results: Judged[] = [];
  for (const brand of brands) {
    for (const [index, written] of inTurn(brand, writer(brand)).entries()) {
      const mail = `${brand.id}, mail ${index + 1} from ${written.from}`;
      const { eml } = buildMail({ name: mail, receiver: 'gmail', ...written });
      const { verdict } = await investigate(Buffer.from(eml), async () => unknown('not-allowed'), SETTINGS);
      results.push({ brand, mail, label: verdict.label });
    }
  }
  return results;
}

/** Of an entry that proves nothing one mail of each kind, each time another, so that all of them take seconds. */
function inTurn(brand: Brand, written: Written[]): Written[] {
  if (brand.complete || written.length === 0) return written;
  const only = written[brands.indexOf(brand) % written.length];
  return only === undefined ? [] : [only];
}

function wrong(results: Judged[], isRight: (result: Judged) => boolean): string[] {
  return results.filter((result) => !isRight(result)).map(({ mail, label }) => `${label}: ${mail}`);
}

/** As mail writes the name: without the company that an entry's name explains in brackets. */
function plain(name: string): string {
  return name.replace(/\s*\(.*\)$/, '');
}

/** Where a brand writes from: none of the hosts where its customers are, or where anyone can put a page. */
function senders(brand: Brand): string[] {
  return officialDomains(brand).filter((domain) => {
    const own = rolesOf(domain).find((match) => match.brand.id === brand.id);
    return own?.role === 'official' && openKind(domain, `https://${domain}/`) === undefined;
  });
}

/** The apex alone may be the brand's, and what is below it the customers'. */
function pageAt(brand: Brand, domain: string): string {
  const www = rolesOf(`www.${domain}`).find((match) => match.brand.id === brand.id);
  return www?.role === 'official' ? `https://www.${domain}` : `https://${domain}`;
}

function pressingJapanese(brand: Brand, domain: string): Written {
  const name = plain(brand.name.ja);
  return {
    from: `${name} <info@${domain}>`,
    subject: `【重要】${name}からのお知らせ:ご登録内容のご確認のお願い`,
    html: letter([
      '山田 太郎 様',
      `いつも${name}をご利用いただき、誠にありがとうございます。`,
      'お支払い方法の有効期限が近づいています。11月30日までにログインのうえ、ご登録のカード情報をご確認ください。期限を過ぎますとサービスのご利用が停止されます。',
      link(`${pageAt(brand, domain)}/login`, 'ログインして確認する'),
      `${name} カスタマーセンター`,
    ]),
  };
}

function pressingEnglish(brand: Brand, domain: string): Written {
  const name = plain(brand.name.en);
  return {
    from: `${name} <no-reply@${domain}>`,
    subject: `Your ${name} account: please verify your email address`,
    text: `Dear Taro Yamada,\n\nThank you for using ${name}. Please verify your email address within 24 hours, or your account will be suspended.\n\nVerify your account: ${pageAt(brand, domain)}/verify\n\nRegards,\n${name} customer support\n`,
  };
}

/** A delivery service sends and counts the clicks; the brand's own domain is in From only. */
function throughDeliveryService(brand: Brand): Written[] {
  const [domain] = senders(brand);
  if (domain === undefined) return [];
  const own = pressingJapanese(brand, domain);
  return [
    { ...own, envelope: 'bounce-17@ap-northeast-1.amazonses.com', auth: { dkim: 'amazonses.com', dmarc: 'none' } },
    {
      ...own,
      envelope: 'bounce-17@delivery-service.example',
      html: letter([
        '山田 太郎 様',
        `いつも${plain(brand.name.ja)}をご利用いただき、誠にありがとうございます。`,
        '11月分の明細が確定しました。',
        link('https://click.delivery-service.example/r/8f3a', '明細を確認する'),
      ]),
    },
  ];
}

function imitation(brand: Brand, from: string): Written {
  const name = plain(brand.name.ja);
  return {
    from: `${name} <${from}>`,
    subject: `【重要】${name} ご利用確認のお願い`,
    html: letter([
      `いつも${name}をご利用いただき、誠にありがとうございます。`,
      '第三者による不正なアクセスが検出されたため、お客様のアカウントを一時的に制限いたしました。24時間以内にログインし、パスワードとカード情報をご確認ください。ご確認いただけない場合、アカウントは永久に停止されます。',
      link(`https://${brand.id}-secure.example/login`, 'アカウントを確認する'),
      `${name} カスタマーセンター`,
    ]),
  };
}

function imitations(brand: Brand): Written[] {
  const domains = brand.domains.map(({ domain }) => domain);
  const mailbox = ['gmail.com', 'outlook.jp'].find((domain) => !domains.includes(domain)) ?? '';
  return [imitation(brand, `info@${brand.id}-secure.example`), imitation(brand, `kakunin.support2026@${mailbox}`)];
}

function mentions({ name }: Brand): Written[] {
  const ja = plain(name.ja);
  const en = plain(name.en);
  return [
    {
      from: '山田商店 <shop@yamada.example>',
      subject: `ご注文ありがとうございます(${ja}でもポイントがたまるようになりました)`,
      text: `山田商店をご利用いただきありがとうございます。\n\nお支払い・お届けには、VISA、${ja}、代金引換がご利用いただけます。24時間以内にお支払いの手続きをお願いいたします。\n\nご注文の確認: https://www.yamada.example/orders/10234\n\n提携先: 例電機、${ja}、例書店\n\n山田商店`,
    },
    {
      from: '例大学 情報基盤センター <security@univ.example>',
      subject: `【注意喚起】${ja}をかたるフィッシングメールについて`,
      text: `${ja}をかたるフィッシングメールが多数届いています。\n「24時間以内にパスワードとカード情報を確認しないとアカウントを停止する」などと書かれていますが、リンクを開かずに削除してください。\n\nFake mails in the name of ${en} ask readers to confirm their password within 24 hours.\n\n詳細: https://www.univ.example/security/20261120\n\n情報基盤センター`,
    },
  ];
}

describe('every entry of the registry', () => {
  it('leaves its own authenticated mail alone, and calls it genuine where it is complete', async () => {
    const results = await judged((brand) => {
      const [first, second] = senders(brand);
      if (first === undefined) return [];
      return [pressingJapanese(brand, first), pressingEnglish(brand, second ?? first)];
    });
    assert.deepEqual(
      wrong(results, ({ brand, label }) => !brand.complete || label === 'genuine'),
      [],
    );
    assert.deepEqual(
      wrong(results, ({ label }) => !ALARMS.includes(label)),
      [],
    );
  });

  it('leaves its own mail alone that a delivery service sends', async () => {
    assert.deepEqual(
      wrong(await judged(throughDeliveryService), ({ label }) => !ALARMS.includes(label)),
      [],
    );
  });

  it('raises an alarm for its name at a lookalike or a mailbox of anybody, and calls it fraud where it is complete', async () => {
    const results = await judged(imitations);
    assert.deepEqual(
      wrong(results, ({ label }) => ALARMS.includes(label)),
      [],
    );
    assert.deepEqual(
      wrong(results, ({ brand, label }) => !brand.complete || label === 'fraud'),
      [],
    );
  });

  it('leaves mail of others alone that only speaks of it', async () => {
    assert.deepEqual(
      wrong(await judged(mentions), ({ label }) => !ALARMS.includes(label)),
      [],
    );
  });
});
