import type { Brand } from '../brand.ts';
import { customers, customersHost, memory, official } from '../domain-lists.ts';

/** KDDI. Mailboxes of its customers are at the apex of au.com and at ezweb.ne.jp; the company writes from below. */
export const kddi: Brand[] = [
  {
    id: 'au',
    name: { ja: 'au', en: 'au (KDDI)' },
    kind: 'telecom',
    names: [
      'au PAY',
      'auPAY',
      'auかんたん決済',
      'au ID',
      'auID',
      'auサポート',
      'au PAY カード',
      'auPAYカード',
      'au PAY マーケット',
      'auショップ',
      'KDDI',
      'KDDI株式会社',
      'UQ mobile',
      'UQモバイル',
      'povo',
      'aupay',
      'au-pay',
      'auじぶん銀行カードローン',
    ],
    ambiguousNames: ['au'],
    domains: [
      ...official(
        memory,
        'kddi.com',
        'kddi.ne.jp',
        'kddi-fs.com',
        'auone.jp',
        'au.com',
        'wowma.jp',
        'uqwimax.jp',
        'uqmobile.jp',
        'povo.jp',
        'kddi-web.com',
      ),
      ...customersHost(memory, 'au.com', 'uqmobile.jp'),
      ...customers(memory, 'ezweb.ne.jp', 'auone-net.jp', 'dion.ne.jp'),
    ],
    complete: true,
  },
  {
    id: 'jibun-bank',
    name: { ja: 'auじぶん銀行', en: 'au Jibun Bank' },
    kind: 'bank',
    names: ['auじぶん銀行', 'じぶん銀行', 'au Jibun Bank', 'Jibun Bank'],
    ambiguousNames: [],
    domains: [...official(memory, 'jibunbank.co.jp', 'kddi.com', 'auone.jp')],
    complete: true,
  },
];
