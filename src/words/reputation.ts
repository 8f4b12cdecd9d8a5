import { few } from './list.ts';
import { listEntry } from './list-entry.ts';
import { type CheckWords, say } from './phrase.ts';

/** What lists of others say. Each sentence names the list and its time, for none of it is proof. */
export const reputation: Record<string, CheckWords> = {
  'listed-link': {
    topic: 'links',
    title: { ja: '不正サイトのリストにあるリンク先', en: 'Link that a list of bad sites names' },
    question: {
      ja: 'リンク先は、フィッシングやマルウェアのリストに載っていますか。',
      en: 'Does a list of phishing or malware name what the links lead to?',
    },
    says: {
      page: (facts) => ({
        ja: say`リンク先のページが不正サイトのリストに載っています(${listEntry(facts, 'ja')})。リストは第三者の見解で、誤りや対処済みのページを含むことがあります。`,
        en: say`The very page that a link leads to stands in a list of bad sites (${listEntry(facts, 'en')}). A list is one opinion: it may be wrong, or the page mended since.`,
      }),
      host: (facts) => ({
        ja: say`リンク先の ${facts.host} が、サイトごと不正サイトのリストに載っています(${listEntry(facts, 'ja')})。リストは第三者の見解で、誤りや古い情報を含むことがあります。`,
        en: say`The whole host ${facts.host} that a link leads to stands in a list of bad sites (${listEntry(facts, 'en')}). A list is one opinion, and may be wrong or out of date.`,
      }),
      'same-host': (facts) => ({
        ja: say`リンク先と同じホスト ${facts.host} の別のページが、不正サイトのリストに載っています(${listEntry(facts, 'ja')})。サイトが乗っ取られていた場合、持ち主も被害者です。`,
        en: say`Another page of ${facts.host}, where a link leads, stands in a list of bad sites (${listEntry(facts, 'en')}). If the site was hijacked, its owner is a victim, too.`,
      }),
      'same-domain': (facts) => ({
        ja: say`リンク先 ${facts.host} と同じドメインの別のホストが、不正サイトのリストに載っています(${listEntry(facts, 'ja')})。同じドメインを複数の人が使っている可能性は残ります。`,
        en: say`Another host of the domain of ${facts.host}, where a link leads, stands in a list of bad sites (${listEntry(facts, 'en')}). Several people may share that domain.`,
      }),
      stale: (facts) => ({
        ja: say`リンク先 ${facts.host} は不正サイトのリストに載っていますが、掲載はこのメールの時期から 2 年以上離れています(${listEntry(facts, 'ja')})。その間に持ち主が変わった可能性があります。`,
        en: say`A list of bad sites names ${facts.host}, where a link leads, but more than two years away from this mail (${listEntry(facts, 'en')}). It may have changed hands.`,
      }),
    },
  },
  'blocklisted-name': {
    topic: 'sender',
    title: { ja: 'DNS ブロックリストに載る名前', en: 'Name in a blocklist of DNS' },
    question: {
      ja: '送信元や差出人、リンク先は、DNS のブロックリストに載っていますか。',
      en: 'Does a blocklist in DNS name the sending address, the sender or the links?',
    },
    says: {
      'link-fraud': ({ name, zones, says }) => ({
        ja: say`${name} が、フィッシングやマルウェアに使われたとしてブロックリスト(${few(zones, 'ja')})に載っています(分類: ${few(says, 'ja')})。リストは第三者の見解で、調査時点のものです。`,
        en: say`A blocklist (${few(zones, 'en')}) names ${name} for phishing or malware (${few(says, 'en')}). It is somebody’s opinion, as of this investigation.`,
      }),
      domain: ({ name, zones, says }) => ({
        ja: say`${name} が、迷惑メールに使われたとしてブロックリスト(${few(zones, 'ja')})に載っています(分類: ${few(says, 'ja')})。大量配信の業者が載ることもあります。`,
        en: say`A blocklist (${few(zones, 'en')}) names ${name} for spam (${few(says, 'en')}). Mass mailers get into such lists, too.`,
      }),
      address: ({ name, zones, says }) => ({
        ja: say`送信元アドレス ${name} がブロックリスト(${few(zones, 'ja')})に載っています(分類: ${few(says, 'ja')})。共用の送信サーバーでは、ほかの利用者が原因の可能性があります。`,
        en: say`A blocklist (${few(zones, 'en')}) names the sending address ${name} (${few(says, 'en')}). On a shared server somebody else may be the reason.`,
      }),
      mild: ({ name, zones, says }) => ({
        ja: say`${name} はブロックリスト(${few(zones, 'ja')})にありますが、分類は ${few(says, 'ja')} で、不正の報告ではありません。一般家庭の回線や、悪用された正規のサイトなどが含まれます。`,
        en: say`A blocklist (${few(zones, 'en')}) holds ${name} as ${few(says, 'en')}, which reports no wrong of its own: home connections and misused honest sites are there.`,
      }),
    },
  },
  'listed-sender': {
    topic: 'sender',
    title: { ja: '不正サイトのリストにある差出人', en: 'Sender that a list of bad sites names' },
    question: {
      ja: '差出人のドメインや送信元アドレスは、不正サイトのリストに載っていますか。',
      en: 'Does a list of bad sites name the sender’s domain or address?',
    },
    says: {
      domain: (facts) => ({
        ja: say`差出人側のドメイン ${facts.name} が不正サイトのリストに載っています(${listEntry(facts, 'ja')})。乗っ取られたサイトの持ち主が、正規のメールを送っている可能性は残ります。`,
        en: say`The sender’s domain ${facts.name} stands in a list of bad sites (${listEntry(facts, 'en')}). The owner of a hijacked site may still write honest mail.`,
      }),
      address: (facts) => ({
        ja: say`送信元アドレス ${facts.name} が不正サイトのリストに載っています(${listEntry(facts, 'ja')})。共用のサーバーでは、別の利用者のページが原因の可能性もあります。`,
        en: say`The sending address ${facts.name} stands in a list of bad sites (${listEntry(facts, 'en')}). On a shared server another customer’s page may be the reason.`,
      }),
      related: (facts) => ({
        ja: say`差出人側の ${facts.name} にあるページが、不正サイトのリストに載っています(${listEntry(facts, 'ja')})。サイトの乗っ取りが原因なら、持ち主も被害者です。`,
        en: say`A page at ${facts.name}, on the sender’s side, stands in a list of bad sites (${listEntry(facts, 'en')}). If the site was hijacked, its owner is a victim, too.`,
      }),
      stale: (facts) => ({
        ja: say`差出人側の ${facts.name} は不正サイトのリストに載っていますが、掲載はこのメールの時期から 2 年以上離れています(${listEntry(facts, 'ja')})。その間に持ち主が変わった可能性があります。`,
        en: say`A list of bad sites names ${facts.name} of the sender, but more than two years away from this mail (${listEntry(facts, 'en')}). It may have changed hands.`,
      }),
    },
  },
};
