import { blastengine, google, hosted, mailgun, microsoft365, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

/** Schools, universities, hospitals, clubs: little signed, often urgent. */
export const schoolsAndHospitals: Family[] = [
  {
    family: 'school to parents',
    split: 'fitting',
    mails: [
      {
        name: 'class closed, a primary school',
        from: '例示小学校 <reiji-es@renraku-net.example.jp>',
        subject: '【重要】学級閉鎖のお知らせ',
        via: blastengine(),
        text: `2年1組保護者様

インフルエンザによる欠席者が増えたため、明日11月19日(木)から21日(土)まで
2年1組を学級閉鎖といたします。

本メールを確認されましたら、次のURLをクリックしてください(既読確認)。
https://renraku-net.example.jp/r/?id=8d21f0

例示小学校 教頭
`,
      },
      {
        name: 'school fee could not be debited, a junior high school',
        from: '例示中学校 事務室 <jimu@reiji-jhs.example.jp>',
        subject: '学校徴収金の口座振替不能について',
        via: hosted('mail.reiji-edu.example.jp'),
        auth: { dkim: '', dmarc: 'none' },
        text: `保護者様

11月16日の学校徴収金(給食費・学年費)が、残高不足のため振替できませんでした。
11月25日に再振替を行います。前日までにご入金ください。

金額 8,950円(手数料込み)
ゆうちょ銀行以外へのお振込み、現金でのお支払いは受け付けておりません。

事務室 佐々木
`,
      },
      {
        name: 'cram school, new password for the parents page',
        from: '進学塾アルゴ <no-reply@algo-juku.example.jp>',
        subject: '保護者マイページ 仮パスワード発行のお知らせ',
        via: ses(),
        text: `山田 太郎 様

仮パスワードを発行しました。ログイン後、必ずパスワードを変更してください。

ログインID:A1028834
仮パスワード:v7Tq-29hz(24時間有効)
https://my.algo-juku.example.jp/login

進学塾アルゴ 例示校
`,
      },
    ],
  },
  {
    family: 'university to its people',
    split: 'held',
    mails: [
      {
        name: 'mail system changes, a university computer centre',
        from: '情報基盤センター <support@cc.reiji-u.example.jp>',
        to: 'yamada@reiji-u.example.jp',
        receiver: 'microsoft',
        client: { ip: '198.51.100.20', ptr: 'mail.cc.reiji-u.example.jp' },
        subject: '【重要・要対応】全学メールの多要素認証必須化について(12/1~)',
        text: `教職員・学生 各位

情報基盤センターです。

12月1日(火)より、全学メール(Microsoft 365)で多要素認証を必須とします。
未設定の場合、同日以降メールを利用できなくなります。

設定手順(学内限定)
https://www.cc.reiji-u.example.jp/mfa/

11月30日までに必ず設定してください。
このメールからパスワードの入力を求めることはありません。

情報基盤センター 利用支援係(内線 3456)
-- 
Information Technology Center, Reiji University
`,
      },
      {
        name: 'password expires, a university, in two languages',
        from: 'UnivID Admin <univid@reiji-u.example.jp>',
        to: 'yamada@reiji-u.example.jp',
        receiver: 'postfix',
        subject: '[UnivID] パスワード有効期限のお知らせ / Your password will expire in 7 days',
        via: hosted('idm.reiji-u.example.jp'),
        text: `(English follows Japanese)

UnivIDのパスワードの有効期限が、7日後に切れます。
期限を過ぎると、履修登録・メール・無線LANが利用できません。
下記のページで変更してください(学外からはVPN接続が必要です)。
https://idm.reiji-u.example.jp/

Your UnivID password will expire in 7 days. Please change it at the page above.
After expiry you cannot use e-mail, course registration or Wi-Fi.
`,
      },
      {
        name: 'article will be due, a society',
        from: '例示学会 編集委員会 <editor@reiji-gakkai.example.jp>',
        subject: '査読のお願い(締切:12月4日)論文番号 26-118',
        via: mailgun(),
        text: `山田 太郎 先生

例示学会論文誌 編集委員の森と申します。
下記論文の査読をお引き受けいただけないでしょうか。
お引き受けの可否を、3日以内に下記リンクよりご回答ください(ログイン不要)。

承諾 https://ms.reiji-gakkai.example.jp/r.cgi?k=a8f1&a=yes
辞退 https://ms.reiji-gakkai.example.jp/r.cgi?k=a8f1&a=no
`,
      },
      {
        name: 'student asks a professor, from a phone',
        from: '佐藤 <satou.m.2004@gmail.com>',
        to: 'yamada@reiji-u.example.jp',
        receiver: 'microsoft',
        via: google(),
        subject: '(件名なし)',
        text: `山田先生
3年の佐藤です。レポートの締切今日だったと思うんですけど、熱が出て出せませんでした…
添付で送ってもいいですか?すみません、よろしくおねがいします🙇

iPhoneから送信
`,
      },
    ],
  },
  {
    family: 'hospital and clinic',
    split: 'fitting',
    mails: [
      {
        name: 'appointment reminder, a dentist',
        from: 'ひかり歯科 予約システム <yoyaku@hikari-dental.example>',
        subject: '【ひかり歯科】明日のご予約の確認',
        via: ses(),
        text: `山田 太郎 様

明日 11月19日(木)16:30 にご予約をいただいております。
変更・キャンセルは本日18時までに、お電話(03-0000-0000)または下記からお願いいたします。
https://reserve.hikari-dental.example/c/4d1e8

保険証(マイナ保険証)をお忘れなく。
`,
      },
      {
        name: 'health check result, a clinic',
        from: '例示健診センター <kekka@reiji-kenshin.example.jp>',
        subject: '健診結果(Web)掲載のお知らせ ※要精密検査の項目があります',
        via: hosted('web3.reiji-kenshin.example.jp'),
        text: `山田 太郎 様

10月28日に受診された健康診断の結果を掲載しました。
「要精密検査」と判定された項目があります。必ずご確認のうえ、早めに医療機関を受診してください。

結果の閲覧 https://kekka.reiji-kenshin.example.jp/
ID:受診票に記載の受診番号/初期パスワード:生年月日8桁

掲載期間:2027年3月31日まで
`,
      },
      {
        name: 'bill by post payment, a hospital',
        from: '例示総合病院 医事課 <iji@reiji-hp.example.jp>',
        subject: '診療費後払いサービス 決済エラーのご連絡',
        via: microsoft365(),
        text: `山田 太郎 様

11月12日受診分の診療費(3,420円)について、ご登録のカードで決済ができませんでした。
次回ご来院の際、会計窓口(1番)でお支払いください。

カード番号等をメールでお知らせいただく必要はありません。
例示総合病院 医事課
`,
      },
    ],
  },
  {
    family: 'club, residents, parents',
    split: 'held',
    mails: [
      {
        name: 'fee to be paid, a football club',
        from: '例示FCジュニア 会計 小林 <kobayashi.reijifc@gmail.com>',
        subject: '【至急】冬合宿の参加費について',
        via: google(),
        text: `保護者の皆様

会計の小林です。いつもお世話になります。
冬合宿の参加費18,000円、まだ4名の方のお振込みが確認できていません。
バスの手配の関係で、明日19日(木)中にお願いできますでしょうか🙏

口座が変わりました。前の会計の口座ではなく、こちらへ:
ゆうちょ 記号00000 番号0123456 レイジエフシー

グループLINEでも同じご案内をしています。
`,
      },
      {
        name: 'minutes of the residents, PDF',
        from: 'グリーンハイツ管理組合 <rijikai@greenheights.example.jp>',
        subject: '臨時総会のご案内と議決権行使書(11/30必着)',
        via: hosted('sv45.star.example.ne.jp', 'X-Mailer: Windows Live Mail 16.4'),
        auth: { dkim: '', dmarc: 'none' },
        text: `区分所有者 各位

理事長の青木です。大規模修繕の件で臨時総会を開きます。
議案書を添付しますので、出欠または議決権行使書を11月30日までにご提出ください。
`,
        attachments: [
          {
            filename: '臨時総会議案書.pdf',
            type: 'application/pdf',
            content: pdf(['Agenda', '1. Repair works', '2. Reserve fund']),
          },
        ],
      },
      {
        name: 'party, schedule tool',
        from: '調整さん <info@chouseisan.com>',
        subject: '「忘年会」の出欠回答がありました',
        via: ses(),
        html: letter(
          [
            '「忘年会」に新しい回答がありました。',
            '回答者:中村',
            link('https://chouseisan.com/s?h=0a1b2c3d4e5f', 'イベントページを見る'),
            button('https://chouseisan.com/premium', '広告なしプラン', '#f5a623'),
          ],
          {
            foot: '調整さん事務局',
          },
        ),
      },
    ],
  },
];
