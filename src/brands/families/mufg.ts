import type { Brand } from '../brand.ts';
import { memory, official, sharedSender } from '../domain-lists.ts';

/** 三菱UFJフィナンシャル・グループ: bank, card and securities write below mufg.jp. */
export const mufg: Brand[] = [
  {
    id: 'mufg-bank',
    name: { ja: '三菱UFJ銀行', en: 'MUFG Bank' },
    kind: 'bank',
    group: 'mufg',
    names: [
      '三菱UFJ銀行',
      '三菱東京UFJ銀行',
      '三菱UFJダイレクト',
      '三菱UFJデビット',
      'MUFG Bank',
      '三菱UFJフィナンシャル・グループ',
      '三菱UFJ',
    ],
    ambiguousNames: ['MUFG'],
    domains: [
      ...official('https://www.bk.mufg.jp/emeg/70_1554.html', 'mufg.jp'),
      ...official('https://belleginza.jp/?p=4155', 'bkmail.dccard.co.jp'),
      ...sharedSender('https://qualias.jp/blog/2015/03/23/三菱東京urj銀行の詐欺まがいメール', 'mpse.jp'),
      ...official(memory, 'mufg.com', 'mufgcard.com', 'dccard.co.jp', 'murc.jp', 'sumai1.com'),
    ],
    complete: true,
  },
  {
    id: 'mufg-nicos',
    name: { ja: '三菱UFJニコス', en: 'Mitsubishi UFJ NICOS' },
    kind: 'card',
    group: 'mufg',
    names: [
      '三菱UFJニコス',
      '三菱UFJニコス銀行',
      'MUFGカード',
      'MUFG Card',
      'DCカード',
      'Net Branch',
      '三菱UFJカード',
      'Mitsubishi UFJ NICOS',
      'NICOSカード',
      'ニコスカード',
    ],
    ambiguousNames: ['NICOS'],
    domains: [
      ...official('https://www.bk.mufg.jp/emeg/70_1554.html', 'mufg.jp'),
      ...official(memory, 'mufgcard.com', 'dccard.co.jp', 'nicos.co.jp', 'cr.mufg.jp'),
    ],
    complete: true,
  },
  {
    id: 'esmart',
    name: { ja: '三菱UFJ eスマート証券', en: 'Mitsubishi UFJ eSmart Securities' },
    kind: 'bank',
    group: 'mufg',
    names: [
      '三菱UFJ eスマート証券',
      '三菱UFJeスマート証券',
      'eスマート証券',
      'auカブコム証券',
      'Mitsubishi UFJ eSmart Securities',
    ],
    ambiguousNames: [],
    domains: [
      ...official('https://www.bk.mufg.jp/emeg/70_1554.html', 'mufg.jp'),
      ...official(memory, 'kabu.com', 'kabu.co.jp'),
    ],
    complete: false,
  },
];
