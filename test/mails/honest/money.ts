import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link } from '../letter.ts';

/** Cards, banks, brokers: statements, locks and alarms as the real ones send them. */
export const money: Mail[] = [
  {
    name: 'card used, Mitsui Sumitomo Card',
    receiver: 'gmail' as const,
    from: '三井住友カード <statement@vpass.ne.jp>',
    to: 'taro.yamada@example.com',
    subject: 'ご利用のお知らせ【三井住友カード】',
    client: { ip: '192.0.2.130', ptr: 'mx130.vpass.ne.jp' },
    text: `山田 太郎 様

いつも三井住友カードをご利用頂きありがとうございます。
お客様のカードご利用内容をお知らせいたします。

ご利用カード:三井住友カード(NL)
◇利用日:2026/11/18 12:31
◇利用先:セブン-イレブン
◇利用取引:買物
◇利用金額:842円

ご利用内容について、万が一身に覚えのない場合は、
Vpassより「カード利用の停止」のお手続きをお願いいたします。
https://www.smbc-card.com/mem/index.jsp

※利用先名は順次更新されるため、実際とは異なる場合があります。
■発行者■ 三井住友カード株式会社 https://www.smbc-card.com/
`,
  },
  {
    name: 'card stopped because of suspicious use, Epos',
    receiver: 'yahoo' as const,
    from: 'エポスカード <info@01epos.jp>',
    to: 'taro.yamada@example.com',
    subject: '【重要】カードのご利用確認のお願い',
    client: { ip: '192.0.2.131', ptr: 'mta31.01epos.jp' },
    text: `山田太郎様

いつもエポスカードをご利用いただきまして、誠にありがとうございます。

お客さまのカードについて、第三者による不正使用の可能性がある
ご利用を検知したため、一時的にカードのご利用を保留しております。

ご本人さまのご利用か否かを、エポスアプリまたはエポスNetの
「ご利用確認」よりご回答ください。

・11月17日 21時05分 オンラインショップ 49,800円

エポスカードのアプリを開く、またはブックマークからエポスNetへお進みください。
このメールには、ログイン画面へのリンクは掲載しておりません。

株式会社エポスカード
`,
  },
  {
    name: 'amount of the month fixed, JCB',
    receiver: 'postfix' as const,
    from: 'MyJCB <mail@qa.jcb.co.jp>',
    to: 'keiri@example.co.jp',
    subject: 'JCBカード/12月10日分お振替内容確定のご案内',
    client: { ip: '192.0.2.133', ptr: 'mail133.qa.jcb.co.jp' },
    html: letter(
      [
        '株式会社エグザンプル 御中',
        '2026年12月10日(木)のお振替金額が確定しました。',
        'カード名称:JCB法人カード<br>お支払い金額:128,440円',
        button('https://my.jcb.co.jp/Login', 'MyJCBでカード利用明細を確認する', '#003a8f'),
        '残高不足などでお振替ができなかった場合、カードのご利用を停止させていただくことがあります。前日までにお支払い口座へご入金ください。',
      ],
      {
        head: 'MyJCB',
        foot: `JCBをかたる不審なメールにご注意ください。${link('https://www.jcb.co.jp/security/phishing.html', '詳しくはこちら')}<br>株式会社ジェーシービー`,
      },
    ),
  },
  {
    name: 'lent password locked after wrong entries, Rakuten Card',
    receiver: 'gmail' as const,
    from: '楽天カード株式会社 <info@mail.rakuten-card.co.jp>',
    to: 'hanako@example.com',
    subject: '【楽天カード】第2パスワード入力エラーによるロックのお知らせ',
    client: { ip: '192.0.2.135', ptr: 'rc135.mail.rakuten-card.co.jp' },
    text: `佐藤 花子 様

平素より楽天カードをご利用いただき、誠にありがとうございます。

楽天e-NAVIにて第2パスワードの入力に規定回数失敗したため、
セキュリティ保護のためロックいたしました。

お心当たりのある場合は、翌日以降に自動的に解除されます。
お心当たりのない場合は、お早めに楽天会員のパスワードを変更してください。

楽天e-NAVI
https://www.rakuten-card.co.jp/e-navi/

楽天カード株式会社
`,
  },
  {
    name: 'bank warns of phishing in its own name and quotes it, SMBC',
    receiver: 'gmail' as const,
    from: '三井住友銀行 <SMBC_service@dn.smbc.co.jp>',
    to: 'taro.yamada@example.com',
    subject: '【三井住友銀行】当行を装った詐欺メールにご注意ください',
    client: { ip: '192.0.2.140', ptr: 'mta140.dn.smbc.co.jp' },
    html: letter(
      [
        'いつも三井住友銀行をご利用いただきありがとうございます。',
        '現在、当行をかたるフィッシングメールが急増しています。次のような文面のメールやSMSが届いても、絶対にリンクを開かないでください。',
        '<div style="border:1px solid #c00;padding:10px;margin:0 0 14px">件名:【緊急】お客様の口座を一時的に制限しました<br>お客様の口座で異常な取引が検知されたため、お取引を一時停止しております。24時間以内に下記より本人確認を行ってください。確認が取れない場合、口座は永久に凍結されます。</div>',
        '当行がメールやSMSで、暗証番号・パスワード・ワンタイムパスワードをお聞きすることはございません。',
        `偽サイトの見分け方は${link('https://www.smbc.co.jp/security/', 'セキュリティのページ')}をご覧ください。`,
      ],
      { head: 'SMBC 三井住友銀行', foot: '株式会社三井住友銀行' },
    ),
  },
  {
    name: 'transfer done, Rakuten Bank',
    receiver: 'postfix' as const,
    from: '楽天銀行 <service@ac.rakuten-bank.co.jp>',
    to: 'keiri@example.co.jp',
    subject: '[楽天銀行]振込受付完了のお知らせ',
    client: { ip: '192.0.2.141', ptr: 'mail41.ac.rakuten-bank.co.jp' },
    charset: 'iso-2022-jp' as const,
    text: `株式会社エグザンプル 様

いつも楽天銀行をご利用いただき、ありがとうございます。
以下の通り、振込の受付を完了いたしました。

 受付日時:2026/11/20 10:14
 振込先 :三菱UFJ銀行 札幌支店
 振込金額:264,000円

 お心当たりがない場合は、直ちにログインのうえ取引を停止し、
 カスタマーセンターまでご連絡ください。

楽天銀行株式会社
https://www.rakuten-bank.co.jp/
`,
  },
  {
    name: 'one-time password of a bank, no link',
    receiver: 'yahoo' as const,
    from: '住信SBIネット銀行 <post_master@netbk.co.jp>',
    to: 'hanako@example.com',
    subject: '【住信SBIネット銀行】認証コードのお知らせ',
    client: { ip: '192.0.2.143', ptr: 'mta43.netbk.co.jp' },
    text: `認証コード: 482913
有効期限: 10分

画面に認証コードを入力してください。
認証コードを他人に教えないでください。当社の社員がお聞きすることはありません。
お心当たりのない場合は、パスワードの変更をお願いします。
`,
  },
  {
    name: 'broker demands passkey by a date, SBI Securities',
    receiver: 'gmail' as const,
    from: 'SBI証券 <info@sbisec.co.jp>',
    to: 'taro.yamada@example.com',
    subject: '【SBI証券・重要】多要素認証の必須化に関するお手続きのお願い',
    client: { ip: '192.0.2.147', ptr: 'mta47.sbisec.co.jp' },
    html: letter(
      [
        '山田 太郎 様',
        '証券口座への不正アクセス被害の防止のため、当社では2026年12月5日(土)より、ログイン時のパスキー認証を必須といたします。',
        '設定がお済みでない場合、同日以降、インターネットでのお取引および出金がご利用いただけなくなります。お早めに設定をお願いいたします。',
        'メールのリンクからではなく、<b>ブックマークまたは公式アプリから</b>当社ウェブサイトへアクセスし、「口座管理」>「お客さま情報 設定・変更」よりお手続きください。',
        'ご不明な点はカスタマーサービスセンターへお問い合わせください。',
      ],
      { head: 'SBI証券', foot: '株式会社SBI証券 金融商品取引業者 加入協会:日本証券業協会' },
    ),
  },
  {
    name: 'direct debit failed, card company letter in ISO-2022-JP',
    receiver: 'sendmail' as const,
    from: 'セゾンカード <info@mail.saisoncard.co.jp>',
    to: 'keiri@example.co.jp',
    subject: '【セゾンカード】お引き落としができませんでした',
    client: { ip: '192.0.2.149', ptr: 'mta49.mail.saisoncard.co.jp' },
    charset: 'iso-2022-jp' as const,
    text: `山田 太郎 様

いつもセゾンカードをご利用いただき、誠にありがとうございます。
11月4日のお支払い分について、ご指定の口座からお引き落としができませんでした。

 ご請求金額:32,180円
 再引き落とし日:11月24日(火)

前営業日までに口座へご入金をお願いいたします。
ご入金の確認ができない場合は、カードのご利用を停止させていただきます。

株式会社クレディセゾン
https://www.saisoncard.co.jp/
`,
  },
  {
    name: 'PayPal receipt to a Japanese buyer',
    receiver: 'gmail' as const,
    from: 'service-jp@paypal.com <service-jp@paypal.com>',
    to: 'taro.yamada@example.com',
    subject: '支払いの領収書 - Example Fonts Ltd.',
    client: { ip: '192.0.2.150', ptr: 'mx10.slc.paypal.com' },
    html: letter(
      [
        '山田 太郎様',
        'Example Fonts Ltd.へのお支払い(¥4,980 JPY)が完了しました。',
        '取引ID: 5XK12345AB678901C<br>取引日: 2026年11月19日',
        button('https://www.paypal.com/activity/payment/5XK12345AB678901C', '支払いを表示または管理', '#0070ba'),
        'この取引に問題がある場合は、取引日から180日以内に問題解決センターからお申し出ください。',
      ],
      {
        head: 'PayPal',
        foot: `PayPalのメールには必ず氏名または会社名が記載されています。${link('https://www.paypal.com/jp/security', 'フィッシングの見分け方')}`,
      },
    ),
  },
  {
    name: 'PayPay balance charged back, limit of use',
    receiver: 'microsoft' as const,
    from: 'PayPay加盟店サポート <noreply@paypay-corp.co.jp>',
    subject: '【PayPay】12月分の入金口座確認のお願い',
    client: { ip: '192.0.2.152', ptr: 'mta52.paypay-corp.co.jp' },
    text: `株式会社エグザンプル 様

PayPayをご利用いただきありがとうございます。
ご登録の入金口座への振込ができませんでした。口座名義または口座番号に誤りがある可能性があります。

PayPay for Businessにログインし、「銀行口座情報」をご確認ください。
11月27日までに修正が確認できない場合、次回の入金は翌月末となります。

https://business.paypay.ne.jp/

PayPay株式会社 加盟店サポート
`,
  },
  {
    name: 'internet banking service ends for old app, regional bank by its ESP',
    receiver: 'postfix' as const,
    from: '例示銀行ダイレクト <direct@reijibank.example.jp>',
    to: 'keiri@example.co.jp',
    envelope: 'bounce-1042-keiri=example.co.jp@bounce.delivery.example.net',
    auth: { dkim: 'reijibank.example.jp', dmarc: 'pass' },
    client: { ip: '198.51.100.120', ptr: 'out120.delivery.example.net' },
    subject: '【例示銀行】電子証明書の更新期限が近づいています(法人インターネットバンキング)',
    text: `例示銀行 法人インターネットバンキングをご契約のお客様

お客様の電子証明書は、2026年12月4日に有効期限を迎えます。
期限を過ぎますとログインできなくなりますので、お早めに更新してください。

更新方法:ログイン画面の「電子証明書更新」ボタンよりお進みください。
(いつもご利用のお気に入り・ブックマークからログインしてください)

お問い合わせ:法人IBヘルプデスク 0120-000-000(平日9:00~18:00)
`,
  },
].map(buildMail);
