import type { Facts } from '../checks/define.ts';
import { few, type Part } from './list.ts';
import { say } from './phrase.ts';

/** Which list holds what, as of when: the part that makes an opinion of a list worth reading. */
export function listEntry({ lists, entry, fetched, listed, note }: Facts, language: 'ja' | 'en'): Part {
  if (language === 'ja') {
    const since = listed ? say`、掲載日 ${listed}` : [];
    const about = note ? say`、記載は「${note}」` : [];
    return { phrase: [...say`リスト ${few(lists, 'ja')} の ${entry}、取得日 ${fetched}`, ...since, ...about] };
  }
  const since = listed ? say`, listed ${listed}` : [];
  const about = note ? say`, noted “${note}”` : [];
  return { phrase: [...say`${entry} in ${few(lists, 'en')}, fetched ${fetched}`, ...since, ...about] };
}
