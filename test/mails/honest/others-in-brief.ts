import { buildMail, type Draft, type Mail } from '../build-mail.ts';

const drafts: Draft[] = [
  {
    name: 'invoice-small',
    receiver: 'qmail',
    from: '田中製作所 経理 <keiri@tanaka-ss.example>',
    subject: '【至急】10月分請求書の件',
    text: '株式会社例 ご担当者様\n\nお世話になっております。田中製作所の田中です。\n10月分の請求書について、お振込の確認ができておりません。大変恐れ入りますが、今週中にお支払いをお願いいたします。\n振込先は従来どおりです。\n\n田中',
  },
  {
    name: 'newsletter-esp',
    receiver: 'postfix',
    from: '例の通販 <news@shop.example>',
    envelope: 'bounce@esp-service.example',
    auth: { dkim: 'esp-service.example', dmarc: 'none' },
    subject: '【24時間限定】ポイント10倍!会員登録はお済みですか?',
    text: '例の通販をご利用いただきありがとうございます。\n本日中のご注文でポイント10倍。今すぐこちらをクリック\nhttps://track.esp-service.example/c/abc\nhttps://www.shop.example/\n配信停止はこちら https://track.esp-service.example/u/abc\n',
  },
  {
    name: 'newsletter-brand-mention',
    receiver: 'postfix',
    from: '例の通販 <news@shop.example>',
    subject: 'Amazon Pay・PayPay・楽天ペイが使えるようになりました',
    text: 'いつも例の通販をご利用いただきありがとうございます。\nAmazon Pay、PayPay、楽天ペイでお支払いいただけるようになりました。JCB、VISA、Mastercardもご利用いただけます。\nログインしてお試しください https://www.shop.example/login\n',
  },
  {
    name: 'security-news',
    receiver: 'postfix',
    from: 'セキュリティ通信 <news@security.example>',
    subject: '【注意喚起】Amazonや三井住友カードを騙るフィッシングが急増',
    text: '今週報告された詐欺メール\n・件名「Amazonアカウントを利用制限しています」\n・24時間以内に確認しないとアカウントを停止すると脅し、偽サイトでログインさせる手口です。\n偽サイト: hxxps://amazon-login.example.top/\n詳細 https://www.security.example/news/1\n',
  },
  {
    name: 'colleague-forward',
    receiver: 'postfix',
    from: '鈴木 <suzuki@example.co.jp>',
    subject: 'Fw: こんな詐欺メールが来ました',
    text: '皆さん\n下のようなメールが来ていますので、クリックしないようご注意ください。情報システム 鈴木\n\n-----Original Message-----\nFrom: Amazon <a@evil.example>\nSubject: アカウント停止\n> Amazonをご利用のお客様\n> 24時間以内に https://evil.example/login で確認してください\n',
  },
  {
    name: 'printer',
    receiver: 'qmail',
    from: '複合機 <scan@example.co.jp>',
    subject: 'スキャンデータ送信',
    text: 'スキャンしたデータを送信します。\n',
  },
  {
    name: 'own-it',
    receiver: 'postfix',
    from: '情報システム部 <it@example.co.jp>',
    subject: '【重要】パスワード有効期限のお知らせ',
    text: '社員各位\nパスワードの有効期限が11月20日に切れます。期限までに社内ポータルから変更してください。\nhttps://portal.example.co.jp/password\n',
  },
  {
    name: 'cron',
    receiver: 'qmail',
    from: 'root <root@www3.example.co.jp>',
    subject: 'Cron <root@www3> /usr/local/bin/backup.sh',
    text: 'rsync: connection unexpectedly closed\nerror: backup failed\n',
  },
  {
    name: 'contactform',
    receiver: 'qmail',
    from: '例の会社 お問い合わせ <wordpress@www.reinokaisha.example>',
    subject: 'お問い合わせを受け付けました',
    text: 'お問い合わせありがとうございます。2営業日以内にご連絡いたします。\nお名前:山田\n',
    headers: ['X-PHP-Originating-Script: 1001:PHPMailer.php'],
  },
  {
    name: 'school',
    receiver: 'qmail',
    from: 'さくら小学校PTA <pta@sakura-es.example>',
    subject: '【至急】運動会の延期について',
    text: '保護者各位\n雨天のため運動会を延期します。本日中に出欠をご回答ください。\nhttps://forms.gle/abcdefg\n',
  },
  {
    name: 'city',
    receiver: 'qmail',
    from: '例市役所 税務課 <zeimu@city.rei.example>',
    subject: '固定資産税の納付期限について',
    text: '納付期限は11月30日です。期限を過ぎると延滞金が発生します。\nhttps://www.city.rei.example/zei/\n',
  },
  {
    name: 'jisx',
    receiver: 'qmail',
    from: '例サーバー株式会社 サポート <support@rei-server.example>',
    subject: '【重要】サーバー移行に伴うメール設定変更のお願い',
    text: 'お客様各位\nメールサーバーの移行に伴い、11月30日までにメールソフトの設定変更をお願いいたします。変更されない場合メールの送受信ができなくなります。\nhttps://www.rei-server.example/support/\n',
  },
  {
    name: 'jisx2',
    receiver: 'postfix',
    from: '例ホスティング <noc@hosting.example>',
    subject: 'メールボックス容量超過のお知らせ',
    text: 'ご利用中のメールボックス(info@example.co.jp)の容量が上限を超過しました。コントロールパネルより不要なメールを削除してください。\nhttps://cp.hosting.example/\n',
  },
  {
    name: 'jobs',
    receiver: 'postfix',
    from: '採用担当 <saiyo@recruit.example>',
    subject: '【重要】面接日程のご回答期限',
    text: '11月15日までにご回答ください。期限を過ぎますと選考を辞退されたものといたします。\nhttps://mypage.recruit.example/login\n',
  },
];

/** What small senders, colleagues, machines and newsletters write in a few lines. */
export const othersInBrief: Mail[] = drafts.map(buildMail);
