import { type CheckWords, say } from './phrase.ts';

/** What is attached, by name and type alone: nothing was opened. */
export const attachments: Record<string, CheckWords> = {
  'archive-with-password': {
    topic: 'attachments',
    title: { ja: 'パスワードを添えたファイル', en: 'A locked file with its password' },
    question: {
      ja: '圧縮ファイルや暗号化された文書と、それを開くパスワードが同じメールにありますか。',
      en: 'Is an archive or an encrypted document attached, and its password told in the same mail?',
    },
    says: {
      'answers-nothing': ({ name, password }) => ({
        ja: say`添付ファイル「${name}」を開くパスワード「${password}」が同じメールに書かれています。件名は返信の形ですが、どのメールへの返信かを示す記録がありません。取引先とのやり取りを装って不正なプログラムを開かせる手口です。件名に手で「Re:」を付ける人もいるため、差出人に別の手段で確かめてください。`,
        en: say`The password “${password}” stands beside the archive “${name}” that it opens, and the subject is an answer’s though the mail names nothing that it answers: malware is sent under the look of a conversation so. Some people type “Re:” by hand; ask the sender by other means.`,
      }),
      document: ({ name, password }) => ({
        ja: say`暗号化された PDF「${name}」を開くパスワード「${password}」が、同じメールに書かれています。暗号化しても秘密は守られず、途中の検査だけを避けられます。給与明細や銀行の書類では、本人だけが知るパスワードを使うのが普通です。習慣としてそう送る会社もあります。`,
        en: say`The password “${password}” stands beside the encrypted document “${name}”: it keeps out filters and nobody else. Payslips and papers of banks open with what only the reader knows; some firms send so out of habit.`,
      }),
      archive: ({ name, password }) => ({
        ja: say`添付ファイル「${name}」を開くパスワード「${password}」が、同じメールに書かれています。途中の検査を避けて中身を開かせる手口です。習慣としてそう送る会社もあるため、差出人に別の手段で確かめてください。`,
        en: say`The password “${password}” stands beside the archive “${name}” that it opens: the reader can look inside, and no filter on the way can. Some firms send that way out of habit; ask the sender by other means.`,
      }),
    },
  },
  'dangerous-attachment': {
    topic: 'attachments',
    title: { ja: '危険な種類の添付ファイル', en: 'Dangerous attachment' },
    question: {
      ja: '開くとプログラムが動く種類の添付ファイルがありますか。',
      en: 'Is something attached that runs when it is opened?',
    },
    says: {
      disguised: ({ name }) => ({
        ja: say`添付ファイル「${name}」は、名前で本当の種類を隠しています。拡張子を二重に付けたり、プログラムに文書の名前を付けたりして、文書や画像に見せかけています。`,
        en: say`The attachment “${name}” hides by its name what kind of file it is, with two extensions or with a document’s name on a program.`,
      }),
      packed: ({ name }) => ({
        ja: say`圧縮ファイルの中身が、開くとプログラムとして動くもの、またはディスクイメージだけです(「${name}」)。フィルターに種類を見せないための入れ方です。`,
        en: say`The archive holds hardly anything but a program or a disk image (“${name}”), packed so that filters do not see what it is.`,
      }),
      'packed-document': ({ name }) => ({
        ja: say`添付ファイル「${name}」は、文書の名前のまま、会社ではあまり使われない圧縮形式に入っています。中身は文書ではないことが多い入れ方です。`,
        en: say`The attachment “${name}” has a document’s name in front of an archive’s that offices hardly use. What is inside is seldom the document.`,
      }),
      'broken-document': ({ name }) => ({
        ja: say`添付ファイル「${name}」はリッチテキスト (RTF) ですが、先頭の書き方が壊れています。Word は開いてしまうため、検査をすり抜けて Word の欠陥を突く文書に使われる形です。`,
        en: say`The attachment “${name}” is rich text (RTF) with a beginning that no program writes. Word opens it all the same, which is how documents that attack Word get past filters.`,
      }),
      program: ({ name }) => ({
        ja: say`添付ファイル「${name}」は、開くとプログラムとして動く種類、または別の場所を開くショートカットです。開発者どうしのやり取りを除き、メールで送られることはまずありません。`,
        en: say`The attachment “${name}” is of a kind that runs as a program or opens another place. Except among developers, such files are hardly ever mailed.`,
      }),
      'disk-image': ({ name }) => ({
        ja: say`添付ファイル「${name}」はディスクイメージで、中のプログラムを警告なしに開かせる手口に使われます。`,
        en: say`The attachment “${name}” is a disk image, which is used to have a program inside opened without a warning.`,
      }),
      macro: ({ name }) => ({
        ja: say`添付ファイル「${name}」は、マクロや埋め込みファイルを動かせる Office の形式です。業務で正規に使われることもあります。`,
        en: say`The attachment “${name}” is an Office file that can run macros or embedded files. Offices use them honestly, too.`,
      }),
    },
  },
  'html-attachment': {
    topic: 'attachments',
    title: { ja: '添付されたウェブページ', en: 'Attached web page' },
    question: {
      ja: 'パスワードを求めるなど、注意の要るウェブページのファイルが添付されていますか。',
      en: 'Is a web page attached that asks for a password, hides what it shows, or comes with a request?',
    },
    says: {
      password: ({ name }) => ({
        ja: say`添付ファイル「${name}」は、開くとパスワードやカード番号の入力欄が現れるウェブページです。手元のファイルとして開くため接続先のアドレスが表示されず、偽のログイン画面に使われます。暗号化メールの仕組みで正規に使われる場合もあります。`,
        en: say`The attachment “${name}” is a web page with a field for a password or a card number. Opened from there it shows no address, so false login pages come so; some honest encrypted mail does, too.`,
      }),
      'builds-itself': ({ name }) => ({
        ja: say`添付ファイル「${name}」は、符号化されたデータを開いた時にプログラムで画面へ組み立てるウェブページです。何が表示されるかをフィルターに見せないための作りです。暗号化メールの仕組みで正規に使われる場合もあります。`,
        en: say`The attachment “${name}” is a web page whose script decodes what it shows only when it is opened, so that filters do not see it. Some honest encrypted mail is made the same way.`,
      }),
      'leads-on': ({ name }) => ({
        ja: say`添付ファイル「${name}」は、開くと自動的に別のページへ移動するウェブページです。本文にリンクを書かずに誘導するために使われます。`,
        en: say`The attachment “${name}” is a web page that leads to another one as soon as it is opened: a way to send the reader there without a link in the mail.`,
      }),
      'svg-script': ({ name }) => ({
        ja: say`添付ファイル「${name}」は画像の形式(SVG)ですが、中にプログラムが入っています。ブラウザーで開くと動きます。図を見せるだけなら必要のないものです。`,
        en: say`The attachment “${name}” is a picture by its format (SVG), but holds a program that runs when a browser opens it. A mere drawing needs none.`,
      }),
      html: ({ name }) => ({
        ja: say`手続きや開封を求めるメールに、ウェブページのファイル「${name}」が添付されています。開いても接続先のアドレスが表示されないため、偽のログイン画面に使われます。暗号化メールの仕組みで正規に使われる場合もあります。`,
        en: say`A web page (“${name}”) is attached to a mail that asks for something. Opened from there it shows no address, so false login pages come so; some honest encrypted mail does, too.`,
      }),
      svg: ({ name }) => ({
        ja: say`手続きや開封を求めるメールに、SVG ファイル「${name}」が添付されています。画像の形式ですが、中にプログラムや偽のページを入れられます。ただの図である場合もあります。`,
        en: say`An SVG file (“${name}”) is attached to a mail that asks for something. It is a picture format that can hold programs and false pages; it may be a mere drawing.`,
      }),
    },
  },
  'document-leads-on': {
    topic: 'attachments',
    title: { ja: '外部へ誘導する添付文書', en: 'A document that leads on' },
    question: {
      ja: '添付の PDF に、差出人とは無関係な場所へのリンクがありますか。',
      en: 'Does an attached PDF document link to a place that is not the sender’s?',
    },
    says: {
      'open-host': ({ name, host }) => ({
        ja: say`添付の PDF「${name}」の中に、誰でもページやファイルを置けるか、転送先を作れる ${host} へのリンクがあります。本文を調べるフィルターには見えません。共有ファイルや申込フォームを案内する文書にも、こうしたリンクはあります。`,
        en: say`The attached document “${name}” links to ${host}, where anyone can put a page, a file or a redirection. Filters that read the mail do not see it; papers that point to a shared file or a form have such links, too.`,
      }),
      elsewhere: ({ name, host }) => ({
        ja: say`メール本文にはリンクがなく、添付の PDF「${name}」の中のリンクが、差出人のものではない ${host} に通じています。行き先を本文の検査から隠す手口に見られます。請求書が支払いページに、カタログが製造元に通じていることもあります。`,
        en: say`The mail itself has no link, and the attached document “${name}” links to ${host}, which is not the sender’s. Targets are hidden from filters so; bills link to a page for payment, and catalogues to a maker.`,
      }),
    },
  },
  'coded-attachment-name': {
    topic: 'attachments',
    title: { ja: '文字をでたらめに並べた添付ファイル名', en: 'An attachment named by a code' },
    question: {
      ja: '添付ファイルの名前は、英数字をでたらめに並べたものですか。',
      en: 'Is an attachment named by letters and digits thrown together?',
    },
    says: {
      default: ({ name }) => ({
        ja: say`添付ファイル「${name}」の名前は、大文字・小文字・数字をでたらめに並べたものです。一通ごとに名前を変えてフィルターを避ける手口に見られます。システムが自動で付けた名前のこともあります。`,
        en: say`The attachment “${name}” is called by capitals, small letters and digits thrown together. Fraud names each copy anew to evade filters; now and then a system names files so.`,
      }),
    },
  },
};
