import { expandedName } from './dns-name.ts';
import { expand, expandEnd, type MacroString, parseMacroString } from './macro-string.ts';
import { isStop, type Run, records } from './run.ts';
import { macroValues } from './target-name.ts';

/**
 * The words in which the domain explains a `fail` (RFC 7208 section 6.2). `undefined` where there is not exactly one
 * record, or its text is broken; that decides nothing, so silence is no `temperror`, and no limit counts it.
 */
export async function explain(run: Run, spec: MacroString, domain: string): Promise<string | undefined> {
  const ofName = await macroValues(run, spec, domain, false);
  const name = isStop(ofName) ? undefined : expandedName(expandEnd(spec, ofName));
  if (name === undefined) return undefined;
  const texts = await records(run, name, 'TXT');
  if (isStop(texts) || texts.length !== 1) return undefined;
  const pieces = parseMacroString(texts[0] ?? '', true);
  const values = pieces && (await macroValues(run, pieces, domain, false));
  return pieces && values && !isStop(values) ? expand(pieces, values) : undefined;
}
