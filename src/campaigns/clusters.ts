import type { Fingerprint } from './fingerprint.ts';
import { type Likeness, likeness } from './likeness.ts';
import { bandsOf } from './sketch.ts';

/** Mails of one origin. `members[0]` is the first one, with which each of the others was compared. */
export interface Cluster {
  members: Member[];
}

export interface Member {
  /** Index into what was given. */
  mail: number;
  /** Missing for the first. */
  likeness?: Likeness;
  /** Further files of the same message, as indexes. */
  copies: number[];
}

/** Firsts that one key may lead to, and comparisons that one mail may cause: mails made to collide cost no more. */
const MOST_OF_A_KEY = 40;
const MOST_COMPARED = 200;

/**
 * Which mails belong together, oldest first within a group and the largest group first; every mail stands in exactly
 * one. Each mail is compared with the first mail of groups that share a key with it, never with all, and joins the one
 * that is most alike: so no chain of small changes swallows what is different. The order of input does not matter.
 */
export function clusterMails(mails: Fingerprint[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new Map<string, number[]>();
  for (const { mail, copies } of messagesOf(mails)) {
    const fingerprint = mails[mail];
    if (!fingerprint) continue;
    const keys = keysOf(fingerprint);
    const best = mostAlike(fingerprint, candidates(keys, index), clusters, mails);
    if (best) {
      best.cluster.members.push({ mail, copies, likeness: best.likeness });
      continue;
    }
    clusters.push({ members: [{ mail, copies }] });
    for (const key of keys) {
      const firsts = index.get(key) ?? [];
      if (firsts.length < MOST_OF_A_KEY) index.set(key, [...firsts, clusters.length - 1]);
    }
  }
  return clusters.toSorted((a, b) => b.members.length - a.members.length);
}

/** Groups by how many keys they share with the mail, the most first. */
function candidates(keys: string[], index: Map<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const key of keys)
    for (const cluster of index.get(key) ?? []) shared.set(cluster, (shared.get(cluster) ?? 0) + 1);
  const ordered = [...shared].sort(([a, one], [b, other]) => other - one || a - b);
  return ordered.slice(0, MOST_COMPARED).map(([cluster]) => cluster);
}

function mostAlike(
  mail: Fingerprint,
  among: number[],
  clusters: Cluster[],
  mails: Fingerprint[],
): { cluster: Cluster; likeness: Likeness } | undefined {
  let best: { cluster: Cluster; likeness: Likeness } | undefined;
  for (const at of among) {
    const cluster = clusters[at];
    const first = mails[cluster?.members[0]?.mail ?? -1];
    if (!cluster || !first) continue;
    const found = likeness(first, mail);
    if (found && (!best || found.text > best.likeness.text)) best = { cluster, likeness: found };
  }
  return best;
}

function keysOf(mail: Fingerprint): string[] {
  const { links, files, network, shared, authenticated } = mail.infrastructure;
  return [
    ...bandsOf(mail.text),
    ...links.map((link) => `link ${link}`),
    ...files.map((file) => `file ${file}`),
    ...(network === undefined || shared ? [] : [`network ${network}`]),
    ...(authenticated === undefined ? [] : [`authenticated ${authenticated}`]),
    ...(mail.skeleton === undefined ? [] : [`skeleton ${mail.skeleton}`]),
    ...(mail.subjectForm === '' ? [] : [`subject ${mail.subjectForm}`]),
  ];
}

/** The same bytes twice, or one message that several mailboxes got, is one message; oldest first. */
function messagesOf(mails: Fingerprint[]): { mail: number; copies: number[] }[] {
  const order = mails.map((_, index) => index).sort((a, b) => compared(mails[a], mails[b]));
  const seen = new Map<string, { mail: number; copies: number[] }>();
  for (const mail of order) {
    const fingerprint = mails[mail];
    if (!fingerprint) continue;
    const names = [`bytes ${fingerprint.sha256}`, messageName(fingerprint)].filter((name) => name !== undefined);
    const known = names.map((name) => seen.get(name)).find((message) => message !== undefined);
    if (known) known.copies.push(mail);
    const message = known ?? { mail, copies: [] };
    for (const name of names) if (!seen.has(name)) seen.set(name, message);
  }
  return [...new Set(seen.values())];
}

/** A kit may give all its mails one Message-ID, so sender's date, subject and text have to be the same as well. */
function messageName({ messageId, dated, subjectForm, text }: Fingerprint): string | undefined {
  if (messageId === undefined || messageId === '' || dated === undefined) return undefined;
  return ['message', messageId, dated, subjectForm, text.least.join('.')].join('\n');
}

function compared(a: Fingerprint | undefined, b: Fingerprint | undefined): number {
  const [one, other] = [a, b].map((mail) => `${mail?.arrival?.time ?? '~'} ${mail?.sha256 ?? ''}`);
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
