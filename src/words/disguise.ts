import { type CheckWords, say } from './phrase.ts';

/** What the mail does so that filters read something else than its reader. */
export const disguise: Record<string, CheckWords> = {
  'hidden-filler': {
    topic: 'disguise',
    title: { ja: '見えない大量の文章', en: 'Much hidden text' },
    question: {
      ja: '表示される文章よりずっと多くの文章が隠されていますか。',
      en: 'Is far more text hidden than shown?',
    },
    says: {
      default: ({ hidden, shown }) => ({
        ja: say`表示される文章(${shown} 文字)の 2 倍を超える ${hidden} 文字が、読者に見えない形で入っています。迷惑メールの判定を狂わせるための水増しによく使われます。配信ソフトの不具合で起こることもあります。`,
        en: say`It holds ${hidden} letters that no reader sees, more than twice the ${shown} that are shown. Such filler misleads filters. A fault of a newsletter program can cause it, too.`,
      }),
    },
  },
  'split-words': {
    topic: 'disguise',
    title: { ja: '見えない文字で分割された単語', en: 'Words split by unseen characters' },
    question: {
      ja: '単語の途中に、見えない文字などが挟まれていますか。',
      en: 'Do unseen characters stand inside words?',
    },
    says: {
      subject: ({ places }) => ({
        ja: say`件名または差出人名で、単語の途中の ${places} か所に見えない文字が挟まれています。読者には普通に見え、フィルターには別の語に見えます。コピーした文章に紛れ込むこともあります。`,
        en: say`In subject or sender’s name, unseen characters stand inside words in ${places} places. The reader sees the word, a filter does not. Copied text can bring them along.`,
      }),
      body: ({ places }) => ({
        ja: say`本文で、単語の途中の ${places} か所に見えない文字・隠された文字・コメントが挟まれています。読者には普通に見え、フィルターには別の語に見える書き方です。`,
        en: say`In the text, unseen characters, hidden letters or comments stand inside words in ${places} places: the reader sees the words, a filter does not.`,
      }),
    },
  },
  'reversed-text': {
    topic: 'disguise',
    title: { ja: '逆順に書かれた文字', en: 'Text written backwards' },
    question: {
      ja: '逆順に書かれ、表示のときだけ正しく並ぶ文字がありますか。',
      en: 'Is text written backwards and turned round when it is shown?',
    },
    says: {
      default: ({ letters }) => ({
        ja: say`${letters} 文字が逆順に書かれ、表示のときだけ正しい順に並びます。フィルターに語を読ませないための書き方で、右から左に書く言語の文字ではありません。`,
        en: say`${letters} letters are written backwards and turned round when they are shown. That keeps filters from reading the words; the letters are of no language that runs from right to left.`,
      }),
    },
  },
  'active-content': {
    topic: 'disguise',
    title: { ja: '動作するページの部品', en: 'Programs, frames or redirections in the mail' },
    question: {
      ja: 'メールにプログラム・埋め込み枠・自動転送が入っていますか。',
      en: 'Does the mail hold a program, a frame or a redirection?',
    },
    says: {
      script: () => ({
        ja: say`本文の HTML にプログラム(スクリプト)が入っています。メールソフトは実行しませんが、正規のメールに入っていることはまれで、ウェブページを写して作られた可能性があります。`,
        en: say`The HTML holds a script. Mail programs do not run it, honest mail seldom has one; it may have been made from a copied web page.`,
      }),
      frame: () => ({
        ja: say`本文の HTML に、外部のページを表示する埋め込み枠が入っています。多くのメールソフトは表示せず、正規のメールが使う理由はほとんどありません。`,
        en: say`The HTML holds a frame that shows a page from elsewhere. Most mail programs do not show it, and honest mail has hardly a reason to use one.`,
      }),
      refresh: () => ({
        ja: say`本文の HTML に、開いた人を別のページへ自動的に移す指定が入っています。正規のメールが使う理由はほとんどありません。`,
        en: say`The HTML sends whoever opens it on to another page. Honest mail hardly ever has a reason to.`,
      }),
    },
  },
  'picture-only': {
    topic: 'disguise',
    title: { ja: '画像だけの本文', en: 'Nothing but a picture' },
    question: { ja: '本文はリンク付きの画像だけですか。', en: 'Is the text nothing but a picture with a link?' },
    says: {
      default: ({ letters, host }) => ({
        ja: say`本文の文字は ${letters} 文字しかなく、画像とリンク(${host})でできています。文字を画像にすると、フィルターは内容を読めません。会社名や連絡先の文字もないため、正規の案内としては不自然です。`,
        en: say`Its text has only ${letters} letters; the rest is a picture and a link (${host}). Filters cannot read a picture, and an honest notice would name the company and a contact in words.`,
      }),
    },
  },
  'differing-texts': {
    topic: 'disguise',
    title: { ja: 'テキスト版と HTML 版の食い違い', en: 'Plain text and HTML say different things' },
    question: {
      ja: 'テキスト版と HTML 版は、まったく別の内容ですか。',
      en: 'Do plain text and HTML say entirely different things?',
    },
    says: {
      default: ({ percent }) => ({
        ja: say`テキスト版の語句のうち、HTML 版にもあるのは ${percent}% だけです。本来は同じ内容を書くもので、フィルターと読者に別のものを見せる手口に使われます。配信の設定ミスの可能性もあります。`,
        en: say`Only ${percent}% of the plain text also stands in the HTML, though both should say the same. That shows filters one thing and readers another; a careless setting of a delivery program can do it, too.`,
      }),
    },
  },
  'base-elsewhere': {
    topic: 'disguise',
    title: { ja: '一括指定されたリンク先', en: 'Links that get their host elsewhere' },
    question: {
      ja: 'リンク先のホストが、無関係なサイトに一括で指定されていますか。',
      en: 'Does a <base> give the links an unrelated host?',
    },
    says: {
      default: ({ host }) => ({
        ja: say`HTML の先頭の <base> で、省略形のリンクすべての行き先が ${host} に指定されています。リンクを一つずつ調べるフィルターを避ける手口に使われます。ウェブページを写したメールにも残ることがあります。`,
        en: say`A <base> at the top of the HTML sends all shortened links to ${host}. That evades filters that read links one by one; copied web pages carry it, too.`,
      }),
    },
  },
  'broken-text-type': {
    topic: 'disguise',
    title: { ja: '壊れた Content-Type', en: 'Broken Content-Type of a text' },
    question: {
      ja: '本文の Content-Type が、ソフトによって解釈の分かれる壊れ方をしていますか。',
      en: 'Is the type of a text broken so that programs differ on it?',
    },
    says: {
      default: ({ type }) => ({
        ja: say`本文の Content-Type が壊れています(${type})。ソフトによって解釈が分かれ、フィルターと読者が別のものを見ることになります。正規の配信ソフトはこのような書き方をしません。自作の送信プログラムの誤りでも起こります。`,
        en: say`The Content-Type of a text is broken (${type}). Programs differ on it, so that filter and reader see different things. Mail programs do not write such; home-made scripts do by mistake.`,
      }),
    },
  },
  'blank-stretch': {
    topic: 'disguise',
    title: { ja: '画面の外へ追いやられた文章', en: 'Text pushed out of sight' },
    question: {
      ja: '長い空白の下に、別の文章が続いていますか。',
      en: 'Does more text follow below a long stretch of empty lines?',
    },
    says: {
      default: ({ letters }) => ({
        ja: say`15 行以上の空行が続いた下に、さらに ${letters} 文字の文章があります。読者には見えにくくフィルターには読まれる位置で、無関係な文章を足して判定を狂わせる手口に使われます。`,
        en: say`Below fifteen or more empty lines in a row stand ${letters} letters more, where a reader hardly looks and a filter reads. Words of other mail are put there to mislead it.`,
      }),
    },
  },
};
