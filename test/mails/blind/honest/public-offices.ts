import { cuenote, google, hosted, microsoft365, sendgrid, ses, spiral } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

/** City halls, tax, pension, courts of small things, police and the mail of disaster prevention. */
export const publicOffices: Family[] = [
  {
    family: 'tax and pension',
    split: 'fitting',
    mails: [
      {
        name: 'notice in the message box, e-Tax',
        from: 'e-Tax(国税電子申告・納税システム) <info@e-tax.nta.go.jp>',
        subject: '税務署からのお知らせ【山田 太郎様】(申告に関するお知らせ)',
        charset: 'iso-2022-jp',
        text: `山田 太郎 様

e-Taxをご利用いただきありがとうございます。

メッセージボックスに、申告に関するお知らせを格納しましたので、ご確認ください。
メッセージボックスの確認には、e-Taxホームページからログインしてください。

e-Taxホームページ https://www.e-tax.nta.go.jp/

※本メールアドレスは送信専用です。
※国税庁・税務署を装ったメールにご注意ください。本メールに納税を求める内容はありません。
国税庁
`,
      },
      {
        name: 'direct payment not possible, e-Tax',
        from: 'e-Tax(国税電子申告・納税システム) <info@e-tax.nta.go.jp>',
        subject: '税務署からのお知らせ【例示株式会社様】(ダイレクト納付が完了していません)',
        charset: 'iso-2022-jp',
        text: `例示株式会社 様

ダイレクト納付の結果に関するお知らせをメッセージボックスに格納しました。
残高不足等により納付が完了していない場合、延滞税がかかることがあります。
至急、メッセージボックスをご確認ください。

e-Taxソフト(WEB版) https://clientweb.e-tax.nta.go.jp/
`,
      },
      {
        name: 'pension record notice, Nenkin Net',
        from: 'ねんきんネット <noreply@nenkin.go.jp>',
        subject: '【日本年金機構】「ねんきん定期便」の電子版を確認できます',
        text: `山田 太郎 様

今年度の「ねんきん定期便」の電子版を、ねんきんネットで確認できます。
ログイン後、「電子版通知書を確認する」をお選びください。

https://www.nenkin.go.jp/n_net/

日本年金機構が、メールで金銭のお支払いや口座番号をお聞きすることはありません。
日本年金機構
`,
      },
      {
        name: 'My Number card certificate expires, a city',
        from: '例示市 市民課 <shimin@city.reiji.example.jp>',
        subject: '【例示市】マイナンバーカード電子証明書の有効期限のお知らせ',
        via: spiral('reiji'),
        text: `山田 太郎 様

マイナンバーカードに搭載された電子証明書の有効期限が近づいています。
有効期限:令和8年12月10日

期限を過ぎると、コンビニ交付・e-Tax・健康保険証としての利用ができなくなります。
更新は、カードと暗証番号をお持ちのうえ、市民課窓口(予約制)でお手続きください。

予約 https://www.city.reiji.example.jp/shimin/mynumber/yoyaku.html
市民課 000-000-0000
`,
      },
    ],
  },
  {
    family: 'city hall, answers and receipts',
    split: 'held',
    mails: [
      {
        name: 'application accepted, an electronic application service',
        from: '例示県電子申請サービス <no-reply@shinsei.pref.reiji.example.jp>',
        subject: '【申込完了通知】整理番号 202611180123(住民票の写し)',
        charset: 'iso-2022-jp',
        via: hosted('mta1.shinsei.pref.reiji.example.jp'),
        text: `手続き名:住民票の写しの交付申請
整理番号:202611180123
パスワード:Xk82mPq4Rt

本申込みを受け付けました。
整理番号とパスワードは、申込内容の照会に必要です。大切に保管し、他人に知らせないでください。

照会ページ
https://shinsei.pref.reiji.example.jp/reiji-city-u/inquiry/inquiry_initDisplay

手数料(300円)のお支払い方法は、審査後、改めてメールでお知らせします。
`,
      },
      {
        name: 'benefit paid, a city',
        from: '例示市 臨時給付金担当 <kyufu@city.reiji.example.jp>',
        subject: '物価高騰対応給付金の支給決定について(例示市)',
        via: ses(),
        text: `山田 太郎 様

申請いただいた給付金(1世帯3万円)の支給が決まりました。

振込予定日 12月4日(金)
振込先   申請書にご記入の口座(ゆうちょ銀行)

お手続きは不要です。市がATMの操作や手数料の振込みをお願いすることは、絶対にありません。
不審な電話・メールがあったときは、警察相談専用電話(#9110)へご連絡ください。

例示市福祉総務課
`,
      },
      {
        name: 'library book overdue',
        from: '例示市立図書館 <library@lib.city.reiji.example.jp>',
        subject: '【督促】返却期限を過ぎた資料があります',
        via: hosted('opac.lib.city.reiji.example.jp'),
        auth: { dkim: '', dmarc: 'none' },
        charset: 'iso-2022-jp',
        text: `山田 太郎 様

返却期限を過ぎた資料があります。次の方がお待ちですので、至急ご返却ください。

・「庭の四季」 返却期限 11/08

返却されるまで、新たな貸出・予約はできません。
例示市立図書館 本館 000-000-0000
`,
      },
      {
        name: 'interview about a child care place, written by an officer',
        from: '保育課 田中 <hoiku@city.reiji.example.jp>',
        subject: '書類の不足について(保育所入所申込)',
        via: microsoft365(),
        text: `山田 様

例示市保育課の田中です。
ご提出いただいた入所申込書について、就労証明書の「就労時間」欄が空欄でした。

お手数ですが、11月24日(火)17時までに、勤務先に記入いただいたものを窓口へお持ちください。
期限を過ぎますと、1次選考の対象外となりますのでご注意ください。

田中(内線 2231)
`,
      },
    ],
  },
  {
    family: 'disaster, police and crime mail',
    split: 'fitting',
    mails: [
      {
        name: 'suspicious person, police mail',
        from: '例示県警察 <anzen@police.pref.reiji.example.jp>',
        subject: '【あんしんメール】特殊詐欺の予兆電話に注意!(例示市)',
        via: cuenote('anzen'),
        text: `11月18日午後、例示市内の住宅に、市役所職員をかたる男の声で
「還付金があります。今日中に手続きしないと受け取れません」
「キャッシュカードを持ってATMに行ってください」
という電話が続いています。

ATMで還付金は受け取れません。すぐに電話を切り、警察へ通報してください。
例示警察署 000-000-0110

登録の解除 https://anzen.police.pref.reiji.example.jp/r/
`,
      },
      {
        name: 'evacuation, disaster mail of a town',
        from: '例示町防災メール <bousai@town.reiji.example.jp>',
        subject: '【避難指示】土砂災害警戒区域にお住まいの方へ',
        via: ses(),
        text: `■避難指示 警戒レベル4■
11月18日 4時10分 例示町

大雨により土砂災害の危険が非常に高まっています。
対象:北山、大沢、上野の土砂災害警戒区域
直ちに、危険な場所から全員避難してください。

避難所:町民体育館、北山小学校
`,
      },
      {
        name: 'change of the garbage day, a ward',
        from: '例示区メールマガジン <mail@ku.reiji.example.jp>',
        subject: '例示区だより 第312号(年末年始のごみ収集ほか)',
        via: spiral('reijiku', true),
        text: `例示区だより 第312号

1. 年末年始のごみ収集
2. インフルエンザ予防接種の助成は12月31日まで
3. 確定申告の事前予約を始めます

詳しくは https://www.ku.reiji.example.jp/kurashi/mailmag/312.html

配信停止は https://www.ku.reiji.example.jp/mailmag/ から
`,
      },
    ],
  },
  {
    family: 'employment office, chamber, tenders',
    split: 'held',
    mails: [
      {
        name: 'tender published, a prefecture',
        from: '入札情報システム <nyusatsu@ebid.pref.reiji.example.jp>',
        subject: '指名通知書到着のお知らせ(案件番号 2026-0412)',
        via: hosted('ebid.pref.reiji.example.jp'),
        charset: 'iso-2022-jp',
        text: `例示株式会社 様

電子入札システムに指名通知書が到着しています。

案件名 :庁舎電話設備更新業務
入札締切:令和8年11月27日 12時00分
発注機関:例示県総務部

電子入札システムにログインし、内容を確認してください。
期限までに応札がない場合は、辞退とみなします。
`,
      },
      {
        name: 'membership fee, chamber of commerce',
        from: '例示商工会議所 会員サービス課 <kaiin@reiji-cci.example.jp>',
        subject: '令和8年度下期会費お振込みのお願い',
        via: google(),
        text: `会員各位

平素は当所の事業にご協力いただき、厚く御礼申し上げます。
下期会費(15,000円)を、11月30日までに下記口座へお振り込みください。

例示信用金庫 本店 普通 1234567 例示商工会議所

※今年度より、振込先を例示銀行から上記へ変更いたしました。10月発行の会報14ページにも
 掲載しております。ご不明の場合は事務局(000-000-0000)へお問い合わせください。
`,
      },
      {
        name: 'job matched, Hello Work internet service',
        from: 'ハローワークインターネットサービス <noreply@hellowork.mhlw.go.jp>',
        subject: '【ハローワーク】求人者マイページにメッセージが届いています',
        text: `例示株式会社 様

求人者マイページに新しいメッセージが届いています。
ログインしてご確認ください。

https://kyujin.hellowork.mhlw.go.jp/

このメールは送信専用です。厚生労働省職業安定局
`,
      },
      {
        name: 'survey of the statistics office',
        from: '経済統計調査事務局 <survey@toukei-jimukyoku.example.jp>',
        subject: '【回答期限11月20日】経済統計調査へのご回答のお願い(再依頼)',
        via: sendgrid(),
        html: letter(
          [
            '例示株式会社 御中',
            '統計法に基づく基幹統計調査です。ご回答には同法による<b>報告の義務</b>があります。まだご回答が確認できておりません。',
            '郵送した封筒に記載のIDとパスワードでログインし、ご回答ください。',
            button('https://www.e-survey.go.jp/', 'オンライン調査(政府統計)へ'),
            `${link('https://www.toukei-jimukyoku.example.jp/faq', 'よくあるご質問')}`,
          ],
          { foot: '調査事務局(受託:例示リサーチ株式会社) 0120-000-000' },
        ),
      },
    ],
  },
];
