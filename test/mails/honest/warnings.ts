import { buildMail, type Mail } from '../build-mail.ts';
import { letter, link, note } from '../letter.ts';

/** Honest mail that speaks about fraud, and quotes it. */
export const warnings: Mail[] = [
  {
    name: 'colleague forwards a fraud mail as a warning',
    receiver: 'postfix' as const,
    from: '木村 (情シス) <kimura@example.co.jp>',
    to: 'all@example.co.jp',
    auth: { dkim: 'example.co.jp' },
    client: { ip: '192.0.2.2', ptr: 'pc12.example.co.jp' },
    earlier: [
      'from [192.168.10.42] (pc12.example.co.jp [192.168.10.42])\r\n\t(Authenticated sender: kimura@example.co.jp)\r\n\tby mail.example.co.jp (Postfix) with ESMTPSA id 4C0FFEE123',
    ],
    subject: '【注意喚起】Fwd: 【緊急】メールボックスの容量が上限に達しました',
    text: `各位

木村です。下記のような偽メールが社内の複数のアドレスに届いています。
リンクは絶対にクリックせず、削除してください。クリックしてしまった人は内線214まで。

---------- 転送メッセージ ----------
差出人: example.co.jp メール管理者 <webmaster@lure.example>
件名: 【緊急】メールボックスの容量が上限に達しました

お客様のメールボックスは容量の上限に達しました。24時間以内に再認証を行わない場合、
アカウントは停止され、すべてのメールが削除されます。
hxxps://mail-upgrade[.]lure[.]example/login
`,
  },
  {
    name: 'report of the council against phishing, with addresses',
    receiver: 'gmail' as const,
    from: 'フィッシング対策協議会 <news@antiphishing.jp>',
    to: 'admin@example.com',
    client: { ip: '192.0.2.50', ptr: 'mail.antiphishing.jp' },
    headers: ['List-Id: <news.antiphishing.jp>', 'Precedence: bulk'],
    subject: '[フィッシング対策協議会] えきねっとをかたるフィッシング (2026/11/18)',
    text: `■概要
えきねっとをかたるフィッシングの報告を受けています。

■メールの件名(一例)
【重要】えきねっとアカウントの自動退会処理について
【えきねっと】アカウント情報更新のお願い

■サイトの URL(一例)
https://ekinet-login.●●●●.example/
https://www.eki-net.●●●●.invalid/personal/

■文面の例
24時間以内にアカウント情報を更新していただけない場合、自動的に退会処理が行われます。

このようなフィッシングサイトにて、アカウント情報、クレジットカード情報などを絶対に入力しないよう、ご注意ください。

https://www.antiphishing.jp/news/alert/
`,
  },
  {
    name: 'weekly report of a security firm, with live links to its own pages and fraud addresses',
    receiver: 'postfix' as const,
    from: '例示セキュリティ <report@security.example.jp>',
    to: 'admin@example.co.jp',
    client: { ip: '198.51.100.52', ptr: 'mail.security.example.jp' },
    subject: '週間脅威レポート 2026年第47週:Amazon・国税庁を騙る攻撃が増加',
    html: letter(
      [
        '今週観測したフィッシングの要点をお届けします。',
        '1. 国税庁を騙る「未払い税金のお知らせ」:差押最終通知を装い、電子マネーでの支払いへ誘導<br>観測URL: hxxps://nta-go-jp[.]paytax[.]example/',
        '2. Amazonを騙る「お支払い方法の更新」:アカウントが停止されると脅し、カード番号を入力させる<br>観測URL: hxxp://203[.]0[.]113[.]66/amazon/',
        link('https://security.example.jp/report/2026w47/', '全文を読む'),
      ],
      { foot: '例示セキュリティ株式会社' },
    ),
  },
  {
    name: 'customer asks whether a mail in our name is real',
    receiver: 'qmail' as const,
    from: '平野 <hirano@nouki.example.jp>',
    auth: { dkim: '' },
    client: { ip: '198.51.100.53', ptr: 'mail53.example.net' },
    subject: '御社からのメールについて(確認)',
    html: note([
      'エグザンプル ご担当者様',
      'お世話になっております。平野農機の平野です。',
      '本日、御社の名前で「振込先口座が変わりました。本日中に新しい口座へお振り込みください」というメールが届きました。差出人のアドレスが example.co.jp ではなく、見慣れないものでした。',
      'これは本当に御社からのメールでしょうか。至急ご確認をお願いいたします。',
    ]),
  },
  {
    name: 'provider tells its customers of a fraud in its name',
    receiver: 'sendmail' as const,
    from: 'カゴヤ・ジャパン <info@kagoya.com>',
    client: { ip: '192.0.2.80', ptr: 'smtp80.kagoya.com' },
    subject: '【重要】弊社を騙るフィッシングメールにご注意ください',
    text: `お客様各位

カゴヤ・ジャパンを装い、「受信メールが保留されています」「パスワードの有効期限が切れます」
などと記載して偽のログイン画面へ誘導するメールが確認されています。

・メール内の「メッセージを確認する」ボタンを押さない
・偽サイトにメールアドレスやパスワードを入力しない

万一入力された場合は、ただちにコントロールパネルからパスワードを変更してください。
弊社のウェブメールは、正規のログイン画面からのみご利用ください。

詳細: https://www.kagoya.jp/news/
`,
  },
  {
    name: 'police: campaign against fraud',
    receiver: 'gmail' as const,
    from: '例示県警察 <mail@police.pref.example.lg.jp>',
    to: 'hanako@example.com',
    auth: { dkim: '', dmarc: 'none' },
    client: { ip: '198.51.100.55', ptr: 'mail.pref.example.lg.jp' },
    subject: '【例示県警】還付金詐欺の予兆電話が多発',
    text: `本日、例示市内で、市役所職員を名乗り「医療費の還付金があります。今日が期限です。ATMへ行ってください」と
いう電話が多数かかっています。

ATMで還付金を受け取ることはできません。すぐに電話を切り、警察(#9110)へ相談してください。
`,
  },
  {
    name: 'JPCERT/CC notifies an owner of a hacked site',
    receiver: 'postfix' as const,
    from: 'JPCERT/CC Incident Response Team <info@jpcert.or.jp>',
    to: 'webmaster@example.co.jp',
    client: { ip: '192.0.2.56', ptr: 'mail.jpcert.or.jp' },
    headers: ['X-Mailer: Mew version 6.8'],
    charset: 'iso-2022-jp' as const,
    subject: '[JPCERT#00000000] 貴社 Web サイトに設置されたフィッシングサイトについて',
    text: `www.example.co.jp 管理者様

JPCERTコーディネーションセンター インシデントレスポンスグループです。
貴社が管理する Web サイトに、三井住友カードを装ったフィッシングサイトが
設置されているとの報告を受け、ご連絡いたしました。

 対象URL: hxxps://www.example[.]co[.]jp/wp-content/vpass/login.php

お忙しいところ恐縮ですが、事実関係を確認いただき、
至急コンテンツの停止と侵入原因の調査をお願いいたします。
`,
  },
].map(buildMail);
