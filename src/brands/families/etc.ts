import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

const SENDER = 'https://sumaoji.com/857-36-16954';

const roads = [
  ...official(SENDER, 'etc-meisai.jp'),
  ...official(
    memory,
    'smile-etc.jp',
    'etc-pasoca.jp',
    'go-etc.jp',
    'driveplaza.com',
    'e-nexco.co.jp',
    'c-nexco.co.jp',
    'w-nexco.co.jp',
    'shutoko.jp',
    'shutoko.co.jp',
    'hanshin-exp.co.jp',
    'jb-honshi.co.jp',
    'jartic.or.jp',
    'its-tea.or.jp',
  ),
];

/** The motorway companies' toll services, each an office of its own. */
export const etc: Brand[] = [
  {
    id: 'etc-meisai',
    name: { ja: 'ETC利用照会サービス', en: 'ETC usage inquiry service' },
    kind: 'transport',
    group: 'roads',
    names: [
      'ETC利用照会サービス',
      'ETC利用紹介サービス',
      'ETC照会サービス',
      'ETCサービス',
      'ETCメッセージ',
      'etc-meisai',
      'ETC利用照会',
      'ETCシステム利用照会',
      'ETCカード利用照会',
    ],
    ambiguousNames: ['ETC'],
    domains: roads,
    complete: true,
  },
  {
    id: 'etc-mileage',
    name: { ja: 'ETCマイレージサービス', en: 'ETC mileage service' },
    kind: 'transport',
    group: 'roads',
    names: ['ETCマイレージサービス', 'ETCマイレージ', 'ETC Mileage'],
    ambiguousNames: [],
    domains: roads,
    complete: true,
  },
  {
    id: 'etc-personal-card',
    name: { ja: 'ETCパーソナルカード', en: 'ETC personal card' },
    kind: 'transport',
    group: 'roads',
    names: ['ETCパーソナルカード', 'ETCパソカ', 'ETC personal card'],
    ambiguousNames: [],
    domains: roads,
    complete: true,
  },
];
