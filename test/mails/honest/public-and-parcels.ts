import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link } from '../letter.ts';

/** Offices, railways, roads, energy, telephone companies, parcels. */
export const publicAndParcels: Mail[] = [
  {
    name: 'message in the message box, e-Tax of the National Tax Agency',
    receiver: 'gmail' as const,
    from: 'e-Tax(国税電子申告・納税システム) <info@e-tax.nta.go.jp>',
    to: 'keiri@example.com',
    subject: '税務署からのお知らせ【申告に関するお知らせ】',
    client: { ip: '192.0.2.200', ptr: 'mail.e-tax.nta.go.jp' },
    charset: 'iso-2022-jp' as const,
    text: `このメールは、e-Taxをご利用の方にお送りしています。

株式会社エグザンプル 様

メッセージボックスに、税務署からのお知らせが格納されましたのでご確認ください。

 e-Taxホームページの「ログイン」から受付システムへログインしてください。
 https://www.e-tax.nta.go.jp/

※ 国税庁及び国税局(税務署)では、納税を求める旨や差押えの予告をメール・SMSで送信することはありません。
※ このメールアドレスは送信専用です。
`,
  },
  {
    name: 'tax payment is late, city office',
    receiver: 'qmail' as const,
    from: '例示市納税課 <nouzei@city.example.lg.jp>',
    auth: { dkim: '' },
    client: { ip: '198.51.100.201', ptr: 'mail.city.example.lg.jp' },
    subject: '【例示市】市税の納付期限のお知らせ(第3期分 11月30日)',
    text: `例示市メール配信サービスにご登録の皆様

市・県民税(第3期)の納期限は11月30日(月)です。
納め忘れがないようお願いいたします。納期限を過ぎますと延滞金が加算され、
督促状が送付されたあとは財産の差押えを受けることがあります。

納付書裏面に記載の金融機関、コンビニエンスストア、スマートフォン決済で納付できます。

例示市 税務部 納税課 電話 011-000-0000
配信の停止は、空メールを stop@city.example.lg.jp へ送信してください。
`,
  },
  {
    name: 'disaster exercise and evacuation mail of a town',
    receiver: 'yahoo' as const,
    from: '例示町防災メール <bousai@town.example.lg.jp>',
    to: 'hanako@example.com',
    auth: { dkim: '', dmarc: 'none' },
    client: { ip: '198.51.100.202', ptr: 'bousai01.example.ne.jp' },
    subject: '【緊急】避難指示の発令について',
    text: `発令日時:11月18日 16時20分

大雨により土砂災害の危険性が高まっているため、次の地区に避難指示を発令しました。
対象:川端地区、上の沢地区
直ちに指定避難所(例示小学校)へ避難してください。

例示町総務課
`,
  },
  {
    name: 'ticket reserved, Eki-net',
    receiver: 'gmail' as const,
    from: 'えきねっと <info@mail.eki-net.com>',
    to: 'taro.yamada@example.com',
    subject: '【えきねっと】申込完了のお知らせ(申込番号 000123)',
    client: { ip: '192.0.2.205', ptr: 'mta5.mail.eki-net.com' },
    text: `山田 太郎 様

えきねっとをご利用いただき、ありがとうございます。
以下の内容で申し込みを承りました。

■はやぶさ 10号 新函館北斗→東京 11月28日
■受取期限:乗車日当日の発車時刻まで
■決済:クレジットカード

受け取り前の変更・払い戻しは、えきねっと「申込履歴」よりお手続きください。
https://www.eki-net.com/

※えきねっとを装った不審なメールが多数確認されています。
 「アカウントの自動退会」などと記載したメールのリンクは開かないでください。
`,
  },
  {
    name: 'usage statement mail, ETC',
    receiver: 'postfix' as const,
    from: 'ETC利用照会サービス <info@etc-meisai.jp>',
    subject: '【ETC利用照会サービス】パスワード変更期限のお知らせ',
    client: { ip: '192.0.2.206', ptr: 'mail6.etc-meisai.jp' },
    text: `ETC利用照会サービスをご利用いただきありがとうございます。

ご登録のユーザーID(exam****)は、420日間ログインがありませんと自動的に登録が解約となります。
現在、最終ログインから390日が経過しています。
引き続きご利用の場合は、当サービスのホームページからログインしてください。

このメールにはログイン画面へのリンクを記載しておりません。
お問い合わせ:ETC利用照会サービス事務局
`,
  },
  {
    name: 'electricity bill, TEPCO',
    receiver: 'gmail' as const,
    from: '東京電力エナジーパートナー <kurashi-tepco@tepco.co.jp>',
    to: 'taro.yamada@example.com',
    subject: '【くらしTEPCO web】電気料金等のお支払い期日が過ぎています',
    client: { ip: '192.0.2.208', ptr: 'mta8.tepco.co.jp' },
    html: letter(
      [
        'くらしTEPCO webをご利用のお客さま',
        '10月分の電気料金のお支払いが確認できておりません。お支払いがお済みでない場合は、お手元の振込票にてお支払いください。',
        'このまま確認ができない場合、送電を停止させていただくことがあります。行き違いの際はご容赦ください。',
        button('https://www.app.kurashi.tepco.co.jp/', 'くらしTEPCO webで確認', '#d7000f'),
      ],
      { foot: '東京電力エナジーパートナー株式会社' },
    ),
  },
  {
    name: 'parcel comes tomorrow, Yamato',
    receiver: 'yahoo' as const,
    from: 'ヤマト運輸 <mail@kuronekoyamato.co.jp>',
    to: 'hanako@example.com',
    subject: 'お荷物お届けのお知らせ【受け取りの日時や場所をご指定ください】',
    client: { ip: '192.0.2.210', ptr: 'mail10.kuronekoyamato.co.jp' },
    charset: 'iso-2022-jp' as const,
    text: `佐藤 花子様

クロネコメンバーズのヤマト運輸です。
Amazon様からのお荷物を11/19にお届け予定です。

■お届け予定日時
 11月19日(木) 時間帯希望なし
■受け取り日時・場所変更
 https://member.kms.kuronekoyamato.co.jp/parcel/detail?pno=000000000000

※ご不在の際は保管期限内にお受け取りください。期限を過ぎたお荷物はご依頼主に返送いたします。

ヤマト運輸株式会社
`,
  },
  {
    name: 'parcel could not be delivered, Japan Post',
    receiver: 'gmail' as const,
    from: '日本郵便 <noreply@tracking.post.japanpost.jp>',
    to: 'taro.yamada@example.com',
    subject: '【日本郵便】ご不在のため持ち戻りました',
    client: { ip: '192.0.2.211', ptr: 'mx11.tracking.post.japanpost.jp' },
    text: `山田 太郎 様

お届け先にお伺いしましたが、ご不在のため郵便物等を持ち戻りました。

お問い合わせ番号:0000-0000-0000
種類:ゆうパック
保管期限:11月27日

再配達のお申し込み
https://trackings.post.japanpost.jp/delivery/deli/

保管期限を過ぎますと差出人様へ返還いたします。
`,
  },
  {
    name: 'customs duty of a parcel, DHL',
    receiver: 'postfix' as const,
    from: 'DHL Express <noreply@dhl.com>',
    subject: 'DHL Shipment 1234567890: duty and tax payment required / 関税等のお支払いについて',
    client: { ip: '192.0.2.212', ptr: 'mta12.dhl.com' },
    html: letter(
      [
        'お客様宛の貨物(送り状番号 1234567890)が日本に到着しました。通関のため、関税・消費税等のお支払いをお願いいたします。',
        '差出人: EXAMPLE PARTS GMBH<br>請求額: JPY 3,140',
        button('https://www.dhl.com/jp-ja/home/tracking.html?tracking-id=1234567890', '貨物を確認する', '#d40511'),
        'お支払いが確認できない場合、貨物は5日後に差出人へ返送されます。',
      ],
      { head: 'DHL EXPRESS' },
    ),
  },
  {
    name: 'bill of the month fixed, NTT Docomo',
    receiver: 'sendmail' as const,
    from: 'NTTドコモ <docomo-info@docomo.ne.jp>',
    subject: '【ドコモ】お支払いのお願い(利用停止予定日のご案内)',
    client: { ip: '192.0.2.214', ptr: 'mail14.docomo.ne.jp' },
    text: `ドコモをご利用いただき、誠にありがとうございます。

10月ご利用分の料金について、11月20日時点でお支払いの確認ができておりません。

■ご利用停止予定日:11月30日

My docomoの「ご利用料金」からお支払い状況をご確認ください。
クレジットカード払いのお客様は、カード会社へご確認をお願いします。
https://www.docomo.ne.jp/mydocomo/

(C) NTT DOCOMO, INC.
`,
  },
  {
    name: 'school: bring the papers by tomorrow, mail service for schools',
    receiver: 'yahoo' as const,
    from: '例示小学校 <reiji-es@school-mail.example.jp>',
    to: 'hanako@example.com',
    envelope: 'err-20261119-0032@school-mail.example.jp',
    auth: { dkim: '', dmarc: 'none' },
    client: { ip: '198.51.100.215', ptr: 'mgw.school-mail.example.jp' },
    subject: '【至急】学級閉鎖のお知らせ(3年2組)',
    text: `3年2組保護者様

インフルエンザ様疾患による欠席者が増えたため、明日11月20日から23日まで学級閉鎖とします。
本日は給食後、13時20分に下校します。お迎えが必要な方は13時までに学校へご連絡ください。

確認のため、下記より開封確認をお願いします。
https://school-mail.example.jp/k/?c=A81x0

例示小学校 教頭 中村
`,
  },
  {
    name: 'parents of the PTA, free mail, survey form',
    receiver: 'gmail' as const,
    from: 'PTA 広報部 <reiji.pta.example@gmail.com>',
    to: 'hanako@example.com',
    auth: { dkim: 'gmail.com' },
    client: { ip: '192.0.2.216', ptr: 'mail-lf1-f16.google.com' },
    subject: '【本日締切】広報誌アンケートのお願い',
    html: letter(
      [
        '保護者の皆様',
        'PTA広報部の吉田です。先日お願いした広報誌のアンケートが、本日締切となっております。',
        `${link('https://docs.google.com/forms/d/e/1FAIpQLSexample/viewform', '回答フォームはこちら')}(所要時間2分、お名前は不要です)`,
        'まだの方はどうぞよろしくお願いいたします。',
      ],
      { font: 'Arial, sans-serif' },
    ),
  },
].map(buildMail);
