import type { Brand } from '../brand.ts';
import { customers, memory, official } from '../domain-lists.ts';

/** Railways, airlines and travel. */
export const travel: Brand[] = [
  {
    id: 'jal',
    name: { ja: 'JAL', en: 'Japan Airlines' },
    kind: 'transport',
    names: ['JALマイレージバンク', '日本航空', 'Japan Airlines', 'JALカード', 'JMB会員'],
    ambiguousNames: ['JAL'],
    domains: [...official(memory, 'jal.com', 'jal.co.jp', 'jalcard.co.jp', 'jmb.jal.com', 'jalpak.co.jp')],
    complete: false,
  },
  {
    id: 'ana',
    name: { ja: 'ANA', en: 'All Nippon Airways' },
    kind: 'transport',
    names: ['ANAマイレージクラブ', '全日本空輸', '全日空', 'All Nippon Airways', 'ANAカード'],
    ambiguousNames: ['ANA'],
    domains: [
      ...official('https://trip.awaisora.com/2025/06/23/cacfe1a3-e494-4433-9dcc-4dc09a4f935e', 'ana.co.jp'),
      ...official(memory, 'anacard.co.jp', 'ana-g.com', 'amc.ana.co.jp', 'ana.com'),
    ],
    complete: false,
  },
  {
    id: 'smart-ex',
    name: { ja: 'エクスプレス予約・スマートEX', en: 'EX reservation / smartEX' },
    kind: 'transport',
    group: 'jr',
    names: ['エクスプレス予約', 'スマートEX', 'EXサービス', 'EX予約', 'smartEX', 'JR東海エクスプレス'],
    ambiguousNames: [],
    domains: [
      ...official(
        memory,
        'expy.jp',
        'smart-ex.jp',
        'jr-central.co.jp',
        'shinkansen2.jp',
        'jr-odekake.net',
        'westjr.co.jp',
      ),
    ],
    complete: false,
  },
  {
    id: 'jr-west',
    name: { ja: 'JR西日本(J-WEST・WESTER)', en: 'JR West' },
    kind: 'transport',
    group: 'jr',
    names: ['J-WESTカード', 'Club J-WEST', 'JR西日本', 'JR West', 'e5489', 'WESTER会員', 'WESTERポイント'],
    ambiguousNames: ['WESTER'],
    domains: [...official(memory, 'westjr.co.jp', 'jr-odekake.net')],
    complete: false,
  },
  {
    id: 'booking',
    name: { ja: 'Booking.com', en: 'Booking.com' },
    kind: 'shop',
    names: ['Booking.com', 'ブッキングドットコム'],
    ambiguousNames: [],
    domains: [...official(memory, 'booking.com', 'bstatic.com'), ...customers(memory, 'guest.booking.com')],
    complete: true,
  },
  {
    id: 'uber',
    name: { ja: 'Uber', en: 'Uber' },
    kind: 'transport',
    names: ['Uber Eats', 'ウーバーイーツ', 'Uber Receipts'],
    ambiguousNames: ['Uber'],
    domains: [...official(memory, 'uber.com', 'ubereats.com')],
    complete: true,
  },
];
