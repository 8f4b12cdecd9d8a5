import { cuenote, google, hosted, microsoft365 } from '../../carriers.ts';
import { button, letter, link, note } from '../../letter.ts';
import type { Family } from '../family.ts';

/** Japanese fraud from accounts that were taken over, from domains that the fraud owns, from free mail: all of it authenticated. */
export const japaneseSenders: Family[] = [
  {
    family: 'fraud in Japanese, hijacked account of a business partner',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: bank account changed, hijacked accounting mailbox',
        from: '株式会社三立金属 経理 <keiri@sanritsu-kinzoku.example.jp>',
        via: microsoft365(),
        subject: 'Re: 11月分お支払いの件',
        text: `山田様

お世話になっております。三立金属の経理です。
現在、弊社の銀行口座は監査中のため、従来の口座ではお振込みをお受けできません。
今回のお支払いは、下記の口座へ本日中にお願い致します。

ネット例示銀行 法人第二支店 普通 9912345 カ)エムティートレード

お振込後、送金明細をこのメールに返信でお送りください。
担当者が外出しておりますので、お電話ではなくメールでご連絡ください。

> 三立金属 様
> 11月分、月末に振り込みます。
> 山田
`,
      },
      {
        name: 'fraud: shared file, hijacked partner, free page host',
        from: '中央設計 本田 <honda@chuo-sekkei.example.jp>',
        via: microsoft365(),
        subject: '【中央設計】発注書_20261118.pdf が共有されました',
        html: note([
          'お疲れ様です。本田です。',
          '発注書をお送りしますので、ご確認の上、本日中にご返信ください。',
          '<a href="https://chuo-sekkei-docs.pages.dev/view?id=2211">発注書_20261118.pdf を開く</a>',
          'ドキュメントを表示するには、お使いのメールアドレスとパスワードでログインしてください。',
          '本田',
        ]),
      },
      {
        name: 'fraud: boss asks for gift cards, hijacked',
        from: '代表取締役 佐伯 <saeki@saeki-kogyo.example.jp>',
        to: 'soumu@saeki-kogyo.example.jp',
        receiver: 'gmail',
        via: google(),
        subject: '至急お願いしたいこと',
        text: `今、会議中で電話に出られません。
取引先への贈り物として、Apple ギフトカードを5万円分、4枚購入してもらえますか?
コンビニで買って、裏面のコードを写真に撮って、このメールに返信してください。
費用は後で精算します。この件は内密にお願いします。
佐伯
`,
      },
      {
        name: 'fraud: webmail expires, hijacked mailbox of a school',
        from: 'メール管理者 <office@hikari-gakuen.example.jp>',
        via: hosted('sv9001.xserver.jp'),
        subject: '【重要】info@example.co.jp のパスワードは本日失効します',
        html: note([
          'info@example.co.jp 様',
          'あなたのメールパスワードは本日失効します。同じパスワードを引き続き使用するには、以下のボタンをクリックしてください。',
          button('https://bafybeih4x.ipfs.dweb.link/#info@example.co.jp', '現在のパスワードを保持する', '#0072c6'),
          '確認されない場合、受信メールは保留され、アカウントは24時間以内に無効になります。',
          'example.co.jp サポートチーム © 2026',
        ]),
      },
      {
        name: 'fraud: LINE group wanted, president',
        from: '佐藤 誠 <info@yoshino-pack.example.jp>',
        via: microsoft365(),
        subject: '業務連絡',
        text: `お疲れ様です。

今後の業務プロジェクトに対応するため、新しいLINEのワークグループを作成してください。
作成後、グループのQRコードをこのメールに返信してください。
他のメンバーはまだ招待しないでください。後ほど私が参加してから業務を調整します。

よろしくお願いします。
代表取締役 佐藤 誠
`,
      },
    ],
  },
  {
    family: 'fraud in Japanese, hijacked site of a hosting customer',
    split: 'held',
    mails: [
      {
        name: 'fraud: card company, through a florist WordPress',
        from: 'JCBカード <wordpress@hanaya-midori.example.jp>',
        via: hosted('sv1871.xserver.jp', 'X-Mailer: PHPMailer 6.8.1 (https://github.com/PHPMailer/PHPMailer)'),
        subject: '【JCB】カードご利用内容の確認のお願い',
        html: letter(
          [
            'JCBカード会員様',
            'お客様のカードで不審なご利用を検知したため、ご利用を一時的に制限しております。',
            'ご利用を再開するには、24時間以内にご本人様確認のお手続きをお願いいたします。',
            button('https://www.hanaya-midori.example.jp/wp-content/plugins/wp-help/jcb/', 'MyJCBログイン', '#003893'),
            '確認がない場合、カードの利用を永久に停止させていただきます。',
          ],
          { foot: '株式会社ジェーシービー 東京都港区南青山5-1-22' },
        ),
      },
      {
        name: 'fraud: parcel fee, through a ryokan site',
        from: '日本郵便 <info@yunosato-ryokan.example.jp>',
        via: hosted('www2611.sakura.ne.jp'),
        subject: '【日本郵便】お荷物を配達できませんでした(再配達手数料のお支払い)',
        text: `お客様

お荷物の配達にお伺いしましたが、住所情報の不備により配達できませんでした。
再配達をご希望の場合は、手数料180円をお支払いください。

▼再配達の手続き
https://yunosato-ryokan.example.jp/post/track.php?id=EJ2026

48時間以内に手続きがない場合、お荷物は差出人へ返送されます。
日本郵便株式会社
`,
      },
      {
        name: 'fraud: electricity unpaid, through a dentist mailbox',
        from: '東京電力エナジーパートナー <yoyaku@aoi-dental.example.jp>',
        via: hosted('sv3321.xserver.jp'),
        subject: '【重要】電気料金未払いによる送電停止のお知らせ',
        html: letter(
          [
            '平素は東京電力をご利用いただき、ありがとうございます。',
            '10月分の電気料金のお支払いが確認できておりません。本日中にお支払いがない場合、<b>送電を停止</b>いたします。',
            button('https://tepco-pay.web.app/login', 'お支払いはこちら', '#d70c18'),
            'お支払い方法:クレジットカード、電子マネー(Vプリカ)',
          ],
          { foot: '東京電力エナジーパートナー株式会社' },
        ),
      },
      {
        name: 'fraud: hosting company, through another customer of it',
        from: 'KAGOYA サポート <info@yamato-densetsu.example.jp>',
        via: hosted('smtp.kagoya.net'),
        subject: '必要なアクション:保留中のメッセージが9件あります',
        html: note(
          [
            'info@example.co.jp 様',
            'サーバーのエラーにより、9件の受信メッセージが隔離されました。',
            '<a href="https://mail-release.vercel.app/kagoya?e=info@example.co.jp">隔離されたメッセージを確認する</a>',
            '48時間以内に確認しない場合、メッセージは完全に削除されます。',
            'KAGOYA Internet サポート',
          ],
          'SimSun, sans-serif',
        ),
      },
      {
        name: 'fraud: tax refund, through a construction company',
        from: '国税庁 <postmaster@kitamura-kensetsu.example.jp>',
        via: hosted('mail31.heteml.jp'),
        subject: '【国税庁】還付金の受け取り手続きについて(最終通知)',
        text: `納税者各位

あなたの所得税の還付金 38,210円 が確定しました。
受け取りには、本日中に下記からお振込先口座とクレジットカード情報を登録してください。

https://etax-refund.kitamura-kensetsu.example.jp/nta/

期限を過ぎると還付金は国庫に納められます。
国税庁 e-Tax 担当
`,
      },
    ],
  },
  {
    family: 'fraud in Japanese, lookalike domain that it owns',
    split: 'held',
    mails: [
      {
        name: 'fraud: Sumitomo Mitsui Card on a lookalike',
        from: '三井住友カード <info@smbc-card-vpass.example>',
        subject: '【三井住友カード】ご利用制限のお知らせ',
        html: letter(
          [
            'いつも三井住友カードをご利用いただきありがとうございます。',
            '弊社では、不正利用防止のため24時間体制でモニタリングを行っております。このたび、ご本人様のご利用かどうかを確認させていただきたいお取引がありましたので、カードのご利用を一部制限させていただきました。',
            button('https://smbc-card-vpass.example/mem/login', 'ご利用確認はこちら', '#006a44'),
            'ご回答をいただけない場合、カードのご利用制限が継続されることもございます。',
          ],
          { foot: '三井住友カード株式会社' },
        ),
      },
      {
        name: 'fraud: Amazon on a lookalike',
        from: 'Amazon.co.jp <account-update@amazon-co-jp.example>',
        subject: 'お支払い方法に問題があります',
        html: letter(
          [
            'お客様へ',
            'ご登録のクレジットカードが承認されなかったため、Amazonプライムの会員資格を更新できませんでした。',
            '3日以内にお支払い方法を更新しない場合、アカウントは停止されます。',
            button('https://amazon-co-jp.example/ap/signin?openid=ja', 'お支払い方法を更新する', '#ffd814'),
          ],
          { foot: 'Amazon.co.jp カスタマーサービス' },
        ),
      },
      {
        name: 'fraud: SBI Securities on a lookalike, with a bulk service',
        from: 'SBI証券 <alert@sbisec-security.example>',
        via: cuenote('sbisecsec', false),
        subject: '【重要】SBI証券 多要素認証の再設定をお願いします',
        html: letter(
          [
            'お客様各位',
            'セキュリティ強化に伴い、すべてのお客様に多要素認証の再設定をお願いしております。',
            '11月19日までに設定が完了しない場合、お取引および出金を制限いたします。',
            button('https://sbisec-security.example/ETGate/', '設定手続きへ', '#00479d'),
            'ユーザーネーム・ログインパスワード・取引パスワードをご用意ください。',
          ],
          { foot: '株式会社SBI証券' },
        ),
      },
      {
        name: 'fraud: Eki-net on a lookalike, one letter more',
        from: 'えきねっと <info@ekii-net.example>',
        subject: '【えきねっと】自動退会処理のお知らせ',
        text: `えきねっと会員様

最後にログインした日から2年以上が経過したため、お客様のアカウントは自動的に退会処理されます。
継続をご希望の場合は、24時間以内にログインし、カード情報を再登録してください。

▼ログインはこちら
https://www.ekii-net.example/Personal/member/wb/Login

株式会社JR東日本ネットステーション
`,
      },
      {
        name: 'fraud: own-domain web shop invoice, lookalike of a partner',
        from: '株式会社例示製作所 経理部 <keiri@reiji-seisakusho-jp.example>',
        subject: '【至急】請求書の訂正と振込先変更について',
        text: `山田様

いつもお世話になっております。
先日お送りした請求書に誤りがございました。訂正版のリンクをお送りします。
併せて、振込先が変更となりましたので、本日15時までにお手続きをお願い申し上げます。

https://reiji-seisakusho-jp.example/invoice/20261118.zip

※回線工事中のため、電話が繋がりません。メールにてお願い致します。
`,
      },
    ],
  },
  {
    family: 'fraud in Japanese, random domain that it owns',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: Rakuten Card from a random domain',
        from: '楽天カード株式会社 <noreply@wqhxkvt.example>',
        subject: '【楽天カード】重要なお知らせ 会員情報の更新',
        html: letter(
          [
            '楽天カード会員 様',
            'お客様の会員情報に不備がございます。継続してご利用いただくため、会員情報の更新をお願いいたします。',
            `<p>▼更新はこちら<br>${link('https://wqhxkvt.example/e-navi/', 'https://www.rakuten-card.co.jp/e-navi/')}</p>`,
            '本メール受信後72時間以内に更新されない場合、カードが無効となります。',
          ],
          { foot: '楽天カード株式会社 https://www.rakuten-card.co.jp/' },
        ),
      },
      {
        name: 'fraud: Apple from a random domain',
        from: 'Apple サポート <service@mail7.ptzzroe.example>',
        subject: 'お使いのApple IDはロックされています [Case ID: 88120-3]',
        html: letter(
          [
            'お客様',
            'お使いのApple IDが、福岡県のデバイスからiCloudへのサインインに使用されました。お客様ご本人でない場合は、アカウントを保護するため、至急ご確認ください。',
            button('https://mail7.ptzzroe.example/jp/verify?c=88120', 'アカウントを確認する', '#0071e3'),
            '24時間以内に確認がない場合、Apple IDは無効化されます。',
          ],
          { font: 'Helvetica', foot: 'Copyright © 2026 Apple Inc.' },
        ),
      },
      {
        name: 'fraud: Japan Post Bank from a random domain',
        from: 'ゆうちょ銀行 <yucho@kdfhuwe.example>',
        subject: '【ゆうちょ銀行】お客さま情報の確認のため、お取引を制限しました',
        text: `お客様

マネー・ローンダリング対策のため、お客様の口座のお取引を一部制限いたしました。
下記のリンクより、お客様番号・合言葉・暗証番号を入力し、制限を解除してください。

https://kdfhuwe.example/jp-bank/direct/

ご協力いただけない場合、口座を凍結することがあります。
`,
      },
      {
        name: 'fraud: ETC from a random domain',
        from: 'ETC利用照会サービス <etc@etc-nhgtb.example>',
        subject: 'ETCサービスは無効になりました',
        text: `ETCサービスをご利用のお客様:

あなたのETCカードの有効期限が切れたため、ETCサービスは無効になりました。
引き続きサービスをご利用いただくには、下記リンクより有効性の審査を受けてください。

https://etc-nhgtb.example/login.php

ご注意:2日以内に確認がない場合、アカウントは停止されます。
`,
      },
      {
        name: 'fraud: points from a random domain, picture only',
        from: 'イオンカード <aeon@vcxsdf.example>',
        subject: '5,000ポイントが本日失効します',
        html: '<html><body><a href="https://vcxsdf.example/p/?aeon"><img src="https://vcxsdf.example/i/aeon1118.png" width="600" height="840" alt=""></a></body></html>',
      },
    ],
  },
  {
    family: 'fraud in Japanese, free mail',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: extortion-free loan, Gmail',
        from: '融資担当 加藤 <kato.yushi.2026@gmail.com>',
        via: google(),
        subject: '即日融資のご案内(審査通過済み)',
        text: `お客様の審査が通過しました。300万円を本日お振り込みできます。
先に保証料として3万円を下記口座へお振り込みください。
確認後、すぐに融資金をお送りします。

キャッシュカードと暗証番号を郵送いただければ、返済手続きもこちらで行います。
`,
      },
      {
        name: 'fraud: Amazon support, Gmail',
        from: 'Amazonカスタマーセンター <amazon.center.jp8812@gmail.com>',
        via: google(),
        subject: 'ご注文の確認:MacBook Pro ¥298,000',
        text: `ご注文ありがとうございます。
ご注文番号:250-8812345-1123456
MacBook Pro 14インチ ¥298,000
お支払い:登録済みクレジットカード

このご注文に心当たりがない場合は、至急 050-0000-0000 までお電話ください。
担当者が遠隔操作でキャンセルのお手伝いをいたします。
`,
      },
      {
        name: 'fraud: friend abroad lost a purse, Yahoo mail',
        from: '小川 恵子 <ogawa.keiko@yahoo.co.jp>',
        subject: '助けてください',
        text: `突然のメールですみません。今マニラにいるのですが、財布と携帯を盗まれてしまいました。
ホテルの支払いができず、パスポートも取り上げられています。
15万円をウエスタンユニオンで送ってもらえませんか。帰国したらすぐ返します。
電話が使えないのでメールで返事をください。
`,
      },
      {
        name: 'fraud: inheritance lawyer, Outlook.com',
        from: '弁護士 陳 建国 <chen.lawyer.hk@outlook.com>',
        via: microsoft365(),
        subject: '遺産相続の件(機密)',
        text: `拝啓

私は香港の弁護士の陳です。私の顧客のYamada様が、相続人なしで亡くなられました。
銀行に850万米ドルの預金があり、貴方が同じ苗字なので、相続人として受け取ることができます。
取り分は50%です。この件を秘密に保ち、以下の情報を返信してください。
1.氏名 2.住所 3.電話 4.銀行口座
`,
      },
      {
        name: 'fraud: account of an online game shop asks for a code, Gmail',
        from: 'メルカリ取引サポート <mercari.trade.support.jp@gmail.com>',
        via: google(),
        subject: '【メルカリ】売上金の振込が保留されています',
        html: note([
          'お客様の売上金 24,800円の振込申請が保留されています。',
          '本人確認のため、下記フォームに電話番号と届いた認証番号を入力してください。',
          '<a href="https://forms.gle/aBcDeFg123">本人確認フォーム</a>',
          '本日23:59までに完了しない場合、売上金は失効します。',
          'メルカリ事務局',
        ]),
      },
    ],
  },
];
