import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

/** 日本郵政グループ. */
export const japanPost: Brand[] = [
  {
    id: 'japan-post',
    name: { ja: '日本郵便', en: 'Japan Post' },
    kind: 'transport',
    group: 'japan-post',
    names: ['日本郵便', '日本郵政', 'Japan Post', 'ゆうパック', '郵便局株式会社', 'ゆうびんID', 'e転居', 'ゆうID'],
    ambiguousNames: ['郵便局'],
    domains: [...official(memory, 'japanpost.jp', 'jp-bank.japanpost.jp')],
    complete: true,
  },
  {
    id: 'yucho',
    name: { ja: 'ゆうちょ銀行', en: 'Japan Post Bank' },
    kind: 'bank',
    group: 'japan-post',
    names: ['ゆうちょ銀行', 'ゆうちょダイレクト', 'ゆうちょ認証アプリ', 'Japan Post Bank', 'ゆうちょPay'],
    ambiguousNames: ['ゆうちょ'],
    domains: [...official(memory, 'japanpost.jp', 'jp-bank.japanpost.jp')],
    complete: true,
  },
];
