import { found, none, type Source, unknown } from '../answer.ts';
import type { Finding } from '../checks/define.ts';
import type { Case } from '../investigation.ts';
import type { DmarcEvaluation } from '../lookups/dmarc/dmarc-evaluation.ts';
import type { DkimSignature } from '../lookups/signatures/dkim-signature.ts';
import type { HeaderField, Mail, Mailbox } from '../mail/mail.ts';
import { unanswered } from '../observe/testing.ts';
import type { LedgerEntry } from '../outside/ledger-entry.ts';

const HTML = `<html><head><meta charset="gb2312"></head><body style="font-family:微软雅黑;font-size:14px">
<p>のKagoya Internet メールシステムは、不明と識別された13通のメールを保留しました。</p>
<p>受信から<b>48時間以内</b>に処理を選んでください。選ばれない場合、完全に削除されます。</p>
<p><a href="https://dm1k.com/wp-includes/kagoya/?e=info@example.co.jp" style="background:#0a58ca;color:#fff;padding:10px 18px;text-decoration:none">隔離されたメッセージを確認する</a></p>
<img src="https://dm1k.com/logo.png" alt="KAGOYA"></body></html>`;

const FIELDS: [name: string, value: string][] = [
  ['Return-Path', '<info@l-partner.co.jp>'],
  ['Delivered-To', 'info@example.co.jp'],
  ['Received', '(qmail 21877 invoked by uid 89); 14 Mar 2022 09:18:16 +0900'],
  [
    'Received',
    'from mail.example.net (HELO mail.example.net) (203.0.113.25) by mx.example.co.jp with SMTP; 14 Mar 2022 09:18:15 +0900',
  ],
  [
    'Received',
    'from unknown (HELO node2) (info@l-partner.co.jp@20.196.210.166) by mail.example.net with ESMTPA; 14 Mar 2022 09:18:12 +0900',
  ],
  ['Message-ID', '<202214030018121B260E9DEF$32ED50E17D@l-partner.co.jp>'],
  ['From', '"Kagoya Internet | example.co.jp" <info@l-partner.co.jp>'],
  ['To', '<info@example.co.jp>'],
  ['Subject', '[spam] 必要なアクション:13個の隔離されたメッセージがあります'],
  ['X-Spam-Flag', 'YES'],
  ['Date', '14 Mar 2022 00:18:12 +0000'],
];

