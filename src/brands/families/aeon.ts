import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

const NOTIFICATIONS = 'https://louders.net/ieoncard-mail';
const SECURITY = 'https://www.aeon.co.jp/security/anti_phishing/';

const group = [
  ...official(SECURITY, 'aeon.co.jp'),
  ...official(NOTIFICATIONS, 'use.email.aeon.co.jp'),
  ...official(
    memory,
    'aeonbank.co.jp',
    'aeoncredit.co.jp',
    'aeonfinancial.co.jp',
    'aeon.info',
    'aeon.com',
    'aeonretail.jp',
    'aeonsquare.net',
    'waon.net',
    'waon.com',
    'smartwaon.com',
    'topvalu.net',
    'aeonkyushu.com',
    'aeonhokkaido.jp',
    'aeontohoku.co.jp',
    'aeonmall.com',
    'aeoncinema.com',
  ),
];

export const aeon: Brand[] = [
  {
    id: 'aeon-card',
    name: { ja: 'イオンカード', en: 'AEON Card' },
    kind: 'card',
    group: 'aeon',
    names: [
      'イオンカード',
      'イオンクレジットサービス',
      'イオンフィナンシャルサービス',
      'イオンマークのカード',
      'イオンウォレット',
      '暮らしのマネーサイト',
      'AEON Card',
      'AEON Credit Service',
      'AEON Financial Service',
      'AEONカード',
      'aeoncard',
    ],
    ambiguousNames: [],
    domains: group,
    complete: true,
  },
  {
    id: 'aeon-bank',
    name: { ja: 'イオン銀行', en: 'AEON Bank' },
    kind: 'bank',
    group: 'aeon',
    names: ['イオン銀行', 'AEON Bank', 'AEON銀行', 'aeonbank'],
    ambiguousNames: [],
    domains: group,
    complete: true,
  },
  {
    id: 'aeon',
    name: { ja: 'イオン', en: 'AEON' },
    kind: 'shop',
    group: 'aeon',
    names: ['イオンスクエアメンバー', 'iAEON', 'イオンペイ', 'AEON Pay', 'イオンリテール'],
    ambiguousNames: ['イオン', 'AEON'],
    // Its malls and shops in every region keep domains of their own.
    domains: group,
    complete: false,
  },
];
