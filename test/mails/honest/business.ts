import { buildMail, type Mail } from '../build-mail.ts';
import { letter, link, note } from '../letter.ts';

const pdf = '%PDF-1.5\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** What firms write to each other: invoices, questions, changes, applications. */
export const business: Mail[] = [
  {
    name: 'invoice of a small firm on its own hosting, no DKIM',
    receiver: 'postfix' as const,
    from: '有限会社さくら印刷 <keiri@sakura-insatsu.example.jp>',
    to: 'keiri@example.co.jp',
    auth: { dkim: '', dmarc: 'none' },
    client: { ip: '198.51.100.220', ptr: 'www2210.hosting.example.net' },
    earlier: [
      'from DESKTOP7 (unknown [203.0.113.12])\r\n\t(Authenticated sender: keiri@sakura-insatsu.example.jp)\r\n\tby www2210.hosting.example.net (Postfix) with ESMTPA id 7A1B2C3D4E',
    ],
    headers: ['X-Mailer: Microsoft Outlook 16.0', 'Content-Language: ja'],
    subject: '11月分ご請求書送付の件',
    text: `株式会社エグザンプル
経理ご担当者様

いつもお世話になっております。さくら印刷の石川です。
11月分の請求書を添付にてお送りいたします。

お支払期日:12月末日
原本は本日郵送いたします。ご査収のほどよろしくお願いいたします。
`,
    attachments: [{ filename: '請求書_202611.pdf', type: 'application/pdf', content: pdf }],
  },
  {
    name: 'invoice by free mail of a one-man firm, softfail forwarding absent',
    receiver: 'qmail' as const,
    from: '大工 森田 <morita.daiku.example@yahoo.co.jp>',
    auth: { dkim: 'yahoo.co.jp' },
    client: { ip: '192.0.2.221', ptr: 'nh504-vm21.bullet.mail.kks.yahoo.co.jp' },
    subject: '請求書です',
    text: `山田さん

先日の屋根の修理の請求書を送ります。
急で申し訳ないですが、月末までに振り込んでもらえると助かります。

森田
`,
    attachments: [
      {
        filename: '請求書.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: 'PK\u0003\u0004 shortened',
      },
    ],
  },
  {
    name: 'colleague in a hurry about an estimate',
    receiver: 'postfix' as const,
    from: '高橋 健 <takahashi@example.co.jp>',
    to: 'taro.yamada@example.co.jp',
    auth: { dkim: 'example.co.jp' },
    client: { ip: '192.0.2.2', ptr: 'pc31.example.co.jp' },
    earlier: [
      'from [192.168.10.31] (pc31.example.co.jp [192.168.10.31])\r\n\t(Authenticated sender: takahashi@example.co.jp)\r\n\tby mail.example.co.jp (Postfix) with ESMTPSA id 4AAB1C2D3E',
    ],
    subject: '見積書の件 至急',
    text: `山田さん

お疲れ様です。
例の見積書、先方が今日中に欲しいそうです。至急確認して返信もらえますか。
今移動中で電話に出られないので、メールでお願いします。

ファイルはいつもの共有フォルダ \\\\fs01\\営業\\2026\\11 に入れてあります。

高橋
`,
  },
  {
    name: 'own managing director writes from his telephone',
    receiver: 'microsoft' as const,
    from: '社長 鈴木 <suzuki@example.co.jp>',
    to: 'keiri@example.co.jp',
    auth: { dkim: 'example.co.jp' },
    client: { ip: '192.0.2.3', ptr: 'mail.example.co.jp' },
    subject: 'Re: 振込の件',
    headers: [
      'X-Mailer: iPhone Mail (23B85)',
      'In-Reply-To: <20261117.001@example.co.jp>',
      'References: <20261117.001@example.co.jp>',
    ],
    text: `了解。午後の会議が終わったら承認します。
急ぎなら先に専務に回してください。

iPhoneから送信

> 2026/11/17 11:02、経理 松本 <keiri@example.co.jp>のメール:
>
> お疲れ様です。機械の手付金の振込承認を本日15時までにお願いします。
`,
  },
  {
    name: 'change of bank account announced by letter and mail, known partner',
    receiver: 'gmail' as const,
    from: '例示商事株式会社 経理部 <accounts@reiji-shoji.example.jp>',
    to: 'keiri@example.com',
    client: { ip: '198.51.100.224', ptr: 'mail.reiji-shoji.example.jp' },
    subject: '取引銀行店舗統合に伴う振込先支店名変更のお知らせ',
    text: `お取引先様各位

拝啓 時下ますますご清栄のこととお慶び申し上げます。

このたび、取引銀行の店舗統合により、2026年12月14日より弊社振込先の支店名・支店番号が
下記の通り変更となります。口座番号、口座名義の変更はございません。

 変更前:例示銀行 北支店(012) 普通 0000000
 変更後:例示銀行 中央支店(001) 普通 0000000

本件は11月10日付の書面(代表者印押印)でもご案内しております。
ご確認は、お手元の名刺または契約書に記載の電話番号へお願いいたします。 敬具
`,
    attachments: [{ filename: '支店名変更のご案内.pdf', type: 'application/pdf', content: pdf }],
  },
  {
    name: 'Chinese supplier writes Japanese in a Chinese font, gb2312',
    receiver: 'postfix' as const,
    from: 'Wang Li <wangli@precision-parts.example.net>',
    to: 'koubai@example.co.jp',
    auth: { dkim: '', dmarc: 'none' },
    zone: '+0800',
    charset: 'gb2312' as const,
    client: { ip: '203.0.113.226', ptr: 'smtp226.mail.example.net' },
    headers: ['X-Mailer: Foxmail 7.2.25.254[cn]', 'X-Priority: 3'],
    subject: 'Re: 見積依頼 SUS304 フランジ',
    html: note(
      [
        '山田様',
        'お世話になっております。上海精密の王です。',
        'ご依頼の図面を確認しました。数量200個の場合、単価は1,180円、納期は入金後25日です。',
        '添付の見積書を確認をお願いします。材料の値段が上がりますので、今週中に返事をいただければ助かります。',
        'よろしくお願いします。',
        '王 麗',
      ],
      "'Microsoft YaHei UI', 微软雅黑, 宋体",
    ),
    attachments: [{ filename: 'quotation_20261118.pdf', type: 'application/pdf', content: pdf }],
  },
  {
    name: 'job application by free mail with a resume',
    receiver: 'gmail' as const,
    from: '渡辺 さくら <sakura.watanabe.example@gmail.com>',
    to: 'saiyo@example.com',
    auth: { dkim: 'gmail.com' },
    client: { ip: '192.0.2.227', ptr: 'mail-ej1-f27.google.com' },
    subject: '【応募書類送付】経理職への応募(渡辺さくら)',
    text: `株式会社エグザンプル
採用ご担当者様

はじめてご連絡いたします。渡辺さくらと申します。
求人サイトにて貴社の経理職の募集を拝見し、応募いたしたくご連絡いたしました。

履歴書と職務経歴書を添付いたします。パスワードは別途お送りいたします。
ご多用のところ恐縮ですが、ご検討のほどよろしくお願い申し上げます。
`,
    attachments: [{ filename: '履歴書_渡辺さくら.zip', type: 'application/zip', content: 'PK\u0003\u0004 shortened' }],
  },
  {
    name: 'file of a customer by a transfer service, with an expiry',
    receiver: 'microsoft' as const,
    from: 'ギガファイル代行 大西 <onishi@kensetsu.example.jp>',
    client: { ip: '198.51.100.228', ptr: 'mail.kensetsu.example.jp' },
    subject: '図面データ送付(ダウンロード期限11/25)',
    html: note([
      '山田様',
      'お世話になっております。大西建設の大西です。',
      '容量が大きいため、下記よりダウンロードをお願いいたします。',
      link('https://42.gigafile.nu/1125-a1b2c3d4e5f6', 'https://42.gigafile.nu/1125-a1b2c3d4e5f6'),
      'パスワード:別メールでお送りします。期限を過ぎると消えてしまいますのでお早めにお願いします。',
    ]),
  },
  {
    name: 'file shared by a customer, OneDrive of Microsoft 365',
    receiver: 'microsoft' as const,
    from: '田村 恵 <no-reply@sharepointonline.com>',
    client: { ip: '192.0.2.229', ptr: 'mail-tyo29.sharepointonline.com' },
    headers: ['Reply-To: tamura@kikai.example.jp'],
    subject: '田村 恵 さんが "2027年度_価格表.xlsx" をあなたと共有しました',
    html: letter(
      [
        '田村 恵 さんがファイルをあなたと共有しました',
        '来年度の価格表です。ご確認ください。',
        link(
          'https://kikai-example-my.sharepoint.com/:x:/g/personal/tamura_kikai/Eabc?e=4%3aXyZ',
          '2027年度_価格表.xlsx',
        ),
        'このリンクは、このメッセージの受信者に対してのみ機能します。',
      ],
      { font: "'Segoe UI', sans-serif", foot: 'Microsoft プライバシーに関する声明' },
    ),
  },
  {
    name: 'sales mail to a company address, cold',
    receiver: 'sendmail' as const,
    from: '株式会社リード獲得例 営業部 <sales@lead.example.jp>',
    auth: { dkim: '' },
    client: { ip: '198.51.100.230', ptr: 'mail.lead.example.jp' },
    subject: '【貴社ホームページ拝見しました】無料診断のご案内(先着10社・11月末まで)',
    text: `ご担当者様

突然のご連絡失礼いたします。株式会社リード獲得例の原と申します。
貴社のホームページを拝見し、問い合わせを増やせる余地があると感じご連絡いたしました。

今なら先着10社様限定で、無料のサイト診断を行っております。
▼お申し込み
https://lead.example.jp/shindan/

今後このようなご案内が不要な場合は、お手数ですが「不要」とご返信ください。
`,
  },
  {
    name: 'mail of the tax accountant: send the figures today',
    receiver: 'qmail' as const,
    from: '長谷川税理士事務所 <info@hasegawa-tax.example.jp>',
    auth: { dkim: '' },
    client: { ip: '198.51.100.231', ptr: 'sv231.hosting.example.net', helo: 'hasegawa-tax.example.jp' },
    charset: 'iso-2022-jp' as const,
    subject: '年末調整資料のお願い(期限厳守)',
    text: `株式会社エグザンプル 松本様

いつもお世話になっております。長谷川です。

年末調整の資料ですが、11月20日の期限を過ぎてもまだ届いておりません。
扶養控除等申告書と保険料控除証明書を大至急お送りください。
遅れますと12月の給与計算に間に合わなくなります。

マイナンバーの記載がある書類はメールに添付せず、郵送またはご持参でお願いします。
`,
  },
  {
    name: 'half-width kana of an old order system',
    receiver: 'sendmail' as const,
    from: 'EDI_SYSTEM <edi@buhin.example.jp>',
    to: 'koubai@example.co.jp',
    auth: { dkim: '', spf: 'none', dmarc: 'none' },
    client: { ip: '198.51.100.232', ptr: '' },
    charset: 'shift_jis' as const,
    subject: 'ﾊｯﾁｭｳｼｮ ﾂｳﾁ 20261118',
    text: `ｶ)ｴｸ゙ｻ゙ﾝﾌ゚ﾙ ｺｳﾊ゙ｲｶ ｺ゙ﾁｭｳ

ﾊｯﾁｭｳｼｮ ｶ゙ ｱﾘﾏｽ。
ﾊｯﾁｭｳNO  : 0045120
ﾋﾝﾒｲ     : ﾌﾗﾝｼ゙ SUS304
ｽｳﾘｮｳ   : 200
ﾉｳｷ      : 2026/12/18

ｶｲﾄｳｷｹ゙ﾝ : 2026/11/20 17:00 (ｷｹ゙ﾝ ｹ゙ﾝｼｭ)
`,
  },
  {
    name: 'question through the page, answered by a customer with a signature full of links',
    receiver: 'gmail' as const,
    from: '井上 <inoue@nouen.example.jp>',
    to: 'sales@example.com',
    client: { ip: '198.51.100.233', ptr: 'mail233.example.net' },
    auth: { dkim: '', dmarc: 'none' },
    subject: 'Re: 納期の件',
    html: note([
      'お世話になっております。井上農園の井上です。',
      '納期の件、承知しました。ただ先方が急いでおりますので、11/25必着でなんとかお願いできないでしょうか。',
      '------------------------------',
      '井上農園 井上 〒000-0000 例示市上の沢1-2',
      `HP: ${link('http://nouen.example.jp/', 'http://nouen.example.jp/')} / Instagram: ${link('https://www.instagram.com/example_nouen/', '@example_nouen')} / LINE: ${link('https://lin.ee/AbCdEf0', '友だち追加')}`,
    ]),
  },
  {
    name: 'calendar invitation',
    receiver: 'gmail' as const,
    from: '鈴木 一郎 <suzuki@seizou.example.jp>',
    to: 'taro.yamada@example.com',
    envelope: '3XyZ@calendar-server.bounces.google.com',
    headers: ['Sender: Google カレンダー <calendar-notification@google.com>', 'Reply-To: suzuki@seizou.example.jp'],
    auth: { dkim: 'google.com', dmarc: 'none' },
    client: { ip: '192.0.2.234', ptr: 'mail-qt1-f34.google.com' },
    subject: '招待状: 定例打合せ - 2026年11月25日(水) 10:00~11:00 (JST)',
    html: letter([
      '定例打合せ',
      '2026年11月25日 (水曜日) · 10:00~11:00 (日本標準時)',
      link('https://meet.google.com/abc-defg-hij', 'Google Meet で参加する'),
      `taro.yamada@example.com への返信 ${link('https://calendar.google.com/calendar/event?action=RESPOND&amp;eid=abc', 'はい')}`,
    ]),
    attachments: [
      {
        filename: 'invite.ics',
        type: 'text/calendar',
        content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
      },
    ],
  },
  {
    name: '図面の SVG を添えた依頼',
    receiver: 'postfix' as const,
    from: '設計課 小川 <ogawa@seizou.example.jp>',
    subject: '部品図の確認のお願い',
    text: 'お世話になっております。\n添付の部品図を開いてご確認ください。ご意見は今週中にお願いします。\n\n設計課 小川\n',
    attachments: [
      {
        filename: 'buhin-12.svg',
        type: 'image/svg+xml',
        content:
          '<?xml version="1.0" encoding="UTF-8"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><metadata>Inkscape</metadata><path d="M0 0L100 100" stroke="#000"/><text x="5" y="9">R12</text></svg>',
      },
    ],
  },
].map(buildMail);
