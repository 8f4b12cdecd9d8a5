import { eachQuoted, few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** What letters and words of subject and text show: hints, each with its innocent explanation. */
export const text: Record<string, CheckWords> = {
  'asks-for-credentials': {
    topic: 'text',
    title: { ja: '重要な情報や金銭の要求', en: 'Asks for credentials, card or money' },
    question: {
      ja: 'ログイン情報・カード情報・支払い・個人情報を求めていますか。',
      en: 'Does it ask for a login, card details, money or personal data?',
    },
    says: {
      credentials: ({ words }) => ({
        ja: say`ログインや本人確認などの手続きを求めています(${eachQuoted(words, 'ja')})。正規の案内にもあるため、誰がどのサイトへ誘導しているかと合わせて見る必要があります。`,
        en: say`It asks the reader to log in or to confirm an account (${eachQuoted(words, 'en')}). Honest notices do, too: what counts is who asks and where the link leads.`,
      }),
      card: ({ words }) => ({
        ja: say`カードや支払い方法に関する手続きを求めています(${eachQuoted(words, 'ja')})。正規の案内にもあるため、誰がどのサイトへ誘導しているかと合わせて見る必要があります。`,
        en: say`It asks for something about a card or a means of payment (${eachQuoted(words, 'en')}). Honest notices do, too: what counts is who asks and where the link leads.`,
      }),
      payment: ({ words }) => ({
        ja: say`支払いや送金に関する対応を求めています(${eachQuoted(words, 'ja')})。正規の請求にもあるため、請求元が本物かどうかと合わせて見る必要があります。`,
        en: say`It asks for something about a payment (${eachQuoted(words, 'en')}). Honest bills do, too: what counts is who asks.`,
      }),
      'personal-data': ({ words }) => ({
        ja: say`個人情報などの入力や提出を求めています(${eachQuoted(words, 'ja')})。正規の案内にもあるため、求めている相手が本物かどうかと合わせて見る必要があります。`,
        en: say`It asks for personal data or the like (${eachQuoted(words, 'en')}). Honest notices do, too: what counts is who asks.`,
      }),
    },
  },
  'deadline-with-threat': {
    topic: 'text',
    title: { ja: '期限と不利益を示して急がせる', en: 'Deadline with a threat' },
    question: {
      ja: '期限を切り、従わなければ不利益があると書いていますか。',
      en: 'Does it set a deadline and threaten a loss?',
    },
    says: {
      short: ({ deadline, threat }) => ({
        ja: say`「${deadline}」という短い期限と「${threat}」という不利益を示して、対応を急がせています。正規の緊急連絡にもありますが、考える間を与えない点は詐欺に多い特徴です。`,
        en: say`It sets a short deadline (“${deadline}”) and holds out a loss (“${threat}”). Honest urgent notices do that, too; haste is what fraud lives on.`,
      }),
      long: ({ deadline, threat }) => ({
        ja: say`「${deadline}」という期限と「${threat}」という不利益を示して対応を求めています。更新や支払いの正規の案内にもよくある書き方です。`,
        en: say`It sets a deadline (“${deadline}”) and holds out a loss (“${threat}”). Honest reminders of renewals and payments are often written so.`,
      }),
    },
  },
  'threat-with-request': {
    topic: 'text',
    title: { ja: '不利益を示してログインなどを求める', en: 'A threat, and a login as the remedy' },
    question: {
      ja: '不利益や不正利用を告げ、その対処としてログインやカード情報の入力を求めていますか。',
      en: 'Does it hold out a loss or misuse, and ask for a login or card as the remedy?',
    },
    says: {
      default: ({ threat, request }) => ({
        ja: say`「${threat}」と不利益や不正利用を告げ、対処として「${request}」と求めています。正規の警告にも同じ書き方があり、差出人とリンク先を合わせて判断する必要があります。`,
        en: say`It holds out a loss or misuse (“${threat}”) and asks for “${request}” as the remedy. Honest warnings read the same; who writes and where it leads must tell.`,
      }),
    },
  },
  'secret-by-reply': {
    topic: 'text',
    title: { ja: '返信で求められる暗証情報', en: 'A secret wanted by reply' },
    question: {
      ja: 'パスワードや暗証番号を、メールの返信に書かせようとしていますか。',
      en: 'Shall the reader write a password, a PIN or a card’s number into an answer?',
    },
    says: {
      default: ({ words }) => ({
        ja: say`「${words}」を、メールの返信に書いて送るよう求めています。サービスの運営者が利用者のパスワードや暗証番号を尋ねる必要はありません。`,
        en: say`It wants this in an answer by mail: “${words}”. Whoever really runs a service has no need to ask for it.`,
      }),
    },
  },
  'protection-off': {
    topic: 'text',
    title: { ja: '保護機能を切らせる依頼', en: 'Protection to be switched off' },
    question: {
      ja: 'マクロの有効化や、保護・ウイルス対策の停止を求めていますか。',
      en: 'Shall the reader enable macros or switch off what protects him?',
    },
    says: {
      default: ({ words }) => ({
        ja: say`ファイルを開く際に保護機能を切るよう求めています(「${words}」)。不正なプログラムを動かさせる典型的な手口です。社内のひな形に同じ案内が付くこともあります。`,
        en: say`It asks for protection to be switched off when the file is opened (“${words}”): that is how malware is made to run. Templates of one’s own company may carry the same advice.`,
      }),
    },
  },
  'payment-diversion': {
    topic: 'text',
    title: { ja: '社外へ金銭や連絡を誘導する依頼', en: 'Money or talk led out of the company' },
    question: {
      ja: 'チャットグループの作成、ギフトカードの購入、振込先や給与口座の変更、秘密の送金などを求めていますか。',
      en: 'Does it ask for a chat group, gift cards, another account for a payment or a salary, or a secret transfer?',
    },
    says: {
      'chat-group': ({ words }) => ({
        ja: say`「${words}」と、社外のチャットへの誘導が書かれています。経営者や取引先を装う詐欺の典型的な入口ですが、実際にチャットで連絡を取る職場もあります。`,
        en: say`It leads into a chat outside the company (“${words}”): the usual first step of fraud in a superior’s name, though some firms really talk there.`,
      }),
      'gift-card': ({ words }) => ({
        ja: say`「${words}」と、ギフトカードや電子マネーの購入・番号の送付に触れています。支払い手段として求めるのは詐欺の常套手段ですが、販売促進のメールでも見られる言葉です。`,
        en: say`It speaks of buying gift cards or sending their codes (“${words}”). As a way to pay that is a fraud’s; shops advertise with the same words.`,
      }),
      'changed-account': ({ words }) => ({
        ja: say`「${words}」と、振込先の変更を知らせています。取引先を装う請求書詐欺の手口ですが、正規の変更の案内でもあり得ます。以前から知っている電話番号で確認してください。`,
        en: say`It announces another bank account (“${words}”), as invoice fraud in a partner’s name does; real changes are announced so, too. Ask on a telephone number known from before.`,
      }),
      'excused-account': ({ words }) => ({
        ja: say`いつもの口座は監査などのために使えないとして、別の口座への振り込みを求めています(「${words}」)。取引先とのやり取りに割り込む請求書詐欺の決まり文句です。正規の事情の場合もあるため、以前から知っている電話番号で確認してください。`,
        en: say`The usual account is said to be under audit or closed, and the money shall go to another (“${words}”): the excuse with which invoice fraud turns a conversation. It may be true now and then; ask on a telephone number known from before.`,
      }),
      errand: ({ words }) => ({
        ja: say`用件を書かずに、手が空いているかを尋ね、返信や携帯電話の番号を求めています(「${words}」)。上司などを装う詐欺の最初の一通に典型的な文面です。本当に急いでいる人も同じように書くことがあります。`,
        en: say`It asks whether the reader is there and wants an answer or a mobile number, without saying what for (“${words}”): the usual first message of fraud in a superior’s name. People in a hurry write so, too.`,
      }),
      'payroll-change': ({ words }) => ({
        ja: say`自分の給与の振込先を変えるよう、メールで求めています(「${words}」)。社員を装って給与を横取りする詐欺の手口ですが、社員本人の届け出でもあり得ます。社内で以前から知っている連絡先で、本人に確認してください。`,
        en: say`Somebody wants his salary sent to another account (“${words}”), as fraud in an employee’s name does; employees really ask so, too. Ask the person in a way known from before.`,
      }),
      'secret-transfer': ({ words }) => ({
        ja: say`「${words}」と、秘密にしたままの送金に触れています。経営者を装う詐欺の手口ですが、正規の機密案件の連絡でも使われる言葉です。`,
        en: say`It speaks of a payment to be kept secret (“${words}”), as fraud in a superior’s name does; honest confidential business uses the same words.`,
      }),
    },
  },
  'unread-remainder': {
    topic: 'text',
    title: { ja: '最後まで読み取れなかったメール', en: 'Mail not read to its end' },
    question: { ja: 'メールは最後まで読み取れましたか。', en: 'Was the mail read to its end?' },
    says: {
      default: ({ limits }) => ({
        ja: say`メールが読み取りの上限を超えているため(${limits})、一部を調べていません。残りの部分に別の内容が隠されている可能性があります。`,
        en: say`The mail exceeds what is read (${limits}), so a part of it was not examined. The rest could hold something else.`,
      }),
    },
  },
  'nameless-greeting': {
    topic: 'text',
    title: { ja: '宛名のない呼びかけ', en: 'Greeting without a name' },
    question: {
      ja: '重要な手続きを求めながら、宛名を書いていませんか。',
      en: 'Does it ask for something important and greet nobody by name?',
    },
    says: {
      default: ({ greeting }) => ({
        ja: say`重要な手続きを求めているのに、宛名は「${greeting}」で、受信者の氏名がありません。不特定多数に送られた可能性がありますが、氏名を書かない正規の案内も少なくありません。`,
        en: say`It asks for something important but greets “${greeting}”, without a name. It may have gone to anybody; many honest notices name nobody either.`,
      }),
    },
  },
  'stray-particle': {
    topic: 'text',
    title: { ja: '本文が助詞で始まる', en: 'Text begins with a stray particle' },
    question: {
      ja: '本文が、前の語を欠いた助詞で始まっていますか。',
      en: 'Does the text begin with a particle that lacks its word?',
    },
    says: {
      default: ({ words }) => ({
        ja: say`本文が「${words}」と助詞から始まっています。ひな型に入るはずの語が抜け落ちた跡とみられます。単なる書き損じの可能性もあります。`,
        en: say`The text begins with a lone particle (“${words}”), as when a word of a template was left out. It may be a mere slip.`,
      }),
    },
  },
  'chinese-font': {
    topic: 'text',
    title: { ja: '中国語用フォント', en: 'Chinese font' },
    question: {
      ja: '日本語の本文に中国語用のフォントが指定されていますか。',
      en: 'Is the Japanese text set in a font made for Chinese?',
    },
    says: {
      default: ({ fonts }) => ({
        ja: say`日本語の本文に、中国語用のフォント「${few(fonts, 'ja')}」が指定されています。中国語環境で作られた正規のメールでも起こります。`,
        en: say`The Japanese text is set in a font made for Chinese (${few(fonts, 'en')}). Honest mail that was written on a Chinese system shows it, too.`,
      }),
    },
  },
  'simplified-glyphs': {
    topic: 'text',
    title: { ja: '日本語にない簡体字', en: 'Simplified Chinese letters' },
    question: {
      ja: '日本語の文章に、日本語では使わない簡体字が混ざっていますか。',
      en: 'Are there letters of simplified Chinese in the Japanese text?',
    },
    says: {
      few: ({ glyphs }) => ({
        ja: say`日本語の文章に簡体字「${glyphs}」が混ざっています。中国語の人名や地名を書いただけの場合もあります。`,
        en: say`The Japanese text holds simplified Chinese letters (${glyphs}). They may belong to a Chinese name.`,
      }),
      several: ({ glyphs }) => ({
        ja: say`日本語の文章に、日本語では使わない簡体字「${glyphs}」がいくつも混ざっています。中国語の文章や住所を引用した場合を除き、日本語の書き手には起こりにくい誤りです。`,
        en: say`The Japanese text holds several letters of simplified Chinese (${glyphs}). Unless it quotes Chinese, a Japanese writer hardly makes that mistake.`,
      }),
    },
  },
  'foreign-locale': {
    topic: 'text',
    title: { ja: '中国語環境の痕跡', en: 'Traces of a Chinese system' },
    question: {
      ja: '日本語のメールに中国語環境の設定が残っていますか。',
      en: 'Does the Japanese mail carry settings of a Chinese system?',
    },
    says: {
      default: ({ tokens }) => ({
        ja: say`日本語のメールに、中国語圏の環境で作られたことを示す設定(${few(tokens, 'ja')})が残っています。中国語圏の取引先や同僚からのメールでも見られます。`,
        en: say`The Japanese mail carries settings of a Chinese-language system (${few(tokens, 'en')}). Partners and colleagues there write such mail honestly.`,
      }),
    },
  },
};
