import type { Brand } from '../brand.ts';
import { customers, memory, official } from '../domain-lists.ts';

/** ソフトバンク, with ワイモバイル and LINEMO. */
export const softbank: Brand[] = [
  {
    id: 'softbank',
    name: { ja: 'ソフトバンク', en: 'SoftBank' },
    kind: 'telecom',
    group: 'softbank',
    names: [
      'ソフトバンク',
      'SoftBank',
      'My SoftBank',
      'ワイモバイル',
      'Y!mobile',
      'LINEMO',
      'ソフトバンクまとめて支払い',
      'ソフトバンクカード',
    ],
    ambiguousNames: [],
    domains: [
      ...official(
        memory,
        'softbank.jp',
        'mb.softbank.jp',
        'softbank.co.jp',
        'ymobile.jp',
        'linemo.jp',
        'my.softbank.jp',
      ),
      ...customers(
        memory,
        'softbank.ne.jp',
        'i.softbank.jp',
        'vodafone.ne.jp',
        'ymobile.ne.jp',
        'y-mobile.ne.jp',
        'disney.ne.jp',
      ),
    ],
    complete: true,
  },
];
