import { cuenote, marketingCloud, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

/** Card companies and payment services: statements, codes, stopped cards. */
export const cardsAndPayments: Family[] = [
  {
    family: 'card, use and statement',
    split: 'fitting',
    mails: [
      {
        name: 'card used, JCB',
        from: 'JCB <mail@qa.jcb.co.jp>',
        subject: 'JCBカード/ショッピングご利用のお知らせ',
        text: `山田 太郎 様
カード名称 【OS】JCBカードW

いつもJCBカードをご利用いただきありがとうございます。
カードのご利用がありましたので、ご連絡します。

【ご利用日時(日本時間)】2026/11/17 12:31
【ご利用金額】1,480円
【ご利用先】レストラン

※ご利用先は店名と異なる場合があります。
※取消・返品のときも、このメールが届くことがあります。

身に覚えのないご利用の場合は、MyJCBにログインし「カードの利用を止める」をお選びください。
https://my.jcb.co.jp/

株式会社ジェーシービー 東京都港区南青山5-1-22
`,
      },
      {
        name: 'statement fixed, Saison',
        from: 'セゾンカード <info@mail.saisoncard.co.jp>',
        subject: '【セゾンカード】12月4日お支払い金額確定のお知らせ',
        via: cuenote('saison', false),
        html: letter(
          [
            '山田太郎様',
            'いつもセゾンカードをご利用いただき、ありがとうございます。<br>12月4日(金)のお支払い金額が確定いたしました。',
            'ご利用明細は、Netアンサーでご確認ください。',
            button('https://netanswerplus.saisoncard.co.jp/', 'Netアンサーへログイン', '#0058a8'),
            '前日までにお引き落とし口座へご入金ください。',
            `${link('https://www.saisoncard.co.jp/customer-support/phishing/', 'フィッシングメールにご注意ください')}`,
          ],
          { head: 'SAISON CARD', foot: '株式会社クレディセゾン 東京都豊島区東池袋3-1-1' },
        ),
      },
      {
        name: 'statement fixed, Epos',
        from: 'エポスカード <info@mail.eposcard.co.jp>',
        subject: '【エポスカード】ご請求予定額のお知らせ',
        via: marketingCloud('mail.eposcard.co.jp'),
        text: `山田 太郎さま

11月27日(金)のご請求予定額をお知らせします。

ご請求予定額 23,145円
お支払口座 三菱UFJ銀行 ***4567

ご利用明細はエポスNetまたはエポスアプリで。
https://www.eposcard.co.jp/member/index.html

リボ払いへの変更は11月21日まで受け付けています。
`,
        html: letter(
          [
            '山田 太郎さま',
            '11月27日(金)のご請求予定額をお知らせします。',
            '<b style="font-size:22px">23,145円</b>',
            button('https://www.eposcard.co.jp/member/index.html', 'ご利用明細を見る', '#c8102e'),
            'リボ払いへの変更は11月21日まで受け付けています。',
          ],
          { head: 'EPOS CARD', foot: '株式会社エポスカード 東京都中野区中野4-3-2' },
        ),
      },
    ],
  },
  {
    family: 'card, stopped for safety',
    split: 'held',
    mails: [
      {
        name: 'use held back, Sumitomo Mitsui Card',
        from: '三井住友カード <mail@contact.vpass.ne.jp>',
        subject: '【重要】カードのご利用を保留しました。ご確認をお願いします',
        via: ses(),
        html: letter(
          [
            '山田 太郎 様',
            '第三者による不正利用の可能性があるため、以下のご利用を保留いたしました。',
            'ご利用日時:2026/11/18 03:22<br>ご利用先:海外インターネット加盟店<br>ご利用金額:USD 412.00',
            'ご本人さまのご利用か、Vpassアプリの「ご利用確認」でご回答ください。ご回答をいただくまで、カードはご利用いただけません。',
            button('https://www.smbc-card.com/mem/index.jsp', 'Vpassへ', '#006a44'),
            'アプリをお持ちでない方は、カード裏面の電話番号へお電話ください。',
          ],
          { head: '三井住友カード', foot: '三井住友カード株式会社 東京都江東区豊洲2-2-31' },
        ),
      },
      {
        name: 'card stopped and a new one sent, Rakuten Card',
        from: '楽天カード株式会社 <info@mail.rakuten-card.co.jp>',
        subject: 'カード番号変更に伴うカード再発行のお知らせ',
        text: `山田 太郎 様

不正利用モニタリングにより、お客様のカード情報が第三者に知られた可能性が判明したため、
現在のカード(末尾 1234)のご利用を停止し、新しい番号のカードを発行いたしました。

・新しいカードは11月25日頃、簡易書留で届きます。
・公共料金など継続払いのご登録は、新しい番号で変更のお手続きをお願いします。
・身に覚えのないご請求があった場合は、楽天カードコンタクトセンターへご連絡ください。

お客様のお手続きは、新しいカードの受け取りのみです。メールでカード番号をお聞きすることはありません。

楽天カード株式会社
https://www.rakuten-card.co.jp/
`,
      },
      {
        name: 'did you use your card, American Express',
        from: 'アメリカン・エキスプレス <AmericanExpress@welcome.americanexpress.com>',
        subject: '緊急:カードご利用の確認をお願いいたします',
        html: letter(
          [
            '山田 太郎 様 カード末尾:51006',
            '下記のカードご利用について、会員様ご本人のご利用かどうかを確認させてください。',
            '11月18日 ELECTRONICS STORE ¥98,000 承認前',
            link('https://www.americanexpress.com/ja-jp/account/login', 'アカウントにログインして確認する'),
            'ご連絡がない場合、安全のためカードのご利用を一時的に停止させていただくことがございます。',
          ],
          {
            font: 'Helvetica, Arial, sans-serif',
            head: 'AMERICAN EXPRESS',
            foot: 'American Express International, Inc. 東京都港区虎ノ門4-1-1',
          },
        ),
      },
    ],
  },
  {
    family: 'card, codes and limits',
    split: 'fitting',
    mails: [
      {
        name: 'code for shopping on the net, Aeon Card',
        from: 'イオンカード <otp@mail.aeonbank.co.jp>',
        subject: '【イオンカード】ネットショッピング認証サービス ワンタイムパスワード',
        text: `ワンタイムパスワード:739104

加盟店名:EXAMPLE SHOP
ご利用金額:12,800 JPY

10分以内に、本人認証画面へ入力してください。
上記のお取引にお心当たりのない場合は入力せず、イオンカードコールセンターへご連絡ください。
`,
      },
      {
        name: 'card expires, register the new one, ETC mileage',
        from: 'ETCマイレージサービス <info@smile-etc.jp>',
        subject: '【ETCマイレージサービス】登録クレジットカードの有効期限について',
        text: `山田 太郎 様

ご登録のETCカードの有効期限(2026年11月)が近づいています。
有効期限を過ぎると、マイレージポイントが付与されません。

新しいETCカードがお手元に届きましたら、マイページの「登録情報の変更」から
有効期限の更新をお願いいたします。

現在のポイント:2,340ポイント(うち2027年3月末で失効:1,120ポイント)

ETCマイレージサービス事務局
https://www.smile-etc.jp/
`,
      },
      {
        name: 'points will lapse, d point',
        from: 'dポイントクラブ <dpoint@dpc.docomo.ne.jp>',
        subject: '【dポイント】期間・用途限定ポイントの有効期限が近づいています',
        via: cuenote('dpc'),
        html: letter(
          [
            'いつもdポイントクラブをご利用いただきありがとうございます。',
            'お持ちの期間・用途限定ポイント<b>320ポイント</b>の有効期限は<b>2026年11月30日</b>です。期限を過ぎると失効します。',
            button('https://dpoint.docomo.ne.jp/', 'ポイントを確認する', '#cc0033'),
          ],
          { foot: 'このメールは送信専用です。配信停止はdポイントクラブサイトの「メール設定」から。株式会社NTTドコモ' },
        ),
      },
    ],
  },
  {
    family: 'payment service, notices',
    split: 'held',
    mails: [
      {
        name: 'identity check asked for, PayPay',
        from: 'PayPay <no-reply@mail.paypay.ne.jp>',
        subject: '【PayPay】本人確認(eKYC)が未完了です',
        via: sendgrid({ own: true }),
        html: letter(
          [
            '山田太郎さん',
            '送金機能のお申し込みありがとうございます。本人確認書類の撮影がまだ完了していません。',
            '11月30日までに完了しない場合、お申し込みは取り消され、送金・払い出しをご利用いただけません。',
            'お手続きはPayPayアプリの「アカウント」>「本人確認」から行ってください。',
            button('https://paypay.ne.jp/guide/ekyc/', '手順を見る', '#ff0033'),
          ],
          { foot: 'PayPay株式会社 東京都千代田区紀尾井町1-3' },
        ),
      },
      {
        name: 'payment sent, PayPal',
        from: 'service-jp@paypal.com',
        subject: 'Example Softwareへの支払いの領収書',
        html: letter(
          [
            '山田太郎様',
            'Example Softwareに¥4,980 JPYを支払いました。',
            '取引ID: 5AB12345CD678901E<br>取引日: 2026年11月17日',
            '明細書には「PAYPAL *EXAMPLESOFT」と表示されます。',
            button(
              'https://www.paypal.com/myaccount/transaction/details/5AB12345CD678901E',
              '取引を表示または管理する',
              '#0070ba',
            ),
            '問題がある場合は、取引から180日以内に問題解決センターへお知らせください。',
          ],
          { font: 'Arial, sans-serif', foot: 'PayPal Pte. Ltd.' },
        ),
      },
      {
        name: 'automatic top-up failed, Mobile Suica',
        from: 'モバイルSuicaサポートセンター <info@mobilesuica.com>',
        subject: '【重要】登録クレジットカードがご利用いただけませんでした',
        text: `山田 太郎 様

モバイルSuicaをご利用いただきありがとうございます。
11月17日のオートチャージの際、ご登録のクレジットカードがカード会社の承認を得られませんでした。

このままではグリーン券・定期券・オートチャージがご利用になれません。
アプリの「会員メニュー」>「登録クレジットカード情報変更」で、
カード番号・有効期限をご確認ください。

承認されなかった理由は、カード会社へお問い合わせください。

モバイルSuicaサポートセンター
https://www.jreast.co.jp/mobilesuica/
`,
      },
      {
        name: 'late payment, Paidy',
        from: 'Paidy <no-reply@paidy.com>',
        subject: '【Paidy】お支払い期限を過ぎています',
        via: sendgrid({ own: true }),
        text: `山田太郎様

10月ご利用分 6,730円 のお支払いが、11月10日の期限を過ぎても確認できておりません。
お支払いが確認できるまで、ペイディはご利用いただけません。

お支払い方法:コンビニ払い(収納番号 12345-678901)/銀行振込
回収手数料・遅延損害金が加算される場合があります。
すでにお支払い済みの場合は、確認までに数時間かかりますので、しばらくお待ちください。

株式会社Paidy
`,
      },
    ],
  },
];
