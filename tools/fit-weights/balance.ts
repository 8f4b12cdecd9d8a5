import type { Row } from './matrix.ts';

/** Sets of fewer campaigns count for so much less: a handful of mails must not speak as loud as hundreds. */
const WHOLE_SET = 50;
export interface Balance {
  /** What all honest mail counts together, as a multiple of all fraud. */
  honestAgainstFraud: number;
  /**
   * Sets of modern honest mail of shops, banks and services: a false alarm hurts most there, and there is little of it.
   */
  modern: readonly string[];
  /** What each of them counts beside another honest set. */
  modernHonest: number;
}

/**
 * What each mail counts: within its kind each set the same, within a set each campaign the same, within a campaign each
 * mail. All frauds together count as many as there are campaigns of fraud.
 */
export function countsOf(rows: readonly Row[], { honestAgainstFraud, modern, modernHonest }: Balance): number[] {
  const inCampaign = tally(rows.map(campaignKey));
  const campaigns = tally([...new Set(rows.map(campaignKey))].map((key) => key.replace(/ \S+$/, '')));
  const setShare = (set: string, key: string): number =>
    Math.min(1, (campaigns.get(key) ?? 1) / WHOLE_SET) * (modern.includes(set) ? modernHonest : 1);
  const raw = rows.map((row) => {
    const key = `${row.kind} ${row.set}`;
    return setShare(row.set, key) / (campaigns.get(key) ?? 1) / (inCampaign.get(campaignKey(row)) ?? 1);
  });
  const total = (kind: Row['kind']) => raw.reduce((sum, one, index) => sum + (rows[index]?.kind === kind ? one : 0), 0);
  const fraudCampaigns = new Set(rows.filter(({ kind }) => kind === 'phish').map(campaignKey)).size;
  const scale = {
    phish: fraudCampaigns / (total('phish') || 1),
    ham: (fraudCampaigns * honestAgainstFraud) / (total('ham') || 1),
  };
  return raw.map((one, index) => one * scale[rows[index]?.kind ?? 'ham']);
}

/** A campaign counts once in each set that has mails of it. */
export function campaignKey({ kind, set, campaign }: Row): string {
  return `${kind} ${set} ${campaign}`;
}

/**
 * What tells collections apart without telling fraud from honesty: an intercept of its own for each keeps the weights
 * from learning it, and is thrown away after fitting.
 */
export function nuisanceOf({ language, date }: Row): string {
  const year = date === undefined ? undefined : Number(date.slice(0, 4));
  const era = year === undefined || year >= 2012 ? 'late' : 'early';
  return `${language === 'ja' ? 'ja' : 'other'} ${era}`;
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
