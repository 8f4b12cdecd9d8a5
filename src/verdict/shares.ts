import type { FindingTopic } from '../checks/define.ts';

/** What each further sign of one kind counts beside the next stronger one; measured by `tools/fit-weights.ts`. */
const FURTHER = 0.6;

/** A forwarded mailbox makes both at once: SPF fails for the forwarder, and so nothing passes. */
const SAME_KIND: Readonly<Record<string, FindingTopic>> = { 'sending-ip-not-authorised': 'authentication' };

/** The kind of a finding. Two of one kind often have one cause; two kinds seldom do. */
export function kindOf(finding: string, topic: FindingTopic): FindingTopic {
  return SAME_KIND[finding] ?? topic;
}

/**
 * The share of each weight that counts: of the signs against the sender of one kind the strongest counts whole, the next
 * 0.6 of it, the one after 0.36, and so on. What speaks for the sender counts whole, and takes nothing from others.
 */
export function shares(signs: readonly { kind: FindingTopic | undefined; weight: number }[]): number[] {
  const counted = signs.map(() => 1);
  const met = new Map<FindingTopic, number>();
  const strongestFirst = signs
    .map(({ weight }, at) => ({ weight, at }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  for (const { weight, at } of strongestFirst) {
    const kind = signs[at]?.kind;
    if (weight <= 0 || kind === undefined) continue;
    const before = met.get(kind) ?? 0;
    counted[at] = Math.round(FURTHER ** before * 1000) / 1000;
    met.set(kind, before + 1);
  }
  return counted;
}
