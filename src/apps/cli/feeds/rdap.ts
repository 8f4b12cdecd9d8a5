import { type BootstrapUpdate, reasonWords, updateBootstrap } from '../../../index.ts';
import type { Config } from '../config.ts';
import { connectionOf } from '../connection.ts';
import { bootstrapFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-code.ts';
import type { Language } from '../language.ts';
import type { Refusal } from '../refusal.ts';
import { settingsAt } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

export interface RdapCall {
  config: Config;
  /** What `--data` names. */
  data: string | undefined;
  json: boolean;
  language: Language;
  terminal: Terminal;
  refuse(why: Refusal): number;
}

/** `mekiki feeds rdap`: takes what IANA has published of its RDAP bootstrap files since this version was made. */
export async function updateRdap({ config, data, json, language, terminal, refuse }: RdapCall): Promise<number> {
  const connection = await connectionOf(config);
  if ('refused' in connection) return refuse(connection.refused);
  const folder = bootstrapFolder(data, config, terminal.environment);
  const settings = settingsAt(terminal.now(), { ownDomains: [], trustedHosts: [], knownSenders: [] }, language);
  const updates = await updateBootstrap(folder, settings, connection);
  for (const update of updates) {
    terminal.out(`${json ? JSON.stringify(update) : lineOf(update, language)}\n`);
  }
  return updates.some(({ outcome }) => outcome === 'failed') ? exitCodes.internal : exitCodes.fine;
}

function lineOf({ registry, publication, outcome, reason }: BootstrapUpdate, language: Language): string {
  const ja = language === 'ja';
  const day = publication.slice(0, 10);
  const name = `${registry}.json`;
  if (outcome === 'updated') return ja ? `${name}: ${day} 公開のものに更新しました。` : `${name}: now of ${day}`;
  if (outcome === 'up-to-date') return ja ? `${name}: ${day} 公開のものが最新です。` : `${name}: ${day} is the newest`;
  const why = reason === undefined ? '' : reasonWords[reason][language];
  return ja
    ? `${name}: 取得できませんでした(${why})。${day} 公開のものを使います。`
    : `${name}: not fetched (${why}); ${day} stays in use`;
}
