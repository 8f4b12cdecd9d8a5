import type { Both, Probed } from '../../../index.ts';
import { type Item, lacking, present } from './item.ts';

const NAMES: Record<'place' | 'asn', Both> = {
  place: { ja: '所在地の表', en: 'Table of places' },
  asn: { ja: 'ネットワークの表', en: 'Table of networks' },
};
const COSTS: Record<'place' | 'asn', Both> = {
  place: { ja: '送信元とリンク先の国・都市と地図が出ません。', en: 'No country, city or map of senders and links.' },
  asn: {
    ja: '送信元とリンク先のネットワークの持ち主が出ません。',
    en: 'Nobody is named whose network a sender or link is in.',
  },
};
/** Days after which many networks have changed hands. */
const OLD = 365;
const DAY = 86_400_000;

/** The local tables: whether each knows an address that stands in every one of them, of which day it is, and its size. */
export function tables({ tables: lookups, files }: Probed, startedAt: string): Item[] {
  return (['place', 'asn'] as const).map((table) => {
    const file = files.find((each) => each.table === table);
    const works = lookups.filter((each) => each.table === table).every(({ row }) => row.state === 'found');
    const name = NAMES[table];
    const id = `table-${table}`;
    if (!file || !works) {
      const says = { ja: `${name.ja}: 使えません`, en: `${name.en}: cannot be used` };
      return lacking(id, 'missing', says, COSTS[table]);
    }
    const days = Math.floor((Date.parse(startedAt) - Date.parse(file.builtAt)) / DAY);
    const size = `${Math.round(file.bytes / 1e6)} MB`;
    const old: Both =
      days > OLD
        ? { ja: '、古いため新しい版をお勧めします', en: '; old, a newer version of Mekiki knows better' }
        : { ja: '', en: '' };
    return present(
      id,
      `${name.ja} ${file.name} ${file.version}: ${file.builtAt} 作成 (${days} 日前)、${size}${old.ja}`,
      `${name.en} ${file.name} ${file.version}: built ${file.builtAt} (${days} days ago), ${size}${old.en}`,
    );
  });
}
