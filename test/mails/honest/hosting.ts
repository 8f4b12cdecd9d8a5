import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link } from '../letter.ts';

/** What hosting companies and registrars really write to administrators, pressing as it sounds. */
export const hosting: Mail[] = [
  {
    name: 'domain renewal due in three days, Onamae.com',
    receiver: 'postfix' as const,
    from: 'お名前.com <admin@onamae.com>',
    subject: '【重要】[お名前.com]ドメイン契約更新期限まで残り3日となりました',
    client: { ip: '192.0.2.44', ptr: 'mail44.onamae.com' },
    text: `山田 太郎 様(会員ID:30000001)

平素よりお名前.comをご利用いただき、誠にありがとうございます。

以下のドメインは、契約更新期限が近づいております。
期限までにお手続きがない場合、ドメインは失効し、ホームページの閲覧や
メールの送受信ができなくなりますのでご注意ください。

━━━━━━━━━━━━━━━━━━━━━━━━━━━━
 ドメイン名:example.co.jp
 更新期限日:2026/11/26
━━━━━━━━━━━━━━━━━━━━━━━━━━━━

▼更新のお手続きはこちら(お名前.com Navi)
https://navi.onamae.com/domain/renew/list

※自動更新を設定済みの場合、お手続きは不要です。
※本メールと行き違いでお手続きいただいておりました場合は、ご容赦ください。

お名前.com byGMO
https://www.onamae.com/
`,
  },
  {
    name: 'unpaid server fee, stop announced, XServer',
    receiver: 'qmail' as const,
    from: 'エックスサーバーサポート <support@xserver.ne.jp>',
    subject: '【Xserver】■重要■サーバー利用期限切れに伴う凍結予定のお知らせ',
    client: { ip: '192.0.2.61', ptr: 'mail.xserver.ne.jp' },
    auth: { dkim: '' },
    text: `株式会社エグザンプル 様

平素は当サービスをご利用いただき誠にありがとうございます。
エックスサーバー カスタマーサポートです。

ご契約中の下記サーバーアカウントにつきまして、
利用期限までに更新費用のお支払いを確認することができませんでした。

 サーバーID :xs123456
 利用期限   :2026年11月30日
 凍結予定日 :2026年12月1日

凍結後はウェブサイトの表示、メールの送受信が停止いたします。
また、期限日から一定期間が経過いたしますとデータはすべて削除され、復元することはできません。

継続してのご利用をご希望の場合は、Xserverアカウントにログインのうえ、
「料金支払い」より更新手続きをお願いいたします。

 https://secure.xserver.ne.jp/xapanel/login/xserver/

------------------------------------------------------------------------
エックスサーバー株式会社
 E-mail: support@xserver.ne.jp
------------------------------------------------------------------------
`,
  },
  {
    name: 'TLS certificate runs out, Sakura',
    receiver: 'sendmail' as const,
    from: 'さくらインターネット <support@sakura.ad.jp>',
    subject: '[さくらインターネット]SSLサーバー証明書 有効期限のお知らせ(30日前)',
    client: { ip: '192.0.2.71', ptr: 'mail71.sakura.ad.jp' },
    text: `お客様各位

 さくらインターネットのサービスをご利用いただき、ありがとうございます。
 以下のSSLサーバー証明書の有効期限が近づいております。

   コモンネーム  www.example.co.jp
   有効期限      2026年12月22日
   サービスコード 112900000000

 有効期限を過ぎますと、閲覧者のブラウザに警告が表示されます。
 更新される場合は、会員メニューよりお手続きください。

   https://secure.sakura.ad.jp/menu/

 ※更新手続き後、証明書のインストール作業が必要です。

--
さくらインターネット株式会社 カスタマーセンター
https://help.sakura.ad.jp/
`,
  },
  {
    name: 'mailbox at 90 percent, own hosting company',
    receiver: 'postfix' as const,
    from: 'メールボックス監視 <quota-notice@hosting.example.jp>',
    envelope: 'bounce@hosting.example.jp',
    auth: { dkim: '', dmarc: 'none' },
    client: { ip: '198.51.100.14', ptr: 'ctl01.hosting.example.jp' },
    subject: '【自動送信】メールボックス使用量が90%を超えました (info@example.co.jp)',
    headers: ['Auto-Submitted: auto-generated', 'Precedence: bulk'],
    text: `info@example.co.jp をご利用のお客様

このメールはシステムから自動的に送信しています。

メールボックスの使用量がしきい値を超えました。

  メールアドレス: info@example.co.jp
  使用量        : 922 MB / 1024 MB (90%)

100%に達すると新しいメールを受信できなくなります。
不要なメールを削除するか、コントロールパネルから上限を変更してください。
Webメールの「ゴミ箱」「迷惑メール」フォルダの容量も使用量に含まれます。

この通知は使用量が90%を下回るまで、1日1回送信されます。
`,
  },
  {
    name: 'mail server outage report, Kagoya',
    receiver: 'postfix' as const,
    from: 'カゴヤ・ジャパン サポート <support@kagoya.com>',
    subject: '【障害報告/復旧】メールサーバーにおける受信遅延について',
    client: { ip: '192.0.2.80', ptr: 'smtp80.kagoya.com' },
    text: `お客様各位

平素は弊社サービスをご利用いただき、厚く御礼申し上げます。
下記の通り障害が発生し、現在は復旧しております。ご迷惑をおかけし、深くお詫び申し上げます。

■発生日時 2026年11月19日(木) 09:12 ~ 10:47
■対象    メールサーバー mas23 をご利用のお客様
■影響    外部からのメール受信に最大90分程度の遅延
■原因    ストレージ機器の高負荷
■対応    負荷の原因となった処理を停止し、滞留していたメールの配送を完了しました。

お客様にて実施いただく作業はございません。
経過は障害・メンテナンス情報にも掲載しております。
https://support.kagoya.jp/info/

カゴヤ・ジャパン株式会社 サポートセンター
`,
  },
  {
    name: 'maintenance of mail servers, passwords must be changed',
    receiver: 'sendmail' as const,
    from: 'ロリポップ!カスタマーサービス <lolipop-info@lolipop.jp>',
    subject: '【重要/ロリポップ!】脆弱なパスワードをご利用のお客様へ変更のお願い(12/10まで)',
    client: { ip: '192.0.2.91', ptr: 'mta01.lolipop.jp' },
    html: letter(
      [
        'ロリポップ!レンタルサーバーをご利用いただきありがとうございます。',
        'お使いのメールアカウントのうち、推測されやすいパスワードが設定されているものがございます。第三者による不正利用を防ぐため、<b>2026年12月10日(木)15:00まで</b>にパスワードの変更をお願いいたします。',
        '期限までに変更が確認できない場合、該当のメールアカウントからの送信を停止させていただきます。',
        '対象のアカウント: contact@example.co.jp',
        button('https://user.lolipop.jp/', 'ユーザー専用ページへログイン', '#e5762d'),
        `変更手順は${link('https://lolipop.jp/manual/user/mail-pass/', 'マニュアル')}をご確認ください。`,
      ],
      { foot: 'GMOペパボ株式会社 ロリポップ!カスタマーサービス<br>https://lolipop.jp/' },
    ),
  },
  {
    name: 'server migration asked for, small hosting company',
    receiver: 'qmail' as const,
    from: 'ノースホスト サポート窓口 <support@northhost.example.jp>',
    subject: '【要対応】旧メールサーバー終了に伴うサーバー移行のお願い(最終案内)',
    client: { ip: '198.51.100.33', ptr: 'mail.northhost.example.jp' },
    auth: { dkim: '' },
    text: `ご契約者様各位

いつもノースホストをご利用いただきありがとうございます。
8月より順次ご案内しております通り、旧メールサーバー(mail3)は
2026年12月31日をもって運用を終了いたします。

本日時点で移行がお済みでないご契約:example.co.jp

お手数ですが、メールソフトの受信サーバー・送信サーバーを次の通り変更してください。

  変更前 mail3.northhost.example.jp
  変更後 mail7.northhost.example.jp (POP 995 / IMAP 993 / SMTP 465)

ユーザー名とパスワードの変更はございません。
ご不明な点は担当の佐藤(011-000-0000、平日9時~18時)までお電話ください。
`,
  },
  {
    name: 'whois data reminder of the registrar, English and Japanese',
    receiver: 'gmail' as const,
    from: 'ムームードメイン <admin@muumuu-domain.com>',
    to: 'admin@example.com',
    subject: '【ムームードメイン】ドメイン情報認証のお願い(Please verify your contact information)',
    client: { ip: '192.0.2.95', ptr: 'mta02.muumuu-domain.com' },
    text: `こちらは ICANN の規定に基づくお知らせです。

以下のURLをクリックし、登録者メールアドレスの有効性認証を完了してください。
2026年12月3日までに認証が行われない場合、ドメインの利用が制限され、
Webサイトやメールが使用できなくなります。

https://muumuu-domain.com/validation?token=9d0a1c7be2214f

対象ドメイン:example.com

Please click the link above to verify your contact information within 15 days.
If you do not verify it, your domain name will be suspended.

GMOペパボ株式会社 ムームードメイン
`,
  },
  {
    name: 'abuse report: a form of ours is misused, Sakura',
    receiver: 'postfix' as const,
    from: 'さくらインターネット 技術担当 <abuse-res@sakura.ad.jp>',
    subject: '[緊急]お客様サーバーからの迷惑メール送信について [ticket:3320145]',
    client: { ip: '192.0.2.71', ptr: 'mail71.sakura.ad.jp' },
    text: `株式会社エグザンプル ご担当者様

さくらインターネット 技術担当でございます。

お客様がご利用のサーバー(www1871)より、第三者宛に大量の迷惑メールが
送信されていることを確認いたしました。
サーバー全体への影響が大きいため、緊急措置として以下のファイルの
実行権限を変更(パーミッション000)しております。

  /home/example/www/wp-content/uploads/2026/10/xl.php

24時間以内に原因の調査と対策をお願いいたします。対策のご連絡をいただけない場合、
約款に基づきアカウントを停止させていただくことがございます。

お手数ですが、本メールにそのままご返信のうえ、対策内容をお知らせください。
`,
  },
  {
    name: 'credit card of the contract could not be charged, ConoHa',
    receiver: 'gmail' as const,
    from: 'ConoHa <noreply@conoha.jp>',
    to: 'admin@example.com',
    subject: '【ConoHa】クレジットカード決済エラーのお知らせ',
    client: { ip: '192.0.2.99', ptr: 'mail99.conoha.jp' },
    html: letter(
      [
        '株式会社エグザンプル 様',
        'ConoHaをご利用いただきありがとうございます。<br>2026年10月ご利用分のクレジットカード決済を完了することができませんでした。',
        'カードの有効期限または限度額をご確認のうえ、コントロールパネルよりお支払い方法の更新をお願いいたします。お支払いの確認ができない場合、11月30日にサービスを停止いたします。',
        button('https://manage.conoha.jp/Billing/', 'コントロールパネルを開く', '#00a3d9'),
      ],
      { head: 'ConoHa by GMO', foot: 'GMOインターネット株式会社<br>※本メールは送信専用です。' },
    ),
  },
  {
    name: 'DMARC aggregate report',
    receiver: 'postfix' as const,
    from: 'noreply-dmarc-support@google.com',
    to: 'postmaster@example.co.jp',
    subject: 'Report domain: example.co.jp Submitter: google.com Report-ID: 11502284018322134012',
    client: { ip: '192.0.2.112', ptr: 'mail-qk1-x74a.google.com' },
    attachments: [
      {
        filename: 'google.com!example.co.jp!1763424000!1763510399.zip',
        type: 'application/zip',
        content: 'PK\u0003\u0004 shortened',
      },
    ],
  },
].map(buildMail);
