import { eachQuoted, few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** Ways in which a text is made to pass filters, and what its making left behind. */
export const textDisguise: Record<string, CheckWords> = {
  'disguised-words': {
    topic: 'text',
    title: { ja: '別の文字に置き換えられた単語', en: 'Words spelt with other letters' },
    question: {
      ja: '見た目を変えずに、別の文字や見えない文字を使って書かれた単語がありますか。',
      en: 'Are there words that look ordinary but are spelt with other or invisible letters?',
    },
    says: {
      'other-script': ({ words, letters }) => ({
        ja: say`英単語の中に、形の似た別の文字が混ざっています(${eachQuoted(words, 'ja')}、文字は ${few(letters, 'ja')})。キリル文字やギリシャ文字などで、迷惑メール判定をすり抜けるために使われます。入力の誤りで混ざることはまれです。`,
        en: say`Latin words hold letters of another script that look the same (${eachQuoted(words, 'en')}; the letters are ${few(letters, 'en')}). That is done to pass filters and hardly happens by accident.`,
      }),
      split: ({ letters }) => ({
        ja: say`単語の途中に、表示されない文字(${few(letters, 'ja')})がいくつも挟まれています。迷惑メール判定に単語を読ませないための手口です。ウェブページから文章を写し取ったときに紛れ込むこともあります。`,
        en: say`Several words are cut by characters that are not shown (${few(letters, 'en')}), so that filters cannot read them. Text copied from web pages sometimes holds them, too.`,
      }),
      styled: ({ words }) => ({
        ja: say`装飾用の数学記号で書かれた単語があります(${eachQuoted(words, 'ja')})。迷惑メール判定は通常の文字として読めません。目立たせるために使う広告や個人もあります。`,
        en: say`Words are written in letters of mathematics (${eachQuoted(words, 'en')}), which filters do not read as words. Advertisers and private writers sometimes decorate lines this way.`,
      }),
    },
  },
  'misspelt-words': {
    topic: 'text',
    title: { ja: '形の似た文字への置き換え', en: 'Words with look-alike Japanese letters' },
    question: {
      ja: 'よく使う言葉や企業名が、形の似た別の文字で書かれていますか。',
      en: 'Are everyday words or names written with Japanese letters that only look like their own?',
    },
    says: {
      several: ({ words, meant }) => ({
        ja: say`${eachQuoted(meant, 'ja')}とあるべき言葉が、形の似た別の文字で${eachQuoted(words, 'ja')}と書かれています。いくつも続く場合、打ち間違いとは考えにくく、迷惑メール判定を避ける書き方とみられます。`,
        en: say`Several everyday words are written with letters that only look like their own, which slips of the hand hardly explain: ${eachQuoted(words, 'en')}.`,
      }),
      one: ({ words, meant }) => ({
        ja: say`${eachQuoted(meant, 'ja')}とあるべき言葉が、形の似た別の文字で${eachQuoted(words, 'ja')}と書かれています。迷惑メール判定を避ける書き方ですが、打ち間違いや文字認識の誤りでも起こります。`,
        en: say`An everyday word is written with letters that only look like its own: ${eachQuoted(words, 'en')}. That is done to pass filters; a slip or a scanner does it, too.`,
      }),
    },
  },
  'unnatural-japanese': {
    topic: 'text',
    title: { ja: '不自然な日本語', en: 'Unnatural Japanese' },
    question: {
      ja: '日本の企業なら書かない、翻訳調の言い回しや文字の間隔がありますか。',
      en: 'Is the Japanese such as no Japanese company writes?',
    },
    says: {
      'spaced-out': ({ words }) => ({
        ja: say`文章が一文字ずつ空白で区切られています(${eachQuoted(words, 'ja')})。迷惑メール判定に言葉を読ませないための書き方とみられます。見出しの体裁を整えただけの場合もあります。`,
        en: say`Sentences are set letter by letter with spaces between, so that filters cannot read the words. Honest headings are sometimes set this way.`,
      }),
      several: ({ words }) => ({
        ja: say`日本の企業がまず書かない、翻訳調の言い回しがいくつもあります(${eachQuoted(words, 'ja')})。海外企業の正規のメールでも、翻訳が粗い場合には見られます。`,
        en: say`There are several turns of phrase, as translation leaves them, that no Japanese company writes (${eachQuoted(words, 'en')}). Badly translated honest mail of firms abroad reads like that, too.`,
      }),
      one: ({ words }) => ({
        ja: say`日本の企業があまり書かない、翻訳調の言い回しがあります(${eachQuoted(words, 'ja')})。海外企業の正規のメールでも見られます。`,
        en: say`There is a turn of phrase, as translation leaves it, that Japanese companies hardly write (${eachQuoted(words, 'en')}). Honest mail of firms abroad has it, too.`,
      }),
    },
  },
  'template-leftovers': {
    topic: 'text',
    title: { ja: '差し込み用の記号の消し忘れ', en: 'Placeholders left unfilled' },
    question: {
      ja: '一斉送信のひな型にある差し込み用の記号が、そのまま残っていますか。',
      en: 'Were placeholders of a mass mailer’s template left in the text?',
    },
    says: {
      default: ({ words }) => ({
        ja: say`一斉送信プログラムが宛先ごとの文字に置き換えるはずの記号が、そのまま残っています(${eachQuoted(words, 'ja')})。正規の配信でも設定の誤りで起こります。`,
        en: say`Placeholders that a mass mailer should have filled in were left (${eachQuoted(words, 'en')}). Honest senders make that mistake, too.`,
      }),
    },
  },
  'recipient-in-heading': {
    topic: 'text',
    title: { ja: '件名や差出人名に受信者のアドレス', en: 'Recipient’s address in the heading' },
    question: {
      ja: '件名や差出人の表示名に、受信者のメールアドレスがそのまま入っていますか。',
      en: 'Does the subject or the sender’s name hold the recipient’s address?',
    },
    says: {
      subject: ({ words }) => ({
        ja: say`件名に受信者のメールアドレスがそのまま入っています(「${words}」)。宛先ごとに差し込んで個別の連絡に見せる手口です。どのメールボックスのことかを示す正規の通知でも見られます。`,
        en: say`The subject holds the recipient’s whole address (“${words}”), as mass mailers fill it in to look personal. Honest notices that tell one mailbox from another do so, too.`,
      }),
      name: ({ words }) => ({
        ja: say`差出人の表示名に受信者のメールアドレスが入っています(「${words}」)。受信者の組織からの通知に見せる手口です。転送サービスなどが書き加える場合もあります。`,
        en: say`The sender’s name holds the recipient’s address (“${words}”), as if the reader’s own organisation wrote. Some forwarding services write it there, too.`,
      }),
    },
  },
};
