import { type InstalledList, installedLists } from '../../../index.ts';
import { exitCodes } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { printable } from '../terminal.ts';
import type { FeedsCall } from './call.ts';

/** `mekiki feeds list`: each list that is here, with its age and size. */
export function listFeeds({ folder, json, language, terminal }: FeedsCall): number {
  const lists = installedLists(folder);
  if (json) {
    terminal.out(`${JSON.stringify({ format: 'mekiki.feeds/1', folder, lists })}\n`);
    return exitCodes.fine;
  }
  const none =
    language === 'ja'
      ? `リストはありません(${folder})。mekiki feeds import で取り込めます。`
      : `There is no list in ${folder}; mekiki feeds import takes one in.`;
  const lines = lists.map((list) => lineOf(list, terminal.now(), language));
  terminal.out(`${(lines.length > 0 ? lines : [none]).map(printable).join('\n')}\n`);
  return exitCodes.fine;
}

function lineOf(list: InstalledList, now: string, language: Language): string {
  const { name, entries = 0, skipped = 0, fetchedAt = '', source = '', broken } = list;
  if (broken) {
    return language === 'ja' ? `${name}: 壊れています。取り込み直してください。` : `${name}: broken; import it again`;
  }
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(fetchedAt)) / 86_400_000));
  const count = entries.toLocaleString('en');
  const day = fetchedAt.slice(0, 10);
  return language === 'ja'
    ? `${name}: ${count} 件、${day} 取得(${days} 日前)、読めなかった行 ${skipped}、入手元 ${source}`
    : `${name}: ${count} entries, fetched ${day} (${days} days ago), ${skipped} rows unread, from ${source}`;
}
