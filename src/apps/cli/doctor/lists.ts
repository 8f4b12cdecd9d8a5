import { installedLists } from '../../../index.ts';
import { type Item, lacking, present } from './item.ts';

const DAY = 86_400_000;

/** The reputation lists that are here, each with the day of its copy and its age. */
export function lists(folder: string, startedAt: string): Item {
  const whole = installedLists(folder).filter(({ broken }) => !broken);
  if (whole.length === 0) {
    return lacking(
      'lists',
      'missing',
      { ja: `不正サイトのリスト: ${folder} にありません`, en: `Lists of bad sites: none in ${folder}` },
      {
        ja: 'リンク先と差出人をリストと照合しません(mekiki feeds で取り込めます)。',
        en: 'Links and senders are looked up in no list; mekiki feeds takes lists in.',
      },
    );
  }
  const said = whole.map(({ name, fetchedAt = '' }) => {
    const days = Math.max(0, Math.floor((Date.parse(startedAt) - Date.parse(fetchedAt)) / DAY));
    return { name, day: fetchedAt.slice(0, 10), days };
  });
  const ja = said.map(({ name, day, days }) => `${name} ${day} (${days} 日前)`).join('、');
  const en = said.map(({ name, day, days }) => `${name} ${day} (${days} days ago)`).join(', ');
  return present('lists', `不正サイトのリスト: ${ja}`, `Lists of bad sites: ${en}`);
}
