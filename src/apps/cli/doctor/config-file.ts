import { existsSync } from 'node:fs';
import { configPath } from '../config.ts';
import type { Refusal } from '../refusal.ts';
import { type Item, present } from './item.ts';

/** The configuration file as `investigate` would read it; `refused`: why it would not. */
export function configFile(
  named: string | undefined,
  environment: Record<string, string | undefined>,
  refused: Refusal | undefined,
): Item {
  const path = named ?? configPath(environment);
  if (refused) {
    const costs = {
      ja: '直すか取り除くまで、どのメールも調べられません。',
      en: 'No mail is investigated until it is mended or removed.',
    };
    return { id: 'config', state: 'missing', vital: true, says: refused.message, costs };
  }
  if (existsSync(path)) return present('config', `設定ファイル ${path}`, `Configuration file ${path}`);
  return {
    id: 'config',
    state: 'missing',
    says: { ja: `設定ファイル: ${path} はありません`, en: `Configuration file: there is no ${path}` },
    costs: {
      ja: '自分のドメインと受信サーバーは、毎回 --own と --trust で指定します。',
      en: 'Your own domains and mail servers have to be named by --own and --trust each time.',
    },
  };
}
