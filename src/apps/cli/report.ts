import { report } from '../../index.ts';
import { readArguments } from './arguments.ts';
import { exitCodes } from './exit-code.ts';
import { wrongLanguage } from './investigate-options.ts';
import { isLanguage, languageAsked } from './language.ts';
import { type Refusal, refusal, tell } from './refusal.ts';
import { replayCase } from './replay.ts';
import { type Terminal, wantsColour } from './terminal.ts';

const forms = ['html', 'markdown', 'terminal'] as const;

/** `mekiki report`: reads a kept case again, as this version of Mekiki understands it, and renders it. */
export async function rerender(args: string[], terminal: Terminal): Promise<number> {
  let language = languageAsked(args, terminal.environment);
  const refuse = (input: string, why: Refusal): number => {
    tell(terminal, input, why, language, false);
    return exitCodes.unusable;
  };
  const read = readArguments(args, { as: { type: 'string', default: 'terminal' }, lang: { type: 'string' } });
  if ('refused' in read) return refuse('', read.refused);
  const { values, positionals } = read;
  if (values.lang !== undefined && !isLanguage(values.lang)) return refuse('', wrongLanguage(values.lang));
  language = values.lang ?? language;

  const form = forms.find((each) => each === values.as);
  const known = forms.join(', ');
  if (!form) return refuse('', refusal('usage', `形式は ${known} のいずれかです。`, `the form is one of ${known}`));
  const [folder, ...further] = positionals;
  if (folder === undefined || further.length > 0) {
    return refuse('', refusal('usage', 'ケースフォルダーを 1 つ指定してください。', 'name one case folder'));
  }
  const kept = await replayCase(folder, { language }, terminal);
  if ('refused' in kept) return refuse(folder, kept.refused);
  const options = { language, colour: wantsColour(terminal), width: terminal.columns ?? 80 };
  terminal.out(report(kept.case, form, form === 'terminal' ? options : { language, pages: kept.pages ?? {} }));
  return exitCodes.fine;
}
