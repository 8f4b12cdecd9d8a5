import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

/** エポスカード of 丸井グループ: it says itself that all its mail comes from one domain. */
export const epos: Brand[] = [
  {
    id: 'epos-card',
    name: { ja: 'エポスカード', en: 'EPOS Card' },
    kind: 'card',
    names: ['エポスカード', 'エポスNet', 'エポスネット', 'EPOS Card', 'EPOSカード', 'eposcard', '01epos'],
    ambiguousNames: ['エポス', 'EPOS'],
    domains: [
      ...official('http://01epos.jp/security/unauthorized-use/index.html', '01epos.jp'),
      ...official(memory, 'eposcard.co.jp', '0101.co.jp', '0101maruigroup.co.jp'),
    ],
    complete: true,
  },
];
