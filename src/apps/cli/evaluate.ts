import { readArguments, spreadLists } from './arguments.ts';
import { listFolder } from './data-folder.ts';
import { type Kind, type MailSet, mailSets } from './evaluation/mail-sets.ts';
import { type MeasuredSet, measure } from './evaluation/measure.ts';
import { summarise } from './evaluation/summary.ts';
import { table } from './evaluation/table.ts';
import { exitCodes } from './exit-code.ts';
import { wrongLanguage } from './investigate-options.ts';
import { isLanguage, languageAsked } from './language.ts';
import { type Refusal, refusal, tell } from './refusal.ts';
import { settingsAt } from './settings.ts';
import { progress, type Terminal } from './terminal.ts';

/** `mekiki eval`: how much fraud is called and how much honest mail is wronged, on mail whose label is known. */
export async function evaluate(args: string[], terminal: Terminal): Promise<number> {
  let language = languageAsked(args, terminal.environment);
  const refuse = (input: string, why: Refusal): number => {
    tell(terminal, input, why, language, false);
    return exitCodes.unusable;
  };
  const read = readArguments(spreadLists(args, ['phish', 'ham', 'other']), {
    phish: { type: 'string', multiple: true, default: [] },
    ham: { type: 'string', multiple: true, default: [] },
    other: { type: 'string', multiple: true, default: [] },
    confusion: { type: 'boolean', default: false },
    at: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  if ('refused' in read) return refuse('', read.refused);
  const { values, positionals } = read;
  if (values.lang !== undefined && !isLanguage(values.lang)) return refuse('', wrongLanguage(values.lang));
  language = values.lang ?? language;
  const at = new Date(values.at ?? terminal.now());
  if (Number.isNaN(at.getTime())) {
    const [ja, en] = [
      '--at は 2026-01-31T00:00:00Z のように指定します。',
      '--at takes a time such as 2026-01-31T00:00:00Z',
    ];
    return refuse('', refusal('usage', ja, en));
  }
  if (positionals.length > 0 || values.phish.length + values.ham.length === 0) return refuse('', howToCall);

  const sets = await gather(values);
  if ('refused' in sets) return refuse(sets.folder, sets.refused);
  if (sets.length === 0)
    return refuse('', refusal('empty', 'メールのファイルがありません。', 'no files in these folders'));
  const startedAt = at.toISOString();
  const settings = settingsAt(startedAt, { ownDomains: [], trustedHosts: [], knownSenders: [] }, language);
  const lists = values.data === undefined ? {} : { lists: listFolder(values.data, {}, {}) };
  const measured: MeasuredSet[] = [];
  const shown = progress(terminal);
  for (const set of sets) {
    shown.show(`${set.name} (${set.files.length})`);
    measured.push(await measure(set, settings, lists, terminal));
  }
  shown.end();

  const summary = summarise(measured, startedAt, { confusion: values.confusion });
  terminal.out(values.json ? `${JSON.stringify(summary)}\n` : table(summary, language));
  for (const { input, why } of summary.broken) tell(terminal, input, refusal('internal', why, why), language, false);
  return summary.broken.length > 0 ? exitCodes.internal : exitCodes.fine;
}

const howToCall = refusal(
  'usage',
  '--phish か --ham に、正解の分かっているメールのフォルダーを指定してください。--help に説明があります。',
  'name folders of labelled mail with --phish or --ham; see --help',
);

type Folders = Record<Kind, string[]>;

async function gather(folders: Folders): Promise<MailSet[] | { folder: string; refused: Refusal }> {
  const sets: MailSet[] = [];
  const kinds = ['phish', 'ham', 'other'] as const;
  const named = kinds.flatMap((kind) => folders[kind].map((folder) => ({ kind, folder })));
  for (const { kind, folder } of named) {
    try {
      sets.push(...(await mailSets(kind, folder)));
    } catch (error) {
      return {
        folder,
        refused: unreadable(error instanceof Error && 'code' in error ? String(error.code) : String(error)),
      };
    }
  }
  return sets;
}

function unreadable(why: string): Refusal {
  if (why === 'ENOENT') return refusal('unreadable', 'フォルダーがありません。', 'no such folder');
  if (why === 'ENOTDIR') return refusal('unreadable', 'フォルダーではありません。', 'not a folder');
  return refusal('unreadable', `読み取れません (${why})。`, `cannot be read (${why})`);
}
