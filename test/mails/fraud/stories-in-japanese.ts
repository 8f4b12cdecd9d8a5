import { buildMail, type Draft, type Mail } from '../build-mail.ts';

const drafts: Draft[] = [
  {
    name: 'charge for three years, a number to call',
    receiver: 'gmail',
    from: 'お支払い確認窓口 <okaikei.desk@gmail.com>',
    subject: 'ご購入ありがとうございます',
    text: 'パソコン保護プラン(3年)のご契約ありがとうございます。\n本日より24時間以内に、ご登録の口座から 52,800円 が引き落とされます。\n取り消しをご希望の方は 050-0000-0000 までお電話ください。メールでの取り消しは承っておりません。',
  },
  {
    name: 'lecturer picks shares in a messenger',
    receiver: 'postfix',
    from: '資産形成通信 <tsushin@shisan-tsushin.example>',
    subject: '今週の銘柄を無料でお届けします',
    text: '会員の皆様\n先週の推奨銘柄は3日で38%の上昇となりました。\n限定のLINEグループでは、先生の売買をそのままご覧いただけます。満員になり次第締め切ります。\nhttps://line.me/R/ti/g/AbCdEfGh12',
  },
  {
    name: 'mail by mistake, from abroad',
    receiver: 'gmail',
    from: 'Mei Lin <meilin.tokyo.sg@gmail.com>',
    subject: '田中さんですか',
    text: '間違えてメールを送ってしまいました。ごめんなさい。\nシンガポールで宝石の会社を営んでいます。日本の方とお友達になりたいと思っていました。\nよろしければLINEで話しましょう。ID: meilin_sg88',
  },
  {
    name: 'loan without looking, the card first',
    receiver: 'postfix',
    from: '融資受付センター <uketsuke@sokujitsu-yushi.example>',
    subject: '最短30分でご入金',
    text: 'お急ぎの方へ。審査なしで100万円までご融資いたします。税金滞納中の方も歓迎です。\n返済に使うキャッシュカードを先にお送りください。\nお申し込みは 080-0000-0000 までお電話で。',
  },
  {
    name: 'bankrupt stock of watches',
    receiver: 'postfix',
    from: '時計専門館 <sale@tokei-senmon.top>',
    subject: '倒産品につき最終処分',
    html: '<p>取引先の倒産により、正規品の腕時計を在庫処分いたします。</p><p>参考価格 248,000円 → 7,980円</p><p>なくなり次第終了</p><a href="https://tokei-senmon.top/p/1">今すぐ購入</a>',
  },
  {
    name: 'a company in China wants our name',
    receiver: 'postfix',
    from: 'Li Wei <li.wei@asia-dns-registry.cn>',
    subject: '「example」商標とドメインについて',
    zone: '+0800',
    text: '責任者様\n当社は中国のドメイン登録代行機関です。先日、瑞豊実業有限公司より、example.cn、example.asia の登録の申し込みを受け付けました。\n調査の結果、貴社のブランド名と重なっております。この会社は貴社の代理店でしょうか。\n7営業日以内にご返信がない場合、登録を進めます。',
  },
  {
    name: 'work at home after a fee for the manual',
    receiver: 'postfix',
    from: '在宅スタッフ採用事務局 <saiyo@zaitaku-staff.example>',
    subject: '採用決定のご連絡',
    text: '審査の結果、あなたを在宅スタッフとして採用いたします。\nお仕事の開始にあたり、マニュアル代金7,800円を下記口座へお振り込みください。初回報酬とあわせて全額返金いたします。\n身分証の写真(両面)も返信でお送りください。',
  },
  {
    name: 'protection program of a watchdog',
    receiver: 'postfix',
    from: '証券取引監視センター <notice@shoken-kanshi.example>',
    subject: '投資家の皆様へ 保護ソフト導入のお願い',
    text: 'ネット証券のすべての利用者に、保護ソフトの導入が義務付けられました。\n下記のプログラムをインストールしてください。警告が表示された場合は「実行」を選択してください。\n今月末までに導入されない場合、取引ができなくなります。\nhttps://shoken-kanshi.example/guard.zip',
  },
  {
    name: 'passphrase by answer, other mailbox',
    receiver: 'postfix',
    from: '電算室 <suzuki@kumiai-rei.example>',
    subject: '利用者台帳の更新',
    headers: ['Reply-To: densan.daicho@gmail.com'],
    text: '利用者各位\n利用者台帳を更新します。下記をご記入のうえ、ご返信ください。\n\nお名前:\nメールアドレス:\n合言葉:\n\n期日までにご返信のない方は登録を取り消します。',
  },
  {
    name: 'head of the school wants a group prepared',
    receiver: 'gmail',
    from: '学長 <gakucho.private@outlook.jp>',
    subject: '業務連絡(至急)',
    text: 'お疲れ様です。\n新年度の件で連絡を取りたいので、LINEのグループを一つご用意いただけますか。\n準備できましたら、グループの二次元コードを返信してください。会計の担当者も入れてください。',
  },
  {
    name: 'police and a secret talk by video',
    receiver: 'postfix',
    from: '捜査第二課 <sousa2@police-osaka.example>',
    subject: '事件に関する確認',
    text: 'あなた名義の口座が資金洗浄に使用された疑いがあります。\n弁護士を含む第三者に口外した場合、逮捕状を請求します。\n本日中に、LINE ID: sousa2_osaka へビデオ通話でご連絡ください。',
  },
  {
    name: 'chain of sushi bars, four questions',
    receiver: 'postfix',
    from: '回転すし感謝祭事務局 <info@kansya-sushi.click>',
    subject: 'お食事券10,000円分の当選権を獲得されました',
    html: '<p>ご当選おめでとうございます。</p><p>かんたんなアンケート(4問)に答えると、お食事券10,000円分を受け取れます。残り9名様。</p><p>発送手数料 110円</p><a href="https://pub-0f1e2d3c4b5a69788796a5b4c3d2e1f0.r2.dev/q.html">回答する</a>',
  },
];

/** The stories by which frauds without a known name get money in Japan, each told in other words than the rules' own tests. */
export const storiesInJapanese: Mail[] = drafts.map(buildMail);
