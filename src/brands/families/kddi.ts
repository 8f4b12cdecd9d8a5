import type { Brand } from '../brand.ts';
import { customers, customersHost, memory, official } from '../domain-lists.ts';

const NEWS = 'https://news.kddi.com/important/news/important_20201225898.html';
const FAQ = 'https://www.au.com/english/support/faq/eservice/epg00002094/';

/** KDDI. Mailboxes of its customers are at the apex of au.com and at ezweb.ne.jp; the company writes from below. */
export const kddi: Brand[] = [
  {
    id: 'au',
    name: { ja: 'au', en: 'au (KDDI)' },
    kind: 'telecom',
    group: 'kddi',
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
      'aupay',
      'au-pay',
    ],
    ambiguousNames: ['au'],
    domains: [
      ...official(NEWS, 'kddi.com'),
      ...official(FAQ, 'au.com'),
      ...official(
        memory,
        'kddi.ne.jp',
        'kddi-fs.com',
        'auone.jp',
        'wowma.jp',
        'au-financial.com',
        'au-sonpo.co.jp',
        'au-hikari.ne.jp',
        'kddimatomete.com',
        'kddi-evolva.com',
        'kddi-web.com',
      ),
      ...official(memory, 'uqwimax.jp', 'uqcommunications.jp', 'povo.jp', 'okinawa-cellular.jp'),
      ...customersHost(memory, 'au.com'),
      ...customers('https://au.com/support/service/mobile/trouble/mail/email/mail-header/guide', 'ezweb.ne.jp'),
      ...customers(memory, 'auone-net.jp', 'dion.ne.jp', 'uqmobile.jp'),
    ],
    complete: true,
  },
  {
    id: 'jibun-bank',
    name: { ja: 'auじぶん銀行', en: 'au Jibun Bank' },
    kind: 'bank',
    group: 'kddi',
    names: ['auじぶん銀行', 'じぶん銀行', 'au Jibun Bank', 'Jibun Bank'],
    ambiguousNames: [],
    domains: [...official(memory, 'jibunbank.co.jp', 'kddi.com', 'auone.jp')],
    complete: true,
  },
];
