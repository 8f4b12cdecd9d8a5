import { cuenote, hosted, marketingCloud, ses, spiral } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

/** Telephone companies, providers, energy, broadcasting. */
export const telecomAndEnergy: Family[] = [
  {
    family: 'telephone company, bill and code',
    split: 'fitting',
    mails: [
      {
        name: 'bill fixed, Docomo',
        from: 'NTTドコモ <docomo-billing@docomo.ne.jp>',
        subject: 'eビリング:11月ご請求額のお知らせ',
        text: `いつもドコモをご利用いただき、ありがとうございます。

11月(10月ご利用分)のご請求額が確定しました。

ご利用料金は、My docomoの「データ・料金」からご確認ください。
https://www.docomo.ne.jp/mydocomo/data/

※このメールアドレスには返信できません。
`,
      },
      {
        name: 'two-step code, au ID',
        from: 'au <info@connect.auone.jp>',
        subject: '【au ID】確認コードのお知らせ',
        text: `au IDのログインに必要な確認コードをお知らせします。

確認コード:519274
有効期限:2026年11月18日 21:15

※確認コードをau・KDDIの社員がお聞きすることはありません。
※お心当たりがない場合、au IDのパスワード変更をお勧めします。
KDDI株式会社
`,
      },
      {
        name: 'unpaid, service will stop, SoftBank',
        from: 'ソフトバンク <info@mail.softbank.jp>',
        subject: '【重要】ご利用料金のお支払いが確認できておりません',
        via: cuenote('sbm', false),
        text: `山田 太郎 様

10月ご利用分の料金(8,250円)のお支払いが確認できておりません。
11月25日までにお支払いがない場合、ご利用を停止いたします。

お支払いは、お送りした払込票により、コンビニエンスストアまたはPayPayをご利用ください。
払込票がお手元にない場合は、My SoftBankの「料金案内」で番号を発行できます。
https://www.softbank.jp/mysoftbank/

すでにお支払い済みの場合は、ご容赦ください。
`,
      },
    ],
  },
  {
    family: 'provider, mailbox and password',
    split: 'held',
    mails: [
      {
        name: 'mailbox full, OCN',
        from: 'OCN <notice@infomail.ocn.ne.jp>',
        subject: '【OCN】メールボックスの空き容量が少なくなっています',
        text: `OCNメールをご利用いただきありがとうございます。

対象メールアドレス:yamada@example.ne.jp
使用率:98%

容量がいっぱいになると、新しいメールを受信できません。
OCNメール(Web)で不要なメールを削除し、「ゴミ箱を空にする」を行ってください。
https://mail.ocn.ne.jp/

NTTドコモビジネス株式会社
`,
      },
      {
        name: 'mail password misused, Biglobe',
        from: 'BIGLOBEカスタマーサポート <security@support.biglobe.ne.jp>',
        subject: '【重要】迷惑メール送信の停止とパスワード変更のお願い(BIGLOBE)',
        text: `山田 太郎 様

お客さまのメールアドレスから、迷惑メールが大量に送信されていることを確認したため、
11月18日に、メールの送信機能を一時的に停止しました。

パスワードが第三者に知られ、不正に利用されたものと考えられます。
ユーザーIDとご契約のお電話番号をご用意のうえ、下記へお電話ください。
ご本人さまの確認後、新しいパスワードを郵送いたします。

BIGLOBEカスタマーサポート 0120-000-000(10:00~19:00)
`,
      },
      {
        name: 'webmail moves to a new system, So-net',
        from: 'So-net <info@so-net.ne.jp>',
        subject: '【So-net】11月30日、Webメールが新しくなります(お手続きのお願い)',
        via: cuenote('sonet', false),
        html: letter(
          [
            'So-netをご利用の皆さまへ',
            '11月30日(月)10時より、Webメールを新システムへ移行します。移行後、<b>旧画面のブックマークからはログインできません。</b>',
            'また、パスワードが8文字未満のお客さまは、移行前に変更が必要です。変更されない場合、移行後にWebメールをご利用いただけません。',
            button('https://www.so-net.ne.jp/support/webmail/renewal/', 'お手続き方法を見る', '#0068b7'),
          ],
          { foot: 'ソニーネットワークコミュニケーションズ株式会社' },
        ),
      },
      {
        name: 'virus found in an outgoing mail, a cable provider',
        from: 'みどりケーブルネット サポート <support@midori-catv.example.jp>',
        subject: 'メールウイルス検出のお知らせ',
        auth: { dkim: '', dmarc: 'none' },
        via: hosted('mail.midori-catv.example.jp'),
        charset: 'iso-2022-jp',
        text: `お客様宛てのメールからウイルスを検出しましたので、添付ファイルを削除しました。

送信者:unknown@example.net
件名 :Invoice
ウイルス名:Trojan.GenericKD

このメールは自動的に送信されています。ご対応の必要はありません。
`,
      },
    ],
  },
  {
    family: 'energy and broadcasting',
    split: 'fitting',
    mails: [
      {
        name: 'electricity bill, Tokyo',
        from: 'くらしTEPCO web <kurashi-tepco@info.tepco.co.jp>',
        subject: '【くらしTEPCO web】11月分の電気料金のお知らせ',
        via: marketingCloud('info.tepco.co.jp'),
        html: letter(
          [
            '山田 太郎さま',
            '11月分の電気料金が確定しました。',
            '<b style="font-size:22px">9,812円</b>(使用量 298kWh)',
            button('https://www.kurashi.tepco.co.jp/', '詳細を見る', '#d70c18'),
            '口座振替日:11月26日',
          ],
          { foot: '東京電力エナジーパートナー株式会社' },
        ),
      },
      {
        name: 'gas cannot be debited, Osaka',
        from: '大阪ガス <mail@osakagas.co.jp>',
        subject: '【大阪ガス】口座振替ができなかったお客さまへ(再振替のお知らせ)',
        text: `山田 太郎様(お客さま番号 0-12-345-****)

11月16日に口座振替の手続きを行いましたが、残高不足のため振替できませんでした。
11月26日に再度振替いたしますので、前日までにご入金をお願いいたします。

再振替ができない場合は、払込書を郵送いたします。お支払いがないときは、
ガスの供給を停止することがあります。

大阪ガス お客さまセンター 0120-0-00000
`,
      },
      {
        name: 'water will be cut off, a city waterworks',
        from: '例示市水道局 料金課 <ryokin@suido.city.reiji.example.jp>',
        subject: '水道料金の未納について(給水停止予告)',
        via: hosted('mail.city.reiji.example.jp'),
        auth: { dkim: '', dmarc: 'none' },
        charset: 'iso-2022-jp',
        text: `山田 太郎 様

水道料金(令和8年9・10月分 6,424円)が未納となっております。
先にお送りした給水停止予告書のとおり、11月30日までにお支払いがない場合、
給水を停止いたします。

お支払いは、予告書に付いている納入通知書により、金融機関またはコンビニで
お願いいたします。このメールにお支払い用のリンクはありません。

例示市水道局料金課 電話 000-000-0000
`,
      },
      {
        name: 'contract move confirmed, NHK',
        from: 'NHK <info@nhk-cs.jp>',
        subject: '【NHK】住所変更のお手続きを受け付けました',
        via: spiral('nhk'),
        text: `山田 太郎 様

放送受信契約の住所変更のお手続きを受け付けました。
受付番号 20261118-01234

2週間ほどで、お届け内容の確認書をお送りします。

NHKふれあいセンター 0120-000-000
`,
      },
    ],
  },
  {
    family: 'telephone company, campaign and contract',
    split: 'held',
    mails: [
      {
        name: 'contract will be renewed, a mobile company',
        from: '楽天モバイル <info@mobile.rakuten.co.jp>',
        subject: '【楽天モバイル】「データタイプ」ご契約内容確認のお願い(本人確認)',
        via: marketingCloud('mail.mobile.rakuten.co.jp'),
        html: letter(
          [
            '山田 太郎様',
            '携帯電話不正利用防止法にもとづき、ご契約者さま情報の確認をお願いしております。ご登録の住所宛てに送付した書類が返送されました。',
            '12月10日までに現在のご住所を登録していただけない場合、回線の利用を停止することがあります。',
            button('https://portal.mobile.rakuten.co.jp/my-rakuten-mobile', 'my 楽天モバイルで確認する', '#ff008c'),
          ],
          { foot: '楽天モバイル株式会社' },
        ),
      },
      {
        name: 'data nearly used up, IIJmio',
        from: 'IIJmio <info@iijmio.jp>',
        subject: '【IIJmio】データ残量のお知らせ',
        via: ses(),
        text: `IIJmioをご利用いただきありがとうございます。
データ残量が500MBを下回りました。残量がなくなると、通信速度が最大300kbpsになります。

電話番号:080-****-1234
データ量の追加は、IIJmio会員専用ページから。
https://www.iijmio.jp/member/

株式会社インターネットイニシアティブ
`,
      },
      {
        name: 'gift for members, NURO',
        from: 'NURO 光 <news@mail.nuro.jp>',
        subject: '【ご契約者さま限定】45,000円キャッシュバックのお受け取り手続きはお済みですか?',
        via: cuenote('nuro'),
        html: letter(
          [
            'キャッシュバックの受取期限は<b>11月30日</b>です。期限を過ぎると受け取れません。',
            '受取方法:マイページの「特典の受け取り」で振込先口座をご登録ください。',
            button('https://www.nuro.jp/mypage/', 'マイページへ', '#00a0e9'),
          ],
          {
            foot: `${link('https://www.nuro.jp/mail/', 'メール配信の停止')} ソニーネットワークコミュニケーションズ株式会社`,
          },
        ),
      },
    ],
  },
];
