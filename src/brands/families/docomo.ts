import type { Brand } from '../brand.ts';
import { customers, customersHost, memory, official } from '../domain-lists.ts';

/** NTTドコモ. The apex of docomo.ne.jp is where customers have their mailboxes. */
export const docomo: Brand[] = [
  {
    id: 'docomo',
    name: { ja: 'NTTドコモ', en: 'NTT docomo' },
    kind: 'telecom',
    group: 'ntt',
    names: [
      'NTTドコモ',
      'NTT docomo',
      'ドコモ',
      'dカード',
      'dアカウント',
      'd払い',
      'dポイント',
      'My docomo',
      'ahamo',
      'docomo',
      'NTTdocomo',
      'd払いカスタマー',
      'NTTカード',
    ],
    ambiguousNames: [],
    domains: [
      ...official('https://faq.ahamo.com/faq/show/943', 'docomo.ne.jp', 'ahamo.com'),
      ...official(
        memory,
        'nttdocomo.co.jp',
        'nttdocomo.com',
        'dcard.docomo.ne.jp',
        'smt.docomo.ne.jp',
        'd-card.jp',
        'dpoint.jp',
        'dmarket-web.com',
        'dmkt-sp.jp',
        'dmenu.jp',
      ),
      ...customersHost(memory, 'docomo.ne.jp'),
      ...customers(memory, 'mopera.net'),
    ],
    complete: true,
  },
];
