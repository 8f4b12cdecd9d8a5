import { benchmark, google, haihaiMail, mailchimp, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

/** Japanese fraud through a service that signs for it: a stolen bulk-mail account, or a form, share, sign or pay notice. */
export const japaneseServices: Family[] = [
  {
    family: 'fraud in Japanese, account of a bulk-mail service stolen',
    split: 'held',
    mails: [
      {
        name: 'fraud: Docomo through SendGrid of a fitness club',
        from: 'NTTドコモ <info@fit-nagoya.example.jp>',
        via: sendgrid(),
        subject: '【重要】ご利用料金のお支払い確認が取れておりません',
        html: letter(
          [
            'NTTドコモをご利用のお客様',
            'ご利用料金のお支払いが確認できておりません。本日中にお支払いがない場合、回線を停止いたします。',
            button('https://docomo-pay.fit-nagoya.example/', 'お支払い手続きへ', '#cc0033'),
          ],
          { foot: '株式会社NTTドコモ' },
        ),
      },
      {
        name: 'fraud: My Number points through Amazon SES of a start-up',
        from: 'マイナポイント事務局 <no-reply@cloudhr-app.example>',
        via: ses({ tracked: true }),
        subject: '【最終案内】マイナポイント20,000円分の受け取り期限は本日です',
        html: letter(
          [
            'マイナポイント第3弾の申請期限が本日となりました。',
            '20,000円分のポイントを受け取るには、クレジットカードを登録して本人確認を完了してください。',
            button('https://mynumber-point.example/apply', '今すぐ申請する', '#d7000f'),
          ],
          { foot: '総務省 マイナポイント事務局' },
        ),
      },
      {
        name: 'fraud: PayPay through Mailchimp of a cafe',
        from: 'PayPay <hello@cafe-soyokaze.example.jp>',
        via: mailchimp(),
        subject: 'PayPay残高の利用が一時停止されています',
        html: letter(
          [
            'PayPayをご利用のお客様',
            '第三者による不正アクセスを検知したため、PayPay残高の利用を一時停止しました。',
            button('https://paypay-safe.example/unlock', '制限を解除する', '#ff0033'),
            '解除には、電話番号・パスワード・認証コードが必要です。',
          ],
          { foot: 'PayPay株式会社' },
        ),
      },
      {
        name: 'fraud: Mitsubishi UFJ through 配配メール of a school of languages',
        from: '三菱UFJ銀行 <news@eigo-school.example.jp>',
        via: haihaiMail('eigoschool'),
        subject: '【三菱UFJ銀行】お取引目的等の確認のお願い(期限:本日)',
        html: letter(
          [
            '三菱UFJ銀行をご利用のお客さま',
            'お取引目的の確認が完了していないため、本日中にご回答がない場合、口座のご利用を停止いたします。',
            button('https://mufg-direct.example/ibg/', 'ご回答はこちら', '#e60000'),
            'ご契約番号・ログインパスワード・ワンタイムパスワードをご用意ください。',
          ],
          { foot: '株式会社三菱UFJ銀行' },
        ),
      },
      {
        name: 'fraud: Netflix through Benchmark of a shoe shop',
        from: 'Netflix <shop@kutsu-no-mori.example.jp>',
        via: benchmark('1788120'),
        subject: 'お支払い情報の更新が必要です:アカウントは保留中です',
        html: letter(
          [
            'お客様のお支払いを承認できなかったため、アカウントは一時的に保留されています。48時間以内に更新してください。',
            button('https://nflx-jp.example/billing', '今すぐ更新', '#e50914'),
          ],
          { foot: 'Netflix' },
        ),
      },
    ],
  },
];

/** Notices of honest services that carry the words of a fraud. */
export const japaneseNotices: Family[] = [
  {
    family: 'fraud in Japanese, words inside an honest service',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: comment in Google Docs',
        from: '三井住友銀行 (Google ドキュメント) <comments-noreply@docs.google.com>',
        via: google(),
        subject: '「重要:口座確認」にコメントが追加されました',
        html: letter(
          [
            '三井住友銀行 さんがコメントで @taro.yamada@example.com を指定しました',
            '@taro.yamada@example.com お客様の口座は制限されています。24時間以内に確認してください → https://smbc-kakunin.example/',
            button('https://docs.google.com/document/d/1AbC/edit?disco=AAAA', '開く', '#1a73e8'),
          ],
          { font: 'Roboto, Arial', foot: 'Google LLC' },
        ),
      },
      {
        name: 'fraud: DocuSign envelope of a stranger',
        from: '経理部 (Docusign 経由) <dse_NA4@docusign.net>',
        via: ses({ region: 'us-east-1' }),
        subject: 'Docusignで署名してください: 未払い請求書_最終通知.pdf',
        headers: ['Reply-To: accounts.dept.notice@gmail.com'],
        html: letter([
          '経理部 様より、確認と署名が必要な文書が送信されました。',
          button('https://na4.docusign.net/Signing/EmailStart.aspx?a=9f8e7d', '文書を確認', '#260559'),
          'お客様のMicrosoft 365のパスワードが本日失効します。文書内のリンクからログインし、更新してください。更新しない場合、メールは停止されます。',
        ]),
      },
      {
        name: 'fraud: PayPal money request with a telephone number',
        from: 'service-jp@paypal.com',
        subject: 'CryptoDesk Japanより¥128,000 JPYの請求がありました',
        html: letter(
          [
            'こんにちは、山田太郎様',
            'CryptoDesk Japanから¥128,000 JPYの支払いリクエストが届いています。',
            'CryptoDesk Japanからのメッセージ:「PayPalアカウントで不正な取引が検出されました。¥128,000は24時間以内に引き落とされます。キャンセルする場合は、ただちに050-0000-0000のPayPalサポートへお電話ください。」',
            button('https://www.paypal.com/invoice/p/#ABCDEF123456', '支払う', '#0070ba'),
          ],
          { font: 'Arial', foot: 'PayPal Pte. Ltd.' },
        ),
      },
      {
        name: 'fraud: form answer that carries a lure, a form service',
        from: 'フォームサンプル <noreply@form-sample.example>',
        via: sendgrid({ own: true }),
        subject: '【自動返信】楽天カード:ご利用停止のお知らせ 様、お問い合わせありがとうございます',
        text: `楽天カード:ご利用停止のお知らせ 様

以下の内容でお問い合わせを受け付けました。

■お名前
楽天カード:ご利用停止のお知らせ
■お問い合わせ内容
お客様のカードは第三者に利用された可能性があるため停止されました。
解除はこちら https://rakuten-card-kaijo.example/login
24時間以内に手続きをしないと永久に利用できなくなります。

---
このメールはフォームサンプルから自動送信されています。
`,
      },
      {
        name: 'fraud: Dropbox share, payroll',
        from: '人事部 (Dropbox 経由) <no-reply@dropbox.com>',
        via: sendgrid({ own: true }),
        subject: '人事部 さんが「2026年冬季賞与明細_要確認.pdf」を共有しました',
        html: letter(
          [
            '人事部(hr.department.payroll@outlook.com)さんがファイルを共有しました。',
            '「賞与明細を確認するには、会社のメールアドレスとパスワードでログインしてください。本日17時までに確認がない場合、支給が保留されます。」',
            button('https://www.dropbox.com/scl/fi/0a1b2c/bonus.pdf?rlkey=xyz', 'ファイルを表示', '#0061fe'),
          ],
          { foot: `Dropbox ${link('https://www.dropbox.com/abuse', '不正を報告')}` },
        ),
      },
    ],
  },
];
