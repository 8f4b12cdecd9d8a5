import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

const CHECK = 'https://www.jcb.co.jp/member/article01/index.html';

export const jcb: Brand[] = [
  {
    id: 'jcb',
    name: { ja: 'JCB', en: 'JCB' },
    kind: 'card',
    names: [
      'MyJCB',
      'My JCB',
      'JCBカード',
      'JCB CARD',
      'ジェーシービー',
      'ジェイシービー',
      '株式会社ジェーシービー',
      'JCB Co., Ltd',
      'MyJチェック',
      'JCB Webmaster',
    ],
    // Every shop names it among the cards that it takes.
    ambiguousNames: ['JCB'],
    domains: [
      ...official(CHECK, 'jcb.co.jp', 'mail-jcn.dnp-cdms.jp'),
      ...official(memory, 'acs-jcn.dnp-cdms.jp'),
      ...official(memory, 'jcb.jp', 'global.jcb', 'jcbcorporate.com', 'jcbcard.com', 'jcbusa.com', 'jcbtravel.co.jp'),
    ],
    complete: true,
  },
];
