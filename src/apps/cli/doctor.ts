import { probeLive } from '../../index.ts';
import { readArguments } from './arguments.ts';
import { readConfig } from './config.ts';
import { connectionOf } from './connection.ts';
import { bootstrapFolder, listFolder } from './data-folder.ts';
import { browser } from './doctor/browser.ts';
import { caseFolder } from './doctor/case-folder.ts';
import { configFile } from './doctor/config-file.ts';
import { fonts } from './doctor/fonts.ts';
import { investigation } from './doctor/investigation.ts';
import type { Item } from './doctor/item.ts';
import { lists } from './doctor/lists.ts';
import { memory } from './doctor/memory.ts';
import { node } from './doctor/node.ts';
import { rdap } from './doctor/rdap.ts';
import { resolver } from './doctor/resolver.ts';
import { sandbox } from './doctor/sandbox.ts';
import { show } from './doctor/show.ts';
import { tables } from './doctor/tables.ts';
import { whois } from './doctor/whois.ts';
import { exitCodes } from './exit-code.ts';
import { wrongLanguage } from './investigate-options.ts';
import { isLanguage, languageAsked } from './language.ts';
import { type Refusal, refusal, tell } from './refusal.ts';
import { settingsAt } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** `mekiki doctor`: what is present, what each lack costs, and whether mails can be investigated at all. */
export async function doctor(args: string[], terminal: Terminal): Promise<number> {
  let language = languageAsked(args, terminal.environment);
  const json = args.includes('--json');
  const refuse = (why: Refusal): number => {
    tell(terminal, '', why, language, json);
    return exitCodes.unusable;
  };
  const read = readArguments(args, {
    json: { type: 'boolean' },
    lang: { type: 'string' },
    offline: { type: 'boolean', default: false },
    out: { type: 'string', default: 'mekiki-cases' },
    config: { type: 'string' },
  });
  if ('refused' in read) return refuse(read.refused);
  const { values, positionals } = read;
  if (values.lang !== undefined && !isLanguage(values.lang)) return refuse(wrongLanguage(values.lang));
  const [further] = positionals;
  if (further !== undefined)
    return refuse(refusal('usage', `余分な引数です: ${further}`, `one word too many: ${further}`));

  const config = await readConfig(values.config, terminal.environment);
  const usable = 'refused' in config ? undefined : config;
  language = values.lang ?? usable?.language ?? language;
  const settings = settingsAt(terminal.now(), { ownDomains: [], trustedHosts: [], knownSenders: [] }, language);
  const connection = usable ? await connectionOf(usable) : {};
  const asked = 'refused' in connection ? {} : connection;
  const bootstrap = bootstrapFolder(undefined, usable ?? {}, terminal.environment);
  const [broken] = [config, connection].flatMap((read) => ('refused' in read ? [read.refused] : []));
  const [probed, installedFonts, works, opens, isolated] = await Promise.all([
    probeLive(settings, { ...asked, bootstrap, offline: values.offline }),
    fonts(),
    investigation(settings),
    browser(usable?.browser),
    sandbox(),
  ]);

  const items: Item[] = [
    node(),
    works,
    configFile(values.config, terminal.environment, broken),
    caseFolder(values.out),
    memory(),
    resolver(probed),
    whois(probed),
    rdap(probed, settings.startedAt),
    ...tables(probed, settings.startedAt),
    lists(listFolder(undefined, usable ?? {}, terminal.environment), settings.startedAt),
    opens,
    isolated,
    installedFonts,
  ];
  const ready = !items.some(({ state, vital }) => vital && state !== 'present');
  if (json) {
    terminal.out(`${JSON.stringify({ format: 'mekiki.doctor/1', ready, items, ledger: probed.ledger })}\n`);
  } else {
    terminal.out(show(items, probed.ledger, ready, language));
  }
  return ready ? exitCodes.fine : exitCodes.internal;
}
