import type { Case } from '../../investigation.ts';
import type { Because } from '../../verdict/verdict.ts';
import { reasonWords } from '../../words/reasons.ts';
import { type Line, prose, type Reason } from '../blocks.ts';
import { strengths } from '../labels.ts';
import type { Story } from '../story.ts';

const MOST_REASONS = 3;

type Found = Case['findings'][number] & { outcome: 'found' };

/** The finding that a reason of the verdict names. */
function findingOf(dossier: Case, because: Because): Found | undefined {
  return dossier.findings.find(
    (finding): finding is Found =>
      finding.outcome === 'found' &&
      finding.id === because.finding &&
      (because.variant === undefined || finding.variant === because.variant),
  );
}

/** A reason of the verdict as a line with its strength, weight and evidence. */
export function reasonOf(story: Story, because: Because): Reason {
  const { dossier, pick, cite } = story;
  const finding = findingOf(dossier, because);
  const explained = because.explainedBy !== undefined;
  const says = finding ? pick(finding.says) : because.finding;
  return {
    tag: explained ? pick({ ja: '説明済み', en: 'explained' }) : pick(strengths[because.strength]),
    tone: toneOf(because),
    says: [prose(says), ...cite(finding?.sources ?? [])],
    weight: signed(because.weight),
    ...(explained && { note: explanation(story, because) }),
  };
}

/**
 * The reasons that count, strongest first: against the sender proof before hints, for him by weight. `beside`: what
 * speaks for him, or explains how the mail looks, and is not counted; beside an accusation it stands in the list of all
 * findings alone.
 */
export function sidesOf(dossier: Case): { against: Because[]; favour: Because[]; beside: Because[] } {
  const counted = dossier.verdict.because.filter(({ explainedBy }) => explainedBy === undefined);
  const against = counted
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => Number(b.strength === 'proof') - Number(a.strength === 'proof'));
  const accuses = dossier.verdict.label === 'fraud' || dossier.verdict.label === 'suspicious';
  const beside = counted.filter(
    (because) => !accuses && because.weight === 0 && findingOf(dossier, because)?.topic === 'for-the-sender',
  );
  return { against, favour: counted.filter(({ weight }) => weight < 0), beside };
}

/** A finding's first sentence says what was found; what may excuse it stands in the list of all findings. */
export function inShort(reason: Reason): Reason {
  const [first, ...rest] = reason.says;
  if (typeof first !== 'object' || !('quoted' in first)) return reason;
  const end = /。|[.!?](?=\s+\p{Lu})/u.exec(first.quoted);
  if (!end) return reason;
  return { ...reason, says: [{ ...first, quoted: first.quoted.slice(0, end.index + end[0].length) }, ...rest] };
}

function explanation({ dossier, pick }: Story, { explainedBy }: Because): Line {
  const other = dossier.findings.find((finding) => finding.id === explainedBy);
  return [
    pick({ ja: '次のことで説明がつくため、判定には使っていません:', en: 'Not counted, because this explains it: ' }),
    prose(other ? pick(other.says) : (explainedBy ?? '')),
  ];
}

function toneOf({ weight, strength, explainedBy }: Because): Reason['tone'] {
  if (explainedBy !== undefined) return 'quiet';
  if (weight < 0) return 'good';
  return strength === 'proof' ? 'danger' : 'caution';
}

function signed(weight: number): string {
  if (weight === 0) return '0';
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}

/** Open questions with one reason why they have no answer. */
export interface Unknown {
  because: string;
  questions: string[];
}

/** What could not be learned, gathered by reason; the reason that leaves most open comes first. */
export function unknowns({ dossier, pick }: Story): Unknown[] {
  const groups = new Map<string, Set<string>>();
  for (const finding of dossier.findings) {
    // Where nobody asked for pages to be opened, one sentence says so for all that they would have answered.
    if (finding.outcome !== 'unknown' || finding.reason === 'not-opened') continue;
    const because = pick(reasonWords[finding.reason]);
    const says = pick(finding.says);
    const question = (says.endsWith(because) ? says.slice(0, -because.length) : says).trim();
    if (question === '') continue;
    groups.set(because, (groups.get(because) ?? new Set()).add(question));
  }
  return [...groups]
    .map(([because, questions]) => ({ because, questions: [...questions] }))
    .sort((a, b) => b.questions.length - a.questions.length);
}

/** How much is open and why, in one paragraph. */
export function openInShort({ pick }: Story, groups: Unknown[]): string {
  const count = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  const why = groups.slice(0, MOST_REASONS).map(({ because, questions }) => {
    const plain = because.replace(/[。.]$/, '');
    return pick({ ja: `${plain} ${questions.length} 件`, en: `${plain}: ${questions.length}` });
  });
  const more = groups.length > MOST_REASONS;
  return pick({
    ja: `${count} 件の問いに答えが出ませんでした(${why.join('、')}${more ? ' ほか' : ''})。どちらの側にも数えていません。`,
    en: `${count === 1 ? 'One question has' : `${count} questions have`} no answer (${why.join('; ')}${more ? '; and others' : ''}). They count for neither side.`,
  });
}
