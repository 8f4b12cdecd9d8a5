import { type Fingerprint, groupMails } from '../../../index.ts';
import type { MeasuredSet } from './measure.ts';
import type { Outcome } from './outcome.ts';

/**
 * The campaigns of a set: its outcomes, those of one origin together. Grouped by what the set is labelled, never by
 * what Mekiki made of the mails, so that a better verdict does not change what it is measured with. A refused mail
 * stands alone.
 */
export function campaignsOf({ kind, outcomes }: Pick<MeasuredSet, 'kind' | 'outcomes'>): Outcome[][] {
  const refused = outcomes.filter(({ fingerprint }) => fingerprint === undefined);
  const read = outcomes.flatMap((outcome) =>
    outcome.fingerprint === undefined ? [] : [{ outcome, fingerprint: labelled(outcome.fingerprint, kind) }],
  );
  const { groups, alone } = groupMails(read.map(({ fingerprint }) => fingerprint));
  const together = groups.map(({ members, copies }) => [...members, ...copies]);
  const campaigns = [...together, ...alone.map((index) => [index])];
  return [
    ...campaigns.map((indexes) => indexes.flatMap((index) => read[index]?.outcome ?? [])),
    ...refused.map((outcome) => [outcome]),
  ];
}

function labelled(fingerprint: Fingerprint, kind: MeasuredSet['kind']): Fingerprint {
  return { ...fingerprint, label: kind === 'ham' ? 'nothing-found' : 'fraud', vouched: false };
}
