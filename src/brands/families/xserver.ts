import type { Brand } from '../brand.ts';
import { customers, memory, official } from '../domain-lists.ts';

/** エックスサーバー株式会社. Server names and customers' initial domains live on xserver.jp, xsrv.jp and others. */
export const xserver: Brand[] = [
  {
    id: 'xserver',
    name: { ja: 'エックスサーバー', en: 'Xserver' },
    kind: 'hosting',
    group: 'xserver',
    names: [
      'エックスサーバー',
      'エックスサーバ',
      'エックス・サーバー',
      'Xserver',
      'X server',
      'Xサーバー',
      'Xserverアカウント',
      'XServerドメイン',
      'Xserver Inc',
      'Xserver Business',
      'エックスフリー',
      'エックスドメイン',
      'シンレンタルサーバー',
      'スターサーバー',
      'XFREE',
    ],
    ambiguousNames: [],
    domains: [
      ...official('https://www.xserver.ne.jp/information_detail.php?view_id=6612', 'xserver.ne.jp'),
      ...official(
        memory,
        'xserver.co.jp',
        'xdomain.ne.jp',
        'sixcore.ne.jp',
        'wpx.ne.jp',
        'xbiz.ne.jp',
        'xfree.ne.jp',
        'shin-server.jp',
        'star.ne.jp',
        'netowl.jp',
      ),
      ...customers(
        memory,
        'xserver.jp',
        'xsrv.jp',
        'xdomain.jp',
        'sixcore.jp',
        'wpx.jp',
        'wpxblog.jp',
        'xbiz.jp',
        'xfree.jp',
        'xtwo.jp',
      ),
    ],
    complete: true,
  },
];
