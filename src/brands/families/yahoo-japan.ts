import type { Brand } from '../brand.ts';
import { customers, customersHost, memory, official } from '../domain-lists.ts';

/** LINEヤフー. Everyone can have an address at the apex of yahoo.co.jp; the company writes from below it. */
export const yahooJapan: Brand[] = [
  {
    id: 'yahoo-japan',
    name: { ja: 'Yahoo! JAPAN', en: 'Yahoo! JAPAN' },
    kind: 'software',
    group: 'softbank',
    names: [
      'Yahoo! JAPAN',
      'Yahoo!ショッピング',
      'Yahoo!オークション',
      'ヤフオク',
      'Yahoo!ウォレット',
      'Yahoo! JAPAN ID',
      'Yahoo!メール',
      'ヤフージャパン',
      'ヤフーショッピング',
      'LINEヤフー',
      'Yahoo!フリマ',
    ],
    ambiguousNames: ['Yahoo!', 'Yahoo', 'ヤフー'],
    domains: [
      ...official(memory, 'yahoo.co.jp', 'yahoo-net.jp', 'yimg.jp', 'lycorp.co.jp', 'lohaco.jp', 'yahoo.jp'),
      ...customersHost(memory, 'yahoo.co.jp'),
      ...customers(memory, 'ymail.ne.jp', 'geocities.jp'),
    ],
    complete: true,
  },
  {
    id: 'line',
    name: { ja: 'LINE', en: 'LINE' },
    kind: 'software',
    group: 'softbank',
    names: ['LINE Pay', 'LINEアカウント', 'LINE株式会社', 'LINE Corporation', 'LINEカスタマー', 'LINEスタッフ'],
    ambiguousNames: ['LINE'],
    domains: [
      ...official(memory, 'line.me', 'line-apps.com', 'line-scdn.net', 'linecorp.com', 'lycorp.co.jp', 'line.naver.jp'),
      // LIFF addresses open whatever page the maker of a LINE app named (developers.line.biz, "Opening a LIFF app").
      ...customers(memory, 'lin.ee', 'liff.line.me'),
    ],
    complete: true,
  },
];
