import { clusterMails } from '../../src/campaigns/clusters.ts';
import { type Fingerprint, fingerprintOf, investigateLive, type Settings } from '../../src/index.ts';
import type { LabelledMail } from './labelled-mail.ts';
import type { Row } from './matrix.ts';

/**
 * Investigates labelled mail offline, one after the other, and puts together what is one campaign. `at` is the time from
 * which ages count, ISO 8601; `told` hears of each thousandth mail.
 */
export async function collect(
  mails: AsyncIterable<LabelledMail>,
  at: string,
  told: (count: number) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  const fingerprints: Fingerprint[] = [];
  for await (const mail of mails) {
    const { row, fingerprint } = await look(mail, at);
    rows.push(row);
    fingerprints.push(fingerprint);
    if (rows.length % 1000 === 0) told(rows.length);
  }
  for (const { members } of clusterMails(fingerprints)) {
    const first = fingerprints[members[0]?.mail ?? -1]?.sha256;
    for (const index of members.flatMap(({ mail, copies }) => [mail, ...copies])) {
      const row = rows[index];
      if (row && first !== undefined) row.campaign = first;
    }
  }
  return rows;
}

async function look(mail: LabelledMail, at: string): Promise<{ row: Row; fingerprint: Fingerprint }> {
  const settings: Settings = {
    startedAt: at,
    ownDomains: [],
    trustedHosts: [],
    knownSenders: [],
    language: 'en',
    ...(mail.pasted && { pasted: true }),
  };
  const investigated = (await investigateLive(mail.raw, settings, { offline: true })).case;
  const { kind, set, name } = mail;
  // Frauds are grouped by their text alone; what they were called must not decide it, for that is what is fitted.
  const fingerprint: Fingerprint = {
    ...fingerprintOf(investigated),
    label: kind === 'phish' ? 'fraud' : 'nothing-found',
  };
  const date = fingerprint.arrival?.time ?? fingerprint.dated;
  const row: Row = {
    kind,
    set,
    name,
    campaign: fingerprint.sha256,
    ...(date !== undefined && { date }),
    language: investigated.observations.text.language,
    found: investigated.findings.flatMap((finding) => {
      if (finding.outcome !== 'found') return [];
      return [finding.variant === undefined ? finding.id : `${finding.id}/${finding.variant}`];
    }),
    ...(mail.synthetic && { synthetic: true }),
    ...(mail.held && { held: true }),
  };
  return { row, fingerprint };
}
