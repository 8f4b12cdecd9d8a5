import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link, pictureTag } from '../letter.ts';

/** Orders, parcels of shops, market places. */
export const shops: Mail[] = [
  {
    name: 'order confirmed, Amazon',
    receiver: 'gmail' as const,
    from: 'Amazon.co.jp <auto-confirm@amazon.co.jp>',
    to: 'taro.yamada@example.com',
    envelope: '202611190412317a9c0d1e2f3b4c@bounces.amazon.co.jp',
    subject: '注文済み:「エレコム LANケーブル 5m…」',
    client: { ip: '192.0.2.160', ptr: 'a8-160.smtp-out.amazonses.com' },
    html: letter(
      [
        pictureTag('https://m.media-amazon.com/images/G/09/amazon_logo.png', 120, 36, 'Amazon.co.jp'),
        '山田 太郎さん、ご注文ありがとうございました。',
        '注文番号 250-0000000-1234567<br>お届け予定:11月21日 土曜日',
        button(
          'https://www.amazon.co.jp/gp/css/order-details?orderId=250-0000000-1234567',
          '注文の詳細を表示する',
          '#ffa41c',
        ),
        '合計 ¥1,180(支払い方法: Visa 末尾0000)',
      ],
      { foot: '商品の価格、在庫状況は変更されることがあります。このEメールアドレスは配信専用です。' },
    ),
  },
  {
    name: 'payment method refused, order on hold, Amazon',
    receiver: 'postfix' as const,
    from: 'Amazon.co.jp <payments-messages@amazon.co.jp>',
    envelope: '20261120a1b2c3d4@bounces.amazon.co.jp',
    subject: 'お支払い方法に問題があり、Amazonプライムの特典をご利用いただけない状況です',
    client: { ip: '192.0.2.161', ptr: 'a9-161.smtp-out.amazonses.com' },
    html: letter(
      [
        'こんにちは。',
        'Amazonプライムの会費のお支払いにご指定いただいたクレジットカードが承認されないため、会費のご請求ができませんでした。',
        '11月27日までにお支払い方法を更新していただけない場合、会員資格はキャンセルされます。',
        button('https://www.amazon.co.jp/gp/primecentral', 'お支払い方法を更新する', '#ffa41c'),
        'カードの承認が得られない理由は当サイトではわかりかねます。カード会社にお問い合わせください。',
      ],
      { head: 'Amazon.co.jp' },
    ),
  },
  {
    name: 'code for signing in, Amazon',
    receiver: 'yahoo' as const,
    from: 'Amazon.co.jp <account-update@amazon.co.jp>',
    to: 'hanako@example.com',
    envelope: '20261121ffee0011@bounces.amazon.co.jp',
    subject: 'Amazonのサインイン試行',
    client: { ip: '192.0.2.162', ptr: 'a10-162.smtp-out.amazonses.com' },
    html: letter([
      'お客様のアカウントに誰かがサインインしようとしています。',
      '日時: 2026年11月21日 21:40 JST<br>デバイス: Google Chrome Windows (デスクトップ)<br>付近: Sapporo',
      'お客様ご本人の場合、確認コードは次のとおりです。',
      '<p style="font-size:22px;font-weight:bold">731904</p>',
      `このリクエストに心当たりがない場合は、<a href="https://www.amazon.co.jp/a/c/r/abc123">ここをクリックして拒否</a>してください。`,
      'コードを誰にも教えないでください。',
    ]),
  },
  {
    name: 'marketplace seller writes through Amazon',
    receiver: 'gmail' as const,
    from: '文具のエグザンプル - Amazonマーケットプレイス <p1q2r3s4t5u6v7w@marketplace.amazon.co.jp>',
    to: 'taro.yamada@example.com',
    envelope: '20261118cafe@bounces.amazon.co.jp',
    subject: '注文に関するお問い合わせ(注文:250-0000000-7654321)',
    client: { ip: '192.0.2.163', ptr: 'a11-163.smtp-out.amazonses.com' },
    text: `お客様

この度は当店の商品をご購入いただきありがとうございます。
大変申し訳ございませんが、ご注文の商品に初期不良が見つかり、出荷を見合わせております。

代替品でのお届け(11/26頃)、またはキャンセルのいずれかをご希望か、
本メールへの返信にて至急お知らせいただけますでしょうか。

文具のエグザンプル 店長 高橋

-------------
この出品者とのやりとりを含め、Amazon以外でのお支払いを求められた場合は応じないでください。
`,
  },
  {
    name: 'order of a shop on Rakuten Ichiba',
    receiver: 'qmail' as const,
    from: '北海の味覚 楽天市場店 <order@shop.rakuten.co.jp>',
    envelope: 'bounce-order@shop.rakuten.co.jp',
    subject: '【北海の味覚 楽天市場店】ご注文内容の確認(自動配信メール)',
    client: { ip: '192.0.2.166', ptr: 'mta66.shop.rakuten.co.jp' },
    charset: 'iso-2022-jp' as const,
    text: `山田 太郎 様

この度は楽天市場にご出店の【北海の味覚】をご利用いただきまして、誠にありがとうございます。

[受注番号] 123456-20261118-0000000001
[日時]     2026-11-18 20:44:10
[支払方法] 銀行振込(前払い)
[商品]     毛がに姿 500g × 2尾   11,960円(税込、送料無料)

※銀行振込をお選びのお客様は、7日以内に下記の口座へお振り込みください。
 期日までにご入金がない場合、ご注文は自動的にキャンセルとなります。
 楽天銀行 第四営業支店 普通 0000000 カ)ホッカイノミカク

北海の味覚 楽天市場店
https://www.rakuten.co.jp/example-hokkai/
`,
  },
  {
    name: 'log-in alarm, Rakuten',
    receiver: 'gmail' as const,
    from: '楽天 <myinfo@rakuten.co.jp>',
    to: 'hanako@example.com',
    subject: '[楽天]ログインのお知らせ(2026/11/20 07:52)',
    client: { ip: '192.0.2.167', ptr: 'mta67.rakuten.co.jp' },
    text: `楽天をご利用いただきありがとうございます。

お客様の楽天IDで、いつもと異なる環境からのログインを確認しました。

・ログイン日時:2026/11/20 07:52
・IPアドレス:203.0.113.90
・サービス名:楽天ID

ご本人の場合は、このメールへの対応は不要です。
身に覚えがない場合は、第三者に不正にログインされた可能性があります。至急パスワードを変更してください。
https://my.rakuten.co.jp/

楽天グループ株式会社
`,
  },
  {
    name: 'item sold, send it within two days, Mercari',
    receiver: 'yahoo' as const,
    from: 'メルカリ <no-reply@mercari.jp>',
    to: 'hanako@example.com',
    subject: '「子供用 スキーウェア 120」の発送をしてください',
    client: { ip: '192.0.2.168', ptr: 'o168.mail.mercari.jp' },
    html: letter(
      [
        'はなはなさん',
        '購入者の支払いが完了しています。発送までの日数は「1~2日で発送」です。期限までに発送し、発送通知を行ってください。',
        '期限を過ぎた場合、購入者から取引をキャンセルされることがあります。',
        button('https://jp.mercari.com/transaction/m00000000001', '取引画面を開く', '#ff333f'),
      ],
      { foot: 'メルカリ事務局<br>メルカリを装ったメールにご注意ください。メルカリ外での取引は禁止しています。' },
    ),
  },
  {
    name: 'newsletter of a small wine shop through SendGrid, words show another host',
    receiver: 'gmail' as const,
    from: 'ワインショップ例 <news@wine.example.jp>',
    to: 'taro.yamada@example.com',
    envelope: 'bounces+1234567-ab12-taro.yamada=example.com@em1234.wine.example.jp',
    auth: { dkim: 'wine.example.jp' },
    client: { ip: '192.0.2.170', ptr: 'o1.ptr1234.wine.example.jp' },
    subject: '【本日23:59まで】ボジョレー解禁記念セール、最終日です!',
    headers: [
      'List-Unsubscribe: <https://u1234567.ct.sendgrid.net/wf/unsubscribe?upn=u001.aBcD>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ],
    html: letter(
      [
        'お急ぎください。人気の12本セットは残りわずかです。',
        link('https://u1234567.ct.sendgrid.net/ls/click?upn=u001.Zm9vYmFyMTIz', 'https://wine.example.jp/sale/'),
        button('https://u1234567.ct.sendgrid.net/ls/click?upn=u001.YmF6cXV4', '今すぐ購入する', '#7b1e3a'),
        pictureTag('https://u1234567.ct.sendgrid.net/wf/open?upn=u001.cGl4ZWw', 1, 1),
      ],
      {
        foot: `配信停止は${link('https://u1234567.ct.sendgrid.net/wf/unsubscribe?upn=u001.aBcD', 'こちら')}<br>ワインショップ例 札幌市中央区北1条`,
      },
    ),
  },
  {
    name: 'password reset asked for at a shop',
    receiver: 'qmail' as const,
    from: '手芸の店いと <shop@ito.example.jp>',
    to: 'hanako@example.co.jp',
    auth: { dkim: '' },
    client: { ip: '198.51.100.150', ptr: 'sv150.hosting.example.net' },
    headers: ['X-Mailer: EC-CUBE', 'X-PHP-Originating-Script: 1001:SmtpTransport.php'],
    subject: '[手芸の店いと] パスワード変更のご確認',
    text: `佐藤 花子 様

パスワード再発行の手続きを受け付けました。
60分以内に下記URLへアクセスし、新しいパスワードを設定してください。

https://ito.example.jp/forgot/reset/Zk3Jq81LmN0pXyT

このメールに心当たりのない場合は、お手数ですが破棄してください。

手芸の店いと
`,
  },
  {
    name: 'mail order shop: bank transfer not yet seen, free mail',
    receiver: 'gmail' as const,
    from: '陶房えぐざん <toubou.egzan.example@gmail.com>',
    to: 'hanako@example.com',
    auth: { dkim: 'gmail.com' },
    client: { ip: '192.0.2.175', ptr: 'mail-pj1-f75.google.com' },
    subject: 'ご入金の確認について(飯碗2点)',
    text: `佐藤様

先日は個展にお越しいただき、ありがとうございました。
お取り置きしております飯碗2点(計9,900円)ですが、
まだご入金が確認できておりません。

恐れ入りますが、今週金曜日までに前にお伝えした口座へお振り込みいただけますと助かります。
それ以降は次のお客様にご案内させていただきます。

陶房えぐざん 小林
`,
  },
].map(buildMail);
