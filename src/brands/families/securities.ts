import type { Brand } from '../brand.ts';
import { memory, official, sharedSender } from '../domain-lists.ts';

/** Securities companies; each entry is a company of its own. */
export const securities: Brand[] = [
  {
    id: 'sbi-securities',
    name: { ja: 'SBI証券', en: 'SBI Securities' },
    kind: 'bank',
    group: 'sbi',
    names: ['SBI証券', 'SBI Securities', 'sbisec', 'SBI証券株式会社'],
    ambiguousNames: [],
    domains: [
      ...official('https://otoku.awaisora.com/10a054cb-c4dd-4644-ad04-4491dd2ae316', 'sbisec.co.jp'),
      ...official(memory, 'sbigroup.co.jp', 'sbineotrade.jp'),
      ...sharedSender('https://otoku.awaisora.com/10a054cb-c4dd-4644-ad04-4491dd2ae316', 'trkd-hs.com'),
    ],
    complete: true,
  },
  {
    id: 'nomura',
    name: { ja: '野村證券', en: 'Nomura Securities' },
    kind: 'bank',
    names: ['野村證券', '野村証券', 'Nomura Securities', '野村ホールディングス', '野村信託銀行'],
    ambiguousNames: ['野村'],
    domains: [
      ...official('https://services.awaisora.com/2025/07/24/4f3c6593-3949-4b1f-b4d7-d94dd7993162', 'nomura.co.jp'),
      ...official(memory, 'nomura.com', 'nomuraholdings.com', 'nomura-trust.co.jp', 'nomura-am.co.jp'),
    ],
    complete: true,
  },
  {
    id: 'daiwa',
    name: { ja: '大和証券', en: 'Daiwa Securities' },
    kind: 'bank',
    names: ['大和証券', 'Daiwa Securities', '大和ネクスト銀行', 'ダイワ・ダイレクト'],
    ambiguousNames: [],
    domains: [
      ...official('http://www.daiwa.jp/doc/121116.html', 'daiwa.jp', 'daiwa.co.jp'),
      ...official(memory, 'bank-daiwa.co.jp', 'daiwa-grp.jp'),
    ],
    complete: true,
  },
  {
    id: 'monex',
    name: { ja: 'マネックス証券', en: 'Monex' },
    kind: 'bank',
    group: 'ntt',
    names: ['マネックス証券', 'マネックス', 'Monex', 'Monex Securities'],
    ambiguousNames: [],
    domains: [
      ...official('https://rieki.awaisora.com/397240ff-02e5-44a7-8901-ba5dd673fb48', 'monex.co.jp'),
      ...official(memory, 'monexgroup.jp', 'coincheck.com'),
    ],
    complete: true,
  },
  {
    id: 'matsui',
    name: { ja: '松井証券', en: 'Matsui Securities' },
    kind: 'bank',
    names: ['松井証券', 'Matsui Securities'],
    ambiguousNames: [],
    domains: [...official('https://www.matsui.co.jp/support/security/crime-control/?mnu=ft', 'matsui.co.jp')],
    complete: true,
  },
  {
    id: 'smbc-nikko',
    name: { ja: 'SMBC日興証券', en: 'SMBC Nikko Securities' },
    kind: 'bank',
    group: 'smbc',
    names: ['SMBC日興証券', '日興イージートレード', 'SMBC Nikko'],
    ambiguousNames: [],
    domains: [...official(memory, 'smbcnikko.co.jp', 'smbc.co.jp')],
    complete: true,
  },
];
