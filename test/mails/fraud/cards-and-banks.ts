import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link } from '../letter.ts';
import { picture } from '../picture.ts';

const rentedServer = { ip: '203.0.113.140', ptr: '' };
const forged = { spf: 'softfail', dkim: '', dmarc: 'fail' };

/** Cards, banks and brokers: what most of the fraud in Japanese imitates. */
export const cardsAndBanks: Mail[] = [
  {
    name: 'Mitsui Sumitomo Card, brand domain forged',
    receiver: 'postfix' as const,
    from: '三井住友カード <info@contact.vpass.ne.jp>',
    envelope: 'info@contact.vpass.ne.jp',
    auth: { spf: 'fail', dkim: '', dmarc: 'fail' },
    client: rentedServer,
    zone: '+0800',
    subject: '【重要】三井住友カード ご利用確認のお願い',
    html: letter(
      [
        'いつも三井住友カードをご利用頂きありがとうございます。',
        'ご本人様のご利用かどうかを確認させていただきたいお取引がありましたので、誠に勝手ながら、カードのご利用を一部制限させていただき、ご連絡させていただきました。',
        'つきましては、以下へアクセスの上、カードのご利用確認にご協力をお願い致します。',
        button('https://vpass-smbc.kqzt81.example/login', 'ご利用確認はこちら', '#00754a'),
        'ご回答をいただけない場合、カードのご利用制限が継続されることもございますので、予めご了承下さい。',
      ],
      { font: 'Microsoft YaHei', foot: '三井住友カード株式会社' },
    ),
  },
  {
    name: 'Aeon Card from a bought domain that passes everything',
    receiver: 'gmail' as const,
    from: 'イオンカード <no-reply@uhgfwe.xtqmail-a7.cn>',
    to: 'taro.yamada@example.com',
    client: { ip: '203.0.113.141', ptr: 'uhgfwe.xtqmail-a7.cn' },
    subject: '【イオンカード】お支払い方法の変更手続きのご案内(自動配信)',
    html: letter(
      [
        '平素よりイオンカードをご愛顧いただき、誠にありがとうございます。',
        '今月のお支払金額についてお引き落としができなかったため、カードのご利用を停止しております。',
        `${link('https://aeon-co-jp.xtqpay-a7.cn/NetBranch/', 'https://www.aeon.co.jp/NetBranch/view.do')}`,
        '上記より48時間以内にお支払い情報の更新をお願いいたします。更新が確認できない場合、会員資格を失効とさせていただきます。',
      ],
      { foot: '発行:イオンフィナンシャルサービス株式会社' },
    ),
  },
  {
    name: 'Epos card, short, no link words, qmail',
    receiver: 'qmail' as const,
    from: 'エポスカード <eposcard-support@rvtqlo.example>',
    auth: forged,
    client: { ip: '203.0.113.142', ptr: '', helo: 'rvtqlo.example' },
    subject: '【エポスカード】ご利用のお支払いが滞っています',
    text: `エポスカード会員様

お客様のカードについて、ご利用代金のお引き落としが確認できておりません。
本日中に下記よりお支払いの手続きをお願いいたします。

https://epos-net.rvtqlo.example/pay/?m=info@example.co.jp

お手続きいただけない場合、法的措置をとらせていただくことがあります。
`,
  },
  {
    name: 'Saison card in faulty Japanese',
    receiver: 'yahoo' as const,
    from: 'セゾンカード <saison@jkl3298.top>',
    to: 'hanako@example.com',
    auth: { spf: 'pass', dkim: '', dmarc: 'none' },
    client: { ip: '203.0.113.143', ptr: '' },
    zone: '+0800',
    subject: 'お客様のセゾンカードは第三者に利用された恐れがあります',
    html: letter(
      [
        '尊敬なるお客様、',
        'あなたのセゾンカードは他の場所で利用されましたことを検出しました、安全のために弊社はあなたのカードを凍結しますでした。',
        '下記のボタンをクリックして情報を更新してから、カードは自動的に使用を回復します。',
        button('http://saison-netanswer.jkl3298.top/', '情報を更新する'),
        '12時間以内に更新しませんならば、カードは永久に停止になります。',
      ],
      { font: 'SimSun, 宋体' },
    ),
  },
  {
    name: 'JCB via hidden text between the letters',
    receiver: 'gmail' as const,
    from: 'MyJCB <myjcb@notice.wqpem77.icu>',
    to: 'keiri@example.com',
    client: { ip: '203.0.113.144', ptr: 'notice.wqpem77.icu' },
    subject: 'JCBカード 本人認証サービスの更新について',
    html: letter([
      'い<span style="font-size:0">qzx</span>つもJ<span style="font-size:0">7</span>CBカードをご利<span style="display:none">ptk</span>用いただきありがとうございます。',
      '本<span style="font-size:0">aa</span>人認証サービスのご登録情<span style="font-size:0">bc</span>報が最新でないため、オンラインでのお買い物を制<span style="font-size:0">zz</span>限しております。',
      button('https://my-jcb.wqpem77.icu/auth', 'MyJCBへログイン', '#003a8f'),
      '※24時間以内に更新されない場合、カードは無効となります。',
      '<div style="display:none;font-size:0;color:#ffffff">meadow lantern copper violin river antique walnut harbor puzzle glacier mirror thunder orchard velvet compass saddle ribbon willow</div>',
    ]),
  },
  {
    name: 'Rakuten Card through an open redirect of a search engine',
    receiver: 'postfix' as const,
    from: '楽天カード株式会社 <info@mail.rakuten-card.co.jp>',
    envelope: 'bounce@plv992.example',
    auth: { spf: 'pass', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.145', ptr: 'plv992.example' },
    subject: '【楽天カード】ご請求金額確定のご案内',
    html: letter([
      '楽天カード会員様',
      '11月分のご請求金額が 187,402円 で確定いたしました。お心当たりのない場合は、至急ご利用明細をご確認ください。',
      button(
        'https://www.google.com/url?q=https%3A%2F%2Frakuten-card.plv992.example%2Fe-navi&amp;sa=D',
        'ご利用明細を確認する',
        '#bf0000',
      ),
    ]),
  },
  {
    name: 'MUFG bank, account restricted, workers.dev',
    receiver: 'microsoft' as const,
    from: '三菱UFJ銀行 <mufg-direct@zmq-infra.example>',
    client: { ip: '203.0.113.146', ptr: 'zmq-infra.example' },
    auth: { spf: 'pass', dkim: 'zmq-infra.example', dmarc: 'pass' },
    subject: '【三菱UFJ銀行】お取引の一時制限に関する重要なお知らせ',
    html: letter([
      'お客さま各位',
      'マネー・ローンダリング対策の一環として、お客さまのお取引目的等を確認させていただいております。ご回答が確認できないため、入出金を一時的に制限いたしました。',
      button('https://mufg-direct-kakunin.a1b2zz-example.workers.dev/', 'お客さま情報の確認', '#e60000'),
      '回答期限:本日23時59分<br>期限までにご回答がない場合、口座を解約させていただきます。',
    ]),
  },
  {
    name: 'SMBC, three lines as a short message',
    receiver: 'yahoo' as const,
    from: '三井住友銀行 <9c2k1@qpwm38.example>',
    to: 'taro.yamada@example.com',
    auth: { spf: 'pass', dkim: '', dmarc: 'none' },
    client: rentedServer,
    subject: '【SMBC】口座が凍結されました',
    text: `三井住友銀行よりお知らせ:お客様の口座は不正利用の疑いで凍結されました。
再開手続きはこちら
https://bit.ly/3zQ0example
`,
  },
  {
    name: 'JA Bank, lookalike domain with hyphen',
    receiver: 'gmail' as const,
    from: 'JAネットバンク <service@jabank-anshin.example>',
    to: 'nouka@example.com',
    client: { ip: '203.0.113.148', ptr: 'mail.jabank-anshin.example' },
    subject: '【JAネットバンク】出金停止のお知らせ',
    text: `JAネットバンクをご利用のお客様

お客様の口座で異常な出金が検出されたため、出金を停止しております。
下記サイトより、お客様番号、暗証番号、ワンタイムパスワードを入力し、利用再開のお手続きをお願いします。

https://jabank-anshin.example/ib/login

JAバンク
`,
  },
  {
    name: 'SBI Securities, passkey as bait',
    receiver: 'postfix' as const,
    from: 'SBI証券 <noreply@sbisec.co.jp>',
    envelope: 'www@ssk-2231.example',
    auth: { spf: 'pass', dkim: 'ssk-2231.example', dmarc: 'fail' },
    client: { ip: '203.0.113.149', ptr: 'ssk-2231.example' },
    zone: '+0800',
    subject: '【SBI証券】多要素認証の設定が完了していません(本日まで)',
    html: letter([
      'お客様各位',
      '不正アクセス対策として、すべてのお客様に多要素認証の設定をお願いしております。お客様の口座は設定が未完了のため、本日をもってお取引が制限されます。',
      button('https://www.sbisec.co.jp.ssk-2231.example/ETGate/', 'https://www.sbisec.co.jp/ETGate/', '#004098'),
      'ユーザーネーム、パスワード、取引パスワードをご用意ください。',
    ]),
  },
  {
    name: 'Monex Securities, compensation as bait',
    receiver: 'gmail' as const,
    from: 'マネックス証券 <info@bnk5521.top>',
    to: 'taro.yamada@example.com',
    client: { ip: '203.0.113.150', ptr: 'bnk5521.top' },
    subject: 'マネックス証券:不正取引に対する補償金お受け取りのご案内',
    html: letter([
      'お客様',
      'この度の不正取引に関する補償として、対象のお客様へ 38,000円 の補償金をご用意いたしました。',
      `受け取りには、ログインのうえ口座情報の確認が必要です。${link('https://monex-hosho.bnk5521.top/', '補償金を受け取る')}`,
      '受取期限:11月24日',
    ]),
  },
  {
    name: 'American Express with a QR code only, English letters forged',
    receiver: 'gmail' as const,
    from: 'American Express <AmericanExpress@welcome.gxz-ae.example>',
    to: 'taro.yamada@example.com',
    client: { ip: '203.0.113.151', ptr: 'welcome.gxz-ae.example' },
    subject: '【アメリカン・エキスプレス】カードご利用の一時停止について',
    html: letter([
      '会員様',
      'セキュリティ上の理由により、カードのご利用を一時的に停止しております。スマートフォンで下のQRコードを読み取り、24時間以内にご本人様確認をお願いいたします。',
      '<img src="cid:qr1" width="180" height="180" alt="QR">',
    ]),
    attachments: [{ filename: 'qr.png', type: 'image/png', content: picture(180, 180), contentId: 'qr1' }],
  },
].map(buildMail);
