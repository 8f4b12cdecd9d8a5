import { blastengine, cuenote, hosted, mailgun, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

/** Hosting companies, registrars, clouds: the mail that administrators get and that frauds copy most. */
export const hostingCompanies: Family[] = [
  {
    family: 'hosting, contract and payment',
    split: 'fitting',
    mails: [
      {
        name: 'contract ends, Xserver',
        from: 'エックスサーバー株式会社 <support@xserver.ne.jp>',
        subject: '■重要■[Xserver]サーバーご利用期限のお知らせ',
        charset: 'iso-2022-jp',
        text: `_______________________________________________________________________
エックスサーバー株式会社
https://www.xserver.ne.jp/
_______________________________________________________________________

例示株式会社 様

平素は当サービスをご利用いただき誠にありがとうございます。

以下のサーバーアカウントのご利用期限が近づいております。
期限までにお支払いがない場合、サーバーは凍結され、その後データは削除されます。

サーバーID:exampleco
ご利用期限:2026年11月30日

お支払いは、XServerアカウントにログインし「料金支払い」からお手続きください。
`,
      },
      {
        name: 'automatic payment failed, ConoHa',
        from: 'ConoHa <info@conoha.jp>',
        subject: '【重要】[ConoHa] クレジットカード決済エラーのお知らせ',
        text: `このは 様

いつもConoHaをご利用いただきありがとうございます。

11月分のご利用料金について、ご登録のクレジットカードで決済できませんでした。
11月24日までに、コントロールパネルでカード情報を変更のうえ、再決済をお願いいたします。
ご入金の確認が取れない場合、サービスを停止し、その後サーバーを削除いたします。

コントロールパネル https://manage.conoha.jp/

GMOインターネット株式会社
`,
      },
      {
        name: 'invoice, Sakura Internet',
        from: 'さくらインターネット <support@sakura.ad.jp>',
        subject: '[さくらインターネット] 請求書発行のお知らせ [exs12345]',
        text: `会員ID:exs12345
例示株式会社 様

さくらインターネットをご利用いただきありがとうございます。
ご請求書を発行いたしました。添付のファイルをご確認ください。

お支払期限:2026年12月31日
お支払方法:銀行振込(請求書払い)

会員メニュー https://secure.sakura.ad.jp/
さくらインターネット株式会社 カスタマーセンター
`,
        attachments: [
          {
            filename: 'bill_exs12345_202611.pdf',
            type: 'application/pdf',
            content: pdf(['SAKURA internet Inc.', 'exs12345', 'JPY 5,238']),
          },
        ],
      },
      {
        name: 'domain renewed automatically, Muumuu Domain',
        from: 'ムームードメイン <admin@muumuu-domain.com>',
        subject: '【ムームードメイン】ドメイン自動更新完了のお知らせ',
        via: ses(),
        text: `山田太郎 様

以下のドメインの自動更新が完了しました。

ドメイン名:example.com
新しい有効期限:2027年12月21日
ご請求額:1,728円(おさいぽ!)

コントロールパネル https://muumuu-domain.com/checkout/login
GMOペパボ株式会社
`,
      },
    ],
  },
  {
    family: 'hosting, mailbox and abuse',
    split: 'held',
    mails: [
      {
        name: 'mailbox nearly full, Kagoya',
        from: 'カゴヤ・ジャパン サポートセンター <support@kagoya.com>',
        subject: '【KAGOYA】メールボックス容量超過のお知らせ',
        text: `ご利用者 各位

info@example.co.jp のメールボックスの使用容量が、上限の95%に達しました。

使用容量 9.5GB / 10GB

上限に達すると、新しいメールを受信できなくなり、送信者へエラーが返ります。
不要なメールを削除するか、Active! mailで古いメールをダウンロードしてください。
容量の追加は、契約管理者さまがコントロールパネルでお手続きください。

このメールは、コントロールパネルの「容量通知」の設定により送信しています。
カゴヤ・ジャパン株式会社 0120-000-000(平日10時~17時)
`,
      },
      {
        name: 'mass mail sent from an account, it is stopped, Sakura Internet',
        from: 'さくらインターネット 不正利用対応窓口 <abuse@sakura.ad.jp>',
        subject: '【緊急/要返信】メールの大量送信による送信制限のお知らせ [DMC-20261118]',
        text: `例示株式会社 ご担当者 様

お客様のメールアドレスから、短時間に大量のメール送信が確認されました。
第三者によるパスワードの不正利用と思われるため、送信を制限いたしました。

対象:eigyo@example.co.jp
期間:11月18日 02:11 ~ 02:54(4,213通)

以下をご確認のうえ、このメールにご返信ください。
 1. 該当アドレスのパスワードを変更した
 2. 利用端末をウイルススキャンした

ご対応を確認できしだい、制限を解除します。48時間以内にご返信がない場合、
当該メールアドレスの利用を停止いたします。
`,
      },
      {
        name: 'old TLS will be refused, Lolipop',
        from: 'ロリポップ!レンタルサーバー <info@lolipop.jp>',
        subject: '【重要】11月30日以降、古い設定ではメールを送受信できなくなります',
        via: cuenote('lolipop', false),
        html: letter(
          [
            'いつもロリポップ!をご利用いただき、ありがとうございます。',
            'セキュリティ強化のため、11月30日(月)をもって、暗号化されていない接続(ポート25・110)によるメールの送受信を終了いたします。',
            'お客さまのアカウントで、過去30日以内に該当の接続がありました。お使いのメールソフトの設定をご変更ください。',
            button('https://lolipop.jp/manual/mail/', '設定の変更方法を見る', '#ff6600'),
          ],
          { foot: 'GMOペパボ株式会社 福岡県福岡市中央区' },
        ),
      },
      {
        name: 'malware found in a WordPress, Heteml',
        from: 'heteml サポート <support@heteml.jp>',
        subject: '【重要】ウェブサイト改ざんの可能性について',
        text: `ご契約者様

お客様のサーバースペースで、改ざんされたと思われるファイルを検出しました。
被害の拡大を防ぐため、該当ファイルのアクセス権を変更しました。

/web/wp-content/uploads/2026/11/a.php

WordPress本体・プラグインの更新、管理者パスワードの変更をお願いいたします。
対応が完了しましたら、コントロールパネルの「お問い合わせ」からお知らせください。
`,
      },
    ],
  },
  {
    family: 'registrar and certificate',
    split: 'held',
    mails: [
      {
        name: 'domain expires, Onamae.com',
        from: 'お名前.com <info@onamae.com>',
        subject: '【お名前.com】ドメイン更新期限切れ3日前のご案内(最終)',
        via: blastengine(),
        text: `山田 太郎 様

更新期限まで残り3日です。更新されない場合、ドメインは失効し、
ホームページの表示やメールの送受信ができなくなります。

ドメイン名:example.net
更新期限日:2026/11/21

■更新手続き(ドメインNaviにログイン)
https://navi.onamae.com/domain/renewal

すでにお手続き済みの場合は、行き違いをご容赦ください。
GMOインターネット株式会社 お名前.com
`,
      },
      {
        name: 'certificate expires, a certificate shop',
        from: 'SSLストア <renewal@ssl-store.example.jp>',
        subject: '【14日前】SSLサーバ証明書の有効期限について(www.example.co.jp)',
        via: sendgrid(),
        text: `例示株式会社 ご担当者様

以下の証明書の有効期限が14日後に迫っています。

コモンネーム:www.example.co.jp
有効期限:2026/12/02 23:59:59 (JST)

期限を過ぎると、閲覧者のブラウザに警告が表示されます。
CSRを作成のうえ、管理画面からお申し込みください。
https://www.ssl-store.example.jp/member/renew?cert=48121

すでに他社で更新された場合は、このメールの配信停止を管理画面から設定できます。
`,
      },
      {
        name: 'contact address must be confirmed, a registrar',
        from: 'ドメイン登録センター <verify@domain-center.example.jp>',
        subject: '[Action Required] ドメイン登録者メールアドレス確認のお願い',
        via: ses(),
        text: `ドメイン登録者 様

ICANNの規則により、登録者のメールアドレスの有効性を確認しています。
11月30日までに下記のURLをクリックしてください。確認できない場合、
ドメインのネームサーバーを停止することがあります。

対象ドメイン:example.org
https://verify.domain-center.example.jp/wdrp/0123456789abcdef

This is a verification required by the ICANN RAA. No login is needed.
`,
      },
    ],
  },
  {
    family: 'cloud, alarms',
    split: 'fitting',
    mails: [
      {
        name: 'budget exceeded, AWS',
        from: 'AWS Budgets <budgets@costalerts.amazonaws.com>',
        subject: 'AWS Budgets: monthly-cost has exceeded your alert threshold',
        via: ses({ region: 'us-east-1' }),
        text: `AWS Budget Notification November 18, 2026
AWS Account 123456789012

Dear AWS Customer,

You requested that we alert you when the ACTUAL Cost associated with your monthly-cost budget is greater than $80.00 for the current month.

Budget Name: monthly-cost
ACTUAL Amount: $83.12

Go to the AWS Budgets dashboard
https://console.aws.amazon.com/billing/home#/budgets
`,
      },
      {
        name: 'site down, a monitoring service',
        from: '死活監視ミハル <alert@miharu-monitor.example>',
        subject: '[障害] www.example.co.jp が応答していません(HTTP 503)',
        via: mailgun(),
        text: `監視対象:https://www.example.co.jp/
状態  :DOWN(HTTP 503)
検知時刻:2026-11-18 04:12:33 JST
連続失敗:3回

詳細
https://app.miharu-monitor.example/incidents/98121

通知の停止は「通知設定」から行えます。
`,
      },
      {
        name: 'account will be suspended, Google Cloud',
        from: 'Google Cloud <CloudPlatform-noreply@google.com>',
        subject: '[要対応] お支払い情報を更新してください(請求先アカウント 01ABCD-2EFGHI)',
        html: letter(
          [
            'お客様の請求先アカウント「例示株式会社」で、お支払いを処理できませんでした。',
            '11月25日までにお支払い情報を更新しない場合、このアカウントに関連付けられたプロジェクトが停止します。',
            button(
              'https://console.cloud.google.com/billing/01ABCD-2EFGHI-345678/payment',
              'お支払い情報を更新',
              '#1a73e8',
            ),
            `${link('https://cloud.google.com/support/billing', 'Cloud 請求サポート')}`,
          ],
          {
            font: 'Roboto, Arial, sans-serif',
            foot: '© 2026 Google LLC 1600 Amphitheatre Parkway, Mountain View, CA 94043',
          },
        ),
      },
      {
        name: 'disk nearly full, own machine',
        from: 'root@web01.example.co.jp',
        to: 'admin@example.co.jp',
        receiver: 'plain',
        subject: '[web01] ディスク使用率警告 /var 91%',
        client: { ip: '192.0.2.8', ptr: 'web01.example.co.jp' },
        via: hosted('web01.example.co.jp'),
        auth: { dkim: '', dmarc: 'none' },
        text: `ホスト: web01
時刻: 2026/11/18 05:00:01
/dev/vda3 /var 91% (しきい値 90%)

このまま増え続けると、3日後に満杯になります。
`,
      },
    ],
  },
];
