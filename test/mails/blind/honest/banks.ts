import { cuenote, marketingCloud, ses, spiral } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

/** Banks, securities houses and insurers writing to their customers. */
export const banks: Family[] = [
  {
    family: 'bank, transfer done',
    split: 'fitting',
    mails: [
      {
        name: 'transfer accepted, Mitsubishi UFJ',
        from: '三菱UFJ銀行 <no-reply@bk.mufg.jp>',
        subject: '【三菱UFJ銀行】振込受付完了のお知らせ',
        charset: 'iso-2022-jp',
        text: `いつも三菱UFJ銀行をご利用いただきありがとうございます。

以下のお振り込みを受け付けました。

受付番号  :2026111800123
受付日時  :2026年11月18日 10時12分
お取引内容 :振込(即時)

金額・振込先などの詳細は、三菱UFJダイレクトにログインし、
「入出金・振込」の「振込状況照会」でご確認ください。

お心当たりのない場合は、三菱UFJダイレクトヘルプデスク
(0120-000-000、9:00~21:00)までご連絡ください。

※本メールは送信専用です。ご返信いただいてもお答えできません。
------------------------------
株式会社三菱UFJ銀行
登録金融機関 関東財務局長(登金)第5号
`,
      },
      {
        name: 'transfer accepted, Sumitomo Mitsui',
        from: 'SMBCダイレクト <SMBC_service@dn.smbc.co.jp>',
        subject: '【三井住友銀行】振込・振替の受付完了のお知らせ',
        text: `山田 太郎 様

毎度お引き立ていただき、ありがとうございます。三井住友銀行です。

SMBCダイレクトで、お振り込みのお手続きを受け付けました。

▼受付日時
2026年11月17日 13時45分

▼ご確認方法
SMBCダイレクトにログイン後、「振込・振替」→「お取引の履歴」

※お客さまを守るため、当行のメールからログイン画面へのリンクは設けておりません。
 ブックマークまたはアプリからログインしてください。

発行:株式会社三井住友銀行
東京都千代田区丸の内1-1-2
`,
      },
      {
        name: 'salary came in, a regional bank',
        from: 'ちばぎんマイアクセス <myaccess@chibabank.co.jp>',
        subject: '入金のお知らせ(ちばぎんマイアクセス)',
        text: `山田 太郎 さま

ちばぎんマイアクセスをご利用いただきありがとうございます。
ご指定の口座に入金がありました。

取引日  11月20日
取引区分 給与振込
口座   本店営業部 普通 ***4567

残高は「ちばぎんアプリ」でご確認いただけます。

配信条件(入金・出金・残高)の変更は、マイアクセスの「メール通知設定」から。
千葉銀行 ハローコールセンター
`,
      },
    ],
  },
  {
    family: 'bank, login notice',
    split: 'held',
    mails: [
      {
        name: 'login notice, Sumishin SBI',
        from: '住信SBIネット銀行 <post_master@netbk.co.jp>',
        subject: 'ログインのお知らせ(住信SBIネット銀行)',
        text: `山田 太郎様

当社WEBサイトへのログインがありましたのでお知らせします。

ログイン日時:2026年11月19日 7時58分31秒
ご利用環境 :スマートフォン(アプリ)

このログインにお心当たりがない場合は、第三者による不正ログインの可能性があります。
すぐに「スマート認証NEO」アプリでログインを停止し、
カスタマーセンター(0120-000-000)へお電話ください。

住信SBIネット銀行株式会社
https://www.netbk.co.jp/
`,
      },
      {
        name: 'login from a new device, Rakuten Bank',
        from: '楽天銀行 <service@ac.rakuten-bank.co.jp>',
        subject: '[楽天銀行]いつもと異なる環境からのログインがありました',
        via: ses(),
        text: `山田 太郎 様

楽天銀行をご利用いただきありがとうございます。
普段と異なる端末からのログインがありましたので、確認のためご連絡いたします。

・日時  2026/11/18 22:41:07
・端末  Windows / Chrome

ご本人さまによるログインの場合、お手続きは不要です。
身に覚えがない場合は、ログインパスワードを変更のうえ、
「不正利用専用ダイヤル」までご連絡ください。24時間受け付けています。

※楽天銀行が電子メールで暗証番号や合言葉をお聞きすることはありません。
─────────────
楽天銀行株式会社 東京都港区港南2-16-5
https://www.rakuten-bank.co.jp/
`,
      },
      {
        name: 'one-time password, Mizuho',
        from: 'みずほ銀行 <banking@mizuhobank.co.jp>',
        subject: '【みずほ】ワンタイムパスワードのお知らせ',
        text: `お客さまがお申し込みの操作に必要なワンタイムパスワードです。

ワンタイムパスワード:482913
有効期限:2026年11月20日 14時22分

画面に入力のうえ、操作を続けてください。
このパスワードを他人に知らせないでください。銀行員・警察官がお聞きすることはありません。

操作にお心当たりがない場合は、何者かがお客さまの口座で操作している可能性があります。
至急、みずほダイレクトヘルプデスクまでお電話ください。

株式会社みずほ銀行
`,
      },
    ],
  },
  {
    family: 'bank, an account that will be restricted',
    split: 'fitting',
    mails: [
      {
        name: 'confirmation of customer data asked for, Japan Post Bank',
        from: 'ゆうちょ銀行 <info@jp-bank.japanpost.jp>',
        subject: '【重要】お客さま情報等の確認のお願い',
        text: `山田 太郎さま

平素よりゆうちょ銀行をご利用いただきありがとうございます。

当行では、マネー・ローンダリング等の防止のため、口座をお持ちのお客さまに、
お取引の目的やご職業などを定期的に確認しております。

10月にお送りした封書「お取引目的等の確認のお願い」に記載の期限(11月30日)までに
ご回答がない場合、お取引の一部を制限させていただくことがあります。

ご回答は、封書に印刷された二次元コードを読み取るか、同封の用紙をご返送ください。
このメールからご回答いただくことはできません。

ご不明の点は、封書に記載のコールセンターへお問い合わせください。
株式会社ゆうちょ銀行
`,
      },
      {
        name: 'dormant account fee, a regional bank',
        from: '京都銀行 <info@kyotobank.co.jp>',
        subject: '【京都銀行】未利用口座管理手数料に関するお知らせ',
        via: spiral('kyotobk'),
        html: letter(
          [
            '山田 太郎 様',
            '平素は京都銀行をご利用いただき、誠にありがとうございます。',
            'お客さまの普通預金口座(末尾 12)は、最後のお預け入れ・払い戻しから<b>2年以上</b>ご利用がございません。2027年2月末日までにお取引がない場合、未利用口座管理手数料(年1,320円)をいただき、残高が手数料に満たないときは<b>自動的に解約</b>となります。',
            '引き続きご利用になる場合は、窓口・ATM・京銀アプリのいずれかで、一度お取引ください。',
            link('https://www.kyotobank.co.jp/kojin/miriyou/', '未利用口座管理手数料について(京都銀行ホームページ)'),
          ],
          { foot: '株式会社京都銀行 京都市下京区烏丸通松原上る薬師前町700番地' },
        ),
      },
      {
        name: 'app will stop on old phones, PayPay Bank',
        from: 'PayPay銀行 <no-reply@paypay-bank.co.jp>',
        subject: '【要確認】11月30日以降、ご利用の端末ではアプリをお使いいただけなくなります',
        via: cuenote('ppbank', false),
        html: letter(
          [
            'ヤマダ タロウ 様',
            'PayPay銀行アプリは、安全にご利用いただくため、2026年11月30日をもってiOS 16以前・Android 10以前への対応を終了します。',
            '終了後は残高の確認・お振り込みができなくなります。お早めにOSの更新をお願いいたします。',
            button('https://www.paypay-bank.co.jp/app/os.html', '対応OSを確認する', '#ff0033'),
            'OSの更新ができない場合は、パソコンのウェブサイトをご利用ください。',
          ],
          { head: 'PayPay銀行', foot: '配信専用アドレスからお送りしています。PayPay銀行株式会社' },
        ),
      },
    ],
  },
  {
    family: 'bank, a transaction held back',
    split: 'held',
    mails: [
      {
        name: 'transfer held back, Sony Bank',
        from: 'ソニー銀行 <banking@sonybank.net>',
        subject: '【至急ご確認ください】お振り込みを保留しています',
        text: `山田 太郎 様

11月18日 15時06分に受け付けたお振り込みについて、不正送金を防ぐため、
手続きを保留しております。

お客さまご自身によるお取引かどうかを確認いたしますので、
本日19時までに、キャッシュカード裏面の電話番号へお電話ください。
ご連絡がない場合、お振り込みは取り消しとなります。

※このメールにはリンクを記載しておりません。
※電話番号は必ずキャッシュカードまたは当社サイトでご確認ください。

ソニー銀行株式会社 セキュリティ担当
`,
      },
      {
        name: 'daily limit changed, Aeon Bank',
        from: 'イオン銀行 <info@aeonbank.co.jp>',
        subject: '【イオン銀行】振込限度額変更のお知らせ',
        text: `いつもイオン銀行をご利用いただきありがとうございます。

お客さまのご依頼により、インターネットバンキングの1日あたりの振込限度額を変更しました。

変更日時:2026年11月17日 20時15分
変更後 :1,000,000円

お心当たりのない場合は、至急、振込限度額を0円に変更し、
イオン銀行コールセンター(0120-000-000 24時間・年中無休)へご連絡ください。
`,
      },
      {
        name: 'wrong password too often, a credit union',
        from: 'みなと信用金庫 <ib-info@minato-shinkin.example.jp>',
        subject: 'ログインパスワードの利用停止について【みなと信用金庫】',
        text: `お客さま各位

ログインパスワードが規定回数以上連続して誤って入力されたため、
個人インターネットバンキングのご利用を停止いたしました。

停止の解除には、お届印と本人確認書類をお持ちのうえ、お取引店へご来店ください。
電話・メールでの解除は承っておりません。

みなと信用金庫 事務部 電話 0120-000-000(平日9時~17時)
`,
      },
    ],
  },
  {
    family: 'securities, orders and papers',
    split: 'fitting',
    mails: [
      {
        name: 'order filled, SBI Securities',
        from: 'SBI証券 <alert@sbisec.co.jp>',
        subject: '【SBI証券】国内株式の約定通知',
        charset: 'iso-2022-jp',
        text: `******** 様

ご注文が約定しました。

銘柄 : 7203
取引 : 現物買
数量 : 100株
約定日時: 2026/11/18 09:00:07

詳細はSBI証券WEBサイト(ログイン後)の「注文照会」でご確認ください。
https://www.sbisec.co.jp/

このメールは「約定通知メール」をお申し込みのお客様にお送りしています。
(株)SBI証券 金融商品取引業者 関東財務局長(金商)第44号
`,
      },
      {
        name: 'papers delivered electronically, Nomura',
        from: '野村證券オンラインサービス <online@mail.nomura.co.jp>',
        subject: '取引報告書などの電子交付のお知らせ',
        via: marketingCloud('mail.nomura.co.jp'),
        html: letter(
          [
            'お客様番号 ***-**12345',
            '新しい書面が交付されましたので、お知らせいたします。',
            '・取引報告書(2026年11月17日作成)<br>・特定口座年間取引報告書の電子交付について',
            link('https://hometrade.nomura.co.jp/web/rmfIndexWebAction.do', 'オンラインサービスにログイン'),
            '電子交付書面は5年間ご覧いただけます。',
          ],
          { foot: '野村證券株式会社 金融商品取引業者 関東財務局長(金商)第142号' },
        ),
      },
    ],
  },
  {
    family: 'securities, duty to sign in more strongly',
    split: 'held',
    mails: [
      {
        name: 'multi-factor sign-in becomes a duty, Monex',
        from: 'マネックス証券 <info@monex.co.jp>',
        subject: '【重要】多要素認証の設定必須化について(未設定のお客様は11月28日以降お取引できません)',
        via: cuenote('monex', false),
        html: letter(
          [
            '山田 太郎 様',
            '証券口座の乗っ取りによる不正取引が多発しております。お客様の資産を守るため、11月28日(土)より、<b>多要素認証を設定されていないお客様のログインを停止</b>いたします。',
            '設定には、ログイン後の「セキュリティ設定」画面で、メールアドレスと認証アプリの登録が必要です。所要時間は3分程度です。',
            button('https://info.monex.co.jp/security/mfa.html', '設定方法を見る'),
            '※偽サイトへ誘導する類似のメールにご注意ください。ログインはブックマークから行ってください。',
          ],
          { head: 'MONEX', foot: 'マネックス証券株式会社 金融商品取引業者 関東財務局長(金商)第165号' },
        ),
      },
      {
        name: 'account locked after foreign logins, Rakuten Securities',
        from: '楽天証券 <service@rakuten-sec.co.jp>',
        subject: '【楽天証券】ログインを一時的に停止いたしました',
        text: `山田 太郎 様

お客様の口座で、海外からの連続したログイン試行を検知したため、
安全のためログインを一時的に停止いたしました(11月19日 3時12分)。
お預かり資産に異常はございません。

解除には、お電話によるご本人確認が必要です。
楽天証券カスタマーサービスセンター 0120-000-000(平日8:30~17:00)

電話番号は、当社ホームページ(https://www.rakuten-sec.co.jp/)でもご確認いただけます。
`,
      },
      {
        name: 'premium could not be debited, a life insurer',
        from: 'あおば生命保険 <keiyaku@aoba-life.example>',
        subject: '【あおば生命】11月分保険料の口座振替ができませんでした',
        text: `ご契約者 山田 太郎 様

11月27日に予定しておりました保険料の口座振替ができませんでした。

証券番号 12-3456-****
振替金額 8,420円
再振替日 12月28日(12月分とあわせて16,840円)

12月28日に振替ができない場合、ご契約は2027年1月1日に失効いたします。
前日までにご指定口座の残高をご確認くださいますようお願い申し上げます。
行き違いでご入金済みの場合は、ご容赦ください。

あおば生命保険株式会社 保全サービス部 0120-000-000
`,
      },
    ],
  },
];
