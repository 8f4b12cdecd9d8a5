import type { Facts } from '../checks/define.ts';
import type { Part } from './list.ts';
import { type CheckWords, type Saying, say } from './phrase.ts';

/** Hosts that imitate a brand by their name. */
export const lookalikes: Record<string, CheckWords> = {
  'lookalike-link': {
    topic: 'links',
    title: { ja: 'ブランドに似せたリンク先', en: 'Link to a host that imitates a brand' },
    question: {
      ja: 'リンク先のホスト名は、無関係なのにブランドの名前に似せてありますか。',
      en: 'Does a link lead to a host that imitates a brand it does not belong to?',
    },
    says: {
      'domain-inside': ({ host, imitated, nameJa, nameEn }) => ({
        ja: say`リンク先 ${host} は、名前の途中に ${imitated} を含みますが、「${nameJa}」のドメインではありません。ホスト名の持ち主は右端で決まり、途中の文字は誰でも自由に付けられます。`,
        en: say`The link leads to ${host}, which carries ${imitated} inside its name but is no domain of ${nameEn}. The right end of a name says whose it is; what stands in front of it is anyone’s choice.`,
      }),
      confusable: confusable(
        ({ host }) => say`リンク先 ${host} `,
        ({ host }) => say`The link leads to ${host}, which `,
      ),
      misspelt: misspelt(
        ({ host }) => say`リンク先 ${host} `,
        ({ host }) => say`The link leads to ${host}, which `,
      ),
      named: ({ host, written, nameJa, nameEn }) => ({
        ja: say`リンク先 ${host} は、名前に「${written}」を含みますが、把握している「${nameJa}」のドメインではありません。委託先のサイトに同社の名前が付くことはあります。`,
        en: say`The link leads to ${host}, which carries “${written}” in its name but is no domain known for ${nameEn}. A contractor’s site may carry the company’s name.`,
      }),
    },
  },
  'lookalike-sender': {
    topic: 'sender',
    title: { ja: 'ブランドに似せた差出人ドメイン', en: 'Sender’s domain imitates a brand' },
    question: {
      ja: '差出人・返信先・エンベロープのドメインは、無関係なのにブランドの名前に似せてありますか。',
      en: 'Does the domain of From, Reply-To or the envelope imitate a brand it does not belong to?',
    },
    says: {
      'domain-inside': ({ place, domain, imitated, nameJa, nameEn }) => ({
        ja: say`${placed(place, 'ja')}のドメイン ${domain} は、名前の途中に ${imitated} を含みますが、「${nameJa}」のドメインではありません。持ち主は名前の右端で決まります。`,
        en: say`The domain of ${placed(place, 'en')}, ${domain}, carries ${imitated} inside its name but is none of ${nameEn}. The right end of a name says whose it is.`,
      }),
      confusable: confusable(
        ({ place, domain }) => say`${placed(place, 'ja')}のドメイン ${domain} `,
        ({ place, domain }) => say`The domain of ${placed(place, 'en')}, ${domain}, `,
      ),
      misspelt: misspelt(
        ({ place, domain }) => say`${placed(place, 'ja')}のドメイン ${domain} `,
        ({ place, domain }) => say`The domain of ${placed(place, 'en')}, ${domain}, `,
      ),
      named: ({ place, domain, written, nameJa, nameEn }) => ({
        ja: say`${placed(place, 'ja')}のドメイン ${domain} は、名前に「${written}」を含みますが、把握している「${nameJa}」のドメインではありません。委託先のドメインである可能性は残ります。`,
        en: say`The domain of ${placed(place, 'en')}, ${domain}, carries “${written}” in its name but is none known for ${nameEn}. It may be a contractor’s.`,
      }),
    },
  },
};

type Opening = (facts: Facts) => Saying['ja'];

function confusable(ja: Opening, en: Opening): (facts: Facts) => Saying {
  return (facts) => {
    const { written, imitated, nameJa, nameEn } = facts;
    return {
      ja: [
        ...ja(facts),
        ...say`の「${written}」は、見た目の似た文字で「${nameJa}」の ${imitated} に見せかけた綴りです。`,
      ],
      en: [...en(facts), ...say`passes “${written}” off as ${imitated} of ${nameEn} by letters that look alike.`],
    };
  };
}

function misspelt(ja: Opening, en: Opening): (facts: Facts) => Saying {
  return (facts) => {
    const { written, imitated, nameJa, nameEn } = facts;
    return {
      ja: [
        ...ja(facts),
        ...say`の「${written}」は、「${nameJa}」の ${imitated} とわずかに違う綴りで、同社のドメインではありません。`,
      ],
      en: [
        ...en(facts),
        ...say`is spelled almost like ${nameEn} (“${written}” for ${imitated}) and is no domain of that company.`,
      ],
    };
  };
}

const PLACES: Record<string, { ja: string; en: string }> = {
  from: { ja: '差出人(From)', en: 'the From address' },
  'reply-to': { ja: '返信先(Reply-To)', en: 'the Reply-To address' },
  envelope: { ja: 'エンベロープの差出人', en: 'the envelope sender' },
};

function placed(place: Facts[string] | undefined, language: 'ja' | 'en'): Part {
  return { phrase: [PLACES[String(place)]?.[language] ?? { ja: 'アドレス', en: 'an address' }[language]] };
}
