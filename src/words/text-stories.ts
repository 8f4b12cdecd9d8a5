import type { Facts } from '../checks/define.ts';
import { eachQuoted, few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** Stories by which frauds without a brand get money, each with who tells it honestly. */
export const textStories: Record<string, CheckWords> = {
  'fraud-story': {
    topic: 'text',
    title: { ja: '詐欺に典型的な話の筋', en: 'A story that frauds tell' },
    question: {
      ja: '脅迫、架空の容疑や遺産や当選、架空請求、もうけ話など、詐欺に典型的な話をしていますか。',
      en: 'Does it tell a story of extortion, of an accusation, of a sudden fortune or prize, of an unpaid claim, or of easy money?',
    },
    says: {
      extortion: ({ words }: Facts) => ({
        ja: say`受信者の端末に侵入したと述べ、暗号資産などでの支払いを求めています(${eachQuoted(words, 'ja')})。秘密を握ったように書いて脅す手口で、実際には何も握っていないのが普通です。`,
        en: say`It claims to have been in the reader’s machine and wants to be paid in money that leaves no trace (${eachQuoted(words, 'en')}). Such threats are usually empty.`,
      }),
      'advance-fee': ({ words }: Facts) => ({
        ja: say`見知らぬ相手に大金の話を持ちかけて返信を求める、前払い詐欺に典型的な内容がそろっています(${eachQuoted(words, 'ja')})。募金や投資の正規の案内にも似た言葉はあります。`,
        en: say`It offers a stranger a fortune and wants an answer, as advance-fee fraud does (${eachQuoted(words, 'en')}). Charities and investors use some of the same words.`,
      }),
      'advance-fee-in-parts': ({ words }: Facts) => ({
        ja: say`見知らぬ相手に大金の話を持ちかける、前払い詐欺によく似た内容が含まれています(${eachQuoted(words, 'ja')})。募金、投資、相続の正規の連絡にも見られる言葉です。`,
        en: say`Parts of it read like advance-fee fraud, which offers a stranger a fortune (${eachQuoted(words, 'en')}). Charities, investors and lawyers use such words honestly.`,
      }),
      prize: ({ words }: Facts) => ({
        ja: say`当選や給付などの受け取りを知らせて、手続きを求めています(${eachQuoted(words, 'ja')})。正規の懸賞や給付の案内でも見られます。`,
        en: say`It speaks of a prize or grant that is there to be collected (${eachQuoted(words, 'en')}). Honest competitions and offices write so, too.`,
      }),
      'unpaid-claim': ({ words }: Facts) => ({
        ja: say`未払いがあるとして、法的な手続きを示しながら連絡や支払いを求めています(${eachQuoted(words, 'ja')})。架空請求の手口ですが、正規の督促でも見られます。心当たりがなければ、書かれた連絡先ではなく公的な窓口に相談してください。`,
        en: say`It claims that something is unpaid and speaks of the law to get a call or a payment (${eachQuoted(words, 'en')}). False claims are made this way; so are real reminders. If it means nothing to you, ask a public advice office, not the number given.`,
      }),
      windfall: ({ words }: Facts) => ({
        ja: say`見知らぬ相手に 1,000 万円以上の大金を渡すと述べて、連絡や手続きを求めています(${eachQuoted(words, 'ja')})。面識のない相手にメールで大金を渡す話は、手数料や個人情報を取る詐欺の手口です。宝くじの広告などにも似た言葉はあります。`,
        en: say`It promises a stranger ten million yen or more and wants him to get in touch (${eachQuoted(words, 'en')}), as frauds do that live on fees and personal data. Lottery advertising uses some of the same words.`,
      }),
      'survey-reward': ({ words }: Facts) => ({
        ja: say`アンケートへの回答などと引き換えに、賞品や商品券を受け取れると告げています(${eachQuoted(words, 'ja')})。送料の名目でカード番号を入力させる手口ですが、企業の正規のキャンペーンでも見られます。`,
        en: say`It promises a prize or voucher for taking part (${eachQuoted(words, 'en')}). Frauds do so to have a card number typed in “for the postage”; shops hold honest draws, too.`,
      }),
      'crypto-claim': ({ words }: Facts) => ({
        ja: say`暗号資産の受け取りやウォレットの確認を求めています(${eachQuoted(words, 'ja')})。ウォレットを接続させ、または復元フレーズを入力させて資産を奪う手口ですが、取引所の正規の案内にも似た言葉はあります。`,
        en: say`It has coins or tokens to be claimed, or a wallet to be verified (${eachQuoted(words, 'en')}). Whoever connects a wallet or types its phrase there loses what is in it; exchanges use some of these words honestly.`,
      }),
      'parcel-held': ({ words }: Facts) => ({
        ja: say`荷物が止まっているとして、少額の支払いや住所の確認を求めています(${eachQuoted(words, 'ja')})。カード番号を入力させる手口ですが、運送会社の正規の通知でも見られます。荷物の状況は、運送会社の公式サイトで伝票番号から確認してください。`,
        en: say`It says that a parcel is held until a small fee is paid or an address confirmed (${eachQuoted(words, 'en')}). That is a way to card numbers; carriers write of such things, too. Look the parcel up on the carrier’s own site.`,
      }),
      'renewal-call': ({ words }: Facts) => ({
        ja: say`身に覚えのない請求や契約の更新を知らせ、取り消すには電話するよう求めています(${eachQuoted(words, 'ja')})。電話口で遠隔操作や送金をさせる手口ですが、正規の領収書にも問い合わせ先は書かれます。電話するなら、公式サイトで調べた番号を使ってください。`,
        en: say`It tells of a charge or renewal and gives a number to call against it (${eachQuoted(words, 'en')}). At such numbers people are talked into remote access or transfers; honest receipts name a number, too. Call the number on the company’s own site.`,
      }),
      'storage-loss': ({ words }: Facts) => ({
        ja: say`保存した写真やファイル、または端末の保護が失われるとして、更新や支払いを急がせています(${eachQuoted(words, 'ja')})。カード情報を入力させる手口ですが、正規の契約更新の案内でも見られます。`,
        en: say`It says that stored pictures or the device’s protection will be gone unless something is renewed or paid at once (${eachQuoted(words, 'en')}). That is a way to card numbers; honest reminders of a subscription say similar things.`,
      }),
      accusation: ({ words }: Facts) => ({
        ja: say`捜査機関などを名乗って容疑や逮捕を告げ、保釈金などの支払いや連絡を求めています(${eachQuoted(words, 'ja')})。警察や検察がメールで容疑を知らせたり、口座への振り込みを求めたりすることはありません。裁判や捜査についての正規の連絡にも似た言葉はあります。`,
        en: say`It tells of a suspicion or an arrest and wants money or a call to end it (${eachQuoted(words, 'en')}). Neither police nor prosecutors do so by mail. Lawyers and courts use some of the words honestly.`,
      }),
      'stranded-friend': ({ words }: Facts) => ({
        ja: say`旅先で盗難などに遭ったとして、お金を送るよう頼んでいます(${eachQuoted(words, 'ja')})。知人のメールアカウントを乗っ取って送る詐欺の決まった筋書きです。本当の場合もあるため、本人に電話など別の手段で確認してください。`,
        en: say`Somebody was robbed on a journey and wants money sent (${eachQuoted(words, 'en')}): the story that is written from mailboxes that were taken over. It may be true; ask the person in another way, by telephone.`,
      }),
      'refund-for-secret': ({ words }: Facts) => ({
        ja: say`返金や給付のためとして、カード番号や暗証番号などの入力を求めています(${eachQuoted(words, 'ja')})。お金を受け取るのに暗証番号やカード番号は要りません。返金の案内とカードの登録が一つのメールに並ぶだけの場合もあります。`,
        en: say`It asks for a card’s number, a PIN or a password in order to pay money back (${eachQuoted(words, 'en')}), for which nobody needs them. A mail may also speak of a refund and of a card without joining the two.`,
      }),
      'planted-phrase': ({ words }: Facts) => ({
        ja: say`ウォレットの復元フレーズが本文に書かれ、それを使うよう求めています(${eachQuoted(words, 'ja')})。フレーズを知る書き手が、移された資産をいつでも引き出せます。正規のウォレットは復元フレーズをメールで渡しません。教材などの例示では書かれることがあります。`,
        en: say`It gives the reader a wallet’s recovery phrase (${eachQuoted(words, 'en')}). Whoever wrote it can take whatever is moved there; no wallet hands out its phrase by mail. Teaching material may show one as an example.`,
      }),
      'public-due': ({ words }: Facts) => ({
        ja: say`通行料、罰金、税金、公的なカードの送料などが未払いまたは期限切れだとして、すぐに支払うよう求めています(${eachQuoted(words, 'ja')})。少額の支払いを口実にカード番号を入力させる手口ですが、道路会社や役所の正規の督促でも見られます。公式サイトで確認してください。`,
        en: say`It speaks of a toll, a fine, a tax or a public card’s postage that must be paid at once (${eachQuoted(words, 'en')}). Such sums are a pretext for a card’s number; road operators and offices send reminders, too. Look it up on their own site.`,
      }),
      'public-refund': ({ words }: Facts) => ({
        ja: say`税金などの還付があるとして、受け取りの申請を求めています(${eachQuoted(words, 'ja')})。申請の名目で口座やカードの情報を入力させる手口ですが、税務の窓口や会計ソフトの正規の案内にも似た言葉はあります。`,
        en: say`It promises money back from a public office and wants it claimed by a link (${eachQuoted(words, 'en')}). What is typed in there is an account or a card; tax advisers and offices use some of the words honestly.`,
      }),
      'support-call': ({ words }: Facts) => ({
        ja: say`ウイルス感染や身に覚えのない請求を告げて、急いで電話をかけさせようとしています(${eachQuoted(words, 'ja')})。電話の相手が遠隔操作や支払いを求める、サポート詐欺の手口です。契約中の製品の正規の案内でも似た言葉は使われます。`,
        en: say`It tells of a virus or a charge and wants a call at once (${eachQuoted(words, 'en')}): support frauds take over the machine or the money on the telephone. Real vendors use some of the words.`,
      }),
      'money-mule': ({ words }: Facts) => ({
        ja: say`口座に入ったお金を送り直す、荷物を受け取って転送するなどの作業に、報酬を払うと述べています(${eachQuoted(words, 'ja')})。盗んだお金や品物の運び役にされる手口です。正規の業務の説明でも、まれに見られます。`,
        en: say`It pays for passing on money or parcels that arrive in the reader’s name (${eachQuoted(words, 'en')}), which is how stolen goods are moved. Real work is seldom described so.`,
      }),
      'paid-meeting': ({ words }: Facts) => ({
        ja: say`会ってくれれば大金を渡すと、見知らぬ相手が誘っています(${eachQuoted(words, 'ja')})。サイトの登録料や手数料を払わせる手口です。小説や相談の引用にも似た言葉はあります。`,
        en: say`A stranger offers money for a meeting (${eachQuoted(words, 'en')}), and the fees for getting there are the fraud. Stories and quotations may read the same.`,
      }),
      'easy-money': ({ words }: Facts) => ({
        ja: say`手間をかけずにもうかると述べて、登録や連絡を求めています(${eachQuoted(words, 'ja')})。副業や投資をかたる詐欺の手口ですが、誇張した広告でも見られます。`,
        en: say`It promises money for little work and wants the reader to join (${eachQuoted(words, 'en')}), as false jobs and investments do. Loud advertising sounds the same.`,
      }),
      summons: ({ words }: Facts) => ({
        ja: say`裁判所や役所からの通知や罰金を示して、文書を開かせようとしています(${eachQuoted(words, 'ja')})。不正なプログラムや偽の入力画面を開かせる手口です。弁護士や役所の正規の連絡にも似た言葉はありますが、裁判所がメールだけで書類を送達することは、通常ありません。`,
        en: say`It names a court, an office or a fine to have a document opened (${eachQuoted(words, 'en')}). Behind it is malware or a form; lawyers and offices use such words honestly, but courts do not serve papers by mail alone.`,
      }),
      'points-expiring': ({ words }: Facts) => ({
        ja: say`ポイントが失効するとして、交換の手続きを急がせています(${eachQuoted(words, 'ja')})。ログイン情報を入力させる手口ですが、銀行や店舗の正規の案内でも見られます。`,
        en: say`It says that points are lost unless they are redeemed now (${eachQuoted(words, 'en')}). That is a way to logins; banks and shops remind of points honestly, too.`,
      }),
      'adult-contact': ({ words }: Facts) => ({
        ja: say`見知らぬ相手に異性との出会いを持ちかけています(${eachQuoted(words, 'ja')})。有料サイトへの登録や送金に誘導する手口ですが、登録した出会いサービスの正規の案内にも似た言葉はあります。`,
        en: say`It offers a stranger women who wait for him (${eachQuoted(words, 'en')}). Behind it are subscriptions or requests for money; a dating service that the reader joined writes similarly.`,
      }),
      'miracle-cure': ({ words }: Facts) => ({
        ja: say`医薬品や健康食品の効果を大げさにうたっています(${eachQuoted(words, 'ja')})。偽造品の販売やカード番号の不正利用につながる勧誘ですが、正規の広告や健康情報の配信にも似た言葉はあります。`,
        en: say`It promises a remedy as no doctor would (${eachQuoted(words, 'en')}). Such offers sell counterfeits or abuse the card; health newsletters and honest advertising use some of these words.`,
      }),
      'loan-offer': ({ words }: Facts) => ({
        ja: say`見知らぬ相手に融資を持ちかけ、返信を求めています(${eachQuoted(words, 'ja')})。手数料を先に払わせる手口ですが、金融機関の正規の広告にも似た言葉はあります。`,
        en: say`It offers a loan to a stranger and wants an answer (${eachQuoted(words, 'en')}), as frauds do that live on fees paid first. Lenders’ advertising uses some of the same words.`,
      }),
      'vague-proposal': ({ words }: Facts) => ({
        ja: say`用件をほとんど述べずに、提案や相談があるとして返信を求めています(${eachQuoted(words, 'ja')})。返信した相手だけに大金の話などを持ちかける手口ですが、正規の営業や取引の打診でも見られます。`,
        en: say`It speaks of a proposal or a matter, says hardly more and wants an answer (${eachQuoted(words, 'en')}). Frauds tell their story only to those who answer; honest business letters can be as short.`,
      }),
      'closing-shop': ({ words }: Facts) => ({
        ja: say`閉店や在庫処分を理由に、極端な値引きで購入を急がせています(${eachQuoted(words, 'ja')})。代金やカード情報をだまし取る偽の通販サイトの手口ですが、正規の店の閉店セールでも見られます。購入の前に、運営者の所在地と電話番号を別の手段で確認してください。`,
        en: say`It gives everything away because a shop closes (${eachQuoted(words, 'en')}). Shops that never deliver do so to get money or card numbers; real shops clear their stock, too. Look up who runs it before you buy.`,
      }),
      'name-claimed': ({ words }: Facts) => ({
        ja: say`社名などのドメインを第三者が登録しようとしているとして、回答を求めています(${eachQuoted(words, 'ja')})。不要なドメインを高額で契約させる勧誘の手口です。登録機関や弁理士からの正規の照会でも似た言葉は使われますが、回答しなくても社名の権利は失われません。`,
        en: say`It says that somebody else is about to register the reader’s name as a domain, and wants an answer (${eachQuoted(words, 'en')}). Such “registries” sell overpriced names; trademark agents use some of these words honestly. Nothing is lost by not answering.`,
      }),
      'stranger-friend': ({ words }: Facts) => ({
        ja: say`面識のない相手が親しくなりたいと述べ、メッセージアプリに誘っています(${eachQuoted(words, 'ja')})。親しくなってから投資や送金を持ちかける、ロマンス詐欺の入り口です。知人の紹介などによる本当の連絡の場合もあります。`,
        en: say`A stranger wants to be friends and to go on in a messenger (${eachQuoted(words, 'en')}), as romance frauds begin, which speak of money weeks later. An acquaintance’s acquaintance may honestly write so.`,
      }),
      'courier-buyer': ({ words }: Facts) => ({
        ja: say`品物の買い手が自分では来ず、運送業者を差し向けて費用の立て替えなどを求めています(${eachQuoted(words, 'ja')})。個人売買の売り手をだます手口です。運送業者に引き取りを頼む正直な買い手も、まれにいます。`,
        en: say`A buyer who does not come himself sends a carrier and has the seller pay or confirm something for it (${eachQuoted(words, 'en')}), as frauds on sellers of second-hand goods do. Honest buyers seldom send a carrier.`,
      }),
      'fee-before-payout': ({ words }: Facts) => ({
        ja: say`融資・遺産・賞金などの大金を受け取る前に、手数料や保険料を支払うよう求めています(${eachQuoted(words, 'ja')})。先に払わせ、大金は届かない手口です。正規の融資や相続では、費用は受け取る額から差し引かれるのが普通です。`,
        en: say`Before a loan, an estate or a prize is paid out, a fee has to be paid (${eachQuoted(words, 'en')}); the fee is what is wanted, and the money never comes. Real lenders and notaries mostly take their costs out of what they pay.`,
      }),
      'job-fee': ({ words }: Facts) => ({
        ja: say`採用や仕事の紹介とあわせて、教材費などの支払いを求めています(${eachQuoted(words, 'ja')})。働く前に費用を払わせる求人詐欺の手口です。講座や資格試験の正規の案内でも似た言葉は使われます。`,
        en: say`It offers a job and wants fees paid before the work begins (${eachQuoted(words, 'en')}), as false employers do. Courses and examinations use some of these words honestly.`,
      }),
      'forced-program': ({ words }: Facts) => ({
        ja: say`プログラムの導入を求め、義務であるとしたり警告を無視させたりしています(${eachQuoted(words, 'ja')})。不正なプログラムを実行させる手口ですが、情報システム部門やソフトウェア会社の正規の案内でも見られます。公式サイトから入手できるかどうかを確認してください。`,
        en: say`It wants a program installed, as a duty or against the machine’s warnings (${eachQuoted(words, 'en')}). Malware is spread so; IT departments and vendors give such instructions, too. See whether the program is on the vendor’s own site.`,
      }),
      'secrets-listed': ({ words }: Facts) => ({
        ja: say`カードや口座の番号とともに、暗証番号、パスワード、SMS の確認コードなどをまとめて入力するよう求めています(${eachQuoted(words, 'ja')})。これらをそろえて渡せば、相手は本人として口座やカードを使えます。銀行や公的機関がメールで求めることはありません。注意を促す正規の案内が同じ言葉を使うことはあります。`,
        en: say`It wants several secrets typed in together: a card or an account with its PIN, a password or a code from a text message (${eachQuoted(words, 'en')}). With all of them, anyone can act as their owner. Banks and offices do not ask for that by mail; those who warn of it use the same words.`,
      }),
      'held-transfer': ({ words }: Facts) => ({
        ja: say`受取人宛ての送金が保留されているとして、期限内に受け取りや解除の手続きをするよう求めています(${eachQuoted(words, 'ja')})。送金の受け取りに、受取人がリンク先で情報を入力する必要は通常ありません。入力すると、反対に支払いが行われることもあります。送金サービスの正規の通知にも似た言葉はあります。`,
        en: say`It says that a payment to the reader is held, and wants it released or accepted soon (${eachQuoted(words, 'en')}). Payees seldom have to do anything to be paid; what is typed in there can pay somebody else. Payment services use some of the words honestly.`,
      }),
    },
  },
  'story-from-unrelated-sender': {
    topic: 'sender',
    title: { ja: '名乗りと無関係なドメインからの話', en: 'A story from a sender with another name' },
    question: {
      ja: '当選、荷物、請求などの話が、表示名と無関係なドメインから届いていますか。',
      en: 'Is a story of a prize, a parcel or a charge told in a name that has nothing to do with the sender’s domain?',
    },
    says: {
      elsewhere: ({ words, name, domain, hosts }: Facts) => ({
        ja: say`「${name}」を名乗って話をしていますが(${eachQuoted(words, 'ja')})、差出人のドメイン ${domain} はその名と関係がなく、リンク先(${few(hosts, 'ja')})はさらに別のドメインです。配信を外部に委託した企業でもまれに起こります。`,
        en: say`It speaks as “${name}” (${eachQuoted(words, 'en')}), but the sender’s domain ${domain} has nothing to do with that name, and its links (${few(hosts, 'en')}) lead to another domain again. A company that lets others send for it may look so now and then.`,
      }),
      'free-mail': ({ words, name, domain }: Facts) => ({
        ja: say`企業の案内のような話をしていますが(${eachQuoted(words, 'ja')})、差出人「${name}」は、誰でも登録できる ${domain} のアドレスです。個人や小規模な事業者の連絡でも起こります。`,
        en: say`It writes as companies do to their customers (${eachQuoted(words, 'en')}), but “${name}” sends from ${domain}, where anyone can open a mailbox. Private sellers and very small firms do so, too.`,
      }),
      unrelated: ({ words, name, domain }: Facts) => ({
        ja: say`「${name}」を名乗って話をしていますが(${eachQuoted(words, 'ja')})、差出人のドメイン ${domain} はその名と関係がありません。社名とドメインの異なる企業でも起こります。`,
        en: say`It speaks as “${name}” (${eachQuoted(words, 'en')}), but the sender’s domain ${domain} has nothing to do with that name. Companies whose domain differs from their name look so, too.`,
      }),
    },
  },
};
