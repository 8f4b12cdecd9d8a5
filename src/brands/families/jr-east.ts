import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

const NOTICE = 'https://www.eki-net.com/top/oshirase/security';
const CARD = 'https://www.jreast.co.jp/card/security/risk_management.html';

const group = [
  ...official(NOTICE, 'eki-net.com'),
  ...official(CARD, 'jreast.co.jp'),
  ...official(
    memory,
    'viewsnet.jp',
    'viewcard.co.jp',
    'jrepoint.jp',
    'jreid.jp',
    'jreastmall.com',
    'mobilesuica.com',
    'jrets.co.jp',
    'jr-eastnet.co.jp',
  ),
];

export const jrEast: Brand[] = [
  {
    id: 'eki-net',
    name: { ja: 'えきねっと', en: 'Eki-net' },
    kind: 'transport',
    group: 'jr',
    names: [
      'えきねっと',
      'えきネット',
      'えき・ねっと',
      'エキネット',
      '駅ねっと',
      'えきねつと',
      'eki-net',
      'ekinet',
      'eki-net.com',
      'JR東日本ネットステーション',
    ],
    ambiguousNames: [],
    domains: group,
    complete: true,
  },
  {
    id: 'view-card',
    name: { ja: 'ビューカード', en: 'View Card' },
    kind: 'card',
    group: 'jr',
    names: ['ビューカード', '株式会社ビューカード', "VIEW's NET", 'VIEWs NET', 'viewsnet', 'VIEWカード', 'Viewcard'],
    ambiguousNames: ['View Card'],
    domains: group,
    complete: true,
  },
  {
    id: 'jr-east',
    name: { ja: 'JR東日本', en: 'JR East' },
    kind: 'transport',
    group: 'jr',
    names: [
      'JR東日本',
      '東日本旅客鉄道',
      'JR East',
      'モバイルSuica',
      'モバイルスイカ',
      'Mobile Suica',
      'JRE POINT',
      'JRE BANK',
    ],
    ambiguousNames: ['Suica'],
    domains: group,
    complete: false,
  },
];
