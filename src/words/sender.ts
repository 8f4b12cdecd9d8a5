import type { Facts } from '../checks/define.ts';
import type { ClaimPlace } from '../observe/observations.ts';
import { claimPlaceWords } from './labels.ts';
import { few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** Whom the mail says it is from, and who it is from. */
export const sender: Record<string, CheckWords> = {
  'brand-from-foreign-domain': {
    topic: 'sender',
    title: { ja: '名乗る企業と差出人ドメインの不一致', en: 'Claimed company and sender domain differ' },
    question: {
      ja: '名乗っている企業のものではないドメインから送られていますか。',
      en: 'Does the mail come from a domain that is not the company’s it claims to be?',
    },
    says: {
      complete: (facts) => ({
        ja: say`${places(facts, 'ja')}で「${facts.nameJa}」を名乗っていますが、差出人のドメイン ${facts.domain} は同社のものではありません(公式: ${few(facts.official, 'ja')})。`,
        en: say`In ${places(facts, 'en')} it claims to be ${facts.nameEn}, but the sender’s domain ${facts.domain} is none of that company’s (official: ${few(facts.official, 'en')}).`,
      }),
      incomplete: (facts) => ({
        ja: say`${places(facts, 'ja')}で「${facts.nameJa}」を名乗っていますが、差出人のドメイン ${facts.domain} は、把握している同社のドメイン(${few(facts.official, 'ja')})に含まれていません。一覧は網羅的ではないため、委託先や未登録の正規ドメインの可能性は残ります。`,
        en: say`In ${places(facts, 'en')} it claims to be ${facts.nameEn}, but the sender’s domain ${facts.domain} is none of those known for that company (${few(facts.official, 'en')}). The list has gaps: a contractor or a domain not listed remains possible.`,
      }),
      aside: (facts) => ({
        ja: say`${places(facts, 'ja')}に「${facts.nameJa}」の名がありますが、差出人のドメイン ${facts.domain} は同社のものではありません(公式: ${few(facts.official, 'ja')})。取引先や利用しているサービスの名が書かれただけの可能性があります。`,
        en: say`The name ${facts.nameEn} stands in ${places(facts, 'en')}, but the sender’s domain ${facts.domain} is none of that company’s (official: ${few(facts.official, 'en')}). It may only be the name of a partner or of a service in use.`,
      }),
      customers: (facts) => ({
        ja: say`「${facts.nameJa}」を名乗っていますが、差出人のドメイン ${facts.domain} は同社の利用者も使えるもので、同社が送った証拠にはなりません。`,
        en: say`It claims to be ${facts.nameEn}, but the sender’s domain ${facts.domain} is one that the company’s customers use as well, so it does not show that the company wrote.`,
      }),
      'free-mail': (facts) => ({
        ja: say`「${facts.nameJa}」を名乗っていますが、差出人は、誰でも契約できるメールサービス ${facts.domain} のアドレスです。`,
        en: say`It claims to be ${facts.nameEn}, but it is written from ${facts.domain}, a mail provider where anyone can open an account.`,
      }),
      'other-brand': (facts) => ({
        ja: say`「${facts.nameJa}」を名乗っていますが、差出人のドメイン ${facts.domain} は別の企業の公式ドメインで、そのドメインの認証にも成功していません。提携サービスの案内である可能性は残ります。`,
        en: say`It claims to be ${facts.nameEn}, but ${facts.domain} is an official domain of another company, and did not authenticate. A joint service of the two remains possible.`,
      }),
      sister: (facts) => ({
        ja: say`「${facts.nameJa}」を名乗っていますが、差出人のドメイン ${facts.domain} は同じグループの別の企業のもので、そのドメインの認証にも成功していません。グループ企業からの案内である可能性は残ります。`,
        en: say`It claims to be ${facts.nameEn}, but ${facts.domain} belongs to another company of the same group, and did not authenticate. A notice of the sister company remains possible.`,
      }),
      lookalike: (facts) => ({
        ja: say`差出人のドメイン ${facts.domain} は「${facts.nameJa}」を思わせる名前ですが、同社のものではありません(公式: ${few(facts.official, 'ja')})。`,
        en: say`The sender’s domain ${facts.domain} calls ${facts.nameEn} to mind, but is none of that company’s (official: ${few(facts.official, 'en')}).`,
      }),
    },
  },
  'several-authors': {
    topic: 'sender',
    title: { ja: '複数の差出人', en: 'Several authors' },
    question: {
      ja: '異なる組織の差出人が複数書かれていますか。',
      en: 'Does it name authors of several organisations?',
    },
    says: {
      fields: ({ addresses }) => ({
        ja: say`From ヘッダーが複数あり、別々の組織のアドレス(${few(addresses, 'ja')})が書かれています。RFC 5322 はこれを禁じており、メールソフトと認証の仕組みとで見る差出人が食い違うおそれがあります。`,
        en: say`There are several From fields with addresses of different organisations (${few(addresses, 'en')}). RFC 5322 forbids that: what a reader sees and what authentication checked may differ.`,
      }),
      mailboxes: ({ addresses }) => ({
        ja: say`From に別々の組織のアドレス(${few(addresses, 'ja')})が並び、実際の送信者を示す Sender がありません。メールソフトによって表示される差出人が変わります。連名の正規のメールが Sender を書き忘れた可能性は残ります。`,
        en: say`From names addresses of different organisations (${few(addresses, 'en')}) and no Sender says who of them sent it, so programs show different ones. Honest co-authors may have left Sender out.`,
      }),
    },
  },
  'own-domain-in-display-name': {
    topic: 'sender',
    title: { ja: '表示名に受信者のドメイン', en: 'The receiver’s domain in the display name' },
    question: {
      ja: '外部の差出人の表示名に、受信者自身のドメインが使われていますか。',
      en: 'Does a stranger’s display name carry the receiver’s own domain?',
    },
    says: {
      default: ({ name, ownDomain, domain }) => ({
        ja: say`表示名「${name}」に受信者自身のドメイン ${ownDomain} が書かれていますが、差出人のドメインは ${domain} です。自組織の管理者からの連絡に見せかける手口ですが、契約先のサービスからの自動通知でも見られます。`,
        en: say`The display name “${name}” carries the receiver’s own domain ${ownDomain}, but the sender’s domain is ${domain}. That makes a stranger look like one’s own administration; notices of a service one uses may do it, too.`,
      }),
    },
  },
  'own-domain-as-sender': {
    topic: 'sender',
    title: { ja: '自ドメインを名乗る外部からのメール', en: 'One’s own domain, from outside' },
    question: {
      ja: '受信者自身のドメインを差出人とするメールが、認証なしに外部から届きましたか。',
      en: 'Did a mail with the receiver’s own domain in From come from outside without authenticating?',
    },
    says: {
      default: ({ address, ip }) => ({
        ja: say`差出人 ${address} は受信者自身のドメインですが、外部の ${ip} から届き、そのドメインの認証に成功していません。認証を設定していない社外サービスや複合機、メーリングリストからの送信でも起こります。`,
        en: say`The sender ${address} is of the receiver’s own domain, but the mail came from ${ip} outside and did not authenticate. Services, devices and lists that send in one’s name without SPF or DKIM do the same.`,
      }),
    },
  },
  'address-in-display-name': {
    topic: 'sender',
    title: { ja: '表示名に別のアドレス', en: 'Another address in the display name' },
    question: {
      ja: '表示名に、実際の差出人とは別の組織のアドレスが書かれていますか。',
      en: 'Does the display name show an address of another organisation than the sender’s?',
    },
    says: {
      default: ({ shown, address }) => ({
        ja: say`表示名に ${shown} と書かれていますが、実際の差出人アドレスは ${address} です。表示名だけを見せるメールソフトでは別人に見えます。代理送信や共有サービスの通知でも起こります。`,
        en: say`The display name shows ${shown}, but the sender’s address is ${address}. Where a program shows the name alone, it looks like somebody else; services that send on somebody’s behalf do it, too.`,
      }),
    },
  },
  'free-mail-for-company': {
    topic: 'sender',
    title: { ja: '窓口を名乗るフリーメール', en: 'A company’s desk at a mail provider' },
    question: {
      ja: '企業や窓口を名乗るメールが、誰でも作れるアドレスから送られていますか。',
      en: 'Does a company’s desk write from a mailbox that anyone can open?',
    },
    says: {
      default: ({ name, domain }) => ({
        ja: say`「${name}」と窓口や役職を名乗って、ログインやカードの情報、添付ファイルの確認、または支払いや連絡に関わる対応を求めていますが、差出人は誰でも契約できるメールサービス ${domain} のアドレスです。小さな事業者が実際に使っている場合もあります。`,
        en: say`It calls itself “${name}” and asks for a login, a card, a document to be opened, or a payment or contact outside the company, but writes from ${domain}, where anyone can open an account. Small businesses do hold such accounts.`,
      }),
    },
  },
  'superior-from-outside': {
    topic: 'sender',
    title: { ja: '社外から届いた上司名義のメール', en: 'A superior who writes from outside' },
    question: {
      ja: '社長などの役職を名乗る社外の差出人が、金品やチャットへの招待を求めていますか。',
      en: 'Does somebody with a superior’s title ask from outside for money or for a chat?',
    },
    says: {
      default: ({ name, domain, words }) => ({
        ja: say`「${name}」と役職で名乗っていますが、送信元は社外の ${domain} で、「${words}」と求めています。社長などになりすます手口です。本人が私用のアドレスから書いた可能性は、別の手段で確かめてください。`,
        en: say`It calls itself “${name}”, writes from ${domain}, outside the receiver’s domains, and wants this: “${words}”. Frauds pass for superiors so; whether he wrote from a private address, ask him by other means.`,
      }),
    },
  },
  'self-styled-public-body': {
    topic: 'sender',
    title: { ja: '公的機関のものではないドメイン', en: 'A public body at a private domain' },
    question: {
      ja: '公的機関を名乗りながら、公的機関のものではないドメインから送られていますか。',
      en: 'Does it speak as a public body from a domain that is none of public bodies?',
    },
    says: {
      name: ({ words, domain }) => ({
        ja: say`差出人名は公的機関を示す「${words}」ですが、送信元の ${domain} は go.jp や lg.jp など公的機関のドメインではありません。委託を受けた事業者が送る場合もあります。`,
        en: say`The sender’s name is that of a public body (“${words}”), but ${domain} is none of the domains of such bodies (go.jp, lg.jp and so on). Contractors sometimes write for them.`,
      }),
      signature: ({ words, domain }) => ({
        ja: say`末尾の署名は公的機関を示す「${words}」ですが、送信元の ${domain} は go.jp や lg.jp など公的機関のドメインではありません。委託を受けた事業者が送る場合もあります。`,
        en: say`It signs as a public body (“${words}”), but ${domain} is none of the domains of such bodies (go.jp, lg.jp and so on). Contractors sometimes write for them.`,
      }),
    },
  },
  'reply-to-elsewhere': {
    topic: 'sender',
    title: { ja: '返信先が差出人と異なる', en: 'Answers go elsewhere' },
    question: {
      ja: '返信が、差出人とは別の相手に届くようになっていますか。',
      en: 'Do answers go to somebody else than the sender?',
    },
    says: {
      'leaves-brand': ({ nameJa, nameEn, address, replyTo }) => ({
        ja: say`差出人は「${nameJa}」のアドレス ${address} と書かれていますが認証に成功しておらず、返信は同社と関係の確認できない ${replyTo} に届きます。`,
        en: say`From is ${address} of ${nameEn}, which did not authenticate, and answers go to ${replyTo}, which is not known to be of that company.`,
      }),
      'to-free-mail': ({ address, replyTo }) => ({
        ja: say`差出人は ${address} ですが、返信は誰でも開設できるメールサービスのアドレス ${replyTo} に届きます。乗っ取った会社のアカウントから送り、返信だけを自分で受け取る手口に見られます。メールサービスで受信している小さな会社や団体でも起こります。`,
        en: say`It is written from ${address}, and answers go to ${replyTo}, a mailbox that anyone can open. Whoever misuses a company’s account collects the answers that way; small firms and clubs that read their mail at a provider do so, too.`,
      }),
      'other-account': ({ address, replyTo }) => ({
        ja: say`差出人 ${address} とは別のアドレス ${replyTo} に返信させようとしています。差出人のアカウントが使えなくなっても、やり取りを続けられる形です。複数のアドレスを使い分ける個人のメールでも起こります。`,
        en: say`It is written from ${address} and wants to be answered at ${replyTo}, which keeps working when the first account is closed. People with several accounts do that, too.`,
      }),
    },
  },
  'mailbox-notice-from-outside': {
    topic: 'sender',
    title: { ja: 'メールボックスの管理者を思わせる外部からの通知', en: 'Mailbox notice from outside' },
    question: {
      ja: '受信者のメールボックスの管理者を装って、外部から手続きを求めていますか。',
      en: 'Does a stranger speak as the administration of the reader’s mailbox?',
    },
    says: {
      link: ({ words, domain, hosts }) => ({
        ja: say`「${words}」とメールボックスの管理者のように書いて手続きを求めていますが、差出人(${domain})も誘導先(${few(hosts, 'ja')})も、受信者自身のものでもブランド登録簿にある事業者のものでもありません。小規模な事業者の正規の通知でも起こります。`,
        en: say`It speaks as the administration of the reader’s mailbox (“${words}”) and wants something done, but neither the sender (${domain}) nor the page (${few(hosts, 'en')}) is the receiver’s own or a known provider’s. A small provider may write so honestly.`,
      }),
      'own-link': ({ words, domain }) => ({
        ja: say`「${words}」とメールボックスの管理者のように書いて、差出人のドメイン ${domain} のページでの手続きを求めていますが、受信者自身のドメインでもブランド登録簿にある事業者でもなく、本人が送ったという認証の記録もありません。小規模な事業者の正規の通知でも起こります。`,
        en: say`It speaks as the administration of the reader’s mailbox (“${words}”) and wants something done on a page of ${domain}, which is neither the receiver’s own nor a known provider’s, and which is not on record as having vouched for the mail. A small provider may write so honestly.`,
      }),
      'no-link': ({ words, domain }) => ({
        ja: say`「${words}」とメールボックスの管理者のように書いて手続きを求めていますが、差出人(${domain})は受信者自身のドメインとして認証されておらず、ブランド登録簿にある事業者でもありません。小規模な事業者の正規の通知でも起こります。`,
        en: say`It speaks as the administration of the reader’s mailbox (“${words}”) and wants something done, but the sender (${domain}) is neither proven to be the receiver’s own domain nor a known provider. A small provider may write so honestly.`,
      }),
    },
  },
  'answers-to-free-mail': {
    topic: 'sender',
    title: { ja: '返信先がフリーメール', en: 'Answers go to a free mailbox' },
    question: {
      ja: '金銭などの話を持ちかけながら、連絡先を誰でも作れるメールアドレスにしていますか。',
      en: 'Does it bring up money or the like and want the answer at an address that anyone can open?',
    },
    says: {
      'reply-to': ({ address, domain }) => ({
        ja: say`金銭などの話を持ちかけていますが、返信は差出人のドメイン(${domain})ではなく、誰でも作れるアドレス ${address} に届きます。個人の正規のやり取りでも起こります。`,
        en: say`It brings up money or the like, but answers go to ${address}, an address that anyone can open, and not to ${domain}. Private people do that honestly.`,
      }),
      text: ({ address, domain }) => ({
        ja: say`金銭などの話を持ちかけていますが、本文の連絡先は差出人(${domain})とは別の、誰でも作れるアドレス ${address} です。個人の正規のやり取りでも起こります。`,
        en: say`It brings up money or the like, but gives ${address}, an address that anyone can open, to be written to instead of the sender at ${domain}. Private people do that honestly.`,
      }),
      from: ({ address }) => ({
        ja: say`金銭などの話を持ちかけていますが、差出人 ${address} は誰でも作れるメールアドレスで、身元の裏付けになりません。個人の正規のメールでも同じです。`,
        en: say`It brings up money or the like from ${address}, an address that anyone can open and that vouches for nobody. Private people write from such addresses honestly.`,
      }),
    },
  },
  'lure-in-service-notice': {
    topic: 'sender',
    title: { ja: '正規サービスの通知に書き込まれた誘い文句', en: 'Lure inside the notice of an honest service' },
    question: {
      ja: '正規サービスの通知に、利用者の一人が詐欺の文面を書き込んでいませんか。',
      en: 'Did a user of an honest service put the words of a fraud into its notice?',
    },
    says: {
      story: ({ service, words }) => ({
        ja: say`${service} の正規の仕組みで送られた通知ですが、利用者が書き込んだ文面に詐欺の筋書き(${few(words, 'ja')})があります。認証の成功が裏付けるのは ${service} であって、書いた人ではありません。`,
        en: say`${service} really sent this notice, but the words that one of its users put into it tell the story of a fraud (${few(words, 'en')}). Authentication vouches for ${service}, not for whoever wrote them.`,
      }),
      login: ({ service, words }) => ({
        ja: say`${service} の正規の仕組みで送られた通知ですが、利用者が書き込んだ文面が、期限や不利益を示してログインを求めています(${few(words, 'ja')})。社内や取引先からの正規の共有でも、急ぎのものでは起こります。`,
        en: say`${service} really sent this notice, but the words that one of its users put into it ask for a login and press (${few(words, 'en')}). An urgent paper from a colleague may read so honestly.`,
      }),
      threat: ({ service, words }) => ({
        ja: say`${service} の正規の仕組みで送られた通知ですが、利用者が書き込んだ文面が、短い期限と不利益で急がせています(${few(words, 'ja')})。正規の請求や依頼でも、督促では起こります。`,
        en: say`${service} really sent this notice, but the words that one of its users put into it press with a short deadline and a loss (${few(words, 'en')}). An honest reminder of a bill may read so, too.`,
      }),
    },
  },
  'telephone-refused': {
    topic: 'sender',
    title: { ja: '送金の依頼と、電話での確認の拒否', en: 'Money led elsewhere, and no calls wanted' },
    question: {
      ja: '送金などを求めながら、電話での確認を避けさせようとしていますか。',
      en: 'Does it want money led elsewhere, and keep the reader from asking by telephone?',
    },
    says: {
      default: ({ refusal, words }) => ({
        ja: say`送金などの依頼(「${words}」)とともに、電話で確認できないようにする言葉(「${refusal}」)があります。本人かどうかを確かめる手段を先に断つのは、取引先や上司を装う詐欺の手口です。多忙な人の正規の連絡でも起こるため、以前から知っている電話番号で確認してください。`,
        en: say`Beside the request that leads money elsewhere (“${words}”) it rules out a call (“${refusal}”), the one way to find out who writes. Fraud in a partner’s or superior’s name does so; busy people write so, too. Ask on a number known from before.`,
      }),
    },
  },
  'asks-on-foreign-site': {
    topic: 'sender',
    title: { ja: '差出人と無関係なサイトでの手続き', en: 'Asks on a site that is not the sender’s' },
    question: {
      ja: 'ログインやカード情報の入力を、差出人のドメインと関係のないサイトで求めていますか。',
      en: 'Does it ask for a login or card on a site that has nothing to do with the sender’s domain?',
    },
    says: {
      unproven: ({ domain, hosts }) => ({
        ja: say`ログインやカード情報などの手続きを求めていますが、リンク先(${few(hosts, 'ja')})は差出人のドメイン ${domain} とも、メールを配送したサービスとも関係がなく、差出人本人が送ったという認証の記録もありません。外部のサービスを借りて運営する小規模な事業者の正規の案内でも起こります。`,
        en: say`It asks for a login or card, but the links (${few(hosts, 'en')}) have nothing to do with the sender’s domain ${domain} or with the service that delivered the mail, and nothing on record vouches for the sender. A small firm on rented services may write so honestly.`,
      }),
      proven: ({ domain, hosts }) => ({
        ja: say`ログインやカード情報などの手続きを求めていますが、リンク先(${few(hosts, 'ja')})は差出人のドメイン ${domain} とも、メールを配送したサービスとも関係がありません。${domain} の認証は成功していますが、使い捨てに取得したドメインや乗っ取られたアカウントでも成功します。外部のサービスを借りて運営する事業者の正規の案内でも起こります。`,
        en: say`It asks for a login or card, but the links (${few(hosts, 'en')}) have nothing to do with the sender’s domain ${domain} or with the service that delivered the mail. ${domain} does authenticate, and so does a domain bought for the purpose or an account taken over. A firm on rented services may write so honestly.`,
      }),
    },
  },
};

function places({ where }: Facts, language: 'ja' | 'en'): string {
  const known = (Array.isArray(where) ? where : []).slice(0, 3) as ClaimPlace[];
  const words = known.map((place) => claimPlaceWords[place][language]);
  return language === 'ja' ? words.join('・') : words.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}
