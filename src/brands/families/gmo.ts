import type { Brand } from '../brand.ts';
import { customers, memory, official } from '../domain-lists.ts';

const HELP = 'https://help.onamae.com/answer/20738';

/** GMOインターネットグループ: お名前.com and its sisters in hosting. The bank is a company apart. */
export const gmo: Brand[] = [
  {
    id: 'onamae',
    name: { ja: 'お名前.com', en: 'Onamae.com' },
    kind: 'hosting',
    group: 'gmo',
    names: [
      'お名前.com',
      'お名前ドットコム',
      'お名前メール',
      'お名前ID',
      'onamae.com',
      'GMOインターネットグループ',
      'GMOインターネット',
      'GMO Internet',
    ],
    ambiguousNames: ['onamae', 'GMO'],
    domains: [
      ...official(HELP, 'onamae.com'),
      ...official(
        memory,
        'gmo.jp',
        'onamae-server.com',
        'internet.gmo',
        'group.gmo',
        'globalsign.com',
        'gmocloud.com',
        'conoha.jp',
      ),
      ...customers(
        memory,
        'onamae.ne.jp',
        'z.com',
        'onamaeweb.jp',
        'gmoserver.jp',
        'rs-gmoserver.jp',
        'onamae-desktop.com',
        'conoha.io',
      ),
    ],
    complete: true,
  },
  {
    id: 'gmo-aozora-bank',
    name: { ja: 'GMOあおぞらネット銀行', en: 'GMO Aozora Net Bank' },
    kind: 'bank',
    group: 'gmo',
    names: ['GMOあおぞらネット銀行', 'GMOあおぞら', 'あおぞらネット銀行', 'GMO Aozora Net Bank', 'GMO Aozora'],
    ambiguousNames: [],
    domains: [
      ...official('https://otoku.awaisora.com/fa15338c-6e9f-484f-9e06-c33a4ce4d553', 'gmo-aozora.com'),
      ...official(memory, 'gmo.jp', 'aozorabank.co.jp'),
    ],
    complete: true,
  },
];
