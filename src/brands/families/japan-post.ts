import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

const SENDERS = 'https://koregasiritai.com/sokutatsu-jp-mail';

const group = [
  ...official(SENDERS, 'japanpost.jp', 'ems-post.jp'),
  ...official(memory, 'yu-cho-f.jp', 'japanpost-tr.co.jp'),
];

/** 日本郵政グループ. */
export const japanPost: Brand[] = [
  {
    id: 'japan-post',
    name: { ja: '日本郵便', en: 'Japan Post' },
    kind: 'transport',
    group: 'japan-post',
    names: ['日本郵便', '日本郵政', 'Japan Post', 'ゆうパック', '郵便局株式会社', 'ゆうびんID', 'e転居', 'ゆうID'],
    ambiguousNames: ['郵便局'],
    domains: group,
    complete: true,
  },
  {
    id: 'yucho',
    name: { ja: 'ゆうちょ銀行', en: 'Japan Post Bank' },
    kind: 'bank',
    group: 'japan-post',
    names: ['ゆうちょ銀行', 'ゆうちょダイレクト', 'ゆうちょ認証アプリ', 'Japan Post Bank', 'ゆうちょPay'],
    ambiguousNames: ['ゆうちょ'],
    domains: group,
    complete: true,
  },
];
