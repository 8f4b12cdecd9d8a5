import { benchmark, cuenote, haihaiMail, mailchimp, marketingCloud, sendgrid, ses, willMail } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

/** Newspapers, games, streaming, seminars and other mail that was asked for once. */
export const newsAndGames: Family[] = [
  {
    family: 'newspaper and newsletter',
    split: 'fitting',
    mails: [
      {
        name: 'morning headlines, Nikkei',
        from: '日本経済新聞 <nikkei-mail@mx.nikkei.com>',
        subject: '[朝刊] 日銀、追加利上げを議論/米株は続落',
        via: marketingCloud('mx.nikkei.com'),
        html: letter(
          [
            link('https://www.nikkei.com/article/DGXZQOUA0001', '日銀、追加利上げを議論'),
            link('https://www.nikkei.com/article/DGXZQOUA0002', '米株は続落 IT関連に売り'),
            link('https://www.nikkei.com/article/DGXZQOUA0003', '不正送金の被害額、過去最大に 証券口座の乗っ取りも'),
          ],
          { head: '日経電子版', foot: `${link('https://www.nikkei.com/mail/stop', '配信の解除')} 日本経済新聞社` },
        ),
      },
      {
        name: 'mail magazine by WiLL Mail, a museum',
        from: '例示美術館 <news@reiji-museum.example.jp>',
        subject: '【例示美術館】冬の展覧会 前売券は11月30日まで',
        via: willMail('reijimuseum'),
        html: letter(
          [
            '「雪の版画」展が12月5日に始まります。',
            '前売券は11月30日で販売を終了します。お早めにお求めください。',
            button('https://www.reiji-museum.example.jp/exhibition/yuki', '展覧会を見る', '#444444'),
          ],
          {
            foot: `${link('https://www.reiji-museum.example.jp/mm/', '登録内容の変更・解除')} 例示美術館`,
          },
        ),
      },
      {
        name: 'subscription could not be renewed, a newspaper',
        from: '例示新聞デジタル <info@digital.reiji-shimbun.example.jp>',
        subject: '【重要】購読料のお支払い手続きができませんでした',
        via: cuenote('reiji', false),
        text: `山田 太郎 様

11月分の購読料(1,980円)について、ご登録のクレジットカードで決済できませんでした。
11月24日までにお支払い方法の変更がない場合、有料会員のご契約は自動的に解約となります。

お手続き:例示新聞デジタルにログイン →「会員情報」→「お支払い方法」
https://digital.reiji-shimbun.example.jp/

例示新聞社 読者センター
`,
      },
      {
        name: 'plain text magazine, Mag2 style',
        from: '週刊・小さな会社の経理 <keiri@magazine.example.ne.jp>',
        subject: '年末調整の「うっかり」ベスト5【週刊・小さな会社の経理 No.418】',
        charset: 'iso-2022-jp',
        auth: { dkim: '', dmarc: 'none' },
        text: `━━━━━━━━━━━━━━━━━━━━━━━━━━━
 週刊・小さな会社の経理 No.418
━━━━━━━━━━━━━━━━━━━━━━━━━━━
こんにちは、税理士の岡です。

今週は「還付金が出る人・出ない人」のお話です。
……
◎登録・解除 http://magazine.example.ne.jp/m/0000418.html
`,
      },
    ],
  },
  {
    family: 'game, account',
    split: 'held',
    mails: [
      {
        name: 'sign-in notice, Nintendo Account',
        from: 'Nintendo <no-reply@accounts.nintendo.com>',
        subject: '[ニンテンドーアカウント]新しい環境からのログイン',
        via: ses(),
        text: `ニックネーム様

あなたのニンテンドーアカウントに、新しい環境からログインがありました。

日時:2026年11月18日 20:11 (JST)
場所:日本(IPアドレスからの推定)
端末:Nintendo Switch 2

お心当たりがない場合は、パスワードの変更と、すべての端末からのログアウトを行ってください。
https://accounts.nintendo.com/
`,
      },
      {
        name: 'account suspended for cheating, an online game',
        from: 'サンプルオンライン運営 <support@sample-online.example>',
        subject: '【重要】アカウント一時停止のお知らせ',
        via: sendgrid(),
        text: `ご利用者様

利用規約第12条(不正なツールの使用)への違反を確認したため、
アカウント(ID:taro***)を11月25日まで停止しました。

異議がある場合は、停止期間中に公式サイトの「異議申し立て」からご連絡ください。
ゲーム内・SNSで運営をかたりパスワードを聞き出す行為にご注意ください。

サンプルオンライン運営チーム
`,
      },
      {
        name: 'Steam Guard code',
        from: 'Steam サポート <noreply@steampowered.com>',
        subject: 'あなたの Steam アカウント: 新しいウェブデバイスからのアクセス',
        html: letter(
          [
            'taro_y さん',
            'taro_y としてログインするために必要な Steam ガードコードはこちらです:',
            '<b style="font-size:32px">R7K2Q</b>',
            'あなたがログインしようとしていない場合は、Steam パスワードを変更してください。',
            'このメールは、ログイン画面で正しいパスワードが入力されたために送信されました。',
          ],
          { font: 'Arial', foot: 'Valve Corporation, PO Box 1688, Bellevue, WA 98009' },
        ),
      },
    ],
  },
  {
    family: 'streaming and membership, payment',
    split: 'held',
    mails: [
      {
        name: 'payment failed, Netflix',
        from: 'Netflix <info@account.netflix.com>',
        subject: 'お支払いに問題が発生しました',
        via: ses({ region: 'us-east-1' }),
        html: letter(
          [
            '太郎さん',
            'お支払い情報に問題があり、次回のご請求を処理できませんでした。',
            'ご利用を継続するには、お支払い方法を更新してください。',
            button('https://www.netflix.com/YourAccountPayment', 'アカウント情報を更新', '#e50914'),
            'ご不明な点は、ヘルプセンターをご覧ください。',
          ],
          { font: 'Helvetica, Arial', foot: 'Netflix合同会社' },
        ),
      },
      {
        name: 'fan club renewal ends today',
        from: '例示ファンクラブ事務局 <info@reiji-fc.example>',
        subject: '【本日締切】会員継続のお手続きがまだのようです',
        via: cuenote('reijifc', false),
        html: letter(
          [
            '会員番号 012345 様',
            '会員の有効期限は本日11月18日です。継続されない場合、先行チケットのお申し込みが無効となります。',
            button('https://secure.reiji-fc.example/renewal/', '継続手続きへ', '#6a1b9a'),
            'お支払い:クレジットカード/コンビニ(5,500円)',
          ],
          { foot: '例示ファンクラブ事務局 平日11時~17時' },
        ),
      },
      {
        name: 'lottery for tickets, a ticket office',
        from: 'チケットサンプル <info@ticket-sample.example>',
        subject: '【当選】抽選結果のお知らせ(お支払い期限:11/20 23:00)',
        via: sendgrid({ own: true }),
        text: `山田 太郎 様

おめでとうございます!お申し込みの公演にご当選されました。

公演:例示交響楽団 第九特別演奏会
席種:S席 2枚 17,600円
お支払い期限:11月20日(金)23:00 ※期限を過ぎると当選は無効です

受付番号 48-120-771
https://ticket-sample.example/mypage/lots/48120771
`,
      },
    ],
  },
  {
    family: 'seminar and survey, by a service',
    split: 'fitting',
    mails: [
      {
        name: 'seminar by 配配メール, a software house',
        from: '株式会社例示ソフト セミナー事務局 <seminar@reiji-soft.example.jp>',
        subject: '【明日開催/無料】なりすましメール対策セミナー 残席わずか',
        via: haihaiMail('reijisoft'),
        text: `例示株式会社 山田様

「口座変更をかたる詐欺メール」「取引先を装うウイルスメール」にどう備えるか。
明日11月19日14時から、オンラインで解説します。残席わずかです。

お申し込み
https://reijisoft.hm-f.jp/001?a8d2kq01

配信停止
https://reijisoft.hm-f.jp/000?u8d2kq01
`,
      },
      {
        name: 'survey with a gift, Benchmark',
        from: '例示ホテルズ <cs@reiji-hotels.example>',
        subject: 'アンケートのお願い(Amazonギフトカード500円分プレゼント)',
        via: benchmark('1509921'),
        html: letter(
          [
            '先日はご宿泊ありがとうございました。3分ほどのアンケートにお答えいただいた方全員に、Amazonギフトカード500円分を差し上げます。',
            button('https://reiji-hotels.example/survey/1118', 'アンケートに答える', '#1a5276'),
            '締切:11月25日',
          ],
          {
            foot: '例示ホテルズ株式会社 <a href="https://reiji-hotels.example/u">配信停止</a>',
          },
        ),
      },
      {
        name: 'event page, Peatix',
        from: 'Peatix <noreply@peatix.com>',
        subject: 'お申し込みありがとうございます:発酵の学校',
        via: sendgrid({ own: true }),
        html: letter(
          [
            '太郎 様',
            '「発酵の学校」へのお申し込みが完了しました。',
            'チケット番号 A-102<br>当日はアプリでチケットを表示してください。',
            button('https://peatix.com/event/4000001/view', 'イベントを見る', '#f6a800'),
          ],
          { foot: 'Peatix Japan株式会社' },
        ),
      },
      {
        name: 'Mailchimp, a non-profit asks for gifts',
        from: 'NPO法人 例示こども食堂 <hello@reiji-kodomo.example.org>',
        subject: '冬のご寄付のお願い(12月末まで)',
        via: mailchimp(),
        html: letter(
          [
            'いつも応援ありがとうございます。この冬、食材費の高騰で運営が厳しくなっています。',
            button('https://reiji-kodomo.example.org/donate', 'クレジットカードで寄付する', '#e67e22'),
            '年内のご寄付は、2026年分の寄付金控除の対象です。',
          ],
          {
            foot: `NPO法人例示こども食堂 ${link('https://reiji-kodomo.example.org/u', '購読解除')}`,
          },
        ),
      },
    ],
  },
];
