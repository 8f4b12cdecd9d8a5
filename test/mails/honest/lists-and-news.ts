import { buildMail, type Mail } from '../build-mail.ts';
import { button, letter, link, pictureTag } from '../letter.ts';

/** Mailing lists, forwarding, newsletters: honest mail whose path or links look odd. */
export const listsAndNews: Mail[] = [
  {
    name: 'through a Mailman list, From rewritten',
    receiver: 'postfix' as const,
    from: '中島 誠 via kanri-ml <kanri-ml@lists.example.org>',
    to: 'kanri-ml@lists.example.org',
    deliveredTo: 'admin@example.co.jp',
    envelope: 'kanri-ml-bounces@lists.example.org',
    client: { ip: '203.0.113.30', ptr: 'lists.example.org' },
    headers: [
      'Reply-To: nakajima@univ.example.jp',
      'List-Id: <kanri-ml.lists.example.org>',
      'List-Post: <mailto:kanri-ml@lists.example.org>',
      'Precedence: list',
      'X-Mailman-Version: 2.1.39',
    ],
    subject: '[kanri-ml:01234] Postfix の脆弱性情報(至急アップデートを)',
    text: `中島です。

Postfix の SMTP smuggling 対策の件、まだの方は至急アップデートしてください。
smtpd_forbid_bare_newline = yes を main.cf に入れるだけでも防げます。

https://www.postfix.org/smtp-smuggling.html

_______________________________________________
kanri-ml mailing list
https://lists.example.org/mailman/listinfo/kanri-ml
`,
  },
  {
    name: 'through an old fml list, From kept, DMARC fails',
    receiver: 'postfix' as const,
    from: '松尾 <matsuo@univ.example.jp>',
    to: 'dousoukai@ml.example.org',
    deliveredTo: 'taro.yamada@example.co.jp',
    envelope: 'dousoukai-admin@ml.example.org',
    auth: { spf: 'pass', dkim: '', dmarc: 'fail' },
    client: { ip: '203.0.113.31', ptr: 'ml.example.org' },
    charset: 'iso-2022-jp' as const,
    headers: [
      'X-ML-Name: dousoukai',
      'X-ML-Count: 512',
      'X-MLServer: fml [fml 4.0.3 release (20011202/4.0.3)]',
      'List-Id: <dousoukai.ml.example.org>',
      'Precedence: bulk',
    ],
    subject: '[dousoukai:00512] 忘年会の会費振込のお願い(11/27締切)',
    text: `同窓会の皆様

幹事の松尾です。忘年会の会費5,000円を、11月27日(金)までに
いつもの口座(ゆうちょ銀行 例示)へお振り込みください。
当日キャンセルは返金できませんのでご了承ください。
`,
  },
  {
    name: 'through Google Groups of the own domain',
    receiver: 'gmail' as const,
    from: "'小川 直樹' via 営業 <sales@example.com>",
    to: 'sales@example.com',
    deliveredTo: 'taro.yamada@example.com',
    envelope: 'sales+bncBAABBX7Y@example.com',
    auth: { dkim: 'example.com' },
    client: { ip: '192.0.2.32', ptr: 'mail-sor-f32.google.com' },
    headers: [
      'X-Original-Sender: ogawa@shouji.example.jp',
      'Reply-To: ogawa@shouji.example.jp',
      'List-ID: <sales.example.com>',
      'Precedence: list',
      'Mailing-list: list sales@example.com; contact sales+owners@example.com',
    ],
    subject: 'カタログの最新版について',
    text: `エグザンプル 営業部御中

小川商事の小川です。お世話になっております。
来週の展示会で使いますので、カタログの最新版を水曜日までにお送りいただけますか。
`,
  },
  {
    name: 'forwarded by docomo to Gmail',
    receiver: 'gmail' as const,
    from: 'お母さん <example-hahaoya@docomo.ne.jp>',
    to: 'example-taro@docomo.ne.jp',
    deliveredTo: 'taro.yamada@example.com',
    envelope: 'example-taro@docomo.ne.jp',
    auth: { dkim: '', spf: 'pass', dmarc: 'pass' },
    client: { ip: '192.0.2.33', ptr: 'mail33.docomo.ne.jp' },
    earlier: [
      'from mfsmax.docomo.ne.jp (mfsmax.docomo.ne.jp [192.0.2.34])\r\n\tby mail33.docomo.ne.jp (DoCoMo MAX Mail Server Ver. 2.0) with ESMTP id 0A1B2C3D',
    ],
    charset: 'iso-2022-jp' as const,
    subject: '荷物送ったよ',
    text: 'りんご送りました。明日の午前中に着くから受け取ってね。\nクロネコの番号は 0000-0000-0000 です。\n',
  },
  {
    name: 'card notice forwarded by an old provider, SPF fails, signature whole',
    receiver: 'gmail' as const,
    from: 'イオンカード <info@mail.aeon.co.jp>',
    to: 'yamada@oldprovider.example.ne.jp',
    deliveredTo: 'taro.yamada@example.com',
    auth: { spf: 'softfail', dkim: 'mail.aeon.co.jp', dmarc: 'pass' },
    client: { ip: '198.51.100.35', ptr: 'fwd35.oldprovider.example.ne.jp' },
    earlier: [
      'from mta9.mail.aeon.co.jp (mta9.mail.aeon.co.jp [192.0.2.36])\r\n\tby mx3.oldprovider.example.ne.jp (Postfix) with ESMTPS id 5D6E7F8A9B\r\n\tfor <yamada@oldprovider.example.ne.jp>',
    ],
    subject: '【イオンカード】12月2日お引き落とし分のご請求額のお知らせ',
    text: `イオンマークのカード会員さま

12月2日(水)お引き落とし分のご請求額が確定しました。
暮らしのマネーサイトまたはアプリ「イオンウォレット」よりご確認ください。

https://www.aeon.co.jp/

このメールは送信専用です。
`,
  },
  {
    name: 'newsletter through Haihai Mail, counted links',
    receiver: 'postfix' as const,
    from: '株式会社例示ソフト <mailmag@reiji-soft.example.jp>',
    envelope: 'return-a03-98765@a03.hm-f.jp',
    auth: { dkim: 'hm-f.jp', spf: 'pass', dmarc: 'none' },
    client: { ip: '198.51.100.37', ptr: 'a03-37.hm-f.jp' },
    subject: '【明日開催/残席わずか】電子帳簿保存法セミナーのご案内',
    headers: ['List-Unsubscribe: <https://a03.hm-f.jp/index.php?action=R1&a=98765>'],
    html: letter(
      [
        '山田様',
        'いつもお世話になっております。株式会社例示ソフトです。明日11月20日(金)14時より、無料のオンラインセミナーを開催いたします。',
        `▼詳細・お申し込み<br>${link('https://a03.hm-f.jp/cc.php?t=M12345&amp;c=98765&amp;d=ab12', 'https://reiji-soft.example.jp/seminar/20261120/')}`,
        `配信停止:${link('https://a03.hm-f.jp/index.php?action=R1&amp;a=98765', 'https://reiji-soft.example.jp/unsubscribe/')}`,
      ],
      { foot: '株式会社例示ソフト 東京都千代田区' },
    ),
  },
  {
    name: 'newsletter through Blastmail, plain text',
    receiver: 'qmail' as const,
    from: '例示商工会議所 <info@cci.example.or.jp>',
    envelope: 'err-5512-info=example.co.jp@bmb.jp',
    auth: { dkim: '' },
    client: { ip: '198.51.100.38', ptr: 'mta38.bmb.jp' },
    charset: 'iso-2022-jp' as const,
    subject: '【例示商工会議所】補助金申請の締切が迫っています(11/30)',
    text: `会員の皆様

小規模事業者持続化補助金(第19回)の申請締切は11月30日(月)17:00です。
様式4の発行依頼は本日までにお願いいたします。以降の依頼はお受けできません。

詳細はこちら
https://bmb.jp/bm/p/f/tf.php?id=reijicci&task=click&c=5512

配信停止
https://bmb.jp/bm/p/f/tf.php?id=reijicci&task=cancel
`,
  },
  {
    name: 'newsletter through Benchmark, only pictures',
    receiver: 'gmail' as const,
    from: 'セレクトショップ例 <mail@select.example.jp>',
    to: 'hanako@example.com',
    envelope: 'bounces+77@mail77.bmsend.example.net',
    auth: { dkim: 'select.example.jp' },
    client: { ip: '198.51.100.39', ptr: 'mail77.bmsend.example.net' },
    subject: '冬の新作、入荷しました',
    headers: ['List-Unsubscribe: <https://clt1234567.bmetrack.com/c/su?e=1&c=2>'],
    html: letter(
      [
        `<a href="https://clt1234567.bmetrack.com/c/l?u=AAA&amp;e=BBB">${pictureTag('https://images.benchmarkemail.com/client1234567/image1.jpg', 600, 900, '冬の新作')}</a>`,
      ],
      { foot: `${link('https://clt1234567.bmetrack.com/c/su?e=1', '配信停止')} セレクトショップ例` },
    ),
  },
  {
    name: 'points run out, department store by its marketing cloud',
    receiver: 'yahoo' as const,
    from: '例示百貨店 <member@hyakka.example.jp>',
    to: 'hanako@example.com',
    envelope: 'bounce-112_HTML-9981@bounce.hyakka.example.jp',
    auth: { dkim: 'hyakka.example.jp' },
    client: { ip: '198.51.100.40', ptr: 'mta40.bounce.hyakka.example.jp' },
    subject: '【重要】保有ポイント1,240Pの有効期限は11月30日です',
    html: letter(
      [
        '佐藤 花子 様',
        '下記のポイントがまもなく失効いたします。失効後のポイントは復元できません。',
        '失効予定ポイント:1,240ポイント',
        button(
          'https://click.hyakka.example.jp/?qs=0a1b2c3d4e5f60718293a4b5c6d7e8f9',
          '会員ページでポイントを確認する',
          '#8b6f47',
        ),
      ],
      { foot: '例示百貨店 メンバーズデスク' },
    ),
  },
  {
    name: 'honest estimate wrongly stamped as spam',
    receiver: 'sendmail' as const,
    from: '丸井製作所 <info@maruiseisaku.example.jp>',
    auth: { dkim: '', dmarc: 'none' },
    client: { ip: '198.51.100.41', ptr: '' },
    headers: ['X-Mailer: Becky! ver. 2.81.10 [ja]'],
    above: ['X-Spam-Flag: YES', 'X-Spam-Status: Yes, score=5.4 required=5.0 tests=BAYES_50,RDNS_NONE,HTML_MESSAGE'],
    charset: 'iso-2022-jp' as const,
    subject: '[spam] 御見積書送付の件',
    text: `株式会社エグザンプル
山田様

お世話になっております。丸井製作所の岡田です。
ご依頼の御見積書をお送りいたします。見積有効期限は2週間です。

ご検討のほど、よろしくお願いいたします。
`,
    attachments: [{ filename: '御見積書.pdf', type: 'application/pdf', content: '%PDF-1.4\n%%EOF\n' }],
  },
  {
    name: 'honest reply that a filter stamped and made unreadable',
    receiver: 'sendmail' as const,
    from: '今野 <konno@kaguya.example.jp>',
    auth: { dkim: '', dmarc: 'none' },
    client: { ip: '198.51.100.42', ptr: 'mail42.example.net' },
    above: ['X-Spam-Flag: YES', 'X-Spam-Score: 6.1'],
    subject: '***SPAM*** 縺願ｦ狗ｩ阪ｊ縺ｮ縺顔､ｼ',
    text: `蜈域律縺ｯ縺願ｦ狗ｩ阪ｊ繧偵≠繧翫′縺ｨ縺?縺斐＊縺?縺ｾ縺励◆縲ら､ｾ蜀?縺ｧ讀懆ｨ弱＠縲∵擂騾ｱ縺碑ｿ比ｺ九＞縺溘＠縺ｾ縺吶?

-- 
KONNO konno@kaguya.example.jp
`,
  },
  {
    name: 'headers cut: statement of a card copied out of a mail program',
    receiver: 'cut' as const,
    from: '三井住友カード <info@contact.vpass.ne.jp>',
    to: 'taro.yamada@example.com',
    subject: '【三井住友カード】お支払い金額確定のご案内',
    text: `山田 太郎 様

11月26日のお支払い金額が確定いたしました。
Vpassまたはアプリにログインしてご確認ください。
https://www.smbc-card.com/mem/index.jsp

三井住友カード株式会社
`,
  },
  {
    name: 'headers cut: a parcel is late, small shop',
    receiver: 'cut' as const,
    from: '古書えぐざん <kosho@kosho.example.jp>',
    subject: '発送遅延のお詫び',
    text: `山田様

ご注文いただいた本ですが、在庫の確認に手間取り、発送が遅れております。
11月25日までに発送できない場合は、全額返金いたします。
ご迷惑をおかけして申し訳ございません。
`,
  },
].map(buildMail);
