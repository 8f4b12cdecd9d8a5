import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link, note } from '../letter.ts';
import { picture } from '../picture.ts';

/** Shops, telephone companies, streaming, points. */
export const shopsAndServices: Mail[] = [
  {
    name: 'Amazon, brand domain forged, account locked',
    receiver: 'postfix' as const,
    from: 'Amazon.co.jp <account-update@amazon.co.jp>',
    envelope: 'account-update@amazon.co.jp',
    auth: { spf: 'fail', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.160', ptr: '' },
    zone: '+0800',
    subject: 'Amazonアカウントを更新できませんでした',
    html: letter(
      [
        'お客様のAmazonアカウントをロックしました。',
        'お支払い方法の情報に問題があるため、保留中の注文とサブスクリプションを停止いたしました。請求先情報を確認してアカウントのロックを解除してください。',
        button('http://amazon.co.jp.signin-mfq.example/ap/', 'Amazonにログイン', '#ffa41c'),
        '3日以内に確認されない場合、アカウントは完全に削除されます。',
      ],
      { head: 'amazon' },
    ),
  },
  {
    name: 'Amazon Prime, picture with an area map',
    receiver: 'gmail' as const,
    from: 'Аmazon <prime@lmn40021.icu>',
    to: 'hanako@example.com',
    client: { ip: '203.0.113.161', ptr: 'lmn40021.icu' },
    subject: 'プライム会員資格の自動更新設定を解除いたしました',
    html: note(
      [
        `<img src="cid:body1" usemap="#m" width="620" height="800" border="0">`,
        '<map name="m"><area shape="rect" coords="0,0,620,800" href="https://prime-jp.lmn40021.icu/"></map>',
      ],
      'Arial',
    ),
    attachments: [{ filename: '1.png', type: 'image/png', content: picture(620, 800), contentId: 'body1' }],
  },
  {
    name: 'Amazon, order never made, telephone',
    receiver: 'gmail' as const,
    from: 'Amazonカスタマーサービス <amz.order.support.example@gmail.com>',
    to: 'taro.yamada@example.com',
    auth: { dkim: 'gmail.com' },
    client: { ip: '192.0.2.162', ptr: 'mail-pj1-f62.google.com' },
    subject: 'ご注文の確認 [Apple iPhone 17 Pro 256GB ¥179,800]',
    text: `ご注文ありがとうございます。

Apple iPhone 17 Pro 256GB ¥179,800
お届け先:大阪府 谷口様

このご注文に心当たりがない場合は、24時間以内に下記へお電話いただき、キャンセルの手続きをしてください。
Amazonカスタマーサービス 050-0000-0000
お電話の際、カード番号の確認をさせていただきます。
`,
  },
  {
    name: 'Apple ID locked, zero-width characters in the name',
    receiver: 'postfix' as const,
    from: 'A\u200bpp\u200ble サ\u200bポート <support@id-appie-jp.example>',
    client: { ip: '203.0.113.163', ptr: 'id-appie-jp.example' },
    subject: 'A\u200bpple \u200bI\u200bD が制限されました',
    html: letter([
      'お客様の A\u200bp\u200bple I\u200bD は、セキュ\u200bリティ上の理由でロ\u200bックされています。',
      'アカ\u200bウントの情報を確\u200b認するまで、App Store と iCloud はご利用いた\u200bだけません。',
      button('https://id-appie-jp.example/signin', 'アカウントを確認', '#0071e3'),
    ]),
  },
  {
    name: 'Apple receipt never asked for, PDF only',
    receiver: 'yahoo' as const,
    from: 'Apple <receipt-no.29931@hwtx9.example>',
    to: 'hanako@example.com',
    auth: { spf: 'pass', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.164', ptr: 'hwtx9.example' },
    subject: 'Apple からの領収書 - 14,800円のお支払いが完了しました',
    text: `お買い上げありがとうございます。
ご購入の取消しは、添付の領収書内の「キャンセル」ボタンから24時間以内にお手続きください。
`,
    attachments: [
      {
        filename: '領収書-MM29931.pdf',
        type: 'application/pdf',
        content: '%PDF-1.7\n1 0 obj<</Type/Annot/A<</S/URI/URI(https://apple-refund.hwtx9.example/)>>>>endobj\n%%EOF\n',
      },
    ],
  },
  {
    name: 'Mercari, identity check',
    receiver: 'gmail' as const,
    from: 'メルカリ <mercari@t8vq.example>',
    to: 'hanako@example.com',
    client: { ip: '203.0.113.165', ptr: 't8vq.example' },
    subject: '【メルカリ】事務局から本人確認のお願い',
    html: letter([
      'いつもメルカリをご利用いただきありがとうございます。',
      'お客様のアカウントで規約違反の可能性がある取引が確認されたため、利用を制限いたしました。',
      `${link('https://jp-mercari.t8vq.example/mypage', 'https://jp.mercari.com/mypage')}`,
      '72時間以内に本人確認をお済ませください。期限を過ぎますと売上金は失効します。',
    ]),
  },
  {
    name: 'au, bill unpaid, Web Money',
    receiver: 'sendmail' as const,
    from: 'auお客様サポート <au-info@auone.jp>',
    envelope: 'admin@host88.example',
    auth: { spf: 'pass', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.166', ptr: 'host88.example' },
    charset: 'iso-2022-jp' as const,
    subject: '【auかんたん決済】未払い料金のお知らせ',
    text: `au IDをご利用のお客様

auかんたん決済のご利用料金 29,800円 が未払いとなっております。
本日中にお支払いの確認が取れない場合、回線を停止し、信用情報機関へ登録いたします。

お支払いはこちら
http://au-pay.host88.example/id/
`,
  },
  {
    name: 'docomo, d-points run out',
    receiver: 'gmail' as const,
    from: 'dポイントクラブ <dpoint@cmpx31.top>',
    to: 'taro.yamada@example.com',
    client: { ip: '203.0.113.167', ptr: 'cmpx31.top' },
    subject: '【本日失効】dポイント 8,640ポイントのお受け取りがお済みではありません',
    html: letter([
      'NTTドコモをご利用のお客様へ',
      '感謝キャンペーンの 8,640 dポイントが本日23:59に失効します。受け取りにはdアカウントのIDとパスワード、カード情報の確認が必要です。',
      button('https://dpoint-docomo.cmpx31.top/get', 'ポイントを受け取る', '#cc0033'),
    ]),
  },
  {
    name: 'SoftBank lottery by a hijacked Japanese school account',
    receiver: 'postfix' as const,
    from: 'ソフトバンク <soumu@gakuen.example.jp>',
    client: { ip: '198.51.100.168', ptr: 'mail.gakuen.example.jp' },
    earlier: [
      'from [203.0.113.200] (unknown [203.0.113.200])\r\n\t(Authenticated sender: soumu@gakuen.example.jp)\r\n\tby mail.gakuen.example.jp (Postfix) with ESMTPSA id 3F00BAA122',
    ],
    subject: 'My SoftBank ご利用料金のお支払い確認ができませんでした',
    text: `My SoftBankをご利用のお客様

今月のご利用料金のお支払いが確認できませんでした。
下記より、クレジットカード情報を更新してください。
https://softbank-my.flower-shop.example/sb/index.php
更新がない場合、明日9時に回線を停止いたします。
`,
  },
  {
    name: 'PayPay, bonus as bait, Google Sites',
    receiver: 'gmail' as const,
    from: 'PayPay <cp-news@ndrv.example>',
    to: 'hanako@example.com',
    client: { ip: '203.0.113.169', ptr: 'ndrv.example' },
    subject: '【PayPay】残高 20,000円分 プレゼントに当選しました',
    html: letter([
      'おめでとうございます!抽選の結果、PayPayボーナス20,000円分に当選されました。',
      button('https://sites.google.com/view/paypay-present-example', '今すぐ受け取る', '#ff0033'),
      '受け取り期限は24時間です。電話番号とパスワード、SMSで届く認証コードを入力してください。',
    ]),
  },
  {
    name: 'Netflix through a hacked WordPress mailer',
    receiver: 'qmail' as const,
    from: 'Netflix <info@yakitori.example.jp>',
    envelope: 'www@sv31.hosting.example.net',
    auth: { dkim: '' },
    client: { ip: '198.51.100.170', ptr: 'sv31.hosting.example.net' },
    headers: ['X-PHP-Originating-Script: 33:alexusMailer.php', 'X-Mailer: PHPMailer 5.2.9'],
    subject: 'お支払い情報の更新が必要です',
    html: letter(
      [
        'お客様のアカウントは一時停止中です',
        '次回のお支払いを処理できませんでした。48時間以内にお支払い方法を更新しない場合、メンバーシップはキャンセルされます。',
        button('https://bakery.example/wp-includes/nf/login/', 'アカウントを再開', '#e50914'),
      ],
      { head: 'NETFLIX' },
    ),
  },
  {
    name: 'Rakuten Ichiba, order never made',
    receiver: 'postfix' as const,
    from: '楽天市場 <order@rakuten.co.jp>',
    envelope: 'order@rakuten.co.jp',
    auth: { spf: 'softfail', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.171', ptr: '', helo: 'WIN-7Q2' },
    zone: '+0800',
    subject: '【楽天市場】注文内容ご確認(自動配信メール)',
    html: letter([
      'この度は楽天市場をご利用いただきまして、誠にありがとうございます。下記のご注文を承りました。',
      'ノートパソコン 1台 158,000円<br>お届け先:東京都足立区 王 様',
      `ご注文をキャンセルする場合は、発送前(6時間以内)に${link('https://rakuten-cancel.z0x.example/', 'こちら')}からカード情報をご確認のうえ、お手続きください。`,
    ]),
  },
  {
    name: 'LINE account by English sender, IP address as link',
    receiver: 'sendmail' as const,
    from: 'LINE <root@vps-11.example>',
    auth: { spf: 'none', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.172', ptr: 'vps-11.example' },
    subject: '[LINE緊急問題]',
    html: note([
      'お客様のLINEアカウントに異常ログインされたことがありました。お客様のアカウントの安全のために、ウェブページで検証してお願いします。',
      link('http://203.0.113.172/line/', 'http://line.me/ja/'),
      'こうしたら、お客様はこれまでどおり操作できます。',
    ]),
  },
].map(buildMail);
