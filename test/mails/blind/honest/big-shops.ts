import { cuenote, marketingCloud, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

/** Marketplaces and chains with their own mail. */
export const bigShops: Family[] = [
  {
    family: 'marketplace, order and parcel',
    split: 'fitting',
    mails: [
      {
        name: 'sent, Amazon',
        from: 'Amazon.co.jp <shipment-tracking@amazon.co.jp>',
        envelope: '20261117abc@bounces.amazon.co.jp',
        via: ses(),
        subject: '発送済み: "USB-C ケーブル"、他1点',
        html: letter(
          [
            'ご注文の商品を発送しました。',
            'お届け予定日: 11月19日 木曜日',
            '注文番号 503-1234567-1234567<br>合計 ¥2,380',
            button(
              'https://www.amazon.co.jp/progress-tracker/package?orderId=503-1234567-1234567',
              '配送状況を確認',
              '#ffd814',
            ),
          ],
          { foot: '© 2026 Amazon.com, Inc. またはその関連会社。アマゾンジャパン合同会社 東京都目黒区下目黒1-8-1' },
        ),
      },
      {
        name: 'sold, Mercari',
        from: 'メルカリ <no-reply@mercari.jp>',
        subject: '「文庫本 5冊セット」が購入されました',
        via: sendgrid({ own: true }),
        text: `山田さん

「文庫本 5冊セット」が購入されました。
支払いが完了しています。2日以内に発送して、発送通知をしてください。

取引画面
https://jp.mercari.com/transaction/m12345678901

メルカリから、メールでお支払いや電話番号の入力をお願いすることはありません。
--
株式会社メルカリ
`,
      },
      {
        name: 'order taken, Yodobashi',
        from: 'ヨドバシ・ドット・コム <thanks_gochuumon@yodobashi.com>',
        subject: 'ヨドバシ・ドット・コム:ご注文ありがとうございます',
        charset: 'iso-2022-jp',
        text: `山田 太郎 様

ヨドバシ・ドット・コムをご利用いただき、ありがとうございます。
下記の内容でご注文を承りました。

【ご注文番号】1234567890
【ご注文日】2026年11月18日
・プリンターインク 4色パック 1点 3,980円
【お支払い方法】クレジットカード 1回払い

ご注文履歴 https://order.yodobashi.com/yc/orderhistory/index.html

※本メールは配信専用です。
株式会社ヨドバシカメラ
`,
      },
      {
        name: 'auction ended, Yahoo Auctions',
        from: 'Yahoo!オークション <auction-master@mail.yahoo.co.jp>',
        subject: 'Yahoo!オークション - 落札しました!(終了):古いラジオ',
        text: `おめでとうございます!
あなたが次の商品の落札者になりました。

商品:古いラジオ
落札価格:3,200 円
終了日時:11月 17日 21時 05分

取引の連絡はこちら
https://contact.auctions.yahoo.co.jp/buyer/top?aid=x1234567890

支払い期限は11月24日です。期限を過ぎると、出品者が取引を取り消すことがあります。
`,
      },
    ],
  },
  {
    family: 'marketplace, trouble with an order or account',
    split: 'held',
    mails: [
      {
        name: 'payment method declined, Amazon',
        from: 'Amazon.co.jp <payments-update@amazon.co.jp>',
        envelope: '20261118def@bounces.amazon.co.jp',
        subject: '要対応: ご注文(503-7654321)のお支払い方法を更新してください',
        via: ses(),
        html: letter(
          [
            '山田 太郎 様',
            'ご注文のお支払いに問題があり、現在発送を保留しております。カード発行会社でお支払いが承認されませんでした。',
            '5日以内にお支払い方法を更新していただけない場合、ご注文はキャンセルされます。',
            button('https://www.amazon.co.jp/gp/css/account/pending-payment', 'お支払い方法を更新する', '#ffd814'),
            'リンクを開かず、アプリの「注文履歴」から更新していただくこともできます。',
          ],
          { foot: 'このEメールアドレスは配信専用です。アマゾンジャパン合同会社' },
        ),
      },
      {
        name: 'password reset asked for, Rakuten',
        from: '楽天会員情報管理 <myrakuten@rakuten.co.jp>',
        subject: '【楽天】パスワード再設定のご案内',
        text: `山田 太郎様

パスワード再設定のお申し込みを受け付けました。
下記のURLから24時間以内にお手続きください。

https://member.id.rakuten.co.jp/rms/nid/upresetf?token=0a1b2c3d4e5f

お心当たりのない場合は、このメールを破棄してください。パスワードは変更されません。

楽天グループ株式会社
`,
      },
      {
        name: 'account limited, Mercari',
        from: 'メルカリ事務局 <no-reply@mercari.jp>',
        subject: '【重要】ご利用制限のお知らせ',
        text: `山田さん

事務局で確認した結果、ガイドに反する出品(医薬品)が確認されたため、
該当の商品を削除し、11月24日まで出品機能を制限しました。

制限中も、進行中の取引はそのまま続けられます。
内容にお心当たりがない場合は、アプリの「お問い合わせ」からご連絡ください。

今後、同様の行為が続いた場合は、無期限の利用制限となることがあります。
`,
      },
      {
        name: 'sign-in code, Yahoo Japan ID',
        from: 'Yahoo! JAPAN <account-master@mail.yahoo.co.jp>',
        subject: 'Yahoo! JAPAN 確認コード',
        text: `確認コード:4821

Yahoo! JAPAN IDでログインするには、上記の確認コードを入力してください。
確認コードの有効期限は10分間です。

ログインしようとしていない場合は、第三者があなたのIDでログインを試みた可能性があります。
確認コードは、家族や友人を含め、誰にも教えないでください。
`,
      },
    ],
  },
  {
    family: 'chain, newsletter and members',
    split: 'fitting',
    mails: [
      {
        name: 'newsletter, Uniqlo',
        from: 'ユニクロ <mag@mail.uniqlo.com>',
        subject: '【本日最終日】ヒートテックが期間限定価格',
        via: marketingCloud('mail.uniqlo.com'),
        html: letter(
          [
            '<a href="https://www.uniqlo.com/jp/ja/feature/limited-offers"><img src="https://image.mail.uniqlo.com/lib/main.jpg" width="552" height="320" alt="期間限定価格 本日まで"></a>',
            'ヒートテッククルーネックT 1,290円(11/19まで)',
            button('https://www.uniqlo.com/jp/ja/feature/limited-offers/men', 'MENを見る', '#ff0000'),
            button('https://www.uniqlo.com/jp/ja/feature/limited-offers/women', 'WOMENを見る', '#ff0000'),
          ],
          {
            foot: `${link('https://www.uniqlo.com/jp/ja/member/mail', '配信停止はこちら')} 株式会社ユニクロ 山口県山口市佐山10717-1`,
          },
        ),
      },
      {
        name: 'points will lapse, Nitori',
        from: 'ニトリ公式 <nitori-net@mail.nitori-net.jp>',
        subject: '山田太郎様 もうすぐ失効するポイントがあります',
        via: cuenote('nitori'),
        html: letter(
          [
            '山田 太郎 様',
            '<b>580ポイント</b>が2026年11月30日に失効します。',
            'ポイントは店舗・ニトリネットで1ポイント1円としてお使いいただけます。',
            button('https://www.nitori-net.jp/ec/mypage/point/', 'ポイントを使う', '#009e96'),
          ],
          { foot: `${link('https://www.nitori-net.jp/ec/mypage/mail/', 'メール配信の変更・停止')} 株式会社ニトリ` },
        ),
      },
      {
        name: 'abandoned basket, Zozotown',
        from: 'ZOZOTOWN <news@mail.zozo.jp>',
        subject: 'カートの商品が残りわずかです!',
        via: marketingCloud('mail.zozo.jp'),
        html: letter(
          [
            'カートに入れたままの商品はありませんか?',
            'ウールチェスターコート ¥12,980 <span style="color:#e60012">残り1点</span>',
            button('https://zozo.jp/_cart/default.html', 'カートを見る', '#333333'),
            'クーポンの有効期限は本日23:59までです。お急ぎください!',
          ],
          {
            foot: `${link('https://zozo.jp/_member/mail.html', '配信停止')} 株式会社ZOZO 千葉県千葉市稲毛区緑町1-15-16`,
          },
        ),
      },
    ],
  },
  {
    family: 'chain, account and safety',
    split: 'held',
    mails: [
      {
        name: 'forced password change after list attacks, a drugstore chain',
        from: 'ひなた薬局オンライン <info@hinata-drug.example>',
        subject: '【重要なお知らせ】パスワード再設定のお願い',
        via: cuenote('hinata', false),
        html: letter(
          [
            '会員の皆様へ',
            '11月15日から17日にかけて、当サイトに対し、他社から流出したとみられるID・パスワードによる不正ログインの試みを確認しました。',
            '安全のため、<b>すべての会員様のパスワードを無効化</b>いたしました。お手数ですが、次回ログイン時に「パスワードを忘れた方」から再設定をお願いいたします。',
            button('https://www.hinata-drug.example/member/reset', 'パスワードを再設定する'),
            '他のサービスと同じパスワードはお使いにならないようお願い申し上げます。クレジットカード情報は保持しておりません。',
          ],
          { foot: 'ひなた薬局株式会社 個人情報お問い合わせ窓口 0120-000-000(9:00~18:00)' },
        ),
      },
      {
        name: 'membership will be deleted, an electronics chain',
        from: 'デンキのミナミ <member@denki-minami.example>',
        subject: '会員資格失効のご案内(最終ログインから2年)',
        via: sendgrid({ list: true }),
        html: letter(
          [
            '山田 太郎 様',
            '最後のログインから2年が経過するため、12月15日をもって会員登録とポイント(1,204pt)を削除いたします。',
            '継続をご希望の場合は、期日までに一度ログインしてください。',
            button('https://www.denki-minami.example/login', 'ログインして継続する', '#e60012'),
          ],
          { foot: 'デンキのミナミ 会員サービス係' },
        ),
      },
      {
        name: 'e-mail address changed, Muji',
        from: 'MUJI passport <noreply@muji.net>',
        subject: '【無印良品】メールアドレス変更完了のお知らせ',
        text: `山田 太郎 様

ご登録のメールアドレスの変更が完了しました。
このメールは、変更前・変更後の両方のアドレスへお送りしています。

変更日時:2026年11月18日 19:20

お心当たりのない場合は、お手数ですが、お客様室(0120-000-000)までご連絡ください。

株式会社良品計画
https://www.muji.com/jp/ja/store
`,
      },
    ],
  },
];
