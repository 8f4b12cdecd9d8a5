import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link } from '../letter.ts';

/** Codes, alarms and invoices of the services that an office uses, many of them in English. */
export const accounts: Mail[] = [
  {
    name: 'receipt, Apple',
    receiver: 'gmail' as const,
    from: 'Apple <no_reply@email.apple.com>',
    to: 'taro.yamada@example.com',
    subject: 'Appleからの領収書です',
    client: { ip: '192.0.2.180', ptr: 'mta-180.email.apple.com' },
    html: letter(
      [
        '領収書',
        'APPLE ACCOUNT: taro.yamada@example.com<br>ご注文番号: MM0AB1CD2E<br>書類番号: 100000000001',
        'iCloud+ 200GBストレージ(月額) 更新日: 2026年12月18日<br>¥450',
        `このサブスクリプションを管理するには、${link('https://apps.apple.com/account/subscriptions', '設定')}にアクセスしてください。`,
        `心当たりのない請求は${link('https://reportaproblem.apple.com/', '問題を報告')}からお知らせください。`,
      ],
      { font: 'Helvetica, Arial, sans-serif', foot: 'iTunes株式会社 東京都港区六本木6-10-1' },
    ),
  },
  {
    name: 'sign-in on a new device, Apple account',
    receiver: 'postfix' as const,
    from: 'Apple <noreply@email.apple.com>',
    subject: 'お客様のApple Accountが、新しいデバイスでサインインに使用されました',
    client: { ip: '192.0.2.181', ptr: 'mta-181.email.apple.com' },
    text: `山田太郎 様

お客様のApple Account(t•••••@example.co.jp)が、Webブラウザでのサインインに使用されました。

日付と時刻: 2026年11月17日 9:03 JST

上記のサインインに心当たりがある場合、このメールは無視していただいて構いません。
最近サインインしたおぼえがなく、第三者がアカウントにアクセスしている可能性がある場合は、
Apple Account(https://account.apple.com)でパスワードを変更してください。

Appleサポート
`,
  },
  {
    name: 'unusual sign-in, Microsoft account',
    receiver: 'gmail' as const,
    from: 'Microsoft アカウント チーム <account-security-noreply@accountprotection.microsoft.com>',
    to: 'taro.yamada@example.com',
    subject: 'Microsoft アカウントの不審なサインイン',
    client: { ip: '192.0.2.183', ptr: 'mail-eus2.accountprotection.microsoft.com' },
    html: letter(
      [
        '<span style="font-size:11px;color:#707070">Microsoft アカウント</span>',
        '<span style="font-size:28px;color:#2672ec">不審なサインイン アクティビティ</span>',
        'Microsoft アカウント ta**a@example.com への最近のサインインで、不審な点が検出されました。',
        '国/地域: オランダ<br>IP アドレス: 198.51.100.77<br>日付: 2026/11/18 2:14 (JST)',
        '最近のアクティビティを確認し、身に覚えのない操作があった場合は、アカウントの保護にお役立てください。',
        button('https://account.live.com/activity', '最近のアクティビティを確認する', '#2672ec'),
        'サービスを引き続きご利用いただくために、このメールをお送りしています。<br>Microsoft アカウント チーム',
      ],
      { font: "'Segoe UI', Meiryo, sans-serif" },
    ),
  },
  {
    name: 'security alert, Google',
    receiver: 'gmail' as const,
    from: 'Google <no-reply@accounts.google.com>',
    to: 'admin@example.com',
    envelope: '3AbCdEf@gaia.bounces.google.com',
    subject: 'セキュリティ通知',
    client: { ip: '192.0.2.184', ptr: 'mail-sor-f73.google.com' },
    html: letter(
      [
        'Windows での新しいログイン',
        'お使いの Google アカウント(admin@example.com)への Windows デバイスからの新しいログインが検出されました。お客様のアクティビティであれば、特に何もする必要はありません。',
        button('https://accounts.google.com/AccountChooser?Email=admin@example.com', 'アクティビティを確認', '#4184f3'),
      ],
      {
        foot: 'このメールは Google アカウントやサービスの重要な変更についてお知らせするものです。<br>Google LLC, Mountain View',
      },
    ),
  },
  {
    name: 'token will expire, GitHub',
    receiver: 'postfix' as const,
    from: 'GitHub <noreply@github.com>',
    to: 'dev@example.co.jp',
    subject: '[GitHub] Your personal access token (classic) is about to expire',
    client: { ip: '192.0.2.186', ptr: 'out-26.smtp.github.com' },
    text: `Hey example-dev!

We noticed your personal access token "deploy" with repo scope will expire in 6 days.

If this token is still needed, visit https://github.com/settings/tokens/1234567/regenerate to generate an equivalent.

If you run into problems, please contact support by visiting https://github.com/contact

Thanks,
The GitHub Team
`,
  },
  {
    name: 'cloud recording will be deleted, Zoom',
    receiver: 'microsoft' as const,
    from: 'Zoom <no-reply@zoom.us>',
    subject: 'Action required: your cloud recordings will be deleted in 7 days',
    client: { ip: '192.0.2.187', ptr: 'senda187.zoom.us' },
    html: letter(
      [
        'Hello Taro Yamada,',
        'You are using 98% of your cloud storage. To keep your recordings, download or delete some of them before <b>November 28, 2026</b>. After that date the oldest recordings will be moved to trash.',
        button('https://zoom.us/recording/management', 'Manage recordings', '#2d8cff'),
      ],
      { font: 'Helvetica, Arial, sans-serif', foot: 'Copyright Zoom Communications, Inc.' },
    ),
  },
  {
    name: 'log-in code, Slack',
    receiver: 'gmail' as const,
    from: 'Slack <no-reply@email.slackhq.com>',
    to: 'hanako@example.com',
    subject: 'Slack の確認コード:KQJ-7X2',
    client: { ip: '192.0.2.188', ptr: 'a188.email.slackhq.com' },
    html: letter(
      [
        'メールアドレスを確認してください',
        'Slack を開いているブラウザ画面に、このコードを入力してください。',
        '<b style="font-size:28px">KQJ-7X2</b>',
        'このメールにお心当たりがない場合は、無視していただいて問題ありません。',
      ],
      {
        foot: 'Slack Technologies, LLC',
      },
    ),
  },
  {
    name: 'payment failed, Adobe Creative Cloud',
    receiver: 'postfix' as const,
    from: 'Adobe <mail@mail.adobe.com>',
    to: 'design@example.co.jp',
    subject: 'お支払いが処理できませんでした',
    client: { ip: '192.0.2.189', ptr: 'r189.mail.adobe.com' },
    html: letter(
      [
        'お客様のクレジットカードへの請求を処理できませんでした。',
        'Creative Cloud コンプリートプランを継続してご利用いただくには、11月29日までにお支払い情報を更新してください。更新されない場合、アプリへのアクセスが停止されます。',
        button('https://account.adobe.com/orders/billing', 'お支払い情報を更新', '#1473e6'),
      ],
      { head: 'Adobe', foot: 'このメールは送信専用です。アドビ株式会社' },
    ),
  },
  {
    name: 'document to sign, DocuSign in the name of a customer',
    receiver: 'gmail' as const,
    from: '鈴木 一郎 (Docusign 経由) <dse_NA3@docusign.net>',
    to: 'taro.yamada@example.com',
    subject: 'Docusignで署名してください: 業務委託契約書_2026.pdf',
    client: { ip: '192.0.2.190', ptr: 'mailna31.docusign.net' },
    headers: ['Reply-To: suzuki@seizou.example.jp'],
    html: letter(
      [
        '鈴木 一郎 様より、確認と署名が必要な文書が送信されました。',
        button('https://na3.docusign.net/Signing/EmailStart.aspx?a=0a1b2c3d&er=4e5f', '文書を確認', '#260559'),
        '山田様、<br>先日お話しした契約書です。今週中に電子署名をお願いいたします。鈴木',
        'このメールを転送しないでください。本メールにはお客様専用のリンクが含まれています。',
      ],
      { foot: 'Docusignのセキュリティについて' },
    ),
  },
  {
    name: 'quarantine digest of the own Microsoft 365',
    receiver: 'microsoft' as const,
    from: 'quarantine@messaging.microsoft.com',
    to: 'taro.yamada@example.co.jp',
    subject: 'Microsoft 365 セキュリティ: 検疫中のメッセージがあります',
    client: { ip: '192.0.2.191', ptr: 'mail-japaneast191.messaging.microsoft.com' },
    html: letter(
      [
        '確認が必要な検疫済みメッセージ',
        '次の 2 件のメッセージは、2026/11/19 に検疫されました。受信から 30 日後に削除されます。',
        '送信者: news@promo.example.net<br>件名: Winter sale<br>理由: バルク',
        `${link('https://security.microsoft.com/quarantine?id=11', 'メッセージの確認')} | ${link('https://security.microsoft.com/quarantine?id=11&amp;r=1', 'リリースの要求')}`,
      ],
      { font: "'Segoe UI', sans-serif", foot: '© 2026 Microsoft Corporation' },
    ),
  },
  {
    name: 'own administrators ask for new passwords',
    receiver: 'postfix' as const,
    from: '情報システム課 <jouhou@example.co.jp>',
    to: 'all@example.co.jp',
    auth: { dkim: 'example.co.jp' },
    client: { ip: '192.0.2.2', ptr: 'pc12.example.co.jp' },
    earlier: [
      'from [192.168.10.42] (pc12.example.co.jp [192.168.10.42])\r\n\t(Authenticated sender: jouhou@example.co.jp)\r\n\tby mail.example.co.jp (Postfix) with ESMTPSA id 4F1A2B3C4D',
    ],
    subject: '【要対応・11/27(金)まで】メールパスワード変更のお願い',
    text: `社員各位

情報システム課の木村です。お疲れ様です。

セキュリティ規程の改定に伴い、全員のメールパスワードを変更していただきます。
期限:11月27日(金)17:00
期限後は旧パスワードでのログインができなくなり、メールの送受信が止まります。

手順は社内ポータル(http://portal.example.co.jp/it/password.html)に掲載しています。
不明な点は内線 214 まで。
`,
  },
  {
    name: 'payment late, service will be stopped, English billing mail through Stripe',
    receiver: 'gmail' as const,
    from: 'Example Analytics <failed-payments+acct_1Abc@stripe.com>',
    to: 'admin@example.com',
    envelope: 'bounces+9911@stripe.com',
    subject: '¥3,200 payment to Example Analytics was unsuccessful',
    client: { ip: '192.0.2.195', ptr: 'o195.stripe.com' },
    headers: ['Reply-To: billing@analytics.example.net'],
    html: letter(
      [
        'Your payment of ¥3,200 to Example Analytics was unsuccessful.',
        'We were unable to charge your Visa ending in 0000. Update your payment information to avoid interruption of your subscription.',
        button('https://billing.stripe.com/p/invoice/live_Abc123', 'Update payment information', '#635bff'),
      ],
      { font: 'Helvetica, Arial, sans-serif' },
    ),
  },
].map(buildMail);
