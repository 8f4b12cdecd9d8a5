import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { readConfig } from './config.ts';
import { type Connection, connectionOf } from './connection.ts';
import { bootstrapFolder, listFolder } from './data-folder.ts';
import { isLanguage, type Language, languageAsked } from './language.ts';
import { type Opening, type OpeningValues, openingOf } from './opening.ts';
import { whyUnwritable } from './out-folder.ts';
import { type Refusal, refusal } from './refusal.ts';
import { type Receiver, receiverOf } from './settings.ts';
import type { Terminal } from './terminal.ts';

export interface InvestigateOptions {
  inputs: string[];
  json: boolean;
  language: Language;
  offline: boolean;
  opening: Opening;
  /** Folder of a kept case, instead of inputs. */
  replay: string | undefined;
  /** Where case folders go; undefined: nowhere. */
  out: string | undefined;
  receiver: Receiver;
  /** The part of `receiver` that the command line named: a replay has the rest in its recording. */
  added: Pick<Receiver, 'ownDomains' | 'trustedHosts'>;
  /** Key of Google Safe Browsing, where it may be asked. */
  safeBrowsing: string | undefined;
  /** Lists in DNS that may be asked. */
  blocklists: string[];
  /** Folder of the reputation lists. */
  lists: string;
  /** Folder of newer RDAP bootstrap files. */
  bootstrap: string;
  connection: Connection;
}

type Refused = { refused: Refusal; language: Language; json: boolean };

const SHARED = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  offline: { type: 'boolean', default: false },
  'open-as-is': { type: 'boolean', default: false },
  browser: { type: 'string' },
  via: { type: 'string' },
  'i-accept-no-sandbox': { type: 'boolean', default: false },
  out: { type: 'string' },
  own: { type: 'string', multiple: true, default: [] as string[] },
  config: { type: 'string' },
  data: { type: 'string' },
} as const;
const OPTIONS = {
  investigate: {
    ...SHARED,
    open: { type: 'boolean', default: false },
    replay: { type: 'string' },
    trust: { type: 'string', multiple: true, default: [] as string[] },
  },
  url: { ...SHARED, 'no-open': { type: 'boolean', default: false } },
} as const;

/** Everything `mekiki investigate` or `mekiki url` was told: command line over configuration file over environment. */
export async function readInvestigateOptions(
  args: string[],
  terminal: Terminal,
  command: 'investigate' | 'url' = 'investigate',
): Promise<InvestigateOptions | Refused> {
  const json = args.includes('--json');
  const environmental = languageAsked(args, terminal.environment);
  const refuse = (refused: Refusal, language = environmental): Refused => ({ refused, language, json });

  const read = command === 'url' ? readArguments(args, OPTIONS.url) : readArguments(args, OPTIONS.investigate);
  if ('refused' in read) return refuse(read.refused);
  const { positionals } = read;
  const values = { trust: [] as string[], replay: undefined, ...read.values };
  if (values.lang !== undefined && !isLanguage(values.lang)) return refuse(wrongLanguage(values.lang));

  const config = await readConfig(values.config, terminal.environment);
  if ('refused' in config) return refuse(config.refused, values.lang);
  const language = values.lang ?? config.language ?? environmental;
  const receiver = receiverOf(values, config);
  if ('refused' in receiver) return refuse(receiver.refused, language);
  const added = receiverOf(values, { ...config, own: [], trust: [], knownSenders: [] });
  if ('refused' in added) return refuse(added.refused, language);

  const opening = openingOf('no-open' in values ? ofAddress(values) : values, config);
  if ('refused' in opening) return refuse(opening.refused, language);
  const connection = await connectionOf(config);
  if ('refused' in connection) return refuse(connection.refused, language);

  const out = values.out ?? (json ? undefined : 'mekiki-cases');
  const wrong =
    (await wrongCombination(command, positionals, values.replay, out)) ?? (out && whyUnwritable(out)) ?? undefined;
  if (wrong) return refuse(wrong, language);
  return {
    inputs: positionals,
    json,
    language,
    offline: values.offline,
    opening,
    replay: values.replay,
    out,
    receiver,
    added: { ownDomains: added.ownDomains, trustedHosts: added.trustedHosts },
    safeBrowsing: config.safeBrowsing?.key,
    blocklists: config.blocklists,
    lists: listFolder(values.data, config, terminal.environment),
    bootstrap: bootstrapFolder(values.data, config, terminal.environment),
    connection,
  };
}

/** An address alone is opened unless that is refused, or nobody may be asked at all; how to open it says nothing then. */
function ofAddress(values: Omit<OpeningValues, 'open'> & { 'no-open': boolean }): OpeningValues {
  const { offline } = values;
  if (!values['no-open'] && !offline) return { ...values, open: true };
  return { offline, open: false, 'open-as-is': false, 'i-accept-no-sandbox': false };
}

export function wrongLanguage(language: string): Refusal {
  return refusal('usage', `言語は ja か en です: ${language}`, `the language is ja or en: ${language}`);
}

async function wrongCombination(
  command: 'investigate' | 'url',
  inputs: string[],
  replay: string | undefined,
  out: string | undefined,
): Promise<Refusal | undefined> {
  if (command === 'url') {
    if (inputs.length === 1) return undefined;
    return refusal('usage', 'アドレスを 1 つ指定してください。', 'name one address');
  }
  if (replay === undefined) {
    if (inputs.length > 0) return undefined;
    return refusal('usage', 'メールを指定してください(標準入力は「-」)。', 'name a mail, or - for standard input');
  }
  if (inputs.length > 0) {
    return refusal('usage', '--replay とほかの入力は同時に指定できません。', '--replay excludes other inputs');
  }
  if (out !== undefined && (await liesWithin(out, replay))) {
    return refusal(
      'usage',
      '記録のあるフォルダーの中には書き出しません。--out で別の場所を指定してください。',
      'a replay never writes into its source: name another place with --out',
    );
  }
  return undefined;
}

async function liesWithin(folder: string, other: string): Promise<boolean> {
  const way = relative(await real(other), await real(folder));
  return way === '' || !(way === '..' || way.startsWith('../') || isAbsolute(way));
}

/** Links resolved as far as the path exists, so that no detour leads back into the source. */
async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = resolve(path, '..');
    if (parent === resolve(path)) return parent;
    return resolve(await real(parent), relative(parent, resolve(path)));
  }
}
