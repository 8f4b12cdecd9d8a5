import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { similarity } from '../src/campaigns/sketch.ts';
import { type Fingerprint, fingerprintOf, groupMails, investigateLive } from '../src/index.ts';
import { buildMail, type Draft } from './mails/build-mail.ts';
import { button, letter } from './mails/letter.ts';

const settings = {
  startedAt: '2026-11-24T00:00:00.000Z',
  ownDomains: ['example.co.jp', 'example.com'],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja' as const,
};

async function fingerprints(drafts: Partial<Draft>[]): Promise<Fingerprint[]> {
  const kept: Fingerprint[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { eml } = buildMail({ name: `mail ${index} ${JSON.stringify(draft)}`, ...newsletter, ...draft });
    const { case: finished } = await investigateLive(Buffer.from(eml), settings, { offline: true, tables: false });
    kept.push(fingerprintOf(finished));
  }
  return kept;
}

/** Which of the drafts belong together, as lists of their positions; those that stand alone are left out. */
async function grouped(drafts: Partial<Draft>[]): Promise<number[][]> {
  const { groups } = groupMails(await fingerprints(drafts));
  return groups.map(({ members }) => members.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const newsletter: Omit<Draft, 'name'> = {
  receiver: 'postfix',
  from: '緑の暮らし便り <news@green-life.example>',
  subject: '緑の暮らし便り 11月号',
  client: { ip: '192.0.2.40' },
  html: letter([
    'いつも緑の暮らし便りをお読みいただき、ありがとうございます。今月は、冬を越す鉢植えの手入れと、落ち葉を使った堆肥の作り方を特集しました。',
    '霜が降りる前に鉢を軒下へ移し、水やりは晴れた日の午前中に控えめにするのが、根を傷めないこつです。',
    button('https://www.green-life.example/issue/2026-11', '今月号を読む'),
  ]),
};

/** A kit: a hosting company's quarantine notice, of whom and with which address and deadline is for its user to choose. */
function quarantine({ brand, host, to, ip }: { brand: string; host: string; to: string; ip: string }): Partial<Draft> {
  const held = 9 + (ip.length % 5);
  return {
    from: `${brand} <info@freight-partner.example>`,
    to,
    subject: `【${brand}】必要なアクション: ${held}件の隔離されたメッセージがあります`,
    client: { ip, ptr: '', helo: 'node2' },
    auth: { spf: 'softfail', dkim: '', dmarc: 'fail' },
    html: letter([
      `${to} 様`,
      `${brand} メールシステムは、お客様宛ての${held}通のメッセージを不明な差出人と判断し、配信を保留しました。`,
      '48時間以内にログインして受信の可否をお選びください。お手続きがない場合、保留中のメッセージは完全に削除され、メールボックスは停止されます。',
      button(`https://${host}/wp-includes/login/?e=${to}`, '隔離されたメッセージを確認する'),
    ]),
  };
}

const parcel: Partial<Draft> = {
  from: 'カゴヤ・ジャパン <support@billing-desk.example>',
  subject: '【カゴヤ】ご利用料金のお支払い方法をご確認ください',
  client: { ip: '203.0.113.9', ptr: '', helo: 'vps' },
  auth: { spf: 'none', dkim: '', dmarc: 'none' },
  html: letter([
    'カゴヤ・ジャパンをご利用のお客様へ',
    'ご登録のクレジットカードで今月分の料金を決済できませんでした。本日中にカード番号と有効期限を入力し直してください。',
    '更新されない場合、契約中のサーバーと独自ドメインはまもなく利用できなくなります。',
    button('https://pay.billing-desk.example/card', 'お支払い情報を更新する'),
  ]),
};

describe('mails of one run', () => {
  const kagoya = { brand: 'カゴヤ・ジャパン', host: 'dm1k.example', ip: '198.51.100.7' };

  it('are one fraud where the same mail came to info@ and to admin@', async () => {
    const drafts = [
      quarantine({ ...kagoya, to: 'info@example.co.jp' }),
      quarantine({ ...kagoya, to: 'admin@example.com', ip: '203.0.113.77' }),
      {},
    ];
    const { groups, frauds, alone } = groupMails(await fingerprints(drafts));
    assert.equal(groups.length, 1);
    const [group] = groups;
    assert.deepEqual([group?.kind, group?.members.length, group?.receivers], ['fraud', 2, 2]);
    assert.deepEqual(group?.roles, ['admin', 'info']);
    const bonds = group?.reasons.map(({ bond }) => bond) ?? [];
    assert.ok(bonds.includes('text') && bonds.includes('link') && bonds.includes('structure'), bonds.join());
    assert.deepEqual([frauds, alone], [1, [2]]);
    const counted = group?.arrivals.byClockHour.reduce((sum, { mails }) => sum + mails, 0);
    assert.deepEqual([counted, group?.arrivals.zone, group?.arrivals.byBorder], [2, '+0900', 2]);
  });

  it('are one fraud where a kit takes another brand and another page', async () => {
    const sakura = { brand: 'さくらインターネット', host: 'other.example', ip: '203.0.113.5' };
    const drafts = [
      quarantine({ ...kagoya, to: 'info@example.co.jp' }),
      quarantine({ ...sakura, to: 'info@example.co.jp' }),
    ];
    assert.deepEqual(await grouped(drafts), [[0, 1]]);
  });

  it('are two frauds where one brand is claimed by two kits', async () => {
    assert.deepEqual(await grouped([quarantine({ ...kagoya, to: 'info@example.co.jp' }), parcel]), []);
  });

  it('are one mailing, and no fraud, where a newsletter came twice', async () => {
    const { groups, frauds } = groupMails(
      await fingerprints([{ to: 'a.tanaka@example.co.jp' }, { to: 'k.sato@example.co.jp' }]),
    );
    assert.deepEqual([groups.map(({ kind }) => kind), frauds], [['mailing'], 0]);
  });

  it('are not one where two issues of a newsletter say different things', async () => {
    const march: Partial<Draft> = {
      subject: '緑の暮らし便り 3月号',
      html: letter([
        '種まきの季節になりました。今月は、ベランダで育てる葉物野菜と、苗の植え替えに向く土の配合をご紹介します。',
        '発芽をそろえるには、まく前の晩に種を水に浸し、芽が出るまで乾かさないことが大切です。',
        button('https://www.green-life.example/issue/2027-03', '今月号を読む'),
      ]),
    };
    assert.deepEqual(await grouped([{}, march]), []);
  });

  it('are not one where a fraud copies an honest mail, whether or not it is called', async () => {
    const honest: Partial<Draft> = {
      from: 'カゴヤ・ジャパン <support@kagoya.jp>',
      subject: 'ご利用料金のお支払い方法をご確認ください',
      client: { ip: '192.0.2.80' },
      html: letter([
        'カゴヤ・ジャパンをご利用のお客様へ',
        'ご登録のクレジットカードで今月分の料金を決済できませんでした。お手数ですが、マイページからカード情報をご確認ください。',
        '更新されない場合、契約中のサーバーと独自ドメインはまもなく利用できなくなります。',
        button('https://www.kagoya.jp/login', 'お支払い情報を更新する'),
      ]),
    };
    const copy = {
      ...honest,
      client: { ip: '203.0.113.9', ptr: '', helo: 'vps' },
      auth: { spf: 'softfail', dkim: '', dmarc: 'fail' },
      html: honest.html?.replace('www.kagoya.jp/login', 'kagoya.billing-desk.example/login') ?? '',
    };
    const [original, copied] = await fingerprints([honest, copy]);
    assert.ok(original && copied && similarity(original.text, copied.text) > 0.95, 'the trap is one');
    assert.deepEqual(await grouped([honest, copy]), []);
    const brandless = { from: newsletter.from, client: { ip: '203.0.113.9', ptr: '', helo: 'vps' }, auth: copy.auth };
    const stolen = { ...brandless, html: newsletter.html?.replace('www.green-life', 'green-life-jp') ?? '' };
    assert.deepEqual(await grouped([{}, stolen]), []);
  });

  it('leave little behind, however much a mail holds, and nothing that names its recipient', async () => {
    const links = Array.from(
      { length: 3000 },
      (_, index) => `<p><a href="https://host${index}.example/${'x'.repeat(200)}">ログイン ${index}</a></p>`,
    );
    const [mail] = await fingerprints([
      {
        to: '山田 太郎 <taro.yamada@example.co.jp>',
        subject: `山田 太郎 様 taro.yamada@example.co.jp ${'@a1 '.repeat(5000)}`,
        html: `<p>taro.yamada@example.co.jp</p>${links.join('')}<p>${'あいうえお'.repeat(40_000)}</p>`,
        headers: Array.from({ length: 500 }, (_, index) => `X-Mailer: ${'z'.repeat(500)}${index}`),
      },
    ]);
    const kept = JSON.stringify(mail);
    assert.ok(kept.length < 8000, String(kept.length));
    assert.doesNotMatch(kept, /taro|yamada|山田|太郎/);
    assert.deepEqual(JSON.parse(kept), mail);
  });

  it('count a file that was given twice once, and say so', async () => {
    const [mail] = await fingerprints([quarantine({ ...kagoya, to: 'info@example.co.jp' })]);
    assert.ok(mail);
    const { groups, mails, messages, frauds } = groupMails([mail, mail]);
    assert.deepEqual([mails, messages, frauds], [2, 1, 1]);
    assert.deepEqual(groups[0]?.reasons, [{ bond: 'copy', mails: 1, values: [] }]);
  });
});