/** A whole case with the facts of the first example, and every kind of observation filled in, for tests of the report. */
export function sampleCase(): Case {
  const fields = headerFields();
  const at = (name: string, index = 0): Source =>
    fields.filter((field) => field.name === name)[index]?.source ?? { mail: '', start: 0, end: 0 };
  const asked = (line: number): Source => ({ asked: line });
  const silence = unanswered();

  return {
    format: 'mekiki.investigation/1',
    startedAt: '2022-03-15T01:00:00Z',
    reconstructed: true,
    settings: {
      startedAt: '2022-03-15T01:00:00Z',
      ownDomains: ['example.co.jp'],
      trustedHosts: ['mail.example.net'],
      knownSenders: [],
      language: 'ja',
    },
    mail: mail(fields, at),
    observations: {
      identity: {
        claimedBrand: found(
          {
            brand: 'kagoya',
            name: { ja: 'カゴヤ・ジャパン', en: 'Kagoya Japan' },
            where: ['display-name', 'opening'],
            words: ['Kagoya Internet'],
            complete: true,
          },
          [at('From')],
        ),
        mentionedBrands: [],
        officialDomains: ['kagoya.jp', 'kagoya.net', 'kagoya.com'],
        fromRole: none('no-entry', [{ registry: 'kagoya', fact: 'domains' }]),
        ownDomains: ['example.co.jp'],
        fromIsFreeMail: false,
        strangersBeside: 0,
        fromIsKnownSender: false,
        lookalikes: [],
        pictureBrands: [],
      },
      auth: {
        ...silence.auth,
        spf: none('not-in-mail'),
        dkim: none('not-in-mail'),
        dmarc: none('not-in-mail'),
        arc: none('not-in-mail'),
        aligned: none('not-in-mail'),
        spfNow: found({ result: 'softfail', domain: 'l-partner.co.jp', ip: '20.196.210.166', mechanism: '~all' }, [
          asked(4),
        ]),
        dkimNow: found([deliverySignature()], [asked(4)]),
        dmarcNow: {
          rfc9989: found({ ...failedPolicy('mail.l-partner.co.jp'), policy: 'reject' }, [asked(4)]),
          rfc7489: found({ ...failedPolicy('l-partner.co.jp'), policy: 'none', malformed: ['pct'] }, [asked(4)]),
        },
        arcNow: found(
          {
            result: 'pass',
            sets: [
              {
                instance: 1,
                sealer: 'list.example.net',
                selector: 'sel',
                signer: 'list.example.net',
                signerSelector: 'sel',
                chain: 'none',
                recorded: 'list.example.net; spf=pass',
              },
            ],
          },
          [asked(4)],
        ),
      },
      dns: {
        ...silence.dns,
        domain: 'l-partner.co.jp',
        addresses: found(['35.73.31.138'], [asked(2)]),
        mailExchangers: found(['10 mail.l-partner.co.jp'], [asked(3)]),
        sendingName: none('nxdomain', [asked(5)]),
        heloAddresses: none('nxdomain', [asked(6)]),
        hosts: {
          'dm1k.com': {
            addresses: found(['157.112.176.65'], [asked(8)]),
            names: found({ ip: '157.112.176.65', names: ['sv864.xserver.jp'], confirmed: 'sv864.xserver.jp' }, [
              asked(9),
            ]),
          },
        },
      },
      reputation: {
        lists: found(
          [{ list: 'urlhaus', fetchedAt: '2022-03-14T00:00:00Z', checkedAt: '2022-03-15T00:00:00Z', entries: 1200 }],
          [asked(17)],
        ),
        links: [
          {
            link: 0,
            url: 'https://dm1k.com/wp-includes/kagoya/',
            host: 'dm1k.com',
            listed: found(
              [
                {
                  list: 'urlhaus',
                  entry: 'dm1k.com/wp-includes/x/',
                  level: 'same-host',
                  fetchedAt: '2022-03-14T00:00:00Z',
                  listedAt: '2022-03-13',
                  note: 'phishing',
                },
              ],
              [asked(17)],
            ),
          },
        ],
        blocklists: [
          { zone: 'dbl.spamhaus.org', name: 'dm1k.com', as: 'link', says: found(['phishing'], [asked(17)]) },
        ],
        senders: [{ name: 'l-partner.co.jp', as: 'from', listed: none('no-entry', [asked(18)]) }],
      },
      ownership: {
        domains: {
          'l-partner.co.jp': found(
            {
              domain: 'l-partner.co.jp',
              registrant: '株式会社ロジスティクス・パートナー',
              registrantEnglish: 'Logistics Partner Co.,Ltd.',
              registeredAt: '2003-08-25T00:00:00Z',
              nameServers: ['ns1.example.net', 'ns2.example.net'],
              status: ['Connected (2022/08/31)'],
              abuseContacts: [],
              proxy: false,
              notPublished: ['registrar'],
              server: 'whois.jprs.jp',
              protocol: 'whois',
            },
            [asked(7)],
          ),
          'dm1k.com': unknown('timeout', [asked(10)]),
        },
        systems: {},
        networks: {
          '157.112.176.65': found(
            {
              range: '157.112.128.0/18',
              name: 'XSERVER',
              organisation: 'エックスサーバー株式会社',
              organisationEnglish: 'Xserver Inc.',
              country: 'JP',
              abuseContacts: ['abuse@xserver.example'],
              server: 'whois.nic.ad.jp',
              protocol: 'whois',
            },
            [asked(10)],
          ),
        },
      },
      hosting: {
        sites: {
          'dm1k.com': {
            address: '157.112.176.65',
            alias: none('nodata', [asked(8)]),
            front: none('no-entry', [asked(16)]),
            server: found({ name: 'sv864.xserver.jp', domain: 'xserver.jp', kind: 'shared' }, [asked(9)]),
            company: found(
              {
                id: 'xserver',
                name: { ja: 'エックスサーバー', en: 'Xserver' },
                domain: 'xserver.ne.jp',
                by: 'server-name',
                mark: 'sv864.xserver.jp',
              },
              [asked(9)],
            ),
            mailExchangers: none('nodata', [asked(8)]),
          },
        },
        contacts: [
          {
            party: 'network',
            name: { ja: 'エックスサーバー株式会社', en: 'Xserver Inc.' },
            concerns: '157.112.176.65',
            reach: 'abuse@xserver.example',
            via: 'whois',
            sources: [asked(10)],
          },
        ],
      },
      place: {
        addresses: {
          '20.196.210.166': {
            place: found(
              {
                country: 'KR',
                region: 'Seoul',
                city: 'Seoul',
                latitude: 37.5665,
                longitude: 126.978,
                builtAt: '2022-03-01',
              },
              [asked(11)],
            ),
            network: found({ asn: 8075, name: 'MICROSOFT-CORP-MSN-AS-BLOCK', builtAt: '2022-03-01' }, [asked(12)]),
          },
          '35.73.31.138': {
            place: found(
              { country: 'JP', city: 'Tokyo', latitude: 35.6895, longitude: 139.6917, builtAt: '2022-03-01' },
              [asked(13)],
            ),
            network: found({ asn: 16509, name: 'AMAZON-02', builtAt: '2022-03-01' }, [asked(14)]),
          },
          '157.112.176.65': {
            place: found(
              { country: 'JP', city: 'Osaka', latitude: 34.6937, longitude: 135.5022, builtAt: '2022-03-01' },
              [asked(15)],
            ),
            network: found({ asn: 131965, name: 'Xserver Inc.', builtAt: '2022-03-01' }, [asked(16)]),
          },
        },
      },
      text: {
        language: 'ja',
        chineseFonts: [{ text: '微软雅黑', source: { mail: '', start: 1300, end: 1312 } }],
        simplifiedGlyphs: [],
        strayParticle: [{ text: 'の', source: { mail: '', start: 1330, end: 1333 } }],
        deadlines: [{ text: '48時間以内', hours: 48, source: { mail: '', start: 1420, end: 1434 } }],
        threats: [{ text: '完全に削除されます', source: { mail: '', start: 1480, end: 1507 } }],
        asks: [{ text: 'ログイン', aim: 'credentials', source: { mail: '', start: 1520, end: 1530 } }],
        callsToAction: [{ text: '確認する', source: { mail: '', start: 1540, end: 1552 } }],
        contactRequests: [],
        foreignLocale: [{ text: 'gb2312', source: { mail: '', start: 1290, end: 1296 } }],
        diversions: [],
        secretsByReply: [],
        protectionOff: [],
        mailboxNotices: [],
        stories: [],
        freeMailContacts: [],
        disguisedWords: [],
        misspeltWords: [],
        unnaturalJapanese: [],
        spacedOut: [],
        templateLeftovers: [],
        namelessGreeting: [],
        wording: unknown('unsupported'),
      },
      links: [
        {
          link: 0,
          host: 'dm1k.com',
          registrableDomain: 'dm1k.com',
          action: true,
          role: none('no-entry', [{ registry: 'kagoya', fact: 'domains' }]),
          ofAlignedSender: false,
          ofFromDomain: false,
          openHost: false,
        },
      ],
      pages: [],
      unasked: silence.unasked,
    },
    findings: findings(at),
    verdict: {
      label: 'fraud',
      score: 0.997,
      because: [
        { finding: 'brand-domain-mismatch', weight: 4.1, strength: 'proof' },
        { finding: 'deadline-with-threat', weight: 1.4, strength: 'hint' },
        { finding: 'chinese-font', weight: 1.2, strength: 'hint' },
        { finding: 'stray-particle', weight: 0.9, strength: 'hint' },
        { finding: 'sending-network-elsewhere', weight: 0, strength: 'hint', explainedBy: 'brand-domain-mismatch' },
        { finding: 'old-domain', weight: -0.4, strength: 'hint' },
      ],
      decisive: ['brand-domain-mismatch'],
      notKnown: [{ finding: 'authentication-aligned', reason: 'not-in-mail' }],
      aim: ['credentials'],
      otherVictims: [
        { role: 'brand', domain: 'kagoya.jp' },
        { role: 'account-owner', domain: 'l-partner.co.jp' },
        { role: 'site-owner', domain: 'dm1k.com' },
        { role: 'hosting-company', domain: 'xserver.jp' },
      ],
      sender: { kind: 'hijacked-account', likelihood: 'likely' },
      wouldChange: [{ change: 'not-so', finding: 'brand-from-foreign-domain', label: 'suspicious' }],
      says: {
        ja: 'このメールは詐欺です。カゴヤ・ジャパンを名乗っていますが、差出人のドメインもリンク先も同社のものではなく、ログイン情報を入力させようとしています。',
        en: 'This mail is a fraud. It claims to be Kagoya Japan, but neither the sender’s domain nor the link belongs to that company, and it asks for login credentials.',
      },
    },
    ledger: ledger(),
  };
}

