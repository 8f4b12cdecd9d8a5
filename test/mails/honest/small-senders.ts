import { buildMail, type Draft, type Mail } from '../build-mail.ts';
import { mailchimp } from '../carriers.ts';
import { button, letter, link, pictureTag } from '../letter.ts';
import { pdf } from '../paper.ts';

/** Clubs, shops and craftsmen who have pictures, forms, files and mailboxes wherever these cost nothing. */
const drafts: Draft[] = [
  {
    name: 'walking club, picture from a place for everybody, form for the outing',
    receiver: 'gmail',
    from: 'みどり歩こう会 <info@midori-aruko.example>',
    to: 'taro@example.com',
    subject: '11月の例会のご案内',
    headers: ['Reply-To: midori.aruko@gmail.com'],
    html: letter(
      [
        pictureTag('https://i.imgur.com/k3mPq2L.jpg', 560, 320, '先月の高尾山'),
        '会員のみなさま',
        '11月の例会は17日(日)、御岳渓谷を歩きます。参加される方は10日までに出欠フォームでお知らせください。',
        button('https://forms.gle/Zk3mPq2LxA9', '出欠を知らせる'),
      ],
      { foot: `みどり歩こう会 ${link('https://midori-aruko.example/', 'midori-aruko.example')}` },
    ),
  },
  {
    name: 'noodle shop, new menu, pictures from a place for everybody',
    receiver: 'postfix',
    from: '麺処まつば <news@matsuba-men.example>',
    subject: '冬の新メニューが始まりました',
    html: letter(
      [
        pictureTag('https://i.postimg.cc/8cVn2Tqk/miso.jpg', 560, 300, '味噌らーめん'),
        'いつもありがとうございます。今週から濃厚味噌らーめんを始めました。このメールの画面を見せていただくと味玉をおつけします。',
        button('https://matsuba-men.example/menu', 'メニューを見る'),
      ],
      { foot: '麺処まつば 東京都調布市 配信停止はこちら' },
    ),
  },
  {
    name: 'potter, through Mailchimp, picture from Pinterest',
    receiver: 'gmail',
    from: 'Hill Road Pottery <hello@hillroadpottery.example>',
    to: 'jane@example.com',
    via: mailchimp(),
    subject: 'The kiln is open on Saturday',
    html: letter(
      [
        pictureTag('https://i.pinimg.com/736x/3a/1c/9e/bowls.jpg', 560, 400, 'New bowls'),
        'Hello Jane, the autumn bowls are out of the kiln. Come by on Saturday, or see them in the shop.',
        button('https://www.hillroadpottery.example/shop', 'See the bowls'),
      ],
      { foot: 'Hill Road Pottery. Unsubscribe', lang: 'en' },
    ),
  },
  {
    name: 'parents of a school, all in To, form for the fair',
    receiver: 'gmail',
    from: 'PTA事務局 <pta@aoba-sho.example>',
    to: 'hanako@example.com, sato1978@gmail.com, mika.k@docomo.ne.jp, ito@yahoo.co.jp, yama@ezweb.ne.jp, mori@gmail.com',
    subject: 'バザーの当番表について',
    text: '役員のみなさま\n\nお世話になっております。バザーの当番表ができましたので、ご都合を日曜までに入れてください。\nhttps://docs.google.com/spreadsheets/d/1kXq29LmPz/edit\n\nPTA事務局 木村\n',
  },
  {
    name: 'estimate of a carpenter, document with a link to photographs',
    receiver: 'postfix',
    from: '山本工務店 山本 <yamamoto@yamamoto-koumuten.example>',
    subject: 'お見積書をお送りします',
    text: '佐藤様\n\n先日はありがとうございました。お見積書を添付いたします。現場の写真は見積書の中のリンクからご覧ください。\nご不明な点はお電話ください。\n\n山本工務店 山本\n電話 042-000-0000\n',
    attachments: [
      {
        filename: 'mitsumori_sato.pdf',
        type: 'application/pdf',
        content: pdf(['MITSUMORI', 'Photos'], 'https://drive.google.com/drive/folders/1aBcD2eFgH'),
      },
    ],
  },
  {
    name: 'invoice with a page for payment, nothing to follow in the mail',
    receiver: 'gmail',
    from: 'Anna Berg Translations <anna@bergtranslations.example>',
    to: 'jane@example.com',
    subject: 'Invoice 2024-31',
    text: 'Hello Jane,\n\nplease find my invoice for October attached. You can pay by bank transfer or by card through the link on the invoice.\n\nBest,\nAnna\n',
    attachments: [
      {
        filename: 'Invoice-2024-31.pdf',
        type: 'application/pdf',
        content: pdf(['Invoice 2024-31', 'Pay by card'], 'https://pay.cardservice.example/i/acct_1Kx'),
      },
    ],
  },
  {
    name: 'reunion, answers to the organiser by a button',
    receiver: 'postfix',
    from: '青葉高校同窓会 <dosokai@aoba-alumni.example>',
    subject: '第20回総会・懇親会のご案内',
    html: letter(
      [
        '会員各位',
        '下記のとおり総会と懇親会を開きます。出欠を11月末までに幹事の田村までお知らせください。',
        button('mailto:tamura.dosokai@gmail.com?subject=%E5%87%BA%E5%B8%AD', '出席する'),
        link('https://aoba-alumni.example/sokai20', '会場と会費'),
      ],
      { foot: '青葉高校同窓会事務局' },
    ),
  },
  {
    name: 'photographs of a wedding, free mail to friends',
    receiver: 'gmail',
    from: '中村 美咲 <misaki.n@gmail.com>',
    to: 'hanako@example.com, sato1978@gmail.com, ito@yahoo.co.jp, mori@gmail.com, yama@icloud.com',
    subject: '写真です',
    text: '先日はありがとうございました!写真を入れたので見てくださいね。\nhttps://photos.app.goo.gl/kX29LmPzA\n\n美咲\n',
  },
  {
    name: 'forum, somebody answered with a picture',
    receiver: 'postfix',
    from: 'Old Radios Forum <noreply@oldradios.example>',
    subject: 'New reply in "Humming noise in my Telefunken"',
    html: letter(
      [
        'Hello Jane, tubefan wrote in a topic that you follow:',
        '<blockquote>Here is the schematic, look at C12.</blockquote>',
        pictureTag('https://i.imgur.com/Qz81LmA.png', 480, 360, 'schematic'),
        button('https://oldradios.example/t/4711#p9', 'Read the answer'),
      ],
      { foot: 'Stop these notices', lang: 'en' },
    ),
  },
];

export const smallSenders: Mail[] = drafts.map((draft) => buildMail(draft));
