import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

/** メルカリ and メルペイ. */
export const mercari: Brand[] = [
  {
    id: 'mercari',
    name: { ja: 'メルカリ', en: 'Mercari' },
    kind: 'shop',
    names: [
      'メルカリ',
      'Mercari',
      'メルペイ',
      'Merpay',
      'メルカード',
      'メルコイン',
      'メルカリShops',
      'merucari',
      'mercarl',
    ],
    ambiguousNames: [],
    domains: [
      ...official('https://about.mercari.com/safety/security/news/articles/email/', 'mercari.jp'),
      ...official('https://gl.help.jp.mercari.com/en/guide/articles/gl_0021', 'mercari.com'),
      ...official(memory, 'merpay.com', 'mercoin.com', 'mercari-shops.com', 'mercdn.net'),
    ],
    complete: true,
  },
];