/** Of a service that delivers for many, beside no signature of the sender's own. */
function deliverySignature(): DkimSignature {
  return {
    domain: 'delivery.example',
    selector: 'sel',
    algorithm: 'rsa-sha256',
    canonicalization: 'relaxed/relaxed',
    signedFields: ['from', 'subject'],
    expiredNow: false,
    testing: false,
    result: 'pass',
    signsFrom: true,
    signsSubject: true,
    unsignedTail: false,
    doubledFields: [],
    supports: true,
  };
}

function failedPolicy(policyDomain: string): Omit<DmarcEvaluation, 'policy'> {
  return {
    result: 'fail',
    policyDomain,
    organizationalDomain: 'l-partner.co.jp',
    record: 'v=DMARC1; p=reject',
    alignment: { dkim: 'relaxed', spf: 'relaxed' },
    aligned: [],
  };
}

function headerFields(): HeaderField[] {
  let start = 0;
  return FIELDS.map(([name, value]) => {
    const end = start + new TextEncoder().encode(`${name}: ${value}`).length;
    const source: Source = { mail: '', start, end };
    start = end + 2;
    return { name, value, raw: ` ${Buffer.from(value).toString('latin1')}`, source };
  });
}

function mail(fields: HeaderField[], at: (name: string, index?: number) => Source): Mail {
  const sender = (field: string, name = ''): Mailbox => ({
    name,
    address: 'info@l-partner.co.jp',
    domain: 'l-partner.co.jp',
    field,
    source: at(field),
  });
  return {
    sha256: 'a'.repeat(64),
    size: 2345,
    form: 'message',
    defects: [{ kind: 'charset-wrong', detail: 'gb2312', source: { mail: '1', start: 1200, end: 1240 } }],
    fields,
    parts: [
      {
        path: '',
        type: 'text/html',
        charset: { declared: 'utf-8', used: 'utf-8' },
        encoding: 'base64',
        start: 1100,
        end: 2345,
      },
    ],
    subject: '必要なアクション:13個の隔離されたメッセージがあります',
    subjectSource: at('Subject'),
    stamps: [
      {
        text: '[spam]',
        kind: 'spam',
        because: { name: 'X-Spam-Flag', value: 'YES', source: at('X-Spam-Flag') },
        source: at('Subject'),
      },
    ],
    headerFrom: sender('From', 'Kagoya Internet | example.co.jp'),
    furtherFrom: [],
    replyTo: [],
    returnPath: sender('Return-Path'),
    messageId: {
      id: '202214030018121B260E9DEF$32ED50E17D@l-partner.co.jp',
      domain: 'l-partner.co.jp',
      source: at('Message-ID'),
    },
    date: { text: '14 Mar 2022 00:18:12 +0000', iso: '2022-03-14T00:18:12.000Z', zone: '+0000', source: at('Date') },
    recipients: [{ name: '', address: 'info@example.co.jp', domain: 'example.co.jp', field: 'To', source: at('To') }],
    route: {
      hops: [
        {
          by: 'mx.example.co.jp',
          authenticated: false,
          time: '2022-03-14T00:18:16Z',
          zone: '+0900',
          delaySeconds: 1,
          dialect: 'qmail',
          trusted: true,
          source: at('Received'),
        },
        {
          by: 'mx.example.co.jp',
          from: 'mail.example.net',
          helo: 'mail.example.net',
          ip: '203.0.113.25',
          authenticated: false,
          protocol: 'SMTP',
          time: '2022-03-14T00:18:15Z',
          zone: '+0900',
          delaySeconds: 3,
          dialect: 'qmail',
          trusted: true,
          source: at('Received', 1),
        },
        {
          by: 'mail.example.net',
          from: 'unknown',
          helo: 'node2',
          ip: '20.196.210.166',
          account: 'info@l-partner.co.jp',
          authenticated: true,
          protocol: 'ESMTPA',
          time: '2022-03-14T00:18:12Z',
          zone: '+0900',
          dialect: 'qmail',
          trusted: true,
          source: at('Received', 2),
        },
        {
          by: 'relay.forged.example',
          from: 'localhost',
          ip: '198.51.100.7',
          authenticated: false,
          time: '2022-03-14T03:00:00Z',
          zone: '+0800',
          dialect: 'generic',
          trusted: false,
          source: at('Received', 2),
        },
      ],
      trustLine: 2,
      sendingHop: 2,
      sendingIp: '20.196.210.166',
      originIp: '20.196.210.166',
      originAccount: 'info@l-partner.co.jp',
      proofs: {
        sendingIp: { kind: 'trusted', hop: 2, source: at('Received', 2) },
        originIp: { kind: 'trusted', hop: 2, source: at('Received', 2) },
        originAccount: { kind: 'authenticated', hop: 2, source: at('Received', 2) },
      },
      otherCandidates: [{ ip: '198.51.100.7', hop: 3, source: at('Received', 2) }],
      oddities: [{ kind: 'clock-jump', hop: 3, seconds: -9708 }],
    },
    authenticationResults: [],
    body: {
      text: 'のKagoya Internet メールシステムは、不明と識別された13通のメールを保留しました。\n\n受信から48時間以内に処理を選んでください。選ばれない場合、完全に削除されます。\n\n隔離されたメッセージを確認する',
      hidden: 'white text nobody sees',
      tricks: { splitWords: 0, reversedLetters: 0, scripts: 0, frames: 0, refreshes: 0, secretFields: 0 },
      htmls: [{ part: '', html: HTML, source: { mail: '', start: 1100, end: 2345 } }],
      fonts: ['微软雅黑'],
      languages: [],
      truncated: false,
      sources: [{ mail: '', start: 1100, end: 2345 }],
    },
    links: [
      {
        text: '隔離されたメッセージを確認する',
        url: 'https://dm1k.com/wp-includes/kagoya/?e=info@example.co.jp',
        defanged: 'hxxps[:]//dm1k[.]com/wp-includes/kagoya/?e=info@example.co.jp',
        scheme: 'https',
        host: 'dm1k.com',
        registrableDomain: 'dm1k.com',
        where: 'anchor',
        hidden: false,
        source: { mail: '', start: 1540, end: 1640 },
      },
    ],
    codes: [],
    attachments: [
      {
        name: '請求書.pdf.html',
        type: 'text/html',
        size: 48213,
        sha256: 'b'.repeat(64),
        md5: 'c'.repeat(32),
        inline: false,
        part: '2',
        source: { mail: '2', start: 2345, end: 2400 },
      },
    ],
  };
}

