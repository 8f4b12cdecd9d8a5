import type { Brand } from '../brand.ts';
import { customersHost, memory, official } from '../domain-lists.ts';

const NOTICE = 'https://paypay.ne.jp/notice/20210921/03';

const group = [
  ...official(NOTICE, 'paypay.ne.jp'),
  ...official('https://otoku.awaisora.com/6ae7ddf7-7b11-4a0d-b766-940665e6f52c', 'paypay-corp.co.jp'),
  ...official(
    memory,
    'paypay-card.co.jp',
    'paypay-bank.co.jp',
    'paypay-sec.co.jp',
    'ppsc.jp',
    'paypay-am.co.jp',
    'japannetbank.co.jp',
    'lycorp.co.jp',
  ),
  // Anyone can have an address at the apex; the group's shops write from below it.
  ...official(memory, 'yahoo.co.jp'),
  ...customersHost(memory, 'yahoo.co.jp'),
];

export const paypay: Brand[] = [
  {
    id: 'paypay',
    name: { ja: 'PayPay', en: 'PayPay' },
    kind: 'payment',
    group: 'softbank',
    names: [
      'PayPay',
      'ペイペイ',
      'Pay Pay',
      'PayPay株式会社',
      'PayPayポイント',
      'PayPayカスタマーサポート',
      'PayPay証券',
    ],
    ambiguousNames: [],
    domains: group,
    complete: true,
  },
  {
    id: 'paypay-card',
    name: { ja: 'PayPayカード', en: 'PayPay Card' },
    kind: 'card',
    group: 'softbank',
    names: ['PayPayカード', 'ペイペイカード', 'PayPay Card', 'paypay-card'],
    ambiguousNames: [],
    domains: group,
    complete: true,
  },
  {
    id: 'paypay-bank',
    name: { ja: 'PayPay銀行', en: 'PayPay Bank' },
    kind: 'bank',
    group: 'softbank',
    names: ['PayPay銀行', 'ペイペイ銀行', 'PayPay Bank', 'paypay-bank', 'ジャパンネット銀行'],
    ambiguousNames: [],
    domains: group,
    complete: true,
  },
];
