import type { Brand } from '../brand.ts';
import { customers, memory, official } from '../domain-lists.ts';

const CASE = 'published case of March 2022';

/** カゴヤ・ジャパン, and Active! mail, the webmail (made by クオリティア) that its customers know best. */
export const kagoya: Brand[] = [
  {
    id: 'kagoya',
    name: { ja: 'カゴヤ・ジャパン', en: 'Kagoya Japan' },
    kind: 'hosting',
    names: [
      'カゴヤ・ジャパン',
      'カゴヤジャパン',
      'カゴヤのレンタルサーバー',
      'カゴヤ',
      'KAGOYA JAPAN',
      'Kagoya Internet',
      'KAGOYA',
      'カゴヤ・インターネット・ルーティング',
    ],
    ambiguousNames: [],
    domains: [
      ...official(CASE, 'kagoya.net', 'kagoya.com'),
      ...official(memory, 'kagoya.jp'),
      ...customers('https://ymg.nagoya/spam-mail-103/', 'kir.jp'),
      ...customers(memory, 'kagoyacloud.com', 'mixh.jp'),
    ],
    complete: true,
  },
  {
    id: 'active-mail',
    name: { ja: 'Active! mail', en: 'Active! mail' },
    kind: 'mailbox',
    names: ['Active!mail', 'Active! mail', 'Activemail', 'アクティブメール', 'アクティブ!メール'],
    ambiguousNames: [],
    domains: [
      ...official(memory, 'qualitia.com', 'qualitia.co.jp'),
      // Hosting companies run it under their own names, and then write as themselves.
      ...official(CASE, 'kagoya.net', 'kagoya.com'),
      ...official(memory, 'kagoya.jp'),
    ],
    complete: false,
  },
];
