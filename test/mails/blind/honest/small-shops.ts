import { benchmark, blastengine, haihaiMail, hosted, mailchimp, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

/** Small shops on their own domains or on a shop service; their mail is often made by hand and seldom signed. */
export const smallShops: Family[] = [
  {
    family: 'small shop, order by a cart service',
    split: 'fitting',
    mails: [
      {
        name: 'order taken, Color Me Shop',
        from: 'うつわ工房さくら <shop@utsuwa-sakura.example>',
        subject: 'ご注文ありがとうございます(自動送信)',
        charset: 'iso-2022-jp',
        via: hosted('smtp21.shop-pro.jp'),
        auth: { dkim: '', dmarc: 'none' },
        text: `山田 太郎 様

このたびは「うつわ工房さくら」にてご注文いただき、誠にありがとうございます。

[受注番号] 48201
[商品名] 粉引きの飯碗(小) × 2
[小計] 4,400円 [送料] 660円 [合計] 5,060円
[決済方法] 銀行振込(前払い)

お振込先は、在庫を確認のうえ、改めて店主よりご連絡いたします。
2営業日以内に連絡がない場合は、迷惑メールフォルダもご確認ください。

うつわ工房さくら 店主 佐々木
http://utsuwa-sakura.example/
`,
      },
      {
        name: 'order taken, Shopify',
        from: '焙煎所こだま <store+61234567890@g.shopifyemail.com>',
        subject: '注文 #1042 を確認しました',
        via: sendgrid(),
        headers: ['Reply-To: hello@kodama-roastery.example'],
        html: letter(
          [
            '焙煎所こだま',
            'ご購入ありがとうございます!',
            '太郎様、現在ご注文の商品の発送準備をしています。発送が完了したら、お知らせします。',
            button(
              'https://kodama-roastery.example/61234567890/orders/0a1b2c/authenticate?key=9f8e',
              'ご注文を表示する',
              '#1990c6',
            ),
            'エチオピア 浅煎り 200g × 1 ¥1,600<br>合計 ¥1,980',
          ],
          {
            font: 'Helvetica, sans-serif',
            foot: 'ご不明な点がありましたら、このメールに返信するか hello@kodama-roastery.example までご連絡ください。',
          },
        ),
      },
      {
        name: 'order taken, BASE',
        from: 'BASE <noreply@thebase.in>',
        subject: '【手編みの店ひつじ】ご注文を受け付けました',
        via: sendgrid({ own: true }),
        text: `山田太郎 様

「手編みの店ひつじ」でのご注文を受け付けました。

注文ID:ABCD1234EFGH
商品:ニット帽(グレー)1点 3,800円
支払い方法:コンビニ決済
支払い期限:2026年11月22日 23:59 ※期限を過ぎると自動キャンセルとなります

お支払い手続きのご案内
https://thebase.com/orders/convenience/ABCD1234EFGH

ショップへのお問い合わせ https://hitsuji.thebase.in/inquiry
`,
      },
      {
        name: 'sent, Rakuten shop',
        from: 'お米のタカハシ 楽天市場店 <kome-takahashi@shop.rakuten.co.jp>',
        subject: '【お米のタカハシ】ご注文商品発送のお知らせ',
        text: `山田様

お世話になっております。お米のタカハシ、担当の高橋でございます。
ご注文のお品物を本日発送いたしました。

伝票番号:403-1234-5678(佐川急便)
https://k2k.sagawa-exp.co.jp/p/web/okurijosearch.do?okurijoNo=40312345678

新米の時期で物流が混み合っております。1日ほど前後する場合がございます。
レビューを書いていただけますと、次回使える50円クーポンを差し上げます。
`,
      },
    ],
  },
  {
    family: 'small shop, bank details and reminders',
    split: 'held',
    mails: [
      {
        name: 'bank details for an order, a shop that writes by hand',
        from: '高山木工所 <order@takayama-mokko.example.jp>',
        subject: 'お振込先のご案内(ご注文番号 2231)',
        via: hosted('sv8123.xserver.jp', 'X-Mailer: Becky! ver. 2.81.06 [ja]'),
        auth: { dkim: '', dmarc: 'none' },
        charset: 'iso-2022-jp',
        text: `山田 太郎 様

高山木工所の高山です。
このたびはスツールのご注文、ありがとうございます。

合計 27,500円(税・送料込み)を、7日以内に下記へお振り込みください。
ご入金を確認しだい、製作に入ります。

 飛騨信用組合 本店 普通 0123456 高山木工所 高山一郎

振込手数料はご負担をお願いいたします。
期日までにご入金がない場合は、キャンセルとさせていただきます。

高山木工所 岐阜県高山市 TEL 0577-00-0000
`,
      },
      {
        name: 'reminder that the money has not come, a shop of fishing gear',
        from: '釣具のまるはち <info@maruhachi-turigu.example>',
        subject: '【再送】ご入金のお願い(釣具のまるはち)',
        via: hosted('www2345.sakura.ne.jp', 'X-Mailer: WordPress'),
        auth: { dkim: '', dmarc: 'none' },
        text: `山田 様

11月9日にご注文いただきました商品(注文番号 8891)のご入金が、まだ確認できておりません。
至急ご確認をお願いいたします。11月20日までにご入金がない場合は、
ご注文を取り消させていただきます。

ご注文内容の確認
https://maruhachi-turigu.example/mypage/?order=8891

行き違いの場合はお許しください。
釣具のまるはち 営業時間 10:00~19:00 水曜定休
`,
      },
      {
        name: 'invoice by a local printer',
        from: '中村印刷 経理 <keiri@nakamura-print.example.jp>',
        subject: '11月分 ご請求書送付の件',
        via: hosted('sv112.wadax.ne.jp', 'X-Mailer: Microsoft Outlook 16.0'),
        auth: { dkim: '', dmarc: 'none' },
        text: `例示株式会社 御中

いつもお世話になっております。中村印刷の中村です。

11月分の請求書をお送りいたします。添付のPDFをご確認のうえ、
12月末日までにお振り込みくださいますようお願いいたします。

ご不明な点がございましたら、お電話ください。
(有)中村印刷 経理 中村 TEL 06-0000-0000
`,
        attachments: [
          {
            filename: '請求書_202611.pdf',
            type: 'application/pdf',
            content: pdf(['INVOICE 2026-11-118', 'Total JPY 48,400', 'Due 2026-12-31']),
          },
        ],
      },
    ],
  },
  {
    family: 'small shop, newsletter by a service',
    split: 'fitting',
    mails: [
      {
        name: 'newsletter, 配配メール',
        from: '健康茶房 <mailmag@kenko-sabo.example.jp>',
        subject: '【最大50%OFF】本日23:59まで!感謝祭セール最終日です',
        via: haihaiMail('kenkosabo'),
        html: letter(
          [
            '山田 太郎様、こんにちは。健康茶房の店長、松本です。',
            '毎年恒例の感謝祭、いよいよ<b style="color:#cc0000">本日最終日</b>です!',
            button('https://www.kenko-sabo.example.jp/sale/', 'セール会場へ急ぐ', '#cc0000'),
            '人気の「黒豆茶」は残り48点。お早めにどうぞ。',
          ],
          {
            foot: `${link('https://www.kenko-sabo.example.jp/mail/stop', '配信停止はこちら')} 株式会社健康茶房 静岡県島田市`,
          },
        ),
      },
      {
        name: 'newsletter, Benchmark',
        from: '雑貨店ノルン <news@norn-zakka.example>',
        subject: 'クリスマス雑貨が入荷しました',
        via: benchmark('1203344'),
        auth: { dkim: '', dmarc: 'none' },
        html: letter(
          [
            '北欧から届いたオーナメントを並べました。',
            link('https://norn-zakka.example/xmas', 'オンラインショップを見る'),
            '11月23日は臨時休業です。',
          ],
          {
            foot: 'このメールはBenchmark Emailで配信しています。<a href="https://norn-zakka.example/unsub">購読解除</a>',
          },
        ),
      },
      {
        name: 'newsletter, Mailchimp, a bookshop',
        from: '本屋すなば <hello@sunaba-books.example>',
        subject: '今月のトークイベントと、新しい棚のこと',
        via: mailchimp(),
        text: `今月のトークイベントと、新しい棚のこと

11月28日(土)19時から、翻訳家の中村さんをお迎えします。
お申し込みは店頭か、次のページから。
https://sunaba-books.example/events/

本屋すなば
`,
        html: letter(
          [
            '11月28日(土)19時から、翻訳家の中村さんをお迎えします。',
            link('https://sunaba-books.example/events/', 'sunaba-books.example/events'),
            '新しい棚「海のそばで読む」もできました。',
          ],
          {
            font: 'Georgia, serif',
            foot: `Copyright © 2026 本屋すなば<br>${link('https://sunaba-books.example/u', '購読をやめる')}`,
          },
        ),
      },
    ],
  },
  {
    family: 'small shop, account notices by a program',
    split: 'held',
    mails: [
      {
        name: 'new password asked for, EC-CUBE',
        from: '山の道具店 <noreply@yamadogu.example>',
        subject: '[山の道具店] パスワード変更のご確認',
        via: blastengine(),
        text: `山田 太郎 様

パスワード再発行の申請を受け付けました。
以下のURLへアクセスし、新しいパスワードを設定してください(10分以内)。

https://yamadogu.example/forgot/reset/Zk3v9Qx1LmP0aB7c

申請した覚えがない場合は、このメールを破棄してください。
`,
      },
      {
        name: 'member registered provisionally, a wine shop',
        from: 'ワインの店ぶどう坂 <info@budouzaka.example.jp>',
        subject: '会員登録のご確認(まだ完了していません)',
        via: ses(),
        text: `山田 太郎 様

会員登録はまだ完了していません。
24時間以内に下記のURLをクリックして、本登録を完了してください。
https://budouzaka.example.jp/entry/activate/7d9e21ab

期限を過ぎた場合は、お手数ですが、はじめからご登録ください。
お酒は20歳になってから。
`,
      },
      {
        name: 'subscription box, the card was declined',
        from: '花の定期便 はなまる <support@hanamaru-teiki.example>',
        subject: '【要確認】次回お届け分の決済ができませんでした',
        via: sendgrid(),
        html: letter(
          [
            '山田太郎様',
            '11月25日お届け分のカード決済ができませんでした。お手数ですが、<b>11月21日まで</b>にマイページでカード情報の更新をお願いいたします。',
            '更新がない場合、今回のお届けはお休みとなります(定期便のご契約は続きます)。',
            button('https://hanamaru-teiki.example/mypage/card', 'カード情報を更新する', '#e6599b'),
          ],
          { foot: 'はなまる 東京都大田区 お問い合わせ support@hanamaru-teiki.example' },
        ),
      },
    ],
  },
];
