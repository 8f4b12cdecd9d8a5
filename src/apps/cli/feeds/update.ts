import { type ListUpdate, reasonWords, updateLists } from '../../../index.ts';
import { connectionOf } from '../connection.ts';
import { exitCodes } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { refusal } from '../refusal.ts';
import { printable, progress } from '../terminal.ts';
import type { FeedsCall } from './call.ts';
import { took } from './import.ts';

/** `mekiki feeds update [name…]`: downloads the configured lists that are due. */
export async function updateFeeds(call: FeedsCall): Promise<number> {
  const { folder, words, force, json, language, terminal, config, refuse } = call;
  const feeds = config.feeds.filter(
    (feed) => words.length === 0 || words.includes('url' in feed ? feed.name : feed.list),
  );
  if (feeds.length === 0) {
    return refuse(
      refusal(
        'usage',
        '設定ファイルの feeds に、取得するリストを書いてください(docs/running/feeds.md)。',
        'name the lists to download under "feeds" in the configuration file (docs/running/feeds.md)',
      ),
    );
  }
  const connection = await connectionOf(config);
  if ('refused' in connection) return refuse(connection.refused);
  const shown = progress(terminal);
  const failed: string[] = [];
  shown.show('…');
  for await (const update of updateLists(feeds, { folder, now: terminal.now(), force, ...connection })) {
    shown.end();
    if (update.state === 'failed' || update.state === 'refused') failed.push(update.name);
    if (json) terminal.out(`${JSON.stringify(update)}\n`);
    else terminal.out(`${printable(lineOf(update, language))}\n`);
  }
  shown.end();
  return failed.length > 0 ? exitCodes.internal : exitCodes.fine;
}

function lineOf(update: ListUpdate, language: Language): string {
  const { name, asked } = update;
  const ja = language === 'ja';
  const whom = asked.length > 0 ? ` [${asked.join(' → ')}]` : '';
  if (update.state === 'updated') return took(name, update, language) + whom;
  if (update.state === 'refused') return `${name}: ${update.refused[language]}${whom}`;
  if (update.state === 'failed') {
    const status = update.status === undefined ? '' : ` (HTTP ${update.status})`;
    return `${name}: ${reasonWords[update.reason][language]}${status}${whom}`;
  }
  const says = {
    unchanged: ja ? '前回から変わっていません。' : 'has not changed',
    recent: ja ? '少し前に取得を試みたため、今回は見送りました。' : 'was asked for a short while ago',
    absent: ja ? 'この月のファイルは公開されていません。' : 'there is no file of this month',
  };
  return `${name}: ${says[update.state]}${whom}`;
}
