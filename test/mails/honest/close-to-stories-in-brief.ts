import { buildMail, type Draft, type Mail } from '../build-mail.ts';

const UNPROVEN = { spf: 'none', dkim: '', dmarc: 'none' };

/** Honest mail that uses the words of a story: closings, strangers, jobs, programs, loans, domains, shares. */
const drafts: Draft[] = [
  {
    receiver: 'postfix',
    name: 'shop closes after thirty years, with a sale',
    from: '手芸の店いとまき <info@itomaki-shop.example>',
    subject: '閉店のお知らせと感謝セール',
    text: '30年間ありがとうございました。9月末をもって閉店いたします。\n在庫処分として、毛糸は全品7割引、布は最大80%OFFです。なくなり次第終了いたします。\nhttps://itomaki-shop.example/sale\n手芸の店いとまき 金沢市例示町1-2 076-000-0000',
  },
  {
    receiver: 'gmail',
    name: 'outlet sale, today only',
    from: '例示アウトドア <mail@reiji-outdoor.example>',
    subject: '【本日最終日】在庫一掃 最大90%OFF',
    html: '<p>冬物の在庫一掃セールは本日最終日です。最大90%OFF、送料無料。</p><a href="https://www.reiji-outdoor.example/sale">セール会場へ</a><p>例示アウトドア株式会社 <a href="https://www.reiji-outdoor.example/unsubscribe">配信停止</a></p>',
  },
  {
    receiver: 'postfix',
    name: 'patent office asks about a trademark',
    from: '例示特許事務所 <tm@reiji-patent.example>',
    subject: '貴社商標に類似する出願について',
    auth: UNPROVEN,
    text: '例示商事株式会社 御中\n平素よりお世話になっております。監視しております貴社の商標と類似する第三者の出願が公開されました。ドメイン名の登録は確認されておりません。\n異議申立の期限は11月30日です。方針について来週お電話でご相談させてください。\n例示特許事務所 弁理士 佐藤 03-0000-0000',
  },
  {
    receiver: 'postfix',
    name: 'registrar took the order for a domain',
    from: '例示ドメイン <support@rei-domain.example>',
    subject: 'ドメイン登録申請を受け付けました',
    text: 'ドメイン「kobako.example」の登録申請を受け付けました。お申し込みから3営業日以内に登録が完了します。\n管理画面:https://rei-domain.example/panel',
  },
  {
    receiver: 'gmail',
    name: 'new member of a club introduces herself',
    from: '木村さやか <sayaka.kimura.reiji@gmail.com>',
    subject: 'はじめまして(写真クラブ)',
    text: 'はじめまして。友人の田中さんから連絡先を伺いました。来月から写真クラブに入る木村です。\n撮影会の写真も送りますね。クラブのLINEグループへの招待は、次回お会いしたときにお願いします。',
  },
  {
    receiver: 'postfix',
    name: 'school for care workers, fee for the course',
    from: '例示福祉カレッジ <kyomu@reiji-fukushi.example>',
    subject: '初任者研修のお申し込みについて',
    text: '鈴木様\n介護職員初任者研修へのお申し込みありがとうございます。教材費6,600円を含む受講料を、開講日の1週間前までにお振り込みください。\n修了後は、提携施設の求人をご紹介しています。\n例示福祉カレッジ 教務課 03-0000-0000',
  },
  {
    receiver: 'postfix',
    name: 'personnel before the first day',
    from: '例示商事 人事部 <jinji@reiji-shoji.example>',
    subject: '入社手続きのご案内',
    text: '内定者の皆様\n4月1日の入社にあたり、入社書類をお送りします。給与振込口座の届と身分証の写しは、初日にお持ちください。\n制服は当社が用意しますので、費用はかかりません。\n例示商事株式会社 人事部',
  },
  {
    receiver: 'postfix',
    name: 'own system desk, a program for everybody',
    from: '情報システム課 <system@example.co.jp>',
    subject: '【必須】VPNソフトの更新(11月末まで)',
    text: '社員各位\nVPNソフトを新しい版に更新します。社内ポータルからインストールしてください。警告が表示された場合は「はい」を選択してください。\n11月30日までに更新されない場合、社外から接続できなくなります。\nhttps://portal.example.co.jp/vpn\n情報システム課 内線210',
  },
  {
    receiver: 'postfix',
    name: 'bank offers a loan to a firm',
    from: '例示信用金庫 <houjin@reiji-shinkin.example>',
    subject: '事業資金のご案内',
    text: 'お取引先の皆様\n当金庫では、無担保・保証人不要の事業資金をご用意しております。審査には1週間ほどお時間をいただきます。\nお申し込みはお近くの窓口、またはお電話でご相談ください。\n例示信用金庫 法人営業部',
  },
  {
    receiver: 'gmail',
    name: 'broker’s market letter with its LINE account',
    from: '例示証券 <mail@reiji-sec.example>',
    subject: '今週の相場(日経平均3%上昇)',
    text: '今週の株式市場は堅調で、半導体の銘柄が12%上昇する場面もありました。\nNISAのオンラインセミナーを水曜日に開催します。講師は当社のアナリストです。参加無料。\nhttps://www.reiji-sec.example/seminar\nLINE公式アカウントでも市況を配信しています。\n例示証券株式会社 投資にはリスクがあり、元本は保証されません。',
  },
  {
    receiver: 'gmail',
    name: 'vendor tells of the yearly charge, with its number',
    from: '例示ウイルス対策 <billing@reiji-av.example>',
    subject: '自動更新のお知らせ',
    text: '鈴木様\nウイルス対策ソフトの契約は12月4日に自動更新され、6,980円をご登録のカードに請求いたします。\n停止はマイページから行えます。https://my.reiji-av.example/\nお問い合わせはお電話でも承ります。0120-000-000',
  },
  {
    receiver: 'postfix',
    name: 'desk collects a questionnaire, a ticket for some',
    from: '例示生協 <kouhou@reiji-coop.example>',
    subject: 'アンケートのお願い(抽選で商品券)',
    text: '組合員の皆様\n宅配についてのアンケート(5問)にお答えください。抽選で50名様に商品券1,000円分をお送りします。ご当選者には来月お届けします。\nhttps://www.reiji-coop.example/enquete\n例示生活協同組合',
  },
  {
    receiver: 'postfix',
    name: 'lawyer writes about bail',
    from: '例示法律事務所 <law@reiji-law.example>',
    subject: '保釈請求について',
    auth: UNPROVEN,
    text: '山田様\n弁護士の高橋です。逮捕後の流れをご説明します。保釈金の納付は当事務所の預り金口座でお預かりします。口座番号は委任契約書をご覧ください。\n接見の内容は、他の方に話さないようお願いします。\n例示法律事務所 03-0000-0000',
  },
  {
    receiver: 'postfix',
    name: 'quarantine report of the own gateway',
    from: 'メールゲートウェイ <mgw@example.co.jp>',
    subject: '隔離メールのお知らせ(2件)',
    auth: UNPROVEN,
    text: '隔離メールが2件あります。必要なメールは7日以内に解除してください。\nhttps://mgw.example.co.jp/q\n\n1. 展示会のご案内\n2. 見積書の件',
  },
  {
    receiver: 'postfix',
    name: 'leader of a club has prepared a group',
    from: '会長 佐藤 <sato@reiji-tennis.example>',
    subject: '合宿の連絡用グループ',
    text: '部員の皆様\n合宿の連絡用にLINEグループを用意しました。添付の二次元コードから参加してください。欠席の方は返信で教えてください。\nテニス部 佐藤',
  },
];

export const closeToStoriesInBrief: Mail[] = drafts.map(buildMail);
