import type { Case } from '../../investigation.ts';
import type { Because } from '../../verdict/verdict.ts';
import { type Line, prose, type Reason } from '../blocks.ts';
import { strengths } from '../labels.ts';
import type { Story } from '../story.ts';

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
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}

/** What could not be learned: each question with the reason why it has no answer. */
export function unknowns({ dossier, pick }: Story): string[] {
  const open = dossier.findings.filter(({ outcome }) => outcome === 'unknown').map(({ says }) => pick(says));
  return [...new Set(open)].filter((says) => says !== '');
}
