import { buildMail, type Mail } from '../build-mail.ts';
import { letter } from '../letter.ts';

const ownServer = { ip: '192.0.2.2', ptr: 'www.example.co.jp' };

/** Cron, monitors, printers, forms, bounces: mail that nobody wrote by hand. */
export const machines: Mail[] = [
  {
    name: 'cron of the own server',
    receiver: 'postfix' as const,
    from: 'Cron Daemon <root@www.example.co.jp>',
    to: 'root@example.co.jp',
    auth: { dkim: '', spf: 'none', dmarc: 'none' },
    client: ownServer,
    headers: ['Auto-Submitted: auto-generated', 'X-Cron-Env: <SHELL=/bin/sh>', 'X-Cron-Env: <LOGNAME=root>'],
    subject: 'Cron <root@www> /usr/local/bin/backup.sh',
    text: `rsync: connection unexpectedly closed (0 bytes received so far) [sender]
rsync error: error in rsync protocol data stream (code 12) at io.c(235)
`,
  },
  {
    name: 'monitor says the mail server is down',
    receiver: 'gmail' as const,
    from: 'Zabbix <zabbix@monitor.example.jp>',
    to: 'admin@example.com',
    auth: { dkim: '', dmarc: 'none' },
    client: { ip: '198.51.100.240', ptr: 'monitor.example.jp' },
    subject: 'PROBLEM: mail.example.co.jp SMTP service is down (Disaster)',
    text: `Trigger: SMTP service is down on mail.example.co.jp
Trigger status: PROBLEM
Trigger severity: Disaster
Trigger URL: https://monitor.example.jp/zabbix/tr_events.php?triggerid=13564

1. SMTP service is running (mail.example.co.jp:net.tcp.service[smtp]): Down (0)
`,
  },
  {
    name: 'logwatch with attacks in it',
    receiver: 'postfix' as const,
    from: 'logwatch@www.example.co.jp',
    to: 'root@example.co.jp',
    auth: { dkim: '', spf: 'none', dmarc: 'none' },
    client: ownServer,
    subject: 'Logwatch for www (Linux)',
    text: `################### Logwatch 7.9 (07/22/23) ####################
 --------------------- SSHD Begin ------------------------
 Failed logins from:
    203.0.113.5: 188 times
       root/password: 140 times
 Illegal users from:
    198.51.100.9 (undef): 42 times
 ---------------------- SSHD End -------------------------
 --------------------- httpd Begin ------------------------
 Requests with error response codes
    404 Not Found
       /wp-login.php: 61 Time(s)
       /.env: 12 Time(s)
       http://azenv.example.net/auth/login.php?verify=account: 3 Time(s)
 ---------------------- httpd End -------------------------
`,
  },
  {
    name: 'scan of the office copier, own domain without login',
    receiver: 'postfix' as const,
    from: '複合機2F <scan@example.co.jp>',
    to: 'taro.yamada@example.co.jp',
    auth: { dkim: '', spf: 'pass', dmarc: 'pass' },
    client: { ip: '192.168.10.200', ptr: '', helo: 'RNP583879A1B2C3' },
    subject: 'Message from "RNP583879A1B2C3"',
    text: `This E-mail was sent from "RNP583879A1B2C3" (IM C3000).

Scan Date: 11.19.2026 10:02:11 (+0900)
Queries to: scan@example.co.jp
`,
    attachments: [{ filename: '202611191002.pdf', type: 'application/pdf', content: '%PDF-1.4\n%%EOF\n' }],
  },
  {
    name: 'fax arrived, own internet fax service',
    receiver: 'sendmail' as const,
    from: 'FAX受信通知 <fax-notice@fax.example.jp>',
    auth: { dkim: '' },
    client: { ip: '198.51.100.243', ptr: 'gw1.fax.example.jp' },
    subject: '【FAX受信】0110000000 から 1枚受信しました',
    text: `FAXを受信しました。

受信日時:2026/11/19 14:20
送信元  :011-000-0000
枚数   :1枚

添付のPDFをご確認ください。
`,
    attachments: [{ filename: 'fax_20261119142011.pdf', type: 'application/pdf', content: '%PDF-1.4\n%%EOF\n' }],
  },
  {
    name: 'auto reply of a contact form, PHP',
    receiver: 'qmail' as const,
    from: '例示工務店 <info@koumuten.example.jp>',
    envelope: 'www-data@sv244.hosting.example.net',
    auth: { dkim: '' },
    client: { ip: '198.51.100.244', ptr: 'sv244.hosting.example.net' },
    charset: 'iso-2022-jp' as const,
    headers: ['X-PHP-Originating-Script: 10044:mail.php', 'X-Mailer: PHP/8.3.12'],
    subject: '【自動返信】お問い合わせありがとうございます',
    text: `山田 太郎 様

この度は例示工務店へお問い合わせいただき、誠にありがとうございます。
以下の内容で受け付けました。2営業日以内に担当者よりご連絡いたします。

[お名前] 山田 太郎
[メール] info@example.co.jp
[内容] 事務所の床の張り替えについて、至急見積もりをお願いしたい。

※本メールに心当たりのない方は、お手数ですが破棄してください。
`,
  },
  {
    name: 'own contact form forwards what a visitor wrote, sender set to the visitor',
    receiver: 'postfix' as const,
    from: '加藤 <kato@nogyo.example.jp>',
    envelope: 'apache@www.example.co.jp',
    auth: { dkim: '', spf: 'pass', dmarc: 'none' },
    client: ownServer,
    headers: ['X-PHP-Originating-Script: 48:class-phpmailer.php', 'X-Mailer: WPMailSMTP/Mailer/mail'],
    subject: '[株式会社エグザンプル] お問い合わせ「カタログ希望」',
    text: `差出人: 加藤 <kato@nogyo.example.jp>
題名: カタログ希望

メッセージ本文:
最新の総合カタログを1部送ってください。

--
このメールは 株式会社エグザンプル (https://www.example.co.jp) のお問い合わせフォームから送信されました
`,
  },
  {
    name: 'WordPress of our own: a plugin was updated, a log-in was locked',
    receiver: 'qmail' as const,
    from: 'WordPress <wordpress@www.example.co.jp>',
    envelope: 'example@sv77.hosting.example.net',
    auth: { dkim: '' },
    client: { ip: '198.51.100.246', ptr: 'sv77.hosting.example.net' },
    headers: ['X-PHP-Originating-Script: 10077:PHPMailer.php', 'X-Mailer: PHPMailer 6.9.3'],
    subject: '[株式会社エグザンプル] サイトへのログイン失敗が上限に達しました',
    text: `admin ユーザーへのログインが5回失敗したため、203.0.113.77 からのアクセスを20分間ロックしました。

サイト: https://www.example.co.jp
ログインの詳細は管理画面の「ログインセキュリティ」で確認できます。
https://www.example.co.jp/wp-admin/options-general.php?page=limit-login-attempts
`,
  },
  {
    name: 'bounce in Japanese from the own server',
    receiver: 'postfix' as const,
    from: 'Mail Delivery System <MAILER-DAEMON@mail.example.co.jp>',
    to: 'taro.yamada@example.co.jp',
    envelope: '',
    auth: { dkim: '', spf: 'none', dmarc: 'none' },
    client: { ip: '192.0.2.3', ptr: 'mail.example.co.jp' },
    headers: ['Auto-Submitted: auto-replied'],
    subject: '配信できませんでした: Re: 納期の件',
    text: `これはホスト mail.example.co.jp のメールシステムからのお知らせです。

申し訳ありませんが、次の宛先にメールを届けることができませんでした。
メールの内容は下に添付しています。問題が続く場合は postmaster までご連絡ください。

<inoue@nouen.example.jp>: host mail233.example.net[198.51.100.233] said: 552 5.2.2
    メールボックスの容量が上限に達しています (in reply to RCPT TO command)
`,
    attachments: [
      {
        filename: 'details.txt',
        type: 'message/delivery-status',
        content:
          'Reporting-MTA: dns; mail.example.co.jp\r\n\r\nFinal-Recipient: rfc822; inoue@nouen.example.jp\r\nAction: failed\r\nStatus: 5.2.2\r\n',
      },
    ],
  },
  {
    name: 'out of office reply',
    receiver: 'microsoft' as const,
    from: '鈴木 一郎 <suzuki@seizou.example.jp>',
    to: 'taro.yamada@example.co.jp',
    envelope: '',
    auth: { dkim: 'seizou.example.jp' },
    client: { ip: '198.51.100.248', ptr: 'mail.seizou.example.jp' },
    headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
    subject: '自動応答: 契約書の件',
    text: `お世話になっております。鈴木です。
11月24日(火)まで出張のため不在にしております。お急ぎの場合は、代理の大野(ono@seizou.example.jp、090-0000-0000)までご連絡ください。
`,
  },
  {
    name: 'backup appliance: quota reached, action needed',
    receiver: 'postfix' as const,
    from: 'NAS01 <nas01@example.co.jp>',
    to: 'admin@example.co.jp',
    auth: { dkim: '', spf: 'pass', dmarc: 'pass' },
    client: { ip: '192.168.10.210', ptr: 'nas01.example.co.jp' },
    subject: '[NAS01] 緊急:ボリューム1の容量が不足しています',
    html: letter(
      [
        '管理者様',
        'NAS01 のボリューム1の使用率が 95% を超えました。容量がなくなるとデータの書き込みができなくなります。早急に不要なファイルを削除するか、容量を拡張してください。',
        '<a href="http://192.168.10.210:5000/">DSM にログイン</a>',
      ],
      {
        font: 'Verdana, sans-serif',
      },
    ),
  },
].map(buildMail);
