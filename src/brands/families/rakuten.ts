import type { Brand } from '../brand.ts';
import { customers, memory, official } from '../domain-lists.ts';

const FAQ = 'https://ichiba.faq.rakuten.net/detail/000013315';
const CARD = 'https://law.awaisora.com/?p=13143';

/** Every company of the group writes about points and campaigns of the others, so its domains are official for all. */
const group = [
  ...official(FAQ, 'rakuten.co.jp', 'account.rakuten.com'),
  ...official(CARD, 'rakuten-card.co.jp'),
  ...official(
    memory,
    'rakuten.com',
    'rakuten.net',
    'rakuten-bank.co.jp',
    'rakuten-sec.co.jp',
    'rakuten-wallet.co.jp',
    'rakuten-edy.co.jp',
    'rakuten-life.co.jp',
    'rakuten-sonpo.co.jp',
    'rakuten-ssi.co.jp',
    'r10s.jp',
    'r10s.com',
    'r10.to',
    'rakuten.today',
    'fril.jp',
    'rakuten-static.com',
  ),
  ...customers(FAQ, 'shop.rakuten.co.jp'),
  ...customers(
    memory,
    'rakuten.ne.jp',
    'fw.rakuten.ne.jp',
    'plaza.rakuten.co.jp',
    'rakumail.jp',
    'room.rakuten.co.jp',
    'infoseek.jp',
  ),
];

export const rakuten: Brand[] = [
  {
    id: 'rakuten',
    name: { ja: '楽天', en: 'Rakuten' },
    kind: 'shop',
    group: 'rakuten',
    names: [
      '楽天市場',
      '楽天グループ',
      '楽天会員',
      '楽天ID',
      '楽天安全センター',
      '楽天ペイ',
      '楽天ポイント',
      '楽天モバイル',
      '楽天トラベル',
      '楽天ラクマ',
      'Rakuten',
      'Rakuten Ichiba',
      '楽天',
      'ラクテン',
    ],
    ambiguousNames: ['ラクマ'],
    domains: group,
    complete: true,
  },
  {
    id: 'rakuten-card',
    name: { ja: '楽天カード', en: 'Rakuten Card' },
    kind: 'card',
    group: 'rakuten',
    names: ['楽天カード', '楽天e-NAVI', 'Rakuten Card', 'rakuten-card', '楽天カード株式会社', '楽天プレミアムカード'],
    ambiguousNames: [],
    domains: group,
    complete: true,
  },
  {
    id: 'rakuten-bank',
    name: { ja: '楽天銀行', en: 'Rakuten Bank' },
    kind: 'bank',
    group: 'rakuten',
    names: ['楽天銀行', 'Rakuten Bank', 'rakuten-bank'],
    ambiguousNames: [],
    domains: group,
    complete: true,
  },
  {
    id: 'rakuten-securities',
    name: { ja: '楽天証券', en: 'Rakuten Securities' },
    kind: 'bank',
    group: 'rakuten',
    names: ['楽天証券', 'Rakuten Securities', 'rakuten-sec'],
    ambiguousNames: [],
    domains: group,
    complete: true,
  },
];
