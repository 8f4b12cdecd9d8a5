import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

/** Offices of the Japanese state that fraud likes to be. Each also publishes below go.jp. */
export const government: Brand[] = [
  {
    id: 'myna-portal',
    name: { ja: 'マイナポータル', en: 'Myna Portal' },
    kind: 'public',
    names: ['マイナポータル', 'マイナポイント事務局', 'マイナポイント', 'Myna Portal'],
    ambiguousNames: ['マイナンバーカード'],
    domains: [
      ...official(
        memory,
        'myna.go.jp',
        'digital.go.jp',
        'mynumbercard.point.soumu.go.jp',
        'soumu.go.jp',
        'kojinbango-card.go.jp',
      ),
    ],
    complete: false,
  },
  {
    id: 'soumu',
    name: { ja: '総務省', en: 'Ministry of Internal Affairs and Communications' },
    kind: 'public',
    names: ['Ministry of Internal Affairs and Communications', '総務省', '特別定額給付金'],
    ambiguousNames: [],
    domains: [...official(memory, 'soumu.go.jp', 'stat.go.jp', 'fdma.go.jp', 'e-kokusei.go.jp')],
    complete: true,
  },
  {
    id: 'mhlw',
    name: { ja: '厚生労働省', en: 'Ministry of Health, Labour and Welfare' },
    kind: 'public',
    names: ['Ministry of Health, Labour and Welfare', '厚生労働省', '厚労省'],
    ambiguousNames: [],
    domains: [...official(memory, 'mhlw.go.jp')],
    complete: true,
  },
  {
    id: 'nenkin',
    name: { ja: '日本年金機構', en: 'Japan Pension Service' },
    kind: 'public',
    names: ['日本年金機構', 'ねんきんネット', 'Japan Pension Service'],
    ambiguousNames: [],
    domains: [...official(memory, 'nenkin.go.jp')],
    complete: true,
  },
  {
    id: 'customs',
    name: { ja: '税関', en: 'Japan Customs' },
    kind: 'public',
    names: ['日本税関', 'Japan Customs'],
    ambiguousNames: ['税関'],
    domains: [...official(memory, 'customs.go.jp', 'mof.go.jp')],
    complete: true,
  },
  {
    id: 'police',
    name: { ja: '警察庁・警視庁', en: 'National Police Agency' },
    kind: 'public',
    names: ['警視庁', '警察庁', 'National Police Agency'],
    ambiguousNames: [],
    domains: [...official(memory, 'npa.go.jp', 'keishicho.metro.tokyo.lg.jp', 'metro.tokyo.lg.jp')],
    complete: false,
  },
];
