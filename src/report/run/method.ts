import type { Section } from '../blocks.ts';
import type { Language } from '../story.ts';
import { picker } from './tale.ts';

/** How the mails were compared, and what a group does not say. */
export function methodOf(language: Language): Section {
  const pick = picker(language);
  const points = [
    pick({
      ja: '本文は、宛先、名乗るブランドの名前、リンク、数字、ランダムな文字列を除いてから比べました。一致率は、本文の断片の要約(MinHash)による推定値です。',
      en: 'Texts were compared without recipients, names of the claimed brand, links, numbers and random strings. The share in common is estimated from a sketch of the text (MinHash).',
    }),
    pick({
      ja: '本文だけでまとめるのは、どちらも詐欺または不審と判定されたメールに限ります。本物のメールとそれを写した詐欺は本文が同じになるため、送信元のネットワークや認証されたドメインも一致しなければまとめません。',
      en: 'Text alone joins only mails that were both called a fraud or suspicious. An honest mail and the fraud that copies it have the same text, so there network or authenticated domain must agree as well.',
    }),
    pick({
      ja: '誰でも使えるもの(メールサービス、配信サービス、メーリングリスト、名乗られた企業のドメイン)は理由に数えません。',
      en: 'What everybody shares is no reason: mailbox providers, delivery services, mailing lists, the domains of the company whose name is used.',
    }),
    pick({
      ja: '本文は、まとまりのなかの最初のメールと各メールを比べました。同じひな型を複数の者が使うことも、1 人の送り主が別々のひな型を使うこともあるため、まとまりは送り主の数を表すものではありません。',
      en: 'The text of each mail of a group was compared with that of the first. One template may be used by several senders, and one sender may use several templates: groups do not count senders.',
    }),
  ];
  return {
    id: 'method',
    title: pick({ ja: 'まとめ方', en: 'How they were compared' }),
    blocks: [{ block: 'list', items: points.map((point) => [point]) }],
  };
}
