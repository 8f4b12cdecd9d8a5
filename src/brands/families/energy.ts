import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

/** Electricity, gas and water. */
export const energy: Brand[] = [
  {
    id: 'tepco',
    name: { ja: '東京電力', en: 'TEPCO' },
    kind: 'public',
    names: ['東京電力', '東京電力エナジーパートナー', 'TEPCO', 'くらしTEPCO'],
    ambiguousNames: ['東電'],
    domains: [
      ...official('https://kanto-cleancenter.com/blog_articles/1759918701.html', 'tepco.co.jp'),
      ...official(memory, 'tepco-ht.co.jp', 'tepsys.co.jp'),
    ],
    complete: true,
  },
  {
    id: 'tokyo-gas',
    name: { ja: '東京ガス', en: 'Tokyo Gas' },
    kind: 'public',
    names: ['東京ガス', 'myTOKYOGAS', 'Tokyo Gas'],
    ambiguousNames: [],
    domains: [...official('https://sumaoji.com/?p=17434', 'tokyo-gas.co.jp')],
    complete: false,
  },
  {
    id: 'kansai-electric',
    name: { ja: '関西電力', en: 'Kansai Electric Power' },
    kind: 'public',
    names: ['関西電力', 'はぴeみる電', 'Kansai Electric'],
    ambiguousNames: [],
    domains: [...official(memory, 'kepco.co.jp', 'kepco.jp')],
    complete: false,
  },
  {
    id: 'tokyo-water',
    name: { ja: '東京都水道局', en: 'Tokyo Waterworks' },
    kind: 'public',
    names: ['Tokyo Waterworks', '東京都水道局', '水道局アプリ'],
    ambiguousNames: [],
    domains: [
      ...official(
        memory,
        'waterworks.metro.tokyo.lg.jp',
        'waterworks.metro.tokyo.jp',
        'metro.tokyo.lg.jp',
        'suidoapp.waterworks.metro.tokyo.lg.jp',
      ),
    ],
    complete: true,
  },
  {
    id: 'nhk',
    name: { ja: 'NHK', en: 'NHK' },
    kind: 'public',
    names: ['NHKプラス', 'NHK受信料', '日本放送協会', 'NHKオンライン', 'NHK ONE'],
    ambiguousNames: ['NHK'],
    domains: [...official(memory, 'nhk.or.jp', 'nhk.jp', 'web.nhk', 'nhk-cs.jp', 'nhk-ondemand.jp')],
    complete: false,
  },
];
