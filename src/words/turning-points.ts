import type { Both } from '../investigation.ts';
import type { TurningPoint } from '../verdict/verdict.ts';
import { labelWords } from './labels.ts';

/** More names than that are no sentence. */
const SHOWN = 4;

const NO_SINGLE_CHANGE = {
  ja: '根拠のどれか一つが誤りであっても、分からなかった点のどれか一つが明らかになっても、判定は変わりません。',
  en: 'No single reason, were it wrong, and no single open question, however answered, would change it.',
};

const NO_SINGLE_ANSWER = {
  ja: '分からなかった点のどれか一つが明らかになっても、それだけでは判定は変わりません。',
  en: 'No single open question, however answered, would change it.',
};

/**
 * What would change the verdict, one sentence for each label that it would change to; one that says so where no single
 * change would. `titleOf` names a finding, `reasoned` tells whether the verdict has a reason that could be wrong.
 */
export function sayTurningPoints(
  points: readonly TurningPoint[],
  titleOf: (id: string) => Both,
  reasoned: boolean,
): Both[] {
  if (points.length === 0) return [reasoned ? NO_SINGLE_CHANGE : NO_SINGLE_ANSWER];
  const groups = Map.groupBy(points, ({ change, label }) => `${change} ${label}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const titles = [...new Set(group.map(({ finding }) => finding))].map(titleOf);
    return [
      first.change === 'not-so' ? sayNotSo(titles, labelWords[first.label]) : sayFound(titles, labelWords[first.label]),
    ];
  });
}

function sayNotSo(titles: Both[], label: Both): Both {
  const { ja, en } = listed(titles);
  return {
    ja: `${ja}${titles.length > 1 ? 'のどれか一つ' : ''}が誤りだった場合は、「${label.ja}」に変わります。`,
    en: `Were ${titles.length > 1 ? 'any one of these' : 'this'} wrong, it would be called “${label.en}”: ${en}.`,
  };
}

function sayFound(titles: Both[], label: Both): Both {
  const { ja, en } = listed(titles);
  return {
    ja: `確認できなかった${ja}${titles.length > 1 ? 'のどれか一つ' : ''}に該当すると分かった場合は、「${label.ja}」に変わります。`,
    en: `Were ${titles.length > 1 ? 'any one of these open points' : 'this open point'} found to be so, it would be called “${label.en}”: ${en}.`,
  };
}

function listed(titles: Both[]): Both {
  const shown = titles.slice(0, SHOWN);
  const more = titles.length - shown.length;
  return {
    ja: `${shown.map(({ ja }) => `「${ja}」`).join('')}${more > 0 ? `ほか ${more} 件` : ''}`,
    en: shown.map(({ en }) => `“${en}”`).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}
