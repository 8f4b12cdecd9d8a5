import { google, hosted, microsoft365 } from '../../carriers.ts';
import { note } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

const outlook = 'X-Mailer: Microsoft Outlook 16.0';
const unsigned = { dkim: '', dmarc: 'none' };

/** People at work: deadlines, money, files, foreigners. */
export const colleagues: Family[] = [
  {
    family: 'colleague, deadline and request',
    split: 'fitting',
    mails: [
      {
        name: 'boss needs a paper today',
        from: '部長 田村 <tamura@example.co.jp>',
        to: 'yamada@example.co.jp',
        receiver: 'microsoft',
        via: microsoft365(),
        subject: '至急:役員会資料の数字',
        html: note([
          '山田さん',
          '田村です。移動中なので手短に。',
          '明日の役員会の資料、3ページの数字が古いようです。<b>本日15時まで</b>に差し替えて、共有フォルダに入れておいてください。',
          '確認したら一言返信ください。',
          '田村',
          '---',
          'iPhoneから送信',
        ]),
      },
      {
        name: 'accounting asks for receipts',
        from: '経理課 大野 <ohno@example.co.jp>',
        to: 'all@example.co.jp',
        receiver: 'postfix',
        client: { ip: '192.0.2.2', ptr: 'mail.example.co.jp' },
        subject: '【締切厳守】11月分 経費精算(11/20 17時)',
        text: `各位

経理の大野です。11月分の経費精算は、11月20日(金)17時が締切です。
過ぎたものは12月払いになります。領収書の原本を忘れずに添付してください。

申請はこちら
http://keihi.example.co.jp/apply
`,
      },
      {
        name: 'file shared on SharePoint by a colleague',
        from: '大野 真理 <no-reply@sharepointonline.com>',
        receiver: 'microsoft',
        via: microsoft365(),
        headers: ['Reply-To: ohno@example.co.jp'],
        subject: '大野 真理 がフォルダー「2026年度予算」を共有しました',
        html: note(
          [
            '大野 真理 さんがあなたとフォルダーを共有しました',
            '予算のたたき台です。今週中にコメントください。',
            '<a href="https://example.sharepoint.com/:f:/s/keiri/EaBcDeFg0123?e=4hIjKl">2026年度予算</a>',
            'このリンクは、このメッセージの直接の受信者だけが使用できます。',
            'Microsoft Corporation, One Microsoft Way, Redmond',
          ],
          "'Segoe UI', sans-serif",
        ),
      },
      {
        name: 'meeting moved, calendar invitation',
        from: '木村 <kimura@example.co.jp>',
        receiver: 'gmail',
        via: google(),
        subject: '更新された招待状: 定例会議 @ 2026年 11月 20日 (金) 15:00 - 16:00 (JST)',
        text: `この予定は変更されました。

定例会議
日時 2026年 11月 20日 (金) 15:00~16:00 日本標準時
場所 https://meet.google.com/abc-defg-hij
参加者 kimura@example.co.jp(主催者)、yamada@example.co.jp

この予定に参加しますか?
https://calendar.google.com/calendar/event?action=RESPOND&eid=0a1b2c
`,
        attachments: [
          {
            filename: 'invite.ics',
            type: 'application/ics',
            content:
              'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:0a1b2c@google.com\r\nDTSTART:20261120T060000Z\r\nDTEND:20261120T070000Z\r\nORGANIZER:mailto:kimura@example.co.jp\r\nSUMMARY:Regular meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
          },
        ],
      },
    ],
  },
  {
    family: 'business partner, bank account changed honestly',
    split: 'held',
    mails: [
      {
        name: 'bank account changed, letter as PDF, call us',
        from: '株式会社例示製作所 経理部 <keiri@reiji-seisaku.example.jp>',
        subject: '振込先口座変更のご案内',
        via: hosted('sv201.xserver.jp', outlook),
        text: `お取引先各位

平素は格別のお引き立てを賜り、厚く御礼申し上げます。
さて、このたび弊社の取引銀行の統合に伴い、振込先口座を下記のとおり変更いたします。
お手数ですが、12月のお支払い分より新口座へお振り込みくださいますようお願い申し上げます。

新口座 例示銀行 中央支店 普通 7654321 カ)レイジセイサクシヨ

正式な書面(社印付)を本日郵送いたしました。メールだけでの変更はご不安と存じますので、
従来の電話番号へご確認くださいますようお願いいたします。

株式会社例示製作所 経理部 吉川 TEL 000-000-0000
`,
        attachments: [
          {
            filename: '振込先口座変更のご案内.pdf',
            type: 'application/pdf',
            content: pdf(['Notice of change of bank account', 'from December 2026']),
          },
        ],
      },
      {
        name: 'invoice corrected, a freelancer on free mail',
        from: '渡辺デザイン 渡辺 <watanabe.design.jp@gmail.com>',
        via: google(),
        subject: 'Re: Re: 11月分ご請求書の件(訂正版)',
        text: `山田様

お世話になっております。渡辺です。
先ほどお送りした請求書ですが、振込口座が古いままでした。大変失礼いたしました。
訂正版を添付しますので、差し替えをお願いいたします。

金額は変わらず 88,000円です。
来週から帰省のため、できれば今週中にお手続きいただけると助かります。

> 渡辺様
> 請求書を受け取りました。ありがとうございます。
> 山田
`,
        attachments: [
          {
            filename: '請求書_202611_訂正.pdf',
            type: 'application/pdf',
            content: pdf(['INVOICE (corrected)', 'JPY 88,000']),
          },
        ],
      },
      {
        name: 'reminder of an unpaid bill, a law office',
        from: '例示法律事務所 <info@reiji-law.example.jp>',
        subject: 'ご請求の件(ご入金確認のお願い)',
        via: microsoft365(),
        text: `例示株式会社
総務部 山田様

例示法律事務所の事務局でございます。
9月分の顧問料(55,000円)のご入金が、本日時点で確認できておりません。
ご多忙のところ恐縮ですが、11月25日までにお振り込みいただけますでしょうか。

お振込先は請求書に記載のとおりで、変更はございません。
`,
      },
    ],
  },
  {
    family: 'business partner, files and quotations',
    split: 'fitting',
    mails: [
      {
        name: 'password zip with the password in a second mail',
        from: '例示システムズ 営業 加藤 <kato@reiji-systems.example.jp>',
        subject: 'お見積書送付の件',
        via: hosted('www1234.sakura.ne.jp', 'X-Mailer: Becky! ver. 2.75.04 [ja]'),
        auth: unsigned,
        charset: 'iso-2022-jp',
        text: `山田様

いつもお世話になっております。例示システムズの加藤です。
ご依頼のお見積書をお送りいたします。
添付ファイルにはパスワードを設定しております。
パスワードは別メールにてお送りいたします。

有効期限は11月末日です。ご検討のほどよろしくお願いいたします。
`,
        attachments: [
          {
            filename: 'mitsumori.zip',
            type: 'application/zip',
            content: new Uint8Array([80, 75, 5, 6, ...new Array<number>(18).fill(0)]),
          },
        ],
      },
      {
        name: 'the password in a second mail',
        from: '例示システムズ 営業 加藤 <kato@reiji-systems.example.jp>',
        subject: '【パスワード】お見積書送付の件',
        via: hosted('www1234.sakura.ne.jp', 'X-Mailer: Becky! ver. 2.75.04 [ja]'),
        auth: unsigned,
        charset: 'iso-2022-jp',
        text: `山田様

先ほどお送りしたファイルのパスワードです。

Rs20261118kt

例示システムズ 加藤
`,
      },
      {
        name: 'large file by a transfer service',
        from: 'ギガファイルまとめ便 <noreply@okurimono.example>',
        subject: '加藤様よりファイルが届いています(期限:7日間)',
        headers: ['Reply-To: kato@reiji-systems.example.jp'],
        text: `yamada 様

kato@reiji-systems.example.jp 様より、大容量ファイルが届いています。

ファイル名:図面一式.zip(182MB)
ダウンロード期限:2026/11/25 23:59
https://d.okurimono.example/0a1b2c3d4e

メッセージ:
図面お送りします。加藤
`,
      },
      {
        name: 'greeting to leave the company',
        from: '例示商事 高橋 <takahashi@reiji-shoji.example.jp>',
        subject: '退職のご挨拶',
        via: microsoft365(),
        html: note([
          'お世話になっている皆様',
          '例示商事の高橋です。私事ですが、11月30日をもって退職することになりました。',
          '後任は<a href="mailto:murakami@reiji-shoji.example.jp">村上(murakami@reiji-shoji.example.jp)</a>です。',
          '直接ご挨拶すべきところ、メールにて失礼いたします。',
          '今後の連絡先:takahashi.k.private@example.com',
        ]),
      },
    ],
  },
  {
    family: 'foreigners writing Japanese',
    split: 'held',
    mails: [
      {
        name: 'engineer from Vietnam, imperfect Japanese',
        from: 'Nguyen Van An <an.nguyen@vn-soft.example.com>',
        via: google(),
        subject: '【ご確認】テストの結果について',
        zone: '+0700',
        text: `山田様

お疲れ様です。アンと申します。
昨日のテストの結果、添付しました、ご確認してください。
バグは3件が残しています。明日の中に直す予定です。
お客様のサーバのパスワードは変更しましたか。接続できないですので、教えてくださいませんか。

よろしくお願い致します。
アン
`,
        attachments: [
          {
            filename: 'test_result_1118.xlsx',
            type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            content: 'PK',
          },
        ],
      },
      {
        name: 'factory in Shenzhen, quotation',
        from: '深圳例示電子 王 <wang@sz-reiji.example>',
        charset: 'gb2312',
        zone: '+0800',
        via: hosted('smtp.qiye.example.com', 'X-Mailer: Foxmail 7.2.25.331[cn]'),
        subject: '見積书 11月 LED照明',
        text: `山田様

いつも大変お世話になっております。深圳例示電子の王です。
見積書を送付いたしますので、ご査収ください。
人民元の為替の変動が大きいため、この価格は三日以内有効です。
早めにご注文いただければ幸いです。

支払条件:T/T 30%前金、出荷前70%
何かございましたら、気軽にご連絡くださいませ。

王 小明
`,
        attachments: [
          {
            filename: 'quotation_20261118.pdf',
            type: 'application/pdf',
            content: pdf(['QUOTATION', 'LED lamp 12W', 'USD 1.85/pc']),
          },
        ],
      },
      {
        name: 'Taiwanese hotel answers in Japanese',
        from: '台北樣本大飯店 <reservation@taipei-sample-hotel.example>',
        zone: '+0800',
        subject: 'ご予約の確認について(予約番号 TS20934)',
        text: `山田 様

この度、当ホテルをお選びいただきまして、誠にありがとうございます。
ご予約は下記の通りに承りました。
チェックイン:12月10日 15時より
チェックアウト:12月12日 12時まで
デポジットとして、クレジットカードのご提示が必要になりますので、ご了承ください。
カード番号はメールでは送らないようお願い致します。

お会い出来る事を心より楽しみにしております。
`,
      },
      {
        name: 'Chinese shop on a marketplace, parcel delayed',
        from: 'AliExpress <transaction@notice.aliexpress.com>',
        subject: '注文 8123456789012345:配達が遅れています',
        zone: '-0800',
        html: note(
          [
            'お客様の注文の配達が予定より遅れているようです。',
            '購入者保護期間はあと5日です。商品が届かない場合は、期間内に紛争を開いてください。',
            '<a href="https://trade.aliexpress.com/order_detail.htm?orderId=8123456789012345">注文の詳細を見る</a>',
            'このメールは自動配信されています。返信しないでください。',
          ],
          'Arial, sans-serif',
        ),
      },
    ],
  },
  {
    family: 'forwarded fraud, asking for advice',
    split: 'held',
    mails: [
      {
        name: 'employee asks whether a mail is real',
        from: '営業部 西田 <nishida@example.co.jp>',
        to: 'jouhou@example.co.jp',
        receiver: 'microsoft',
        via: microsoft365(),
        subject: 'FW: 【重要】Amazonプライムの自動更新設定を解除いたしました',
        text: `情シス御中

西田です。下のようなメールが来たのですが、詐欺でしょうか?
リンクは押していません。会社のカードを登録しているので心配です。

-----Original Message-----
From: Amazon <noreply@amzn-jp-account.example>
Sent: Wednesday, November 18, 2026 6:12 AM
To: nishida@example.co.jp
Subject: 【重要】Amazonプライムの自動更新設定を解除いたしました

お客様のアカウントに異常なログインが検出されました。
24時間以内にお支払い情報をご確認いただけない場合、アカウントを永久に停止いたします。

▼確認はこちら
https://amzn-jp-account.example/ap/signin
`,
      },
      {
        name: 'mother asks her son',
        from: '山田 和子 <kazuko.yamada@example.ne.jp>',
        via: hosted('mta-snd01.example.ne.jp', 'X-Mailer: iPhone Mail (22A3351)'),
        subject: 'Fwd: 【三井住友カード】ご利用確認のお願い',
        text: `これ本物?カード持ってるんだけど、押していいの?
母より

iPhoneから送信

転送されたメッセージ:

差出人: 三井住友カード <info@smbc-vpass.example>
日時: 2026年11月17日 8:02:11 JST
宛先: kazuko.yamada@example.ne.jp
件名: 【三井住友カード】ご利用確認のお願い

ご利用を一部制限させていただきました。
ご回答をいただけない場合、カードのご利用制限が継続されます。
ご利用確認はこちら https://smbc-vpass.example/login
`,
      },
      {
        name: 'report to the provider, the fraud attached whole',
        from: '山田 太郎 <taro.yamada@example.com>',
        to: 'meiwaku@example.ne.jp',
        receiver: 'postfix',
        via: google(),
        subject: '迷惑メールの情報提供',
        text: `担当者様

添付の迷惑メールを受信しましたので、情報提供いたします。
国税庁をかたり、未払いの税金をコンビニの電子マネーで払えという内容です。
`,
        attachments: [
          {
            filename: 'forwarded.eml',
            type: 'message/rfc822',
            content:
              'From: "NTA" <no-reply@nta-go-jp.example>\r\nTo: taro.yamada@example.com\r\nSubject: Final notice: unpaid tax\r\nDate: Tue, 17 Nov 2026 04:12:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nYour unpaid tax is JPY 40,000. Pay at https://nta-go-jp.example/pay today or your property will be seized.\r\n',
          },
        ],
      },
    ],
  },
  {
    family: 'applicants, recruiters, customers',
    split: 'fitting',
    mails: [
      {
        name: 'application with a curriculum vitae',
        from: '田中 美咲 <misaki.tanaka.97@example.com>',
        subject: '経理職(求人番号 1234)への応募について',
        via: google(),
        text: `採用ご担当者様

突然のご連絡失礼いたします。田中美咲と申します。
貴社ホームページで経理職の募集を拝見し、応募いたしました。
履歴書と職務経歴書を添付いたします。ご査収のほどよろしくお願いいたします。
`,
        attachments: [
          {
            filename: '履歴書_田中美咲.pdf',
            type: 'application/pdf',
            content: pdf(['Curriculum vitae', 'Misaki Tanaka']),
          },
        ],
      },
      {
        name: 'scout, a recruiter',
        from: 'ビズマッチ <scout@bizmatch.example>',
        subject: '【面談確約】年収800万円以上のポジションのご案内(本日限り)',
        html: note([
          '山田 太郎 様',
          '職務経歴を拝見し、ぜひ一度お話ししたくご連絡いたしました。',
          '<a href="https://bizmatch.example/scout/0a1b2c">スカウトの全文を読む</a>',
          '返信期限:11月19日 23:59',
          '配信停止は<a href="https://bizmatch.example/settings">設定</a>から',
        ]),
      },
      {
        name: 'angry customer',
        from: '林 <hayashi@example.net>',
        subject: '商品が壊れて届きました(写真あり)',
        via: hosted('smtp.example.net'),
        auth: unsigned,
        text: `先週注文した急須が割れて届きました。
至急返金してください。対応がない場合は消費生活センターに相談します。
注文番号は1042です。口座は三菱UFJ銀行の… いや、電話をください。090-0000-0000 林
`,
      },
      {
        name: 'out of office',
        from: '鈴木 一郎 <suzuki@seizou.example.jp>',
        via: microsoft365(),
        headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All', 'Precedence: bulk'],
        subject: '自動応答: 見積の件',
        text: `メールありがとうございます。
11月16日から20日まで出張のため、返信が遅れます。
お急ぎの場合は、代表番号 000-000-0000 へお電話ください。
鈴木
`,
      },
    ],
  },
];
