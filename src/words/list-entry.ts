import type { Facts } from '../checks/define.ts';
import { few, type Part } from './list.ts';
import { say } from './phrase.ts';

/** Which list holds what, as of when: the part that makes an opinion of a list worth reading. */
export function listEntry({ lists, entry, fetched, listed, note }: Facts, language: 'ja' | 'en'): Part {
  if (language === 'ja') {
    const since = listed ? say`、掲載日 ${listed}` : [];
    const about = note ? say`、リストの記載は「${note}」` : [];
    return { phrase: [...say`${few(lists, 'ja')}:${entry}(取得日 ${fetched}`, ...since, ...about, ')'] };
  }
  const since = listed ? say`, listed ${listed}` : [];
  const about = note ? say`, which says “${note}”` : [];
  return { phrase: [...say`${few(lists, 'en')}: ${entry} (fetched ${fetched}`, ...since, ...about, ')'] };
}
