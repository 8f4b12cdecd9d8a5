import type { Answer } from '../../answer.ts';
import type { DkimSignature } from '../../lookups/signatures/dkim-signature.ts';
import type { SpfEvaluation } from '../../lookups/spf/spf.ts';
import type { MethodResult } from '../../mail/mail.ts';
import type { Method } from '../../observe/agreement.ts';
import { code, type Line, type Tone } from '../blocks.ts';
import { reasonWords } from '../labels.ts';
import type { Story } from '../story.ts';

/** An SPF policy alone may rest on a dozen answers; the first lead to the rest. */
export const MOST_CITED = 3;
const MOST_RESULTS = 4;

/** What a trusted server wrote down of one method. */
export function recordedCell(story: Story, method: Method): Line {
  const answer: Answer<MethodResult | MethodResult[]> = story.dossier.observations.auth[method];
  if (answer.state === 'none' || (answer.state === 'unknown' && answer.reason === 'not-in-mail')) {
    const says = story.pick({ ja: '記録なし', en: 'no record' });
    return [{ tag: says, tone: 'quiet' }, ...story.cite(answer.sources.slice(0, MOST_CITED))];
  }
  if (answer.state === 'unknown')
    return [...nothing(story, answer), ...story.cite(answer.sources.slice(0, MOST_CITED))];
  const results = [answer.value].flat().slice(0, MOST_RESULTS);
  return [...joined(results.map(({ result, domain }) => verdict(result, domain))), ...story.cite(answer.sources)];
}

/** What was verified of one method, with the domain that it speaks for. */
export function nowCell(story: Story, method: Method): Line {
  const { spfNow, dkimNow, dmarcNow, arcNow, agreement } = story.dossier.observations.auth;
  if (method === 'spf') {
    const isOld = agreement.spf.because.includes('old-mail');
    return told(story, spfNow, (evaluation) => spfLines(story, evaluation, isOld));
  }
  if (method === 'dkim') return told(story, dkimNow, (signatures) => signatures.map((one) => signature(story, one)));
  if (method === 'arc')
    return told(story, arcNow, ({ result, sets }) => [
      verdict(
        worded(story, result),
        sets
          .map(({ sealer }) => sealer)
          .slice(0, MOST_RESULTS)
          .join(' → '),
      ),
    ]);
  const answer = dmarcNow.rfc9989.state === 'found' ? dmarcNow.rfc9989 : dmarcNow.rfc7489;
  const shown = answer.state === 'found' ? answer : dmarcNow.rfc9989;
  return told(story, shown, ({ result, policy, policyDomain }) => [
    verdict(worded(story, result), `p=${policy} (${policyDomain})`),
  ]);
}

/** The domain, the terms of its policy that led to the result, and what it says about a fail; no alarm over an old mail. */
function spfLines({ pick }: Story, evaluation: SpfEvaluation, isOld: boolean): Line[] {
  const { result, domain, via = [], mechanism, explanation } = evaluation;
  const terms = [domain, ...via, ...(mechanism === undefined ? [] : [mechanism])].join(' → ');
  const line = verdict(result, terms, isOld ? 'quiet' : toneOf(result));
  if (explanation === undefined) return [line];
  return [line, [pick({ ja: 'ドメインの説明: ', en: 'In its own words: ' }), code(explanation)]];
}

function told<T>(story: Story, answer: Answer<T>, describe: (value: T) => Line[]): Line {
  const sources = story.cite(answer.sources.slice(0, MOST_CITED));
  if (answer.state !== 'found') return [...nothing(story, answer), ...sources];
  return [...joined(describe(answer.value).slice(0, MOST_RESULTS)), ...sources];
}

function signature(story: Story, { result, domain }: DkimSignature): Line {
  return verdict(worded(story, result), domain);
}

function verdict(word: string, about = '', tone = toneOf(word)): Line {
  const chip = { tag: word, tone };
  return about === '' ? [chip] : [chip, ' ', code(about)];
}

function joined(lines: Line[]): Line {
  return lines.flatMap((one, index) => (index === 0 ? one : [' ', ...one]));
}

function worded({ pick }: Story, result: string): string {
  return result === 'unknown' ? pick({ ja: '不明', en: 'not known' }) : result;
}

function nothing({ pick }: Story, answer: Exclude<Answer<unknown>, { state: 'found' }>): Line {
  const says = answer.state === 'none' ? pick({ ja: 'なし', en: 'none' }) : pick({ ja: '不明', en: 'not known' });
  const why = answer.state === 'none' ? '' : ` ${pick(reasonWords[answer.reason])}`;
  return [{ tag: says, tone: 'quiet' }, why];
}

function toneOf(result: string): Tone {
  if (result === 'pass') return 'good';
  return /fail/.test(result) ? 'danger' : 'neutral';
}
