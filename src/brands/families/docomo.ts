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
        'docomobusiness.com',
        'mydocomo.com',
        'docomo-finance.com',
        'docomonet.jp',
        'dcm-b.jp',
        'nttdocomo.com',
        'dcard.docomo.ne.jp',
        'smt.docomo.ne.jp',
        'dpoint.jp',
        'dmarket-web.com',
        'dmkt-sp.jp',
        'dmenu.jp',
      ),
      ...official('https://dcard.docomo.ne.jp/std/info/correction20160531_message_r.html', 'd-card.jp'),
      ...official('https://www.nttdocomo.co.jp/info/spam_mail/column/20170509/index.html', 'nttdocomo.co.jp'),
      ...official('https://chiilabo.com/2022-09/docomo-mail-account-lock', 'wdy.docomo.ne.jp'),
      ...official('https://support.ntt.com/business/purpose/detail/pid2900001yh9', 'ntt.com'),
      ...customersHost('https://dcard.docomo.ne.jp/std/info/correction20160531_message_r.html', 'docomo.ne.jp'),
      ...customers(memory, 'mopera.net'),
    ],
    complete: true,
  },
];
