import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link, note } from '../letter.ts';
import { picture } from '../picture.ts';

/** Fraud that wears no brand: invoices, chiefs, extortion, love, work; and brands in English. */
export const businessAndBrandless: Mail[] = [
  {
    name: 'changed bank account, lookalike of a partner',
    receiver: 'postfix' as const,
    from: '例示商事株式会社 経理部 <accounts@reiji-sh0ji.example>',
    to: 'keiri@example.co.jp',
    client: { ip: '203.0.113.80', ptr: 'mail.reiji-sh0ji.example' },
    subject: 'Re: 11月分請求書の振込先変更について(至急)',
    text: `松本様

いつもお世話になっております。例示商事の経理部です。
先日お送りした11月分の請求書ですが、現在口座が監査中のため、入金を受け取ることができません。
お手数ですが、本日中に下記の新しい口座へお振り込みいただき、振込明細をご返信ください。

 DBS Bank (Hong Kong) 口座番号 000-0000000
 名義 REIJI TRADING LIMITED

電話は現在つながりませんので、メールでのみご連絡ください。
`,
    attachments: [{ filename: '請求書(改訂).pdf', type: 'application/pdf', content: '%PDF-1.5\n%%EOF\n' }],
  },
  {
    name: 'chief asks secretly for a transfer, free mail',
    receiver: 'gmail' as const,
    from: '社長 鈴木 <suzuki.president.example@gmail.com>',
    to: 'keiri@example.com',
    auth: { dkim: 'gmail.com' },
    client: { ip: '192.0.2.81', ptr: 'mail-ot1-f81.google.com' },
    subject: '極秘案件',
    text: `お疲れ様です。鈴木です。

現在、企業買収の件で弁護士と会議中です。この件は社内でも極秘のため、他の人には話さないでください。
本日15時までに海外の口座へ送金が必要です。対応できますか。返信ください。
電話には出られません。
`,
  },
  {
    name: 'chief wants a LINE group, own name, free mail to staff',
    receiver: 'postfix' as const,
    from: '鈴木 太一 <ceo.office.example@outlook.com>',
    to: 'taro.yamada@example.co.jp',
    auth: { dkim: 'outlook.com' },
    client: { ip: '192.0.2.82', ptr: 'mail-apc01on82.outbound.protection.outlook.com' },
    subject: '株式会社エグザンプル 業務連絡',
    text: `お疲れ様です。

業務上の都合により、新しいLINEグループを作成してください。
他の社員は追加せず、作成後、グループのQRコードをこのメールに返信してください。

代表取締役 鈴木
`,
  },
  {
    name: 'gift cards asked for by a chief, example.co.jp in the display name',
    receiver: 'microsoft' as const,
    from: 'suzuki@example.co.jp <office.private.example@icloud.com>',
    to: 'hanako@example.co.jp',
    auth: { dkim: 'icloud.com' },
    client: { ip: '192.0.2.83', ptr: 'p-east1.mail.icloud.com' },
    subject: '至急お願い',
    text: `今お時間ありますか?
取引先へのお礼に、Appleギフトカード5万円分を3枚、コンビニで買ってきてほしい。
買ったら裏面の番号を写真に撮って、このメールに返信してください。
会議中なので電話はできません。
`,
  },
  {
    name: 'extortion in Japanese, bitcoin, own address forged',
    receiver: 'postfix' as const,
    from: 'info@example.co.jp',
    envelope: 'info@example.co.jp',
    auth: { spf: 'fail', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.84', ptr: '' },
    subject: 'お支払いをお待ちしております。',
    text: `こんにちは!

残念なお知らせがあります。数か月前、私はあなたのデバイスにアクセスし、トロイの木馬をインストールしました。
あなたがアダルトサイトを訪問している姿をカメラで録画しました。動画をあなたの連絡先すべてに送ることができます。

48時間以内に 1,200ドル分のビットコインを次のウォレットへ送金してください。
bc1qexampleexampleexampleexampleexample00

確認できたら動画はすべて削除します。警察に相談しても無駄です。
`,
  },
  {
    name: 'extortion with zero-width splits, no link',
    receiver: 'qmail' as const,
    from: 'ハッカー <wz@oop1.example>',
    auth: { spf: 'none', dkim: '' },
    client: { ip: '203.0.113.85', ptr: '' },
    subject: 'あなたの個\u200b人情報が漏\u200b洩しました',
    text: `あなたの端\u200b末は感\u200b染しています。
カ\u200bメラとマ\u200bイクへのアク\u200bセス権を得ました。恥\u200bずかしい動\u200b画を公\u200b開されたくなければ、
72時間以\u200b内にビット\u200bコインで15万\u200b円を送\u200b金してください。
1ExampleExampleExampleExample000
`,
  },
  {
    name: 'advance fee in Japanese, free mail',
    receiver: 'yahoo' as const,
    from: 'Mrs. Elizabeth <elizabeth.donation.example@gmail.com>',
    to: 'hanako@example.com',
    auth: { dkim: 'gmail.com' },
    client: { ip: '192.0.2.86', ptr: 'mail-lj1-f86.google.com' },
    headers: ['Reply-To: barr.george.office@zohomail.example'],
    subject: 'あなたへの寄付金について',
    text: `親愛なる友よ、

私は癌を患っている未亡人です。亡き夫の遺産 850万ドルを、慈善のためにあなたに寄付することを決めました。
手続きのため、氏名、住所、電話番号、銀行口座をこのメールに返信してください。
弁護士への手数料のみ先にお支払いいただきます。
`,
  },
  {
    name: 'side job for elderly, brandless, link to chat',
    receiver: 'gmail' as const,
    from: '在宅サポート事務局 <work@easy-home.example>',
    to: 'taro.yamada@example.com',
    client: { ip: '203.0.113.87', ptr: 'mail.easy-home.example' },
    subject: '【残り3名】スマホだけで日給5万円、初期費用は後払い',
    html: letter([
      'おめでとうございます。あなたは審査に合格しました。',
      '作業はスタンプを送るだけ。登録料3,000円のお支払い後、本日中に30万円を振り込みます。',
      button('https://lin.ee/zzExample', 'LINEで受け取る', '#06c755'),
    ]),
  },
  {
    name: 'hijacked reply in a thread, zip with password',
    receiver: 'sendmail' as const,
    from: '井上 <inoue@nouen.example.jp>',
    envelope: 'comercial@ferreteria.example',
    auth: { spf: 'pass', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.88', ptr: 'mail.ferreteria.example' },
    headers: ['In-Reply-To: <abc123@example.co.jp>', 'References: <abc123@example.co.jp>'],
    subject: 'Re: 納期の件',
    text: `お世話になっております。

添付ファイルをご確認ください。
パスワード: 8831

> 井上様
> 納期は11/25で調整いたします。 山田
`,
    attachments: [
      { filename: '2026-11-18_1102.zip', type: 'application/zip', content: 'PK\u0003\u0004\u0014\u0000\u0009\u0000' },
    ],
  },
  {
    name: 'purchase order with a macro file, hijacked firm in another country',
    receiver: 'postfix' as const,
    from: '購買部 田中 <compras@aceros.example>',
    auth: { dkim: 'aceros.example' },
    client: { ip: '203.0.113.89', ptr: 'mail.aceros.example' },
    subject: '発注書送付の件(至急ご確認ください)',
    text: `ご担当者様

お世話になっております。発注書を添付いたします。
マクロを有効にしてご確認のうえ、本日中にご返信ください。
`,
    attachments: [
      {
        filename: '発注書.xlsm',
        type: 'application/vnd.ms-excel.sheet.macroEnabled.12',
        content: 'PK\u0003\u0004 xl/vbaProject.bin',
      },
    ],
  },
  {
    name: 'executable with a picture of a document as its name',
    receiver: 'gmail' as const,
    from: '経理 <billing@oojp.example>',
    to: 'keiri@example.com',
    auth: { spf: 'none', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.90', ptr: '' },
    subject: '御請求書',
    text: '御請求書をお送りいたします。ご確認ください。\n',
    attachments: [
      { filename: '御請求書_202611.pdf.exe', type: 'application/octet-stream', content: 'MZ\u0090\u0000\u0003' },
    ],
  },
  {
    name: 'PayPal in English, telephone number, lookalike sender',
    receiver: 'gmail' as const,
    from: 'PayPal Service <service@paypa1-billing.example>',
    to: 'admin@example.com',
    client: { ip: '203.0.113.91', ptr: 'paypa1-billing.example' },
    subject: 'Your account has been limited - case PP-009-118-22',
    html: letter(
      [
        'Dear Customer,',
        'We noticed unusual activity in your PayPal account. Your access has been limited until you confirm your information.',
        button('https://www.paypal.com.paypa1-billing.example/signin', 'Resolve now', '#0070ba'),
        'If you do not respond within 24 hours your account will be permanently suspended.',
      ],
      { font: 'Arial' },
    ),
  },
  {
    name: 'Microsoft in English, unusual sign-in, Cyrillic letter in the name',
    receiver: 'postfix' as const,
    from: 'Micros\u043eft account team <no-reply@account-protect.example>',
    client: { ip: '203.0.113.92', ptr: 'account-protect.example' },
    subject: 'Micros\u043eft account unusual sign-in activity',
    html: letter(
      [
        'We detected something unusual about a recent sign-in to the account info@example.co.jp.',
        'Country: Russia/Moscow<br>IP: 203.0.113.5',
        `If this was not you, ${link('https://account-protect.example/report?e=info@example.co.jp', 'report the user')} at once.`,
      ],
      { font: "'Segoe UI'" },
    ),
  },
  {
    name: 'DocuSign in English with a QR picture, hijacked passing account',
    receiver: 'microsoft' as const,
    from: 'DocuSign <hr@plasticos.example>',
    client: { ip: '198.51.100.93', ptr: 'mail.plasticos.example' },
    subject: 'Completed: Salary adjustment for example.co.jp staff - Q4',
    html: letter(
      [
        'All signers completed <b>Salary_Adjustment_Q4.pdf</b>.',
        'Scan the code with your phone camera to review the document. You will need your work email password.',
        '<img src="cid:code" width="200" height="200">',
      ],
      { font: 'Helvetica' },
    ),
    attachments: [{ filename: 'code.png', type: 'image/png', content: picture(180, 180), contentId: 'code' }],
  },
  {
    name: 'domain registration fraud from China in English',
    receiver: 'sendmail' as const,
    from: 'Jack Zhou <jack.zhou@cn-registry.example>',
    to: 'info@example.co.jp',
    auth: { spf: 'pass', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.94', ptr: 'cn-registry.example' },
    zone: '+0800',
    subject: 'Regarding "example" domain and keyword in China (urgent)',
    text: `Dear Manager,

(This is very urgent, please forward it to your CEO.)
We are the registration office in China. On Nov 17 a company called "Hua Xin Ltd" applied to register "example" as keyword and domain names (example.cn, example.com.cn).
Please let us know within 3 workdays whether this company is your distributor. Otherwise we will finish their registration.

Jack Zhou
`,
  },
  {
    name: 'copyright claim to a page owner, link to an archive',
    receiver: 'postfix' as const,
    from: '法務担当 森 <mori.legal@lawhelp.example>',
    client: { ip: '203.0.113.95', ptr: 'mail.lawhelp.example' },
    subject: '著作権侵害に関する最終通告',
    html: note([
      '貴社のウェブサイトにおいて、当事務所の依頼者が著作権を有する画像が無断で使用されていることを確認しました。',
      `証拠資料は${link('https://dropbox-files.lawhelp.example/evidence.zip', 'こちら')}からダウンロードし、中のファイルを実行してご確認ください。`,
      '24時間以内に対応がない場合、損害賠償を請求し、訴訟を提起いたします。',
    ]),
  },
  {
    name: 'fake shop winner survey, free mail through a forwarded docomo box',
    receiver: 'gmail' as const,
    from: '当選通知センター <win@gift-jp.example>',
    to: 'example-taro@docomo.ne.jp',
    deliveredTo: 'taro.yamada@example.com',
    envelope: 'example-taro@docomo.ne.jp',
    auth: { spf: 'pass', dkim: '', dmarc: 'none' },
    client: { ip: '192.0.2.33', ptr: 'mail33.docomo.ne.jp' },
    earlier: [
      'from gift-jp.example (unknown [203.0.113.96])\r\n\tby mfsmax.docomo.ne.jp (DoCoMo MAX Mail Server Ver. 2.0) with ESMTP id 0A9B8C7D',
    ],
    charset: 'iso-2022-jp' as const,
    subject: '■現金300万円 ご当選■ 本日が受取最終日です',
    text: `おめでとうございます。厳正なる抽選の結果、現金300万円に当選されました。

受け取りには手数料として電子マネー3,000円分の番号が必要です。
本日中に下記よりお手続きください。
http://gift-jp.example/uketori?id=88312
`,
  },
].map(buildMail);
