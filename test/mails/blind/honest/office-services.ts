import { hubspot, mailgun, postmark, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import type { Family } from '../family.ts';

/** Software that an office rents: codes, invitations, signatures, invoices. */
export const officeServices: Family[] = [
  {
    family: 'SaaS, codes and logins',
    split: 'fitting',
    mails: [
      {
        name: 'log-in code, freee',
        from: 'freee <noreply@freee.co.jp>',
        subject: '【freee】認証コードのお知らせ',
        via: ses(),
        text: `山田 太郎 様

ログインに必要な認証コードをお送りします。

認証コード: 604182
有効期限: 10分

心当たりがない場合は、パスワードが第三者に知られている可能性があります。
パスワードの変更をお願いいたします。
フリー株式会社
`,
      },
      {
        name: 'login from a new device, Chatwork',
        from: 'Chatwork <no-reply@ns.chatwork.com>',
        subject: '[Chatwork] 新しい環境からログインがありました',
        via: sendgrid({ own: true }),
        html: letter(
          [
            '山田太郎 さん',
            '新しい環境からのログインを検知しました。',
            '日時: 2026/11/18 09:02<br>ブラウザ: Chrome (macOS)<br>IPアドレス: 203.0.113.41',
            'お心当たりのない場合は、ただちにパスワードを変更してください。',
            link('https://www.chatwork.com/login.php', 'パスワードを変更する'),
          ],
          { foot: '株式会社kubell' },
        ),
      },
      {
        name: 'invitation, Backlog',
        from: 'Backlog <notification@mail.backlog.com>',
        subject: '[Backlog] 鈴木一郎さんがスペース「example」に招待しています',
        via: ses(),
        headers: ['Reply-To: suzuki@seizou.example.jp'],
        html: letter(
          [
            '鈴木一郎さんから、Backlogのスペース「example」への招待が届いています。',
            button('https://example.backlog.com/signup?invitation=0a1b2c3d', '招待を承認する', '#42ce9f'),
            'この招待は7日間有効です。',
          ],
          { foot: '株式会社ヌーラボ 福岡県福岡市中央区大名1-8-6' },
        ),
      },
    ],
  },
  {
    family: 'SaaS, papers between companies',
    split: 'held',
    mails: [
      {
        name: 'invoice shared, Money Forward',
        from: '株式会社例示デザイン <noreply@invoice.moneyforward.com>',
        subject: '株式会社例示デザインより請求書(2026-11-001)が届きました',
        via: sendgrid({ own: true }),
        headers: ['Reply-To: keiri@reiji-design.example.jp'],
        html: letter(
          [
            '例示株式会社 御中',
            '平素より大変お世話になっております。下記のとおり請求書をお送りいたします。',
            '請求番号 2026-11-001<br>請求金額 220,000円<br>支払期限 2026/12/31',
            button('https://invoice.moneyforward.com/public/billings/0a1b2c3d4e', '請求書を確認する', '#ff7b1c'),
            'リンクの有効期限は90日です。お早めにダウンロードしてください。',
          ],
          { foot: 'このメールはマネーフォワード クラウド請求書から送信されています。' },
        ),
      },
      {
        name: 'contract to sign, CloudSign',
        from: 'クラウドサイン <support@cloudsign.jp>',
        subject: '【確認依頼】株式会社例示さんから「秘密保持契約書」の確認依頼が届いています',
        via: sendgrid({ own: true }),
        html: letter(
          [
            '山田太郎 様',
            '株式会社例示 鈴木様から、以下の書類の確認依頼が届いています。',
            '書類名:秘密保持契約書<br>メッセージ:お世話になっております。今週中にご確認をお願いいたします。',
            button('https://www.cloudsign.jp/documents/0a1b2c3d/?key=9f8e7d', '書類を確認する', '#1f6fd0'),
            '<b>このメールは転送しないでください。</b>書類は10日後に閲覧できなくなります。',
          ],
          { foot: '弁護士ドットコム株式会社 東京都港区六本木4-1-4' },
        ),
      },
      {
        name: 'year-end tax papers, SmartHR',
        from: 'SmartHR <notification@mail.smarthr.jp>',
        subject: '【要対応】年末調整アンケートの回答をお願いします(締切:11月20日)',
        via: sendgrid({ own: true }),
        html: letter(
          [
            '山田 太郎 さん',
            '例示株式会社から、年末調整のアンケートの回答依頼が届いています。期限までに回答がない場合、年末調整を受けられないことがあります。',
            button('https://example.smarthr.jp/yearend/2026', '回答をはじめる', '#00c4cc'),
            '用意するもの:生命保険料控除証明書など',
          ],
          { foot: '株式会社SmartHR' },
        ),
      },
      {
        name: 'business card exchange, Eight',
        from: 'Eight <no-reply@8card.net>',
        subject: '高橋 健さんから名刺交換リクエストが届いています',
        via: sendgrid({ own: true, list: true }),
        html: letter(
          [
            '高橋 健さん(株式会社例示商事 営業部)から、名刺交換リクエストが届いています。',
            button('https://8card.net/p/0123456789', 'リクエストを見る', '#1e6ee6'),
          ],
          {
            foot: `${link('https://8card.net/settings/mails', 'メール設定')} Sansan株式会社`,
          },
        ),
      },
    ],
  },
  {
    family: 'SaaS, plan and storage',
    split: 'fitting',
    mails: [
      {
        name: 'storage full, Dropbox',
        from: 'Dropbox <no-reply@em-s.dropbox.com>',
        subject: '太郎さん、Dropbox の容量がいっぱいです',
        via: sendgrid({ own: true }),
        html: letter(
          [
            '太郎さん',
            'Dropbox の容量がいっぱいになり、ファイルの同期が停止しました。',
            button('https://www.dropbox.com/buy', '容量を増やす', '#0061fe'),
            '不要なファイルを削除して、空き容量を増やすこともできます。',
          ],
          { font: 'sans-serif', foot: 'Dropbox, Inc. 1800 Owens St, San Francisco' },
        ),
      },
      {
        name: 'trial ends, a project tool',
        from: 'タスクボード <hello@taskboard.example>',
        subject: '無料トライアルはあと3日で終了します',
        via: hubspot(),
        html: letter(
          [
            '山田様',
            '11月21日にトライアルが終了します。終了後はボードの編集ができなくなり、30日後にデータが削除されます。',
            button('https://app.taskboard.example/billing', '有料プランに切り替える', '#5b5fc7'),
            'ご不明な点は、このメールにそのままご返信ください。担当の森がお答えします。',
          ],
          { foot: `${link('https://taskboard.example/unsubscribe', '配信停止')} 株式会社タスクボード` },
        ),
      },
      {
        name: 'comment, Notion',
        from: 'Notion <notify@mail.notion.so>',
        subject: '鈴木 一郎さんが「週次ミーティング」でコメントしました',
        via: postmark(),
        html: letter(
          [
            '鈴木 一郎さんがコメントしました:',
            '「この数字、最新でしょうか?」',
            button('https://www.notion.so/example/0a1b2c3d?d=4e5f', 'Notionで見る', '#2eaadc'),
          ],
          { foot: 'Notion Labs, Inc.' },
        ),
      },
    ],
  },
  {
    family: 'SaaS, security and shutdown',
    split: 'held',
    mails: [
      {
        name: 'data leaked at the service, apology',
        from: '予約システムトクトク <security@tokutoku-yoyaku.example>',
        subject: '【重要】不正アクセスによる情報流出のお詫びとパスワード変更のお願い',
        via: sendgrid(),
        html: letter(
          [
            'お客様各位',
            '11月12日、当社サーバーへの第三者による不正アクセスがあり、お客様のメールアドレスおよび暗号化されたパスワードが流出した可能性があることが判明いたしました。深くお詫び申し上げます。',
            '恐れ入りますが、至急パスワードの変更をお願いいたします。同じパスワードを他のサービスでお使いの場合は、そちらもご変更ください。',
            button('https://tokutoku-yoyaku.example/account/password', 'パスワードを変更する', '#cc3300'),
            `経緯の詳細は${link('https://tokutoku-yoyaku.example/news/20261118', '当社ホームページ')}に掲載しております。`,
          ],
          { foot: 'トクトク株式会社 専用窓口 0120-000-000(土日祝も受付)' },
        ),
      },
      {
        name: 'password expires, groupware of the own company',
        from: 'サイボウズ Office 通知 <cybozu@example.co.jp>',
        to: 'yamada@example.co.jp',
        receiver: 'plain',
        client: { ip: '192.0.2.10', ptr: 'gw.example.co.jp' },
        auth: { dkim: '', dmarc: 'none' },
        subject: '[サイボウズ] パスワードの有効期限が近づいています',
        text: `山田 太郎 さん

ログインパスワードの有効期限は、あと5日です(2026/11/23)。
期限を過ぎるとログインできなくなります。「個人設定」から変更してください。

http://gw.example.co.jp/cgi-bin/cbag/ag.cgi?page=PersonalSetting
`,
      },
      {
        name: 'service closes down, a note app',
        from: 'メモリー運営チーム <info@memory-note.example>',
        subject: 'サービス終了とデータ書き出しのお願い(11月30日まで)',
        via: mailgun(),
        text: `メモリーをご利用の皆さまへ

誠に勝手ながら、メモリーは2026年11月30日をもってサービスを終了いたします。
終了後、すべてのデータは完全に削除され、復旧はできません。

データの書き出し(ZIP)はこちらから
https://memory-note.example/export

有料プランの残り期間分は、ご登録のカードへ12月中に返金いたします。お手続きは不要です。
`,
      },
    ],
  },
];
