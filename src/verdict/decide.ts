import type { Finding } from '../checks/define.ts';
import { combinations } from './reconcile.ts';
import { judgeSender } from './sender-kind.ts';
import { kindOf, shares } from './shares.ts';
import { completeCombinations, explainedBy, namesOf } from './standing.ts';
import type { Because, Label, Verdict } from './verdict.ts';
import { PRIOR, type Table, weightOf, weightOfCombination } from './weights.ts';

/** First weights support no more certainty than this. */
const CERTAINTY = 0.001;
/** The least that a decisive finding or combination comes to. */
const DECIDED = 0.95;
/** From here on many findings agree, even if all are of one kind; further ones of a kind count less and less. */
const SURE = 0.85;
/** To become suspicious by the text model's vote, a mail must come so near to it without the vote. */
const CLOSE = 0.4;
/** From here on the score of what is not called is drawn together. */
const BELOW_HALF = 0.4;
/**
 * The vote of the text model. It raises a score and tips over only what is near without it; it is a second kind beside
 * one that does not speak of the text, and beside what only speaks of the delivery when it is more than slight.
 */
const WORDING = 'wording-of-fraud';
/** What a machine or a service that nobody set up well does to honest mail, too. */
const DELIVERY: ReadonlySet<string> = new Set(['sender', 'route', 'authentication']);

const fittedTable: Table = { weightOf, weightOfCombination };

/**
 * From findings to a verdict: weighs what was found, applies what explains what, and names the label (design: five).
 * Another table than the fitted one is for those who fit.
 */
export function decide(findings: readonly Finding[], table = fittedTable): Verdict {
  const because = weigh(findings, table);
  const standing = because.filter((reason) => !reason.explainedBy);
  const complete = completeCombinations(namesOf(standing));
  const decisive = [
    ...complete.map((combination) => combination.id),
    ...standing.filter((reason) => table.weightOf(reason).decisive).map((reason) => reason.finding),
  ];
  const logOdds = PRIOR + sum(standing.map((reason) => reason.weight)) + sum(complete.map(table.weightOfCombination));
  // Weak honest signs, however many, do not wash out what decides.
  const score = Math.max(probability(logOdds), decisive.length ? DECIDED : 0);
  const wording = sum(standing.filter(({ finding }) => finding === WORDING).map(({ weight }) => weight));
  const scoreBesideWording = probability(logOdds - wording);
  const found = findings.filter((finding) => finding.outcome === 'found');

  const label = nameLabel({ findings, standing, decisive, score, scoreBesideWording });
  const told = label === 'fraud' || label === 'suspicious' ? score : belowHalf(score);
  return {
    label,
    score: Math.round(Math.min(Math.max(told, CERTAINTY), 1 - CERTAINTY) * 10_000) / 10_000,
    because,
    decisive,
    // Pages that nobody asked for are no gap in what was learned; the report says once that they were not opened.
    notKnown: findings.flatMap(({ id, ...rest }) =>
      rest.outcome === 'unknown' && rest.reason !== 'not-opened' ? [{ finding: id, reason: rest.reason }] : [],
    ),
    aim: [...new Set(found.flatMap((finding) => finding.aim ?? []))],
    otherVictims: distinct(found.flatMap((finding) => finding.victims ?? [])),
    sender: judgeSender(findings),
  };
}

function weigh(findings: readonly Finding[], table: Table): Because[] {
  const found = findings.flatMap((finding) =>
    finding.outcome === 'found'
      ? [{ finding: finding.id, topic: finding.topic, ...(finding.variant && { variant: finding.variant }) }]
      : [],
  );
  const explained = explainedBy(found);
  const reasons = found.map(({ topic, ...reason }) => {
    const { weight, strength } = table.weightOf(reason);
    const by = explained.get(reason.finding);
    const explanation = by !== undefined && { explainedBy: by };
    return {
      kind: kindOf(reason.finding, topic),
      because: { ...reason, weight: by ? 0 : weight, strength, ...explanation },
    };
  });
  const counted = shares(reasons.map(({ kind, because }) => ({ kind, weight: because.weight })));
  return reasons
    .map(({ because }, at): Because => {
      const share = counted[at] ?? 1;
      return share === 1 ? because : { ...because, weight: thousandths(because.weight * share), share };
    })
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

interface Weighed {
  findings: readonly Finding[];
  standing: readonly Because[];
  decisive: readonly string[];
  score: number;
  /** Without the vote of the text model. */
  scoreBesideWording: number;
}

function nameLabel(weighed: Weighed): Label {
  const { standing, decisive, score, scoreBesideWording } = weighed;
  if (decisive.length) return 'fraud';
  const proofAgainst = standing.some((reason) => reason.strength === 'proof' && reason.weight > 0);
  const several = score >= 0.5 && (proofAgainst || kindsAgainst(weighed) >= 2);
  if (scoreBesideWording >= SURE || (several && scoreBesideWording >= CLOSE)) return 'suspicious';
  const names = standing.map((reason) => reason.finding);
  if (names.includes('official-sender') && names.includes('links-at-home') && !proofAgainst) return 'genuine';
  // Of a mail that was not read to its end, nobody may say that nothing was found.
  return names.includes('unread-remainder') || couldStillDecide(weighed) ? 'cannot-tell' : 'nothing-found';
}

function kindsAgainst({ findings, standing }: Weighed): number {
  const against = new Set(
    standing.filter(({ finding, weight }) => weight > 0 && finding !== WORDING).map(({ finding }) => finding),
  );
  const kinds = new Set(findings.filter(({ id }) => against.has(id)).map(({ id, topic }) => kindOf(id, topic)));
  if (kinds.has('text')) return kinds.size;
  const isOfDelivery = [...kinds].every((kind) => DELIVERY.has(kind));
  const votes = standing.some(({ finding, variant }) => finding === WORDING && !(isOfDelivery && variant === 'slight'));
  return kinds.size + (votes ? 1 : 0);
}

/** A combination of which a part was found, another is not known, and none is ruled out. */
function couldStillDecide({ findings, standing }: Weighed): boolean {
  const outcomes = new Map(findings.map((finding) => [finding.id, finding.outcome]));
  const names = namesOf(standing);
  const has = (name: string) => names.has(name);
  const open = (name: string) => outcomes.get(name.replace(/\/.*$/, '')) === 'unknown';
  return combinations.some(({ needs, unless }) => {
    if (unless.some(has) || !needs.some((group) => group.some(has))) return false;
    return needs.every((group) => group.some(has) || group.some(open));
  });
}

/** What is not called is told below one half, or label and number would contradict each other; the order is kept. */
function belowHalf(score: number): number {
  const reach = (0.5 - BELOW_HALF) / (1 - BELOW_HALF);
  return score < BELOW_HALF ? score : BELOW_HALF + (score - BELOW_HALF) * reach;
}

/** So that the weights told add up to the score. */
function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
