import type { Finding } from '../checks/define.ts';
import type { Both, Investigation } from '../investigation.ts';
import type { Because, TurningPoint } from '../verdict/verdict.ts';
import { sayAddressConclusion } from './address-verdict.ts';
import { attachments } from './attachments.ts';
import { authentication } from './authentication.ts';
import { boughtOrHijacked } from './bought-or-hijacked.ts';
import { disguise } from './disguise.ts';
import { forTheSender } from './for-the-sender.ts';
import { hostNames } from './host-names.ts';
import { linkManner } from './link-manner.ts';
import { links } from './links.ts';
import { lookalikes } from './lookalikes.ts';
import { madeUpSender } from './made-up-sender.ts';
import { openHosts } from './open-hosts.ts';
import { page } from './page.ts';
import type { CheckWords, Saying } from './phrase.ts';
import { reasonWords } from './reasons.ts';
import { reputation } from './reputation.ts';
import { route } from './route.ts';
import { routeManner } from './route-manner.ts';
import { sender } from './sender.ts';
import { senderDomain } from './sender-domain.ts';
import { senderManner } from './sender-manner.ts';
import { senderRoles } from './sender-roles.ts';
import { text } from './text.ts';
import { textDisguise } from './text-disguise.ts';
import { textStories } from './text-stories.ts';
import { textWording } from './text-wording.ts';
import { sayTurningPoints } from './turning-points.ts';
import { sayConclusion } from './verdict.ts';

export { flat } from './flat.ts';

/** The words of every check, by its id. `index.test.ts` holds them against the checks. */
export const checkWords: Readonly<Record<string, CheckWords>> = {
  ...sender,
  ...senderDomain,
  ...senderRoles,
  ...madeUpSender,
  ...senderManner,
  ...route,
  ...routeManner,
  ...authentication,
  ...text,
  ...textDisguise,
  ...textStories,
  ...textWording,
  ...links,
  ...lookalikes,
  ...openHosts,
  ...hostNames,
  ...linkManner,
  ...boughtOrHijacked,
  ...reputation,
  ...disguise,
  ...attachments,
  ...page,
  ...forTheSender,
};

/** The words of one check; a check that a newer recording knows and this version does not is called by its id. */
export function wordsFor(id: string): CheckWords {
  const unnamed: CheckWords = { topic: 'text', title: { ja: id, en: id }, question: { ja: id, en: id }, says: {} };
  return (Object.hasOwn(checkWords, id) ? checkWords[id] : undefined) ?? unnamed;
}

/** One finding as a sentence: what was found, or the question and why it has no answer. Nothing for `clear`. */
export function sayFinding(finding: Finding): Saying {
  const { says, title, question } = wordsFor(finding.id);
  if (finding.outcome === 'clear') return { ja: [], en: [] };
  if (finding.outcome === 'unknown') {
    const reason = reasonWords[finding.reason];
    return { ja: [question.ja, reason.ja], en: [question.en, ' ', reason.en] };
  }
  return says[finding.variant ?? 'default']?.(finding.facts) ?? { ja: [title.ja], en: [title.en] };
}

/** The conclusion of an investigation in a few sentences that tell proof from hints. */
export function sayVerdict(investigation: Investigation): Saying {
  const say = investigation.settings.address ? sayAddressConclusion : sayConclusion;
  return say(investigation, (id) => wordsFor(id).title);
}

interface Turning {
  wouldChange: readonly TurningPoint[];
  because: readonly Because[];
}

/** What would change the verdict, as sentences. */
export function sayWhatWouldChange({ wouldChange, because }: Turning): Both[] {
  return sayTurningPoints(wouldChange, (id) => wordsFor(id).title, because.length > 0);
}
