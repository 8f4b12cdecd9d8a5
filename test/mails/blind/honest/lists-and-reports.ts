import { cuenote, google, hosted, mailgun, ses } from '../../carriers.ts';
import { letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

const unsigned = { dkim: '', dmarc: 'none' };
const returnedFraud = `Received: from mail.example.co.jp (mail.example.co.jp [192.0.2.2])\r
From: "Amazon" <info@example.co.jp>\r
To: unknown@example.org\r
Subject: Your account is locked\r
Date: Tue, 17 Nov 2026 03:01:02 +0900\r
Message-ID: <forged1@example.co.jp>\r
MIME-Version: 1.0\r
Content-Type: text/html; charset=us-ascii\r
\r
<p>Your account is locked. <a href="https://amazon-lock.example/signin">Verify now</a> or it will be closed within 24 hours.</p>\r
`;

/** Lists, forwarders, bounces, reports, automatic answers, warnings of associations. */
export const listsAndReports: Family[] = [
  {
    family: 'mailing list, post',
    split: 'fitting',
    mails: [
      {
        name: 'list of administrators, From rewritten for DMARC',
        from: '長谷川 via sysadmin <sysadmin@ml.reiji-net.example.org>',
        to: 'sysadmin@ml.reiji-net.example.org',
        deliveredTo: 'admin@example.co.jp',
        envelope: 'sysadmin-bounces+admin=example.co.jp@ml.reiji-net.example.org',
        client: { ip: '203.0.113.61', ptr: 'ml.reiji-net.example.org' },
        headers: [
          'Reply-To: hasegawa@univ.example.jp',
          'List-Id: sysadmin <sysadmin.ml.reiji-net.example.org>',
          'List-Unsubscribe: <mailto:sysadmin-leave@ml.reiji-net.example.org>',
          'X-Mailman-Version: 3.3.9',
          'Precedence: list',
        ],
        subject: '[sysadmin:2231] 不審なログイン試行(IMAP)が急増しています',
        text: `長谷川です。

昨夜から、IMAPへの総当たりが急増しています。パスワードを使い回している利用者がいたら、
すぐに変更させてください。うちでは1アカウントが乗っ取られ、迷惑メールの送信に使われました。

攻撃元の一覧
https://git.univ.example.jp/ops/blocklist/raw/main/imap-20261118.txt

-- 
長谷川@例示大学
_______________________________________________
sysadmin mailing list -- sysadmin@ml.reiji-net.example.org
To unsubscribe send an email to sysadmin-leave@ml.reiji-net.example.org
`,
      },
      {
        name: 'alumni list by fml, From kept, signature broken',
        from: '幹事 村田 <murata@reiji-shoji.example.jp>',
        to: 'ob@ml.reiji-ob.example.org',
        deliveredTo: 'yamada@example.ne.jp',
        receiver: 'nifty',
        envelope: 'ob-admin@ml.reiji-ob.example.org',
        client: { ip: '203.0.113.62', ptr: 'ml.reiji-ob.example.org' },
        auth: { dkim: '', dmarc: 'fail' },
        charset: 'iso-2022-jp',
        headers: [
          'X-ML-Name: ob',
          'X-Mail-Count: 00871',
          'X-MLServer: fml [fml 4.0.3 release (20011202/4.0.3)]',
          'Precedence: list',
          'List-Software: fml [fml 4.0.3 release (20011202/4.0.3)]',
        ],
        subject: '[ob:00871] 【至急】名簿の更新(個人情報の確認)',
        text: `OB会の皆様

幹事の村田です。名簿を更新します。
住所・電話番号に変更のある方は、11月25日までに村田まで返信してください。
(リストには返信しないようお願いします。個人情報が全員に流れます)
`,
      },
      {
        name: 'Google Group of a study circle',
        from: 'kaneko <kaneko.ts@gmail.com>',
        to: 'ts-benkyokai@googlegroups.com',
        deliveredTo: 'taro.yamada@example.com',
        receiver: 'gmail',
        envelope: 'ts-benkyokai+bncBDABCDEF0123@googlegroups.com',
        client: { ip: '198.51.100.99', ptr: 'mail-oi1-f187.google.com' },
        headers: [
          'List-ID: <ts-benkyokai.googlegroups.com>',
          'List-Unsubscribe: <mailto:googlegroups-manage+123456+unsubscribe@googlegroups.com>, <https://groups.google.com/group/ts-benkyokai/subscribe>',
          'X-Google-Group-Id: 123456789',
          'Mailing-list: list ts-benkyokai@googlegroups.com; contact ts-benkyokai+owners@googlegroups.com',
          'Precedence: list',
        ],
        subject: '[TS勉強会] 12月の会場が変わりました',
        text: `金子です。会場の都合で、12月は例示市民会館3階に変更です。
参加登録を11月末で締め切ります。connpass から登録してください。

https://ts-benkyokai.connpass.com/event/300001/

-- 
このメールは Google グループのグループ「TS勉強会」に登録しているユーザーに送られています。
このグループから退会し、グループからのメールの配信を停止するには ts-benkyokai+unsubscribe@googlegroups.com にメールを送信してください。
`,
      },
    ],
  },
  {
    family: 'forwarder between the sender and the mailbox',
    split: 'held',
    mails: [
      {
        name: 'card notice forwarded by an old address, SPF fails, signature lives',
        from: 'JCB <mail@qa.jcb.co.jp>',
        to: 'yamada@old-address.example.org',
        deliveredTo: 'taro.yamada@example.com',
        receiver: 'gmail',
        envelope: 'mail@qa.jcb.co.jp',
        client: { ip: '203.0.113.70', ptr: 'fwd.old-address.example.org' },
        auth: { spf: 'softfail' },
        earlier: [
          'from mta3.qa.jcb.co.jp (mta3.qa.jcb.co.jp [198.51.100.14])\r\n\tby fwd.old-address.example.org (Postfix) with ESMTPS id 4AB12CD34',
        ],
        headers: [
          'X-Forwarded-To: taro.yamada@example.com',
          'X-Forwarded-For: yamada@old-address.example.org taro.yamada@example.com',
        ],
        subject: '【JCB】お支払い金額のお知らせ',
        text: `山田 太郎 様

12月10日(木)のお支払い金額が確定しました。
MyJCBにログインして、ご確認ください。
https://my.jcb.co.jp/

株式会社ジェーシービー
`,
      },
      {
        name: 'newsletter through SRS, subject stamped by the forwarder, signature broken',
        from: '国立国会図書館 <info@ndl.go.jp>',
        to: 'yamada@alumni.reiji-u.example.jp',
        deliveredTo: 'yamada@example.net',
        receiver: 'yahoo',
        envelope: 'SRS0=aBcD=3X=ndl.go.jp=info@alumni.reiji-u.example.jp',
        client: { ip: '203.0.113.71', ptr: 'mail.alumni.reiji-u.example.jp' },
        auth: { dkim: '', dmarc: 'fail' },
        charset: 'iso-2022-jp',
        subject: '[転送] 国立国会図書館からのお知らせ(第512号)',
        text: `国立国会図書館からのお知らせ 第512号

1. 電子展示会「暦の歴史」を公開しました
2. 年末年始の休館日のお知らせ

https://www.ndl.go.jp/jp/news/
`,
      },
      {
        name: 'support desk forwards a customer, ticket system',
        from: '山田 太郎 (サポート) <support@reiji-desk.example.jp>',
        to: 'suzuki@example.co.jp',
        via: mailgun(),
        headers: [
          'X-Mailer: Zendesk Mailer',
          'Auto-Submitted: auto-generated',
          'Reply-To: support+id48123@reiji-desk.example.jp',
        ],
        subject: '[例示サポート] Re: ログインできません(#48123)',
        text: `##- この行より上にご返信ください -##

お問い合わせ(#48123)が更新されました。

山田 太郎(サポート)
ご連絡ありがとうございます。アカウントのロックを解除しました。
下記より新しいパスワードを設定してください(60分有効)。
https://reiji-desk.example.jp/password/reset/9a8b7c
`,
      },
    ],
  },
  {
    family: 'delivery report',
    split: 'held',
    mails: [
      {
        name: 'bounce quoting a fraud that was sent in our name',
        from: 'MAILER-DAEMON@mx.example.org',
        to: 'info@example.co.jp',
        receiver: 'postfix',
        envelope: '',
        client: { ip: '203.0.113.80', ptr: 'mx.example.org' },
        auth: { ...unsigned, spf: 'none' },
        headers: ['Auto-Submitted: auto-replied'],
        subject: 'Undelivered Mail Returned to Sender',
        text: `This is the mail system at host mx.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<unknown@example.org>: user unknown
`,
        report: {
          status:
            'Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; unknown@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n',
          returned: returnedFraud,
        },
      },
      {
        name: 'bounce in Japanese, mailbox full',
        from: 'メール配信システム <MAILER-DAEMON@example.ne.jp>',
        to: 'info@example.co.jp',
        receiver: 'plain',
        envelope: '',
        client: { ip: '203.0.113.81', ptr: 'mta81.example.ne.jp' },
        auth: { ...unsigned, spf: 'none' },
        subject: 'メールを配信できませんでした(受信者のメールボックスが一杯です)',
        charset: 'iso-2022-jp',
        text: `以下の宛先へのメールは、受信者のメールボックスの容量を超えているため、
配信できませんでした。

<hayashi@example.ne.jp>

しばらくしてから、もう一度お送りください。
`,
        report: {
          status:
            'Reporting-MTA: dns; mta81.example.ne.jp\n\nFinal-Recipient: rfc822; hayashi@example.ne.jp\nAction: failed\nStatus: 5.2.2\n',
          returned: 'From: info@example.co.jp\r\nTo: hayashi@example.ne.jp\r\nSubject: Test\r\n\r\nTest\r\n',
        },
      },
      {
        name: 'delay, Gmail',
        from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
        to: 'taro.yamada@example.com',
        receiver: 'gmail',
        envelope: '',
        client: { ip: '198.51.100.81', ptr: 'mail-sor-f69.google.com' },
        headers: ['Auto-Submitted: auto-replied', 'X-Failed-Recipients: suzuki@seizou.example.jp'],
        subject: 'Delivery Status Notification (Delay)',
        text: `** 配信は完了していません **

suzuki@seizou.example.jp へのメールの配信で一時的な問題が発生しました。Gmail は 46 時間にわたって再試行します。配信が完全に失敗した場合は、通知されます。

詳しくはこちら: https://support.google.com/mail/answer/7720
`,
        report: {
          status:
            'Reporting-MTA: dns; googlemail.com\n\nFinal-Recipient: rfc822; suzuki@seizou.example.jp\nAction: delayed\nStatus: 4.4.1\n',
          returned:
            'From: taro.yamada@example.com\r\nTo: suzuki@seizou.example.jp\r\nSubject: Mitsumori\r\n\r\n...\r\n',
        },
      },
      {
        name: 'DMARC report',
        from: 'noreply-dmarc-support@google.com',
        to: 'postmaster@example.co.jp',
        subject: 'Report domain: example.co.jp Submitter: google.com Report-ID: 1234567890123456789',
        client: { ip: '198.51.100.82', ptr: 'mail-qt1-f73.google.com' },
        text: '\n',
        attachments: [
          {
            filename: 'google.com!example.co.jp!1763337600!1763423999.zip',
            type: 'application/zip',
            content: new Uint8Array([80, 75, 5, 6, ...new Array<number>(18).fill(0)]),
          },
        ],
      },
    ],
  },
  {
    family: 'form, automatic answer',
    split: 'fitting',
    mails: [
      {
        name: 'contact form, copy to the one who wrote, WordPress',
        from: '例示不動産 <wordpress@reiji-estate.example.jp>',
        via: hosted('sv1290.xserver.jp', 'X-Mailer: PHPMailer 6.9.3 (https://github.com/PHPMailer/PHPMailer)'),
        subject: '【自動返信】お問い合わせありがとうございます',
        text: `山田 太郎 様

お問い合わせありがとうございます。以下の内容で受け付けました。
2営業日以内に担当者よりご連絡いたします。

お名前:山田 太郎
メール:taro.yamada@example.com
内容:中央町の物件の内見を希望します。

心当たりのない場合は、お手数ですがこのメールを破棄してください。
例示不動産 https://reiji-estate.example.jp/
`,
      },
      {
        name: 'contact form, notice to the own company with a stranger in it',
        from: 'お問い合わせフォーム <form@example.co.jp>',
        to: 'info@example.co.jp',
        receiver: 'plain',
        client: { ip: '192.0.2.5', ptr: 'www.example.co.jp' },
        headers: ['Reply-To: seo-sales@example.net', 'X-Mailer: PHP/8.3.12'],
        auth: unsigned,
        subject: 'ホームページからお問い合わせがありました',
        text: `【会社名】SEO対策センター
【お名前】営業担当
【メール】seo-sales@example.net
【内容】
御社のサイトを拝見しました。検索順位1位を保証いたします。
今なら初月無料です。お急ぎください。 https://seo-center.example/lp
`,
      },
      {
        name: 'Google Forms, copy of the answers',
        from: 'Google フォーム <forms-receipts-noreply@google.com>',
        receiver: 'gmail',
        via: google(),
        subject: '忘年会出欠アンケート',
        html: letter(
          [
            '忘年会出欠アンケートにご記入いただきありがとうございます',
            '受け取った内容は次のとおりです。',
            '出欠:出席<br>アレルギー:なし',
            link('https://docs.google.com/forms/d/e/1FAIpQLSabc/viewform', '独自の Google フォームを作成'),
          ],
          { font: 'Roboto, Arial' },
        ),
      },
    ],
  },
  {
    family: 'warning about fraud by an association',
    split: 'fitting',
    mails: [
      {
        name: 'council of anti-phishing, urgent report',
        from: 'フィッシング対策協議会 <info@antiphishing.jp>',
        subject: '【緊急情報】マイナポイントをかたるフィッシング (2026/11/17)',
        via: cuenote('apc'),
        text: `■概要
マイナポイント事務局をかたるフィッシングの報告を受けています。

■メールの件名(例)
「【重要】マイナポイント第3弾の申請期限が迫っています」
「ポイント失効のお知らせ」

■誘導先のURL(例)
https://mynumber●●●●.top/
https://●●●●.cn/login

2026年11月17日10時現在、フィッシングサイトは稼働中です。
このようなサイトで、カード番号や暗証番号を絶対に入力しないでください。

https://www.antiphishing.jp/news/alert/
`,
      },
      {
        name: 'credit association, mail to shops about stolen cards',
        from: '例示クレジット協会 <jimu@reiji-credit.example.or.jp>',
        subject: '加盟店の皆様へ:不正注文の手口と対策(注意喚起)',
        via: hosted('mail.reiji-credit.example.or.jp'),
        auth: unsigned,
        charset: 'iso-2022-jp',
        text: `加盟店各位

「至急配送してほしい」「届け先を変更したい」といった連絡を伴う不正注文が増えています。
また、当協会をかたり「加盟店契約が停止されます。24時間以内にログインしてください」と
偽サイトへ誘導するメールも確認されています。当協会からログインをお願いすることはありません。

ご相談:例示クレジット協会 事務局 03-0000-0000
`,
      },
      {
        name: 'bank warns of fakes and quotes one',
        from: '例示銀行 <info@reiji-bank.example.jp>',
        subject: '【ご注意ください】当行を装った偽メールが送信されています',
        via: ses(),
        html: letter(
          [
            'お客さま各位',
            '「お客さまの口座を凍結いたしました」「本人確認を行わない場合、口座は解約されます」などと記載した偽メールが多数送信されています。',
            '<div style="border:1px solid #999;padding:8px;background:#eee">(偽メールの例)<br>件名:【例示銀行】お取引を一部制限しております<br>本文:下記URLよりお手続きください。 hxxps://reiji-bank-jp[.]example/</div>',
            'リンクを開いて暗証番号を入力してしまった場合は、ただちに0120-000-000(24時間)へご連絡ください。',
            link('https://www.reiji-bank.example.jp/security/', 'セキュリティのご案内'),
          ],
          { foot: '株式会社例示銀行' },
        ),
      },
      {
        name: 'security bulletin of IPA',
        from: 'IPAメールニュース <isec-info@ipa.go.jp>',
        subject: '【IPA】Microsoft 製品の脆弱性対策について(2026年11月)',
        charset: 'iso-2022-jp',
        text: `Microsoft社から、2026年11月の月例の更新プログラムが公開されました。
このうち1件は悪用の事実を確認済みとされています。至急、更新してください。

https://www.ipa.go.jp/security/security-alert/2026/1111-ms.html

配信停止 https://www.ipa.go.jp/mailnews.html
独立行政法人情報処理推進機構
`,
      },
    ],
  },
];
