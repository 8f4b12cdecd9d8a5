import { known } from '../answer.ts';
import type { Both, Investigation } from '../investigation.ts';
import type { Phrase, Saying } from './phrase.ts';
import { say } from './phrase.ts';
import { listed, NO_PROMISE, sayAim, sayReasons, type Titles, VERY_PROBABLE } from './verdict.ts';

/** The conclusion about an address alone: what it is, on what that rests, what its page asks for, and what was not seen. */
export function sayAddressConclusion(investigation: Investigation, titleOf: Titles): Saying {
  const { verdict } = investigation;
  const accuses = verdict.label === 'fraud' || verdict.label === 'suspicious';
  const sentences = [
    sayLabel(investigation, titleOf),
    ...(accuses ? [sayReasons(verdict, titleOf), sayAim(verdict)] : []),
    sayUnseen(investigation),
  ];
  const said = sentences.filter((sentence) => sentence !== undefined);
  return {
    ja: said.flatMap(({ ja }) => ja),
    en: said.flatMap(({ en }, index): Phrase => (index === 0 ? en : [' ', ...en])),
  };
}

function sayLabel({ verdict, observations }: Investigation, titleOf: Titles): Saying {
  const brand = observations.pages.map(({ shown }) => shown?.brand).find((shown) => shown && !shown.atHome)?.name;
  switch (verdict.label) {
    case 'fraud':
      return brand
        ? {
            ja: say`「${brand.ja}」を装った詐欺ページのアドレスです。`,
            en: say`This address leads to a fraudulent page that poses as ${brand.en}.`,
          }
        : { ja: say`詐欺のアドレスです。`, en: say`This address is a fraud’s.` };
    case 'suspicious':
      return verdict.score >= VERY_PROBABLE
        ? {
            ja: say`詐欺の疑いが非常に強いアドレスですが、断定の条件はそろっていません。`,
            en: say`This address is very probably a fraud’s, but what would settle it is incomplete.`,
          }
        : {
            ja: say`詐欺が疑われるアドレスですが、断定の条件はそろっていません。`,
            en: say`This address is suspicious, but nothing settles that it is a fraud’s.`,
          };
    case 'cannot-tell':
      return {
        ja: say`詐欺のアドレスかどうか判定できません。判定を左右する点に、確認できなかったものがあります。`,
        en: say`Whether this address is a fraud’s cannot be told: something that could decide it is not known.`,
      };
    // Nobody vouches for an address alone, so that it is never called genuine.
    case 'genuine':
    case 'nothing-found':
      return sayNothingFound(verdict, titleOf);
  }
}

function sayNothingFound({ because }: Investigation['verdict'], titleOf: Titles): Saying {
  const against = because.filter((reason) => reason.weight > 0 && !reason.explainedBy);
  const hints = listed(against, undefined, titleOf, 3);
  return hints
    ? {
        ja: [`詐欺と判断できる決め手はありませんが、注意すべき手がかりがあります(${hints.ja})。`, NO_PROMISE.ja],
        en: [`Nothing decides that this address is a fraud’s, but there is a hint of it: ${hints.en}. `, NO_PROMISE.en],
      }
    : {
        ja: ['調べた範囲では、詐欺と判断できる点は見つかりませんでした。', NO_PROMISE.ja],
        en: ['Nothing was found that makes this address a fraud’s. ', NO_PROMISE.en],
      };
}

/** What a page shows says most of an address, so that a page nobody saw is told at once. */
function sayUnseen({ settings, observations }: Investigation): Saying | undefined {
  if (settings.open === undefined) return saying(NOT_OPENED);
  const { pages } = observations;
  if (pages.some(({ shown }) => shown)) return undefined;
  if (pages.length === 0) return saying(LEFT_CLOSED);
  const came = pages.some(({ desktop, phone }) => known(desktop) ?? known(phone));
  return saying(came ? NOTHING_SHOWN : NOT_SHOWN);
}

function saying({ ja, en }: Both): Saying {
  return { ja: [ja], en: [en] };
}

const NOT_OPENED: Both = { ja: 'ページは開いていません。', en: 'The page was not opened.' };
const LEFT_CLOSED: Both = {
  ja: '開くだけで登録や解除などの操作になるおそれがあるため、ページは開いていません。',
  en: 'The page was not opened, since opening it may itself confirm, cancel or approve something.',
};
const NOT_SHOWN: Both = {
  ja: 'ページを開けなかったため、何が表示されるかは分かりません。',
  en: 'The page could not be opened, so what it shows is not known.',
};
const NOTHING_SHOWN: Both = {
  ja: '開いても、ページは表示されませんでした。',
  en: 'It was opened, and no page was shown.',
};
