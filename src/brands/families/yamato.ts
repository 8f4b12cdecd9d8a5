import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

/** ヤマト運輸. */
export const yamato: Brand[] = [
  {
    id: 'yamato',
    name: { ja: 'ヤマト運輸', en: 'Yamato Transport' },
    kind: 'transport',
    names: [
      'ヤマト運輸',
      'クロネコヤマト',
      'クロネコメンバーズ',
      'クロネコ代金後払い',
      'Yamato Transport',
      'kuronekoyamato',
      '大和運輸',
      'ヤマト運輸株式会社',
    ],
    ambiguousNames: ['クロネコ', 'ヤマト'],
    domains: [
      ...official('https://moneytimes.jp/archives/444116/3', 'kuronekoyamato.co.jp'),
      ...official(memory, 'yamato-hd.co.jp', 'yamatofinancial.jp'),
    ],
    complete: true,
  },
];
