import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

/** クレディセゾン, with UCカード, which it issues. */
export const saison: Brand[] = [
  {
    id: 'saison-card',
    name: { ja: 'セゾンカード', en: 'Saison Card' },
    kind: 'card',
    group: 'saison',
    names: [
      'セゾンカード',
      'クレディセゾン',
      'SAISON CARD',
      'Credit Saison',
      'saisoncard',
      'SAISONカード',
      'Netアンサー',
      'セゾンNetアンサー',
    ],
    ambiguousNames: ['SAISON', 'セゾン'],
    domains: [
      ...official('https://www.saisoncard.co.jp/credictionary/card/article331.html', 'saisoncard.co.jp'),
      ...official('https://otoku.awaisora.com/924ad1f2-5a12-48bc-9dac-52c2c8eab885', 'saisonid.com'),
      ...official(memory, 'a-q-f.com', 'creditsaison.co.jp', 'saisoncard.com'),
    ],
    complete: true,
  },
  {
    id: 'uc-card',
    name: { ja: 'UCカード', en: 'UC Card' },
    kind: 'card',
    group: 'saison',
    names: ['UCカード', 'UC Card', 'ユーシーカード', 'アットユーネット'],
    ambiguousNames: [],
    domains: [
      ...official('https://www2.uccard.co.jp/cs/guide/attention/at01.html', 'uccard.co.jp'),
      ...official(memory, 'saisoncard.co.jp', 'a-q-f.com'),
    ],
    complete: true,
  },
];
