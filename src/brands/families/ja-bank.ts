import type { Brand } from '../brand.ts';
import { memory, official, sharedSender } from '../domain-lists.ts';

const SENDERS = 'http://ja-nakasatsunai.or.jp/wp/?p=1150';

/** What the online bank sends from, by its own word; the ANSER centre of NTTデータ sends for other banks, too. */
const online = [
  ...official(SENDERS, 'janetbank.jp'),
  ...sharedSender(SENDERS, 'webcenter.anser.or.jp', 'otp-auth.net'),
  ...official('https://meiwakumeru-siru.netsbizlife.com/?p=954', 'ja-apis.org'),
  ...official(memory, 'jabank.jp', 'jabank.org', 'nochubank.or.jp', 'jacard.jp'),
];

export const jaBank: Brand[] = [
  {
    id: 'ja-net-bank',
    name: { ja: 'JAネットバンク', en: 'JA Net Bank' },
    kind: 'bank',
    group: 'ja',
    names: ['JAネットバンク', 'JA Net Bank', 'JANETバンク', 'janetbank'],
    ambiguousNames: [],
    domains: online,
    complete: true,
  },
  {
    id: 'ja-bank',
    name: { ja: 'JAバンク', en: 'JA Bank' },
    kind: 'bank',
    group: 'ja',
    names: ['JAバンク', 'JA Bank', '農林中央金庫', 'JAバンクアプリ'],
    ambiguousNames: [],
    // Some five hundred co-operatives write as it from domains of their own.
    domains: online,
    complete: false,
  },
];
