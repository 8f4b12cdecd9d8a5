import type { Brand } from '../brand.ts';
import { memory, official, sharedSender } from '../domain-lists.ts';

const CARD = 'https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp';
const BANK = 'http://itpro.nikkeibp.co.jp/article/NEWS/20060417/235393/';

const card = official(CARD, 'vpass.ne.jp', 'smbc-card.com', 'smbcgroup-point.jp');
const bank = official(BANK, 'smbc.co.jp');

/** Olive joins card and bank in one application, so each writes about the other; reports show the first domains. */
const further = [
  ...sharedSender(CARD, 'otp-auth.net'),
  ...official(
    memory,
    'vpass.jp',
    'smfg.co.jp',
    'smbcgroup.com',
    'smbc-cf.com',
    'smbc-fs.co.jp',
    'smbcnikko.co.jp',
    'vja.gr.jp',
    'vpoint.jp',
    'tsite.jp',
  ),
];

export const smbc: Brand[] = [
  {
    id: 'smbc-card',
    name: { ja: '三井住友カード', en: 'Sumitomo Mitsui Card' },
    kind: 'card',
    group: 'smbc',
    names: [
      '三井住友カード',
      '三井住友ビザカード',
      '三井住友VISAカード',
      'Sumitomo Mitsui Card',
      'SMBC Card',
      'smbc-card',
      'smbc-card.com',
      'Vpass',
      'VpassID',
      'VJAグループ',
      '三井住友力ード',
    ],
    ambiguousNames: ['三井住友'],
    domains: [...card, ...bank, ...further],
    complete: true,
  },
  {
    id: 'smbc-bank',
    name: { ja: '三井住友銀行', en: 'Sumitomo Mitsui Banking Corporation' },
    kind: 'bank',
    group: 'smbc',
    names: [
      '三井住友銀行',
      'SMBCダイレクト',
      'SMBC Direct',
      'Sumitomo Mitsui Banking',
      'smbc.co.jp',
      '三井住友フィナンシャルグループ',
      'SMBCグループ',
      'SMBC',
    ],
    ambiguousNames: [],
    domains: [...bank, ...card, ...further],
    complete: true,
  },
  {
    id: 'smbc-consumer-finance',
    name: { ja: 'プロミス・モビット(SMBCコンシューマーファイナンス)', en: 'SMBC Consumer Finance' },
    kind: 'card',
    group: 'smbc',
    names: ['SMBCコンシューマーファイナンス', 'SMBC Consumer Finance', 'SMBCモビット', 'SMBC Mobit', 'プロミス'],
    ambiguousNames: ['モビット'],
    domains: [...official(memory, 'promise.co.jp', 'mobit.ne.jp', 'cyber.promise.co.jp'), ...bank, ...card, ...further],
    complete: true,
  },
];