function findings(at: (name: string, index?: number) => Source): Case['findings'] {
  const made = (finding: Finding, ja: string, en: string) => ({ ...finding, says: { ja, en } });
  const hit = (id: string, topic: Finding['topic'], source: Source, ja: string, en: string) =>
    made({ id, topic, outcome: 'found', facts: {}, sources: [source] }, ja, en);
  return [
    hit(
      'brand-domain-mismatch',
      'sender',
      at('From'),
      'カゴヤ・ジャパンを名乗るが、差出人のドメイン l-partner[.]co[.]jp は同社の公式ドメインではない。',
      'It claims to be Kagoya Japan, but l-partner[.]co[.]jp is none of its official domains.',
    ),
    hit(
      'deadline-with-threat',
      'text',
      { mail: '', start: 1420, end: 1434 },
      '「48時間以内」と期限を切り、従わなければ「完全に削除されます」と脅している。',
      'It sets a deadline (48時間以内) and threatens deletion.',
    ),
    hit(
      'chinese-font',
      'text',
      { mail: '', start: 1300, end: 1312 },
      '日本語の本文に中国語用フォント「微软雅黑」が指定されている。',
      'The Japanese text is set in a font made for Chinese (微软雅黑).',
    ),
    hit(
      'stray-particle',
      'text',
      { mail: '', start: 1330, end: 1333 },
      '本文が助詞「の」で始まっており、ひな型の語句が抜け落ちた跡がある。',
      'The text begins with a lone particle (の), as if a word of the template were missing.',
    ),
    hit(
      'sending-network-elsewhere',
      'route',
      { asked: 2 },
      '送信元 20[.]196[.]210[.]166 は、差出人ドメインのサーバーと別のネットワークにある。',
      'The sending address 20[.]196[.]210[.]166 is in another network than the servers of the sender’s domain.',
    ),
    hit(
      'old-domain',
      'for-the-sender',
      { asked: 7 },
      '差出人のドメインは長年使われている。',
      'The sender’s domain has existed for many years.',
    ),
    made(
      { id: 'authentication-aligned', topic: 'authentication', outcome: 'unknown', reason: 'not-in-mail', sources: [] },
      '信頼できるサーバーが、差出人ドメインの認証の成功を記録しているか。調べた範囲には書かれていません。',
      'Did a trusted server record that the sender’s domain authenticated? What was given to examine does not say.',
    ),
    made({ id: 'attachment-double-extension', topic: 'attachments', outcome: 'clear' }, '', ''),
  ];
}

