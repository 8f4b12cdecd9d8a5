import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

/** 佐川急便. */
export const sagawa: Brand[] = [
  {
    id: 'sagawa',
    name: { ja: '佐川急便', en: 'Sagawa Express' },
    kind: 'transport',
    names: ['佐川急便', 'Sagawa Express', 'SAGAWA', 'sagawa-exp', 'スマートクラブ'],
    ambiguousNames: ['佐川'],
    domains: [
      ...official('https://sumaoji.com/?p=17526', 'sagawa-exp.co.jp'),
      ...official(memory, 'sg-hldgs.co.jp', 'e-service.sagawa-exp.co.jp'),
    ],
    complete: true,
  },
];
