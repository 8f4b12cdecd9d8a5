import { type CheckWords, say } from './phrase.ts';

/** How the links of a mail belong together, beyond what each of them is. */
export const linkManner: Record<string, CheckWords> = {
  'single-target': {
    topic: 'links',
    title: { ja: '一つしかないリンク先', en: 'A single target' },
    question: {
      ja: '押せるものがすべて、差出人と無関係な一つのアドレスに通じていますか。',
      en: 'Does all that can be pressed lead to one address of somebody else?',
    },
    says: {
      one: ({ host }) => ({
        ja: say`このメールにあるリンクは一つだけで、差出人のものではない ${host} に通じています。会社のメールには、自社サイトや配信停止などのリンクも付くのが普通です。個人がリンクを一つだけ送ることもあります。`,
        en: say`The only link leads to ${host}, which is not the sender’s. A company’s mail also links to its own site or to a cancellation; a person may send one link.`,
      }),
      repeated: ({ host, links }) => ({
        ja: say`${links} 個のリンクがすべて同じアドレス(${host})に通じ、差出人のサイトに通じるものは一つもありません。ほかの会社のメールを写し、リンク先だけを差し替えた作りに多く見られます。`,
        en: say`All ${links} links lead to the same address on ${host}, and none to the sender’s own site. Mail copied from a company with one target put in everywhere looks so.`,
      }),
    },
  },
  'nothing-of-the-sender': {
    topic: 'links',
    title: { ja: '差出人のものがない画像とリンク', en: 'Pictures and links all of others' },
    question: {
      ja: '画像もリンクも、差出人以外の場所のものばかりですか。',
      en: 'Do all pictures and links stand on hosts of others than the sender?',
    },
    says: {
      default: ({ domain, host, pictures }) => ({
        ja: say`ウェブから読み込む画像(${pictures} 点)も、押すリンク(${host} など)も、差出人のドメイン ${domain} やその配信サービスのものではありません。会社のメールには自社の画像かリンクが普通はあります。すべてを外部のサービスで済ませる小さな会社もあります。`,
        en: say`Neither the pictures from the web (${pictures}) nor the links to press (${host}) are of the sender’s domain ${domain} or of its delivery service. A company’s mail shows or links something of its own; small ones may rent everything.`,
      }),
    },
  },
  'picture-on-open-host': {
    topic: 'links',
    title: { ja: '誰でも使える置き場の画像', en: 'Pictures from a place for everybody' },
    question: {
      ja: 'メールの画像は、誰でも画像を置ける場所から読み込まれますか。',
      en: 'Do pictures of the mail stand where anyone can put one?',
    },
    says: {
      anybody: ({ host, pictures }) => ({
        ja: say`メールの画像(${pictures} 点)が、誰でもすぐに画像を置ける共有サービス ${host} から読み込まれます。会社のメールは、自社のサイトか配信サービスの画像を使うのが普通です。小さな店や同好会のメール、個人の署名でも使われることがあります。`,
        en: say`Pictures of the mail (${pictures}) are fetched from ${host}, where anyone can put one at once. Companies show pictures from their own site or delivery service; small shops, clubs and private signatures use such places, too.`,
      }),
      'beside-home': ({ host, pictures }) => ({
        ja: say`メールの画像(${pictures} 点)が、誰でもすぐに画像を置ける共有サービス ${host} から読み込まれます。差出人のドメインに通じるリンクもあります。手間をかけずに画像を載せる小さな店や同好会のメールにも、自前のドメインから一斉に送られる詐欺にも見られます。`,
        en: say`Pictures of the mail (${pictures}) are fetched from ${host}, where anyone can put one at once, while a link leads to the sender’s own domain. Small shops and clubs make their mail so, and so does fraud sent from a domain of its own.`,
      }),
      copied: ({ host, pictures }) => ({
        ja: say`メールの画像(${pictures} 点)のアドレスは、Gmail が読み手に画像を見せるときのもの(${host})です。誰かが受け取ったメールを画面から写し取って作ったと考えられます。Gmail で届いたメールの一部を貼り付けて送った場合も、同じになります。`,
        en: say`Pictures of the mail (${pictures}) have the addresses by which Gmail shows them to a reader (${host}): the mail was copied out of a mail that somebody got. Whoever pastes a part of a mail into his own leaves the same trace.`,
      }),
    },
  },
  'prepared-answer': {
    topic: 'links',
    title: { ja: '他人あての返信を作るボタン', en: 'A button that writes to somebody else' },
    question: {
      ja: 'ボタンを押すと、差出人ではない相手あての書きかけのメールが開きますか。',
      en: 'Does a button open a mail with its words filled in, to somebody other than the sender?',
    },
    says: {
      one: ({ address, domain }) => ({
        ja: say`ボタンを押すと、件名などが書き込まれた ${address} あてのメールが開きます。差出人のドメイン(${domain})の宛先ではありません。偽のページを置かずに返信を集め、やり取りに引き込む手口に見られます。出欠の返事などを別の宛先で受け付ける案内でも、同じ形になります。`,
        en: say`A button opens a mail to ${address} with its words filled in; that is not of the sender’s domain (${domain}). Frauds without a page collect answers so and draw the reader into a talk; invitations to be answered at another address look the same.`,
      }),
      several: ({ address, domain }) => ({
        ja: say`ボタンを押すと、件名などが書き込まれたメールが開き、${address} をはじめ複数の宛先が入っています。どれも差出人のドメイン(${domain})のものではありません。宛先が止められても届くようにした、返信を集める手口に見られます。委員などに同報する案内でも、同じ形になります。`,
        en: say`A button opens a mail with its words filled in, to several addresses from ${address} on, none of the sender’s domain (${domain}). Frauds that collect answers do so in case one address is closed; invitations that answer to a committee look the same.`,
      }),
    },
  },
  'token-paths': {
    topic: 'links',
    title: { ja: '意味のない文字列だけのリンク', en: 'Links of meaningless words' },
    question: {
      ja: '一つのホストに、意味のない長い文字列だけのリンクが並んでいますか。',
      en: 'Do several links to one host consist of one long meaningless word each?',
    },
    says: {
      several: ({ host, links }) => ({
        ja: say`差出人のものではない ${host} に通じるリンクが ${links} 種類あり、どれもパスが意味のない長い文字列一つだけです。ページ・配信停止・開封確認を一か所で受ける、自前の大量送信の仕組みに見られます。名の知られていない配信サービスも同じ形を使います。`,
        en: say`${links} different links lead to ${host}, which is not the sender’s, each by one long meaningless word. Mailers that somebody set up for himself take clicks, cancellations and counts that way; little-known delivery services do so, too.`,
      }),
      script: ({ host }) => ({
        ja: say`差出人のものではない ${host} にあるリンク先のファイル名が、大文字・小文字・数字をでたらめに並べたものです。乗っ取ったサイトに、送るたびに名前を変えて置かれる転送プログラムに見られます。システムが自動で付けた名前のこともあります。`,
        en: say`A link leads to a file on ${host}, which is not the sender’s, called by capitals, small letters and digits thrown together. Programs that send on are put on hijacked sites under a new name for each wave; now and then a system names files so.`,
      }),
    },
  },
  'address-as-user-name': {
    topic: 'links',
    title: { ja: 'ユーザー名に書かれたアドレス', en: 'An address as a user’s name' },
    question: {
      ja: '登録通知のユーザー名の欄に、別のサイトのアドレスが書かれていますか。',
      en: 'Does a notice of registration name another site’s address as the user?',
    },
    says: {
      default: ({ host }) => ({
        ja: say`登録通知のユーザー名が ${host} というアドレスになっています。受信者ではない誰かが、宣伝や誘導のアドレスを名前として登録フォームに入れ、正規のサイトに送らせた通知です。送信元のサイト自体は被害者です。`,
        en: say`The user in this notice of registration is called ${host}. Somebody else put his advertisement into the form as a name and let an honest site send it; the site is a victim, too.`,
      }),
    },
  },
  'map-over-link': {
    topic: 'links',
    title: { ja: 'リンクの上に重ねた別のリンク', en: 'Map laid over a link' },
    question: {
      ja: 'リンクの付いた画像に、別の行き先を重ねていますか。',
      en: 'Does a map over a linked picture lead elsewhere than the link?',
    },
    says: {
      default: ({ shown, host }) => ({
        ja: say`画像には ${shown} へのリンクが付いていますが、その上にクリックの範囲が重ねてあり、押すと ${host} が開きます。本物のリンクを見せて別のページへ誘導する書き方です。`,
        en: say`The picture is a link to ${shown}, but a map laid over it leads whoever clicks to ${host}: one address is shown, another is opened.`,
      }),
    },
  },
};
