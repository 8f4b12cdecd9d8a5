import { readArguments } from './arguments.ts';
import { readConfig } from './config.ts';
import { listFolder } from './data-folder.ts';
import { exitCodes } from './exit-code.ts';
import type { FeedsCall } from './feeds/call.ts';
import { importFeed } from './feeds/import.ts';
import { listFeeds } from './feeds/list.ts';
import { updateRdap } from './feeds/rdap.ts';
import { removeFeeds } from './feeds/remove.ts';
import { updateFeeds } from './feeds/update.ts';
import { wrongLanguage } from './investigate-options.ts';
import { isLanguage, languageAsked } from './language.ts';
import { type Refusal, refusal, tell } from './refusal.ts';
import type { Terminal } from './terminal.ts';

const actions: Record<string, (call: FeedsCall) => number | Promise<number>> = {
  list: listFeeds,
  update: updateFeeds,
  import: importFeed,
  remove: removeFeeds,
};

/** `mekiki feeds`: the reputation lists on this machine. Nothing is downloaded but by `update` and `rdap`. */
export async function feeds(args: string[], terminal: Terminal): Promise<number> {
  let language = languageAsked(args, terminal.environment);
  const json = args.includes('--json');
  const refuse = (why: Refusal, input = ''): number => {
    tell(terminal, input, why, language, json);
    return exitCodes.unusable;
  };
  const read = readArguments(args, {
    name: { type: 'string' },
    format: { type: 'string', default: 'auto' },
    force: { type: 'boolean', default: false },
    data: { type: 'string' },
    config: { type: 'string' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  if ('refused' in read) return refuse(read.refused);
  const { values, positionals } = read;
  if (values.lang !== undefined && !isLanguage(values.lang)) return refuse(wrongLanguage(values.lang));
  const config = await readConfig(values.config, terminal.environment);
  if ('refused' in config) return refuse(config.refused);
  language = values.lang ?? config.language ?? language;

  const [word = '', ...words] = positionals;
  if (word === 'rdap' && words.length === 0) {
    return updateRdap({ config, data: values.data, json: values.json, language, terminal, refuse });
  }
  const action = Object.hasOwn(actions, word) ? actions[word] : undefined;
  if (!action) {
    const known = [...Object.keys(actions), 'rdap'].join('|');
    return refuse(refusal('usage', `使い方: mekiki feeds ${known}`, `usage: mekiki feeds ${known}`));
  }
  const folder = listFolder(values.data, config, terminal.environment);
  const { name, format, force } = values;
  return action({ folder, words, name, format, force, json, config, language, terminal, refuse });
}
