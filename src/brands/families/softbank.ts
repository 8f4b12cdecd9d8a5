import type { Brand } from '../brand.ts';
import { customers, memory, official } from '../domain-lists.ts';

const ANTISPAM = 'https://www.softbank.jp/mobile/support/mail/antispam/howto/report/';

/** ソフトバンク, with ワイモバイル and LINEMO. */
export const softbank: Brand[] = [
  {
    id: 'softbank',
    name: { ja: 'ソフトバンク', en: 'SoftBank' },
    kind: 'telecom',
    group: 'softbank',
    names: [
      'ソフトバンク',
      'SoftBank',
      'My SoftBank',
      'ワイモバイル',
      'Y!mobile',
      'LINEMO',
      'ソフトバンクまとめて支払い',
      'ソフトバンクカード',
    ],
    ambiguousNames: [],
    domains: [
      ...official(ANTISPAM, 'softbank.jp'),
      ...official('http://mg.mb.softbank.jp/info/0710_meiwaku_mail.html', 'mb.softbank.jp'),
      ...official(
        memory,
        'softbank.co.jp',
        'sbpayment.jp',
        'softbankhawks.co.jp',
        'softbankrobotics.com',
        'softbankselection.jp',
        'ymobile.jp',
        'linemo.jp',
        'my.softbank.jp',
      ),
      ...customers(ANTISPAM, 'softbank.ne.jp', 'i.softbank.jp'),
      ...customers(
        memory,
        'ybb.ne.jp',
        'bbtec.net',
        'ymobile1.ne.jp',
        'vodafone.ne.jp',
        'ymobile.ne.jp',
        'y-mobile.ne.jp',
        'disney.ne.jp',
      ),
    ],
    complete: true,
  },
];
