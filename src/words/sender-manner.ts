import { type CheckWords, say } from './phrase.ts';

/** How the sender's side wrote the mail's header: whom it is for, and with what it was made. */
export const senderManner: Record<string, CheckWords> = {
  'undisclosed-recipients': {
    topic: 'sender',
    title: { ja: '伏せられた宛先', en: 'Undisclosed recipients' },
    question: {
      ja: '宛先を伏せたまま、何かを求めていますか。',
      en: 'Does it ask for something without naming whom it is for?',
    },
    says: {
      group: ({ to }) => ({
        ja: say`宛先(To)が「${to}」で、誰宛てかが書かれていないのに、受信者に操作や返信を求めています。会社が顧客に送る連絡は一人ずつ宛先を書きます。BCC の一斉送信でもこうなります。`,
        en: say`To reads “${to}” and names nobody, yet the reader is to act. Companies write to each customer; whoever puts all receivers into Bcc writes so, too.`,
      }),
      everybody: ({ to }) => ({
        ja: say`宛先(To)の名前が「${to}」という総称で、受信者本人の名前ではありません。一斉送信ツールの書き方で、そのうえで受信者に操作や返信を求めています。`,
        en: say`The name in To is “${to}” for everybody, not the reader’s. Mass mailers write so, and the reader is to act.`,
      }),
    },
  },
  'from-without-address': {
    topic: 'sender',
    title: { ja: '差出人アドレスのない From', en: 'From without an address' },
    question: { ja: '差出人(From)にアドレスが欠けていますか。', en: 'Does From lack an address?' },
    says: {
      'with-request': ({ name }) => ({
        ja: say`差出人(From)に表示名「${name}」はあってもアドレスがなく、そのうえ無関係なサイトを開かせるか、別の宛先へ返信させようとしています。会社の配信システムがアドレスを書き忘れることはなく、差出人の確認を避けるための書き方です。`,
        en: say`From holds the name “${name}” and no address, and the reader is to open a stranger’s site or to answer somebody else. No company’s system leaves its address out; it keeps receivers from checking who sent it.`,
      }),
      'name-only': ({ name }) => ({
        ja: say`差出人(From)には表示名「${name}」だけが書かれ、メールアドレスがありません。RFC 5322 が求めるアドレスを欠いており、受信者は送り主を確かめられません。`,
        en: say`From holds the name “${name}” alone and no address, which RFC 5322 requires. A reader has nothing to check the sender by.`,
      }),
      comma: ({ name }) => ({
        ja: say`差出人(From)の表示名「${name}」とアドレスがカンマで切り離されています。メールソフトによっては名前だけが表示され、アドレスが見えなくなります。名前にカンマを含む正規のメールを、送信プログラムが誤って書いた場合にも起こります。`,
        en: say`In From a comma cuts the name “${name}” off from the address, so that some programs show the name alone. A careless program does the same to an honest name with a comma in it.`,
      }),
      empty: () => ({
        ja: say`差出人(From)がないか、空です。RFC 5322 に反しており、受信者は送り主を確かめられません。`,
        en: say`From is missing or empty, against RFC 5322. A reader has nothing to check the sender by.`,
      }),
    },
  },
  'strangers-side-by-side': {
    topic: 'sender',
    title: { ja: '見知らぬ人と並んだ宛先', en: 'Strangers side by side' },
    question: {
      ja: '互いに無関係な個人のアドレスを宛先に並べ、行動を求めていますか。',
      en: 'Does a company name strangers beside each other as its receivers, and want them to act?',
    },
    says: {
      company: ({ recipients, domain }) => ({
        ja: say`${domain} から、個人向けメールサービスのアドレス ${recipients} 件を宛先に並べて送られ、外部のサイトや返信へ誘導しています。会社は顧客どうしのアドレスを見せないのが普通です。会員を並べて連絡する団体や学校もあります。`,
        en: say`${domain} names ${recipients} mailboxes at public providers beside each other and leads them elsewhere. Companies do not show customers each other’s addresses; clubs and schools that write to their members may.`,
      }),
      service: ({ recipients, domain }) => ({
        ja: say`${domain} のサービスの通知なのに、個人向けメールサービスのアドレス ${recipients} 件が宛先に並び、外部のサイトや返信へ誘導しています。誰かがこのサービスを使って、集めたアドレスに一斉に送った形です。共有相手をまとめて招いた場合も、同じになります。`,
        en: say`A notice of the service at ${domain} names ${recipients} mailboxes at public providers beside each other and leads them elsewhere: somebody used it to write to addresses that he collected. Whoever shares something with several friends at once looks the same.`,
      }),
    },
  },
  'impossible-sender-domain': {
    topic: 'sender',
    title: { ja: '存在し得ない差出人ドメイン', en: 'A sender’s domain that cannot exist' },
    question: {
      ja: '差出人のドメインは、メールを受け取れない形をしていますか。',
      en: 'Can the sender’s domain receive no mail by its very form?',
    },
    says: {
      characters: ({ domain }) => ({
        ja: say`差出人(From)のドメイン「${domain}」には、ドメイン名に使えない文字が含まれています(RFC 1035)。登録することも返信を受け取ることもできず、認証のしようもありません。`,
        en: say`The domain in From, “${domain}”, holds characters that no domain name has (RFC 1035). It can be neither registered nor answered, and nothing can vouch for it.`,
      }),
      suffix: ({ domain }) => ({
        ja: say`差出人(From)のドメイン「${domain}」は、インターネットに存在する末尾(.jp や .com など)で終わっておらず、それでいて無関係なサイトを開かせるか、別の宛先へ返信させようとしています。社内の機器が出す通知にはこうした名前が使われます。`,
        en: say`The domain in From, “${domain}”, ends in no suffix of the Internet, and yet a stranger’s site is to be opened or somebody else answered. Machines that write to their own people use such names.`,
      }),
    },
  },
  'twin-of-shown-domain': {
    topic: 'sender',
    title: { ja: '本文のドメインに似せた別のドメイン', en: 'Twin of a domain that the mail shows' },
    question: {
      ja: '差出人やリンク先のドメインは、同じメールに書かれたドメインに見かけだけ似せてありますか。',
      en: 'Does the sender’s domain, or a link’s, only look like another that the same mail shows?',
    },
    says: {
      default: ({ domain, written, shown }) => ({
        ja: say`ドメイン「${written}」(${domain})は、同じメールに書かれた ${shown} とよく似た文字を使った別のドメインです。見分けのつかない文字で本物になりすます手口です。`,
        en: say`The domain “${written}” (${domain}) looks like ${shown}, which the same mail shows, and is another: a letter in it only resembles the real one.`,
      }),
    },
  },
};
