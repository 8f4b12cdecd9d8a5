import { few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** What speaks for the sender: identity is proven, honesty never is. */
export const forTheSender: Record<string, CheckWords> = {
  'aligned-authentication': {
    topic: 'for-the-sender',
    title: { ja: '差出人ドメインの認証に成功', en: 'Sender domain authenticated' },
    question: {
      ja: '差出人のドメインは、このメールが自分のものだと認証技術で証明していますか。',
      en: 'Does the sender’s domain vouch for this mail?',
    },
    says: {
      dmarc: ({ domain }) => ({
        ja: say`受信サーバーの記録では、差出人のドメイン ${domain} の DMARC 認証に成功しています。ドメインの詐称ではありませんが、乗っ取られたアカウントや詐欺用に取得したドメインでも成功します。`,
        en: say`The receiving server recorded that DMARC passed for ${domain}. The domain is not forged; hijacked accounts and domains bought for fraud pass as well.`,
      }),
      dkim: ({ domain }) => ({
        ja: say`受信サーバーの記録では、差出人と同じ組織 ${domain} の DKIM 署名が有効です。ドメインの詐称ではありませんが、乗っ取られたアカウントや詐欺用に取得したドメインでも有効になります。`,
        en: say`The receiving server recorded a valid DKIM signature of ${domain}, the sender’s organisation. The domain is not forged; hijacked accounts and domains bought for fraud pass as well.`,
      }),
      spf: ({ domain }) => ({
        ja: say`受信サーバーの記録では、差出人と同じ組織 ${domain} の SPF 認証に成功しています。送信元はそのドメインが認めたサーバーですが、共用サーバーの他の利用者や乗っ取られたアカウントでも成功します。`,
        en: say`The receiving server recorded that SPF passed for ${domain}, the sender’s organisation. That domain authorises the sending server, which others on a shared server and hijacked accounts may use too.`,
      }),
      'free-mail': ({ domain }) => ({
        ja: say`メールサービス ${domain} からの送信であることは認証で確認されています。ただし誰でもアドレスを取得できるため、書いた人が名乗るとおりの人物かどうかは分かりません。`,
        en: say`Authentication shows that the mail provider ${domain} sent it. Anyone can open an account there, so it does not say that the writer is who he claims to be.`,
      }),
      'dkim-now': ({ domain }) => ({
        ja: say`今回の調査で検証したところ、差出人と同じ組織 ${domain} の DKIM 署名が有効で、差出人・件名・本文は署名後に変わっていません。ドメインの詐称ではありませんが、乗っ取られたアカウントや詐欺用に取得したドメインでも有効になります。`,
        en: say`Verified now, a DKIM signature of ${domain}, the sender’s organisation, is valid: sender, subject and text are unchanged since. The domain is not forged; hijacked accounts and domains bought for fraud pass as well.`,
      }),
      'spf-now': ({ domain }) => ({
        ja: say`今回の調査時点で SPF を評価すると、差出人と同じ組織 ${domain} が送信元のサーバーを認めています。受信時の記録ではなく、共用サーバーの他の利用者や乗っ取られたアカウントでも成功します。`,
        en: say`Evaluated now, the SPF record of ${domain}, the sender’s organisation, authorises the sending server. Nobody recorded it at the time, and others on a shared server and hijacked accounts pass too.`,
      }),
    },
  },
  'official-sender': {
    topic: 'for-the-sender',
    title: { ja: '公式ドメインからの送信', en: 'Official sender' },
    question: {
      ja: '名乗っている企業の公式ドメイン、または利用者が信頼する差出人から、認証付きで届いていますか。',
      en: 'Does it come, authenticated, from an official domain of the company or from a sender the user vouches for?',
    },
    says: {
      brand: ({ nameJa, nameEn, domain }) => ({
        ja: say`差出人のドメイン ${domain} は「${nameJa}」の公式ドメインとして登録されており、認証にも成功しています。`,
        en: say`The sender’s domain ${domain} is registered as an official domain of ${nameEn}, and it authenticated.`,
      }),
      group: ({ nameJa, nameEn, domain }) => ({
        ja: say`差出人のドメイン ${domain} は、名乗っている企業と同じグループの「${nameJa}」の公式ドメインとして登録されており、認証にも成功しています。グループ会社が手続きを代行することがあります。`,
        en: say`The sender’s domain ${domain} is registered as an official domain of ${nameEn}, a company of the claimed one’s group, and it authenticated. Companies of a group act for each other.`,
      }),
      'known-sender': ({ domain }) => ({
        ja: say`差出人のドメイン ${domain} は、設定で「信頼する差出人」に指定されており、認証にも成功しています。`,
        en: say`The sender’s domain ${domain} is on the user’s own list of known senders, and it authenticated.`,
      }),
    },
  },
  'mail-of-one-house': {
    topic: 'for-the-sender',
    title: {
      ja: '名前・返信先・リンク先が認証された差出人と一致',
      en: 'Name, answers and links agree with the sender',
    },
    question: {
      ja: '差出人の名前、返信先、リンク先は、認証された差出人のドメインで一致していますか。',
      en: 'Do name, answers and links all belong to the domain that authenticated?',
    },
    says: {
      'own-links': ({ domain, hosts }) => ({
        ja: say`認証された差出人のドメイン ${domain} と、返信先、操作を促すすべてのリンク先(${few(hosts, 'ja')})が一致し、パスワードや支払いなども求めていません。一つの組織がすべてを送ったことを示しますが、その組織が誠実かどうかは分かりません。`,
        en: say`The domain that authenticated, ${domain}, is also where answers go and where every link to act on leads (${few(hosts, 'en')}), and the mail asks for no password, payment or the like. One party stands behind all of it; whether that party is honest, this does not say.`,
      }),
      'delivery-service': ({ domain, hosts }) => ({
        ja: say`認証された差出人のドメイン ${domain} と返信先が一致し、操作を促すリンク(${few(hosts, 'ja')})は同じドメインか、よく知られた配信サービスのクリック計測を経由するもので、パスワードや支払いなども求めていません。配信サービスの先までは確かめられません。`,
        en: say`Answers go to the domain that authenticated, ${domain}, and every link to act on (${few(hosts, 'en')}) leads there or through a well-known delivery service’s counter; the mail asks for no password, payment or the like. What lies behind the counter is not shown.`,
      }),
    },
  },
  'links-at-home': {
    topic: 'for-the-sender',
    title: { ja: 'リンク先が本来のサイト', en: 'Links lead home' },
    question: {
      ja: '操作を促すリンクは、すべて本来のサイトへつながっていますか。',
      en: 'Do all links by which the reader shall act lead where they belong?',
    },
    says: {
      brand: ({ hosts }) => ({
        ja: say`操作を促すリンクは、すべて名乗っている企業自身のサイト(${few(hosts, 'ja')})へつながっています。本物のサイトへのリンクだけを並べた詐欺もあるため、それだけでは証明になりません。`,
        en: say`Every link by which the reader shall act leads to the claimed company itself (${few(hosts, 'en')}). Fraud may link to real sites as well, so this alone proves nothing.`,
      }),
      none: () => ({
        ja: say`名乗っている企業の公式ドメインからのメールで、リンク、フォーム、コード、添付ファイルがなく、電話や返信を求める文言も見つかりません。偽サイトへ誘導する手段がありません。`,
        en: say`It comes from an official domain of the claimed company, with no link, form, code or attachment, and no words that ask for a call or an answer were found: nothing in it leads to a false site.`,
      }),
      sender: ({ hosts }) => ({
        ja: say`操作を促すリンクは、すべて認証に成功した差出人自身のサイト(${few(hosts, 'ja')})へつながっています。差出人が誠実だという証明にはなりません。`,
        en: say`Every link by which the reader shall act leads to the authenticated sender’s own site (${few(hosts, 'en')}). That does not make the sender honest.`,
      }),
    },
  },
  'reply-in-conversation': {
    topic: 'for-the-sender',
    title: { ja: 'やり取りの中の返信', en: 'Answer within a conversation' },
    question: { ja: '受信者側が送ったメールへの返信ですか。', en: 'Does it answer a message of the receiver’s own?' },
    says: {
      default: ({ answered }) => ({
        ja: say`受信者側のドメインで作られたメール(Message-ID: ${answered})への返信の形で、元のメールを引用し、リンクを押すよう求めていません。元のメールを知る人なら誰でも書ける情報であり、乗っ取られたメールボックスから続きが送られることもあります。`,
        en: say`It answers a message that was made at the receiver’s own domain (Message-ID ${answered}), quotes it, and calls for no click. Anyone who saw that message can write so, and stolen conversations are continued, too.`,
      }),
    },
  },
  'forwarder-attestation': {
    topic: 'for-the-sender',
    title: { ja: '転送元での認証の記録', en: 'Authenticated where it was passed on' },
    question: {
      ja: 'このメールを転送したサーバーは、受け取った時点の認証結果を封印(ARC)して記録していますか。',
      en: 'Did the server that passed it on record, under a seal, how it was authenticated there?',
    },
    says: {
      default: ({ sealer, domain }) => ({
        ja: say`転送した ${sealer} が、差出人のドメイン ${domain} の認証に成功したことを ARC の封印付きで記録しており、その封印は今回の調査でも有効でした。転送を経たメールで SPF や DKIM が失敗するのは、このためと考えられます。`,
        en: say`${sealer}, which passed it on, recorded under an ARC seal that ${domain} was authenticated there, and the seal holds today. Forwarding explains why SPF or DKIM fails behind it.`,
      }),
    },
  },
  'mailing-list-post': {
    topic: 'for-the-sender',
    title: { ja: 'メーリングリスト経由', en: 'Passed on by a mailing list' },
    question: { ja: 'メーリングリストを経て届きましたか。', en: 'Did a mailing list pass it on?' },
    says: {
      default: ({ list }) => ({
        ja: say`メーリングリスト ${list} を経て届いたと書かれています。リストを経ると SPF や DKIM の認証は失敗しがちです。この記載は誰でも書けるため、証明にはなりません。`,
        en: say`It says that the mailing list ${list} passed it on. Lists tend to break SPF and DKIM. Anyone can write these fields, so this proves nothing.`,
      }),
    },
  },
  'delivery-report': {
    topic: 'for-the-sender',
    title: { ja: '配送についての通知', en: 'Delivery report' },
    question: {
      ja: 'メールサーバーが、別のメールの配送結果を知らせる通知ですか。',
      en: 'Is it a mail server’s report on the delivery of another mail?',
    },
    says: {
      'quotes-mail': ({ reporter }) => ({
        ja: say`配送結果を知らせる通知(差出人 ${reporter})の形で、届かなかったメールなどを引用しています。通知は機械が送るものですが、引用されたメールは別の人が書いたもので、あなたのアドレスを騙った詐欺メールかもしれません。引用の中のリンクや添付ファイルは開かないでください。この形は誰でもまねできます。`,
        en: say`It has the form of a report on the delivery of another mail (from ${reporter}), and quotes that mail. A machine sends such reports; what is quoted somebody else wrote, and it may be a fraud sent in your name: open no link or attachment in it. Anyone can imitate the form.`,
      }),
      plain: ({ reporter }) => ({
        ja: say`配送結果を知らせる通知(差出人 ${reporter})の形をしています。心当たりのない通知は、あなたのアドレスを騙ったメールが送られた結果かもしれません。この形は誰でもまねできます。`,
        en: say`It has the form of a report on the delivery of another mail (from ${reporter}). Where you sent none, somebody may have written in your name. Anyone can imitate the form.`,
      }),
    },
  },
  'quoted-forward': {
    topic: 'for-the-sender',
    title: { ja: '他人のメールの転送', en: 'Another’s mail passed on' },
    question: {
      ja: '差出人が、ほかの人のメールを引用して転送していますか。',
      en: 'Does the sender pass on a mail of somebody else, quoted in the text?',
    },
    says: {
      default: ({ author }) => ({
        ja: say`差出人が、ほかの人のメールを転送したものです(引用された差出人:「${author}」)。引用部分の文章とリンクはその人のもので、転送した人の認証はそれらについて何も証明しません。引用の見出しは誰でも書けます。`,
        en: say`The sender passes on a mail of somebody else (quoted as from “${author}”). Words and links of the quoted part are that one’s, and what proves the sender proves nothing of them. Anyone can write such a head.`,
      }),
    },
  },
  'automatic-reply': {
    topic: 'for-the-sender',
    title: { ja: '自動返信', en: 'Automatic reply' },
    question: {
      ja: 'プログラムが自動で返した返信ですか。',
      en: 'Did a program answer by itself?',
    },
    says: {
      declared: ({ said }) => ({
        ja: say`ヘッダー「${said}」は、プログラムによる自動返信であることを示します。心当たりがなければ、誰かがあなたのアドレスを使って送信やフォーム入力をした可能性があり、引用された文章はその人が書いたものです。この記載は誰でも書けます。`,
        en: say`The header “${said}” says that a program answered by itself. If you wrote to nobody, somebody used your address for a mail or a form, and the words repeated here are his. Anyone can write this header.`,
      }),
      subject: ({ said }) => ({
        ja: say`件名の「${said}」は、問い合わせフォームなどの自動返信の書き方です。心当たりがなければ、誰かがあなたのアドレスをフォームに入力した可能性があり、本文に引用された文章はその人が書いたものです。このような件名は誰でも書けます。`,
        en: say`The subject says “${said}”, as forms and absent readers’ programs answer by themselves. If you wrote to nobody, somebody gave your address, and the words repeated here are his. Anyone can write such a subject.`,
      }),
    },
  },
  'stamped-by-receiver': {
    topic: 'for-the-sender',
    title: { ja: '件名への印と署名', en: 'Stamp on the subject, and the signature' },
    question: {
      ja: '受信側のサーバーが件名に付けた印のために、署名が合わなくなっていますか。',
      en: 'Does a stamp that the receiving side put on the subject keep a signature from fitting?',
    },
    says: {
      restored: ({ stamp, domain }) => ({
        ja: say`件名の印「${stamp}」を外すと、${domain} の DKIM 署名は今も有効です。署名が合わないように見えたのは、署名後に付けられた印だけが原因です。差出人が誠実かどうかは示しません。`,
        en: say`With the stamp “${stamp}” taken off the subject, the DKIM signature of ${domain} is valid. Only the stamp, which was put there after signing, kept it from fitting. It does not say that the sender is honest.`,
      }),
      broken: ({ stamp, domain }) => ({
        ja: say`件名に印「${stamp}」があり、${domain} の DKIM 署名は印を外しても合いません。受信側のサーバーによる他の書き換えが原因かもしれませんが、偽の署名でも同じ結果になるため、失敗の説明としては扱いません。`,
        en: say`The subject bears the stamp “${stamp}”, and the DKIM signature of ${domain} does not fit even without it. Other changes by the receiving side may be the reason; a false signature looks the same, so this excuses nothing.`,
      }),
    },
  },
  'forwarded-envelope': {
    topic: 'for-the-sender',
    title: { ja: '転送によるエンベロープ差出人の書き換え', en: 'Envelope rewritten by a forwarder' },
    question: {
      ja: '転送したサーバーが、エンベロープの差出人(Return-Path)を書き換えていますか。',
      en: 'Did a forwarder rewrite the envelope sender (Return-Path)?',
    },
    says: {
      'names-sender': ({ forwarder, domain }) => ({
        ja: say`エンベロープの差出人は転送用の形(SRS)で ${forwarder} に書き換えられており、元は ${domain} だったと書かれています。SPF の結果は転送したサーバーについてのもので、作成者については何も示しません。この形は誰でも書けます。`,
        en: say`The envelope sender has a forwarder’s form (SRS) at ${forwarder}, and says that it was of ${domain} before. What SPF says is about the forwarder and not about the author. Anyone can write this form.`,
      }),
      anonymous: ({ forwarder }) => ({
        ja: say`エンベロープの差出人は、${forwarder} のメールボックスから自動転送されたときの形です。SPF の結果は転送したサーバーについてのもので、作成者については何も示しません。この形は誰でも書けます。`,
        en: say`The envelope sender has the form in which mailboxes at ${forwarder} forward. What SPF says is about the forwarder and not about the author. Anyone can write this form.`,
      }),
    },
  },
};
