import { few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** Names and addresses that nobody calls himself by. */
export const madeUpSender: Record<string, CheckWords> = {
  'code-in-sender-name': {
    topic: 'sender',
    title: { ja: '差出人名に含まれる番号や符号', en: 'Number or code in the sender’s name' },
    question: {
      ja: '差出人の表示名に、受付番号や無作為な符号が含まれていますか。',
      en: 'Does the sender’s display name carry a reference number or a random code?',
    },
    says: {
      default: ({ name, code }) => ({
        ja: say`差出人の表示名「${name}」に、番号または無作為な符号(${code})が含まれています。企業は番号を件名や本文に書き、名前は毎回変えません。フィルターを避けるために名前を一通ごとに変える大量送信によく見られます。`,
        en: say`The sender’s name “${name}” carries a number or a random code (${code}). Companies put numbers into the subject and keep their name; mass mailers vary the name from mail to mail to get past filters.`,
      }),
    },
  },
  'made-up-address': {
    topic: 'sender',
    title: { ja: '機械的に作られたような差出人アドレス', en: 'Sender address that looks made by a program' },
    question: {
      ja: '差出人のアドレスは、企業の窓口が使うとは考えにくい、機械的に作られたものですか。',
      en: 'Is the sender’s address one made by a program, which no company gives its desk?',
    },
    says: {
      numbered: ({ address, part }) => ({
        ja: say`差出人のアドレス ${address} は、語に連番を付けたもの(${part})です。大量送信のプログラムが差出人を次々に作るときの形で、企業の窓口のアドレスにはまず見られません。個人が自分で付けた番号の可能性は残ります。`,
        en: say`The sender’s address ${address} is words with a running number (${part}): the form in which mass mailers make up senders, and hardly one of a company’s desk. A person may have chosen such a number.`,
      }),
      random: ({ address, part }) => ({
        ja: say`差出人のアドレス ${address} の「${part}」は、意味のない文字と数字の並びです。使い捨ての差出人によく見られます。`,
        en: say`“${part}” in the sender’s address ${address} is letters and digits thrown together, as senders that are used once have.`,
      }),
      'random-domain': ({ address, part }) => ({
        ja: say`差出人のアドレス ${address} のドメインに、意味のない文字の並び(${part})が含まれています。使い捨てのドメインやサブドメインによく見られますが、略称を名前にした組織の可能性もあります。`,
        en: say`The domain of the sender’s address ${address} holds letters without a meaning (${part}). Throw-away domains look like this; so do some organisations that are named by their initials.`,
      }),
      'first-tenant-domain': ({ address, part }) => ({
        ja: say`差出人 ${address} のドメイン ${part} は、Microsoft 365 を契約すると最初に与えられる仮の名前です。企業が取引先や顧客への連絡に使うことはまれで、送信のためだけに作られた契約によく見られます。`,
        en: say`The domain ${part} of the sender ${address} is the first, technical name of a Microsoft 365 subscription. Companies seldom write to customers from it; subscriptions made only to send often do.`,
      }),
    },
  },
  'unrelated-sender-name': {
    topic: 'sender',
    title: { ja: '差出人名・アドレス・リンク先が互いに無関係', en: 'Sender’s name, address and links unrelated' },
    question: {
      ja: '差出人の名前が、差出人のアドレスにもリンク先にも現れず、リンク先も差出人のものではありませんか。',
      en: 'Is the sender’s name found neither in the address nor in any link, and are the links not the sender’s?',
    },
    says: {
      company: ({ name, domain, hosts }) => ({
        ja: say`差出人の名前「${name}」は、差出人のドメイン ${domain} にもリンク先(${few(hosts, 'ja')})にも現れず、操作を促すリンクは差出人のドメインにも配信サービスにもつながっていません。名前とドメインがまったく異なる会社や、外部の予約・募金などのサービスの可能性は残ります。`,
        en: say`The sender’s name “${name}” stands neither in the sender’s domain ${domain} nor in any link (${few(hosts, 'en')}), and what the reader shall press leads neither to that domain nor to a known delivery service. A firm whose name is unlike its domain, or one that uses an outside service, remains possible.`,
      }),
      'named-page': ({ name, domain, hosts }) => ({
        ja: say`差出人の名前「${name}」は差出人のドメイン ${domain} に現れず、その名を含むのはリンク先(${few(hosts, 'ja')})だけです。無関係なドメインから、名乗った相手のものに見えるページへ誘導しています。代理店や委託先が紹介している可能性は残ります。`,
        en: say`The sender’s name “${name}” does not stand in the sender’s domain ${domain}; only what it links to (${few(hosts, 'en')}) carries it: an unrelated domain leads to a page that passes for the named one’s. An agent or contractor may introduce it honestly.`,
      }),
      'delivery-service': ({ name, domain, hosts }) => ({
        ja: say`差出人の名前「${name}」は差出人のドメイン ${domain} に現れず、リンクは配信サービス(${few(hosts, 'ja')})を経由するため行き先の持ち主も分かりません。名前とドメインの異なる小さな会社のメールにも見られます。`,
        en: say`The sender’s name “${name}” does not stand in the sender’s domain ${domain}, and the links go through a delivery service (${few(hosts, 'en')}), so it does not show whose page follows. Small firms whose name is unlike their domain write so, too.`,
      }),
      'free-mail': ({ name, domain, hosts }) => ({
        ja: say`差出人「${name}」は、誰でも契約できるメールサービス ${domain} から書き、その名前の現れない場所(${few(hosts, 'ja')})へのリンクを押させようとしています。知人が愛称で送った可能性は残ります。`,
        en: say`“${name}” writes from ${domain}, a mail provider where anyone can open an account, and has the reader press a link to where that name does not stand (${few(hosts, 'en')}). An acquaintance under another name remains possible.`,
      }),
    },
  },
  'strange-organizer': {
    topic: 'sender',
    title: { ja: '予定の主催者と差出人の食い違い', en: 'Organizer of the calendar entry unlike the sender' },
    question: {
      ja: 'カレンダーの予定の主催者欄に、差出人とも名乗る企業とも無関係なアドレスがありますか。',
      en: 'Does the calendar entry name an organizer whose address is neither the sender’s nor the named company’s?',
    },
    says: {
      brand: ({ name, address, domain }) => ({
        ja: say`カレンダーの予定の主催者は「${name}」とありますが、アドレス(${address})はその企業のものでも差出人(${domain})のものでもありません。主催者欄には何でも書けるため、予定表の画面で企業になりすませます。代理店や運営会社が企業名で催しを案内している可能性は残ります。`,
        en: say`The calendar entry names “${name}” as its organizer, with an address (${address}) that is neither that company’s nor the sender’s (${domain}). Anything can stand there, and a calendar shows it as the one who invites. An agency that runs an event under the company’s name remains possible.`,
      }),
      'free-mail': ({ name, address, domain }) => ({
        ja: say`カレンダーの予定の主催者は差出人と同じ「${name}」ですが、そのアドレスは ${domain} ではなく、誰でも契約できるメールサービスの ${address} です。予定を私用のアカウントで作った可能性は残ります。`,
        en: say`The organizer of the calendar entry bears the sender’s name “${name}”, but the address is not at ${domain}: it is ${address}, at a mail provider where anyone can open an account. The entry may have been made in a private account.`,
      }),
    },
  },
};
