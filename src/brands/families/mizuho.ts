import type { Brand } from '../brand.ts';
import { memory, official } from '../domain-lists.ts';

const SENDERS = 'http://www.faq.mizuhobank.co.jp/print/faq/371?category_id=274&site_domain=default';
const SECURITIES = 'https://info.www.mizuho-sc.com/smime/index.html';

/** Each company writes about the others' services, so their domains are official for all. */
const group = [
  ...official(SENDERS, 'mizuhobank.co.jp', 'mizuho-bk.co.jp'),
  ...official(SECURITIES, 'mizuho-sc.com'),
  ...official(
    memory,
    'mizuho-fg.co.jp',
    'mizuho-fg.com',
    'mizuhogroup.com',
    'mizuho-tb.co.jp',
    'mizuho-ls.co.jp',
    'mizuho-rt.co.jp',
    'mizuho-fs.co.jp',
    'j-coin.jp',
  ),
];

export const mizuho: Brand[] = [
  {
    id: 'mizuho',
    name: { ja: 'みずほ銀行', en: 'Mizuho Bank' },
    kind: 'bank',
    group: 'mizuho',
    names: ['みずほ銀行', 'みずほダイレクト', 'みずほマイレージクラブ', 'みずほWallet', 'Mizuho Bank', 'mizuhobank'],
    ambiguousNames: ['みずほ', 'Mizuho'],
    domains: group,
    complete: true,
  },
  {
    id: 'mizuho-securities',
    name: { ja: 'みずほ証券', en: 'Mizuho Securities' },
    kind: 'bank',
    group: 'mizuho',
    names: ['みずほ証券', 'みずほ証券ネット倶楽部', 'Mizuho Securities'],
    ambiguousNames: [],
    domains: group,
    complete: false,
  },
  {
    id: 'mizuho-group',
    name: { ja: 'みずほフィナンシャルグループ', en: 'Mizuho Financial Group' },
    kind: 'bank',
    group: 'mizuho',
    names: ['みずほフィナンシャルグループ', 'みずほ信託銀行', 'Mizuho Financial Group', 'Mizuho Trust'],
    ambiguousNames: [],
    domains: group,
    complete: false,
  },
];
