import { cuenote, hosted, marketingCloud, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

/** Parcel carriers, railways, airlines, hotels. */
export const parcelsAndTravel: Family[] = [
  {
    family: 'parcel carrier, delivery notices',
    split: 'fitting',
    mails: [
      {
        name: 'parcel comes tomorrow, Kuroneko Yamato',
        from: 'ヤマト運輸株式会社 <mail@kuronekoyamato.co.jp>',
        subject: 'お荷物お届けのお知らせ【受取りの日時や場所をご指定ください】',
        text: `山田 太郎 様

クロネコヤマトのヤマト運輸です。
お荷物のお届け予定をお知らせします。

■お届け予定日時 11月19日(木)14時から16時
■品名 雑貨
■ご依頼主 例示ショップ 様
■送り状番号 4831-2345-6789

受け取りの日時・場所の変更はこちら(変更期限:お届け予定日の前日22時)
https://member.kms.kuronekoyamato.co.jp/parcel/detail?pno=483123456789

※ヤマト運輸を装った迷惑メールにご注意ください。
`,
      },
      {
        name: 'nobody was at home, Kuroneko Yamato',
        from: 'ヤマト運輸株式会社 <mail@kuronekoyamato.co.jp>',
        subject: 'ご不在連絡eメール(お荷物をお持ちしましたが不在でした)',
        text: `山田 太郎 様

本日11時20分頃、お荷物をお届けにうかがいましたが、ご不在でしたので持ち帰りました。

送り状番号:4831-2345-6780
保管期限:11月25日

再配達のお申し込みは、クロネコメンバーズにログインのうえお手続きください。
https://member.kms.kuronekoyamato.co.jp/
または、お手元のご不在連絡票をご覧ください。

担当:港営業所 080-0000-0000
`,
      },
      {
        name: 'redelivery accepted, Japan Post',
        from: '日本郵便 <yu-bin@post.japanpost.jp>',
        subject: '【日本郵便】再配達のお申し込みを受け付けました',
        charset: 'iso-2022-jp',
        text: `再配達のお申し込みを受け付けました。

受付番号:1234567
お問い合わせ番号:1234-5678-9012
配達希望日:11月20日 18時から20時頃
お届け先:ご自宅

このメールは自動送信です。ご返信いただいてもお答えできません。
日本郵便株式会社 https://www.post.japanpost.jp/
`,
      },
      {
        name: 'arrival notice, Sagawa',
        from: '佐川急便 <smartclub@sagawa-exp.co.jp>',
        subject: '【佐川急便】お荷物お届け予定のお知らせ(自動配信)',
        via: cuenote('sagawa', false),
        html: letter(
          [
            '山田 太郎様',
            '明日11月19日にお届けするお荷物がございます。',
            'お問い合せ送り状No. 403123456789<br>個数 1<br>時間帯 指定なし',
            button('https://www.e-service.sagawa-exp.co.jp/auth/login', 'お届け日時を変更する', '#003399'),
            '佐川急便ではSMSによるご案内は行っておりません。',
          ],
          { foot: '佐川急便株式会社 京都市南区上鳥羽角田町68' },
        ),
      },
    ],
  },
  {
    family: 'parcel carrier, duty and customs',
    split: 'held',
    mails: [
      {
        name: 'import duty to be paid, DHL Japan',
        from: 'DHL Express <noreply@dhl.com>',
        subject: 'DHL On Demand Delivery: 関税等のお支払いのお願い 運送状番号 1234567890',
        html: letter(
          [
            '山田 太郎 様',
            'Example Trading Ltd. からのお荷物(運送状番号 1234567890)について、関税・消費税等のお支払いが必要です。配達前にオンラインでお支払いいただくと、お受け取りがスムーズです。',
            '請求額 2,340円(立替納税手数料を含む)',
            button('https://delivery.dhl.com/waybill.xhtml?ctrycode=JP&amp;id=1234567890', '今すぐ支払う', '#d40511'),
            'お支払いがない場合、お荷物は輸入通関後7日間保管されます。',
          ],
          { foot: 'DHLジャパン株式会社 東京都品川区' },
        ),
      },
      {
        name: 'customs asks for an invoice, FedEx',
        from: 'FedEx <TrackingUpdates@fedex.com>',
        subject: 'FedEx貨物 771234567890:通関に必要な書類のご提出をお願いします',
        text: `山田 太郎 様

貨物(追跡番号 771234567890)の通関のため、次の書類が必要です。
・仕入書(インボイス)の写し
・商品の用途・材質がわかる資料

2営業日以内にご提出いただけない場合、保管料が発生することがあります。
提出方法は、FedExカスタマーサービス 0120-000-000 へお問い合わせください。

フェデックスエクスプレスジャパン合同会社
`,
      },
      {
        name: 'notice kept at the depot, Seino',
        from: '西濃運輸 港支店 <minato@seino.example.jp>',
        subject: 'お荷物お預かりのご連絡(お問合せ番号 123-456-7890)',
        via: hosted('mail7.seino.example.jp'),
        auth: { dkim: '', dmarc: 'none' },
        text: `例示株式会社 ご担当者様

お世話になっております。西濃運輸港支店です。
11/16着のお荷物(1個)を、宛名のご住所が不足しているためお預かりしております。
11/20までにご連絡がない場合は、荷送人様へ返送いたします。

お電話(045-000-0000)にて、ご住所をお知らせください。
`,
      },
    ],
  },
  {
    family: 'railway and airline',
    split: 'fitting',
    mails: [
      {
        name: 'ticket bought, Eki-net',
        from: 'えきねっと <info@eki-net.com>',
        subject: '【えきねっと】きっぷのお申込み完了のお知らせ',
        text: `山田 太郎様

えきねっとをご利用いただきありがとうございます。
下記の内容でお申込みが完了しました。

予約番号 41234
乗車日 2026年11月23日
はやぶさ 11号 東京 9:36 → 仙台 11:07
座席 5号車 12番A席
お支払い金額 11,410円

きっぷの受け取りには、予約番号と電話番号の下4桁が必要です。
https://www.eki-net.com/
JR東日本
`,
      },
      {
        name: 'account will be closed after two years, Eki-net',
        from: 'えきねっと <info@eki-net.com>',
        subject: '【えきねっと】アカウントの自動退会についてのお知らせ',
        text: `山田 太郎様

えきねっとでは、最後にログインした日から2年以上ご利用のないアカウントを、
自動的に退会とさせていただいております。

お客さまのアカウントは、2026年12月20日に自動退会の対象となります。
継続してご利用になる場合は、それまでに一度ログインしてください。
ログインは、ブックマークまたはアプリから行ってください。

JRE POINTは、自動退会ののちもJRE POINT WEBサイトでご利用いただけます。
JR東日本ネットステーション
`,
      },
      {
        name: 'check-in opens, ANA',
        from: 'ANA <ana-info@121.ana.co.jp>',
        subject: '[From ANA] ご搭乗前のご確認(11月21日 NH59便)',
        via: marketingCloud('121.ana.co.jp'),
        html: letter(
          [
            'YAMADA TARO 様',
            'ご搭乗日が近づいてまいりました。',
            'NH59 東京(羽田) 07:35発 → 札幌(新千歳) 09:10着<br>予約番号 0123',
            button('https://www.ana.co.jp/ja/jp/book-plan/reservation/', '予約を確認する', '#13448f'),
            '保安検査場は出発の20分前までにお通りください。',
          ],
          { foot: '本メールは送信専用です。全日本空輸株式会社' },
        ),
      },
      {
        name: 'miles will lapse, JAL',
        from: 'JAL <jalmail@jal.com>',
        subject: '【JAL】まもなく有効期限を迎えるマイルがございます',
        via: marketingCloud('mail.jal.com'),
        html: letter(
          [
            '山田 太郎様(お得意様番号 ***123)',
            '2026年11月30日に有効期限を迎えるマイルが<b>1,850マイル</b>あります。期限を過ぎると失効しますので、お早めにご利用ください。',
            button('https://www.jal.co.jp/jp/ja/jalmile/use/', 'マイルの使い道を見る', '#c00000'),
          ],
          { foot: '日本航空株式会社 東京都品川区東品川2-4-11' },
        ),
      },
    ],
  },
  {
    family: 'hotel and travel agent',
    split: 'held',
    mails: [
      {
        name: 'booking confirmed, Jalan',
        from: 'じゃらんnet <jalan@jalan.net>',
        subject: 'じゃらんnet 予約通知 予約番号:0ABCDEFG',
        charset: 'iso-2022-jp',
        text: `山田 太郎様

じゃらんnetをご利用いただき、ありがとうございます。
以下の内容で予約が確定しました。

宿泊施設:湯の里 ひぐらし荘
宿泊日 :2026/12/05 から 1泊 大人2名
支払方法:現地決済 33,000円

キャンセル料は3日前から発生します。
予約内容の確認・変更 https://www.jalan.net/jalan/doc/mypage/

株式会社リクルート
`,
      },
      {
        name: 'card could not be charged, Booking.com',
        from: 'Booking.com <noreply@booking.com>',
        subject: '要対応:お支払いカードの情報を更新してください(予約番号 4012345678)',
        via: ses({ region: 'eu-west-1' }),
        html: letter(
          [
            '太郎様',
            'ホテルサンプル札幌より、ご登録のカードで決済ができなかったとの連絡がありました。',
            '<b>11月19日 18:00まで</b>に別のカードを登録していただかないと、宿泊施設が予約をキャンセルする場合があります。',
            button('https://secure.booking.com/confirmation.ja.html?bn=4012345678', 'カード情報を更新する', '#0071c2'),
            'このメールのほか、アプリの「予約」からも更新できます。',
          ],
          { font: 'Arial, sans-serif', foot: 'Booking.com B.V. Oosterdokskade 163, Amsterdam' },
        ),
      },
      {
        name: 'answer by an inn that writes by hand',
        from: '民宿うみねこ <yoyaku@umineko.example.jp>',
        subject: 'Re: 12月26日の空室について',
        via: hosted('sv5011.xserver.jp', 'User-Agent: Mozilla Thunderbird'),
        auth: { dkim: '', dmarc: 'none' },
        text: `山田様

お問い合わせありがとうございます。民宿うみねこの浜口です。
26日は海側の8畳がひとつ空いております。1泊2食お一人9,800円です。

年末のため、予約金5,000円を今週中に郵便振替でお願いしております。
口座は前回と変わりまして、00000-0-123456 民宿うみねこ です。
(ゆうちょの支店統合で番号が変わりました。ご不安でしたらお電話ください 0767-00-0000)

> 12月26日に大人2名で空いているでしょうか。
`,
      },
      {
        name: 'review asked for, Rakuten Travel',
        from: '楽天トラベル <travel@mail.travel.rakuten.co.jp>',
        subject: 'ご宿泊はいかがでしたか?クチコミ投稿で抽選',
        via: cuenote('rtravel'),
        html: letter(
          [
            '山田太郎様',
            '先日は「ホテルサンプル名古屋」をご利用いただき、ありがとうございました。',
            button('https://review.travel.rakuten.co.jp/post/', 'クチコミを書く', '#bf0000'),
          ],
          { foot: `${link('https://travel.rakuten.co.jp/mail/', '配信停止')} 楽天グループ株式会社` },
        ),
      },
    ],
  },
];
