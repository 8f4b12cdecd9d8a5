import type { Both } from '../investigation.ts';
import type { Label } from '../verdict/verdict.ts';
import { type Arrivals, commonZone, countArrivals } from './arrivals.ts';
import { type Cluster, clusterMails } from './clusters.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type GroupReason, reasonsOf } from './group-reasons.ts';

/** The mails of one run, put together where they are of one origin. Plain data. */
export interface MailGroups {
  /** Files that were given, and different messages among them. */
  mails: number;
  messages: number;
  /** Different frauds: groups called so, and mails called so that stand alone. */
  frauds: number;
  /** Of every message. */
  arrivals: Arrivals;
  /** Of two mails or more: frauds first, then suspicious ones, the largest of each first. */
  groups: MailGroup[];
  /** Indexes of the mails that belong to no group. */
  alone: number[];
}

export interface MailGroup {
  /** `fraud` and `suspicious` only where more than half of the members were called so, and none genuine. */
  kind: 'fraud' | 'suspicious' | 'mailing';
  /** Indexes into what was given, oldest first; each is a message of its own. */
  members: number[];
  /** Further files of the same messages, as indexes: counted as no mail of their own. */
  copies: number[];
  /** Of the first member, recipients masked. */
  subject: string;
  /** Different subjects, names and numbers aside. */
  subjects: number;
  labels: Partial<Record<Label, number>>;
  arrivals: Arrivals;
  /** Different mailboxes that received it, copies included; 0 where no mail names one. */
  receivers: number;
  /** Role addresses among them: `info`, `admin`. */
  roles: string[];
  brands: Counted<{ id: string; name: Both }>[];
  /** Where they were sent from; without those that came through a service or a list that sends for everyone. */
  networks: Counted<{ network: string; asn?: number; name?: string }>[];
  /** Members that came through such a service or list. */
  throughOthers: number;
  /** Where links lead: registrable domains, or host and path where the host is open to everyone. */
  links: Counted<{ target: string }>[];
  reasons: GroupReason[];
}

export type Counted<T> = T & { mails: number };

/** Which mails of a run are the same fraud or the same mailing, and why. Near-linear in their number. */
export function groupMails(mails: Fingerprint[]): MailGroups {
  const clusters = clusterMails(mails);
  const zone = commonZone(mails.map(({ arrival }) => arrival));
  const several = clusters.filter(({ members }) => members.length > 1 || (members[0]?.copies.length ?? 0) > 0);
  const groups = several.map((cluster) => groupOf(cluster, mails, zone)).toSorted(worstFirst);
  const alone = clusters.filter((cluster) => !several.includes(cluster)).flatMap(({ members }) => members);
  const lone = alone.map(({ mail }) => mail).sort((a, b) => a - b);
  return {
    mails: mails.length,
    messages: clusters.reduce((sum, { members }) => sum + members.length, 0),
    frauds:
      groups.filter(({ kind }) => kind === 'fraud').length +
      lone.filter((index) => mails[index]?.label === 'fraud').length,
    arrivals: countArrivals(
      clusters.flatMap(({ members }) => members.map(({ mail }) => mails[mail]?.arrival)),
      zone,
    ),
    groups,
    alone: lone,
  };
}

function groupOf(cluster: Cluster, mails: Fingerprint[], zone: string): MailGroup {
  const members = cluster.members.map(({ mail }) => mail);
  const copies = cluster.members.flatMap((member) => member.copies);
  const own = members.flatMap((index) => mails[index] ?? []);
  const all = [...own, ...copies.flatMap((index) => mails[index] ?? [])];
  const labels = labelsOf(own);
  return {
    kind: kindOf(labels, own.length),
    members,
    copies,
    subject: own[0]?.subject ?? '',
    subjects: new Set(own.map(({ subjectForm }) => subjectForm)).size,
    labels,
    arrivals: countArrivals(
      own.map(({ arrival }) => arrival),
      zone,
    ),
    receivers: new Set(all.flatMap(({ receivers }) => receivers)).size,
    roles: [...new Set(all.flatMap(({ roles }) => roles))].sort(),
    brands: counted(own.map(({ brand }) => (brand === undefined ? [] : [[brand.id, brand] as const]))),
    networks: counted(own.map(networkOf)),
    throughOthers: own.filter(({ infrastructure }) => infrastructure.shared).length,
    links: counted(
      own.map(({ infrastructure }) => infrastructure.links.map((target) => [target, { target }] as const)),
    ),
    reasons: reasonsOf(cluster, mails),
  };
}

const KINDS: MailGroup['kind'][] = ['fraud', 'suspicious', 'mailing'];

function worstFirst(a: MailGroup, b: MailGroup): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.members.length - a.members.length;
}

function kindOf(labels: MailGroup['labels'], members: number): MailGroup['kind'] {
  const { fraud = 0, suspicious = 0, genuine = 0 } = labels;
  if (genuine > 0 || (fraud + suspicious) * 2 <= members) return 'mailing';
  return fraud * 2 > members ? 'fraud' : 'suspicious';
}

function labelsOf(mails: Fingerprint[]): MailGroup['labels'] {
  const labels: MailGroup['labels'] = {};
  for (const { label } of mails) labels[label] = (labels[label] ?? 0) + 1;
  return labels;
}

function networkOf({
  infrastructure,
}: Fingerprint): (readonly [string, { network: string; asn?: number; name?: string }])[] {
  const { network, asn, networkName } = infrastructure;
  if (network === undefined || infrastructure.shared) return [];
  return [
    [network, { network, ...(asn !== undefined && { asn }), ...(networkName !== undefined && { name: networkName }) }],
  ];
}

/** Values by how many mails have them, the most frequent first. */
function counted<T>(perMail: (readonly (readonly [string, T])[])[]): Counted<T>[] {
  const found = new Map<string, Counted<T>>();
  for (const values of perMail) {
    for (const [key, value] of new Map(values)) {
      const before = found.get(key);
      if (before) before.mails += 1;
      else found.set(key, { ...value, mails: 1 });
    }
  }
  return [...found.values()].toSorted((a, b) => b.mails - a.mails);
}