function ledger(): LedgerEntry[] {
  const asked = [
    'l-partner.co.jp A',
    'l-partner.co.jp MX',
    'l-partner.co.jp TXT',
    '166.210.196.20.in-addr.arpa PTR',
    'node2 A',
    'l-partner.co.jp',
    'dm1k.com A',
    '65.176.112.157.in-addr.arpa PTR',
    'dm1k.com',
    'place 20.196.210.166',
    'asn 20.196.210.166',
    'place 35.73.31.138',
    'asn 35.73.31.138',
    'place 157.112.176.65',
    'asn 157.112.176.65',
    'https://dm1k.com/wp-includes/kagoya/',
    'http://l-partner.co.jp/',
  ];
  return asked.map((what, index) => {
    const kind = kindOf(what);
    return {
      at: `2022-03-15T01:00:0${index % 10}Z`,
      kind,
      to: addressees[kind],
      what,
      asked: index + 2,
    };
  });
}

const addressees = {
  table: 'dbip-city 2022-03-01',
  list: 'lists urlhaus',
  dns: 'system resolver',
  whois: 'whois.jprs.jp',
} as const;

function kindOf(what: string): keyof typeof addressees {
  if (/^(place|asn) /.test(what)) return 'table';
  if (what.startsWith('http')) return 'list';
  return / [A-Z]+$/.test(what) ? 'dns' : 'whois';
}
