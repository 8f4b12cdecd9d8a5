import type { Brand } from '../brand.ts';
import { official } from '../domain-lists.ts';

/** 国税庁 and its e-Tax. */
export const tax: Brand[] = [
  {
    id: 'nta',
    name: { ja: '国税庁', en: 'National Tax Agency' },
    kind: 'public',
    names: ['国税庁', '国税局', 'e-Tax', 'eTax', '税務署からのお知らせ', 'National Tax Agency', '国税電子申告'],
    ambiguousNames: ['税務署'],
    domains: [...official('https://www.e-tax.nta.go.jp/topics/topics_20220815.htm', 'nta.go.jp')],
    complete: true,
  },
];
