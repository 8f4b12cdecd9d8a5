import type { Fingerprint } from './fingerprint.ts';
import { type Ground, groundOf, type Likeness, likeness, widen } from './likeness.ts';
import { bandsOf } from './sketch.ts';

/** Mails of one origin. `members[0]` is the first one, with whose text each of the others was compared. */
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
 * one. A mail's text is compared with that of the first mail of groups that share a key with it, never with all, and it
 * joins the one that is most alike: so no chain of small changes swallows what is different. The order of input does not
 * matter.
 */
export function clusterMails(mails: Fingerprint[]): Cluster[] {
  const clusters: Open[] = [];
  const index = new Map<string, Set<number>>();
  for (const { mail, copies } of messagesOf(mails)) {
    const fingerprint = mails[mail];
    if (!fingerprint) continue;
    const bands = bandsOf(fingerprint.text).concat(templateKeys(fingerprint));
    const places = placeKeys(fingerprint);
    const best = mostAlike(fingerprint, candidates([...bands, ...places], index), clusters, mails);
    if (best) {
      best.cluster.members.push({ mail, copies, likeness: best.likeness });
      widen(best.cluster.ground, fingerprint);
      enter(places, best.at, index);
    } else {
      clusters.push({ members: [{ mail, copies }], ground: groundOf(fingerprint) });
      enter([...bands, ...places], clusters.length - 1, index);
    }
  }
  return clusters.map(({ members }) => ({ members })).toSorted((a, b) => b.members.length - a.members.length);
}

interface Open extends Cluster {
  ground: Ground;
}

function enter(keys: string[], at: number, index: Map<string, Set<number>>): void {
  for (const key of keys) {
    const groups = index.get(key) ?? new Set();
    if (groups.size < MOST_OF_A_KEY) index.set(key, groups.add(at));
  }
}

/** Groups by how many keys they share with the mail, the most first. */
function candidates(keys: string[], index: Map<string, Set<number>>): number[] {
  const shared = new Map<number, number>();
  for (const key of keys)
    for (const cluster of index.get(key) ?? []) shared.set(cluster, (shared.get(cluster) ?? 0) + 1);
  const ordered = [...shared].sort(([a, one], [b, other]) => other - one || a - b);
  return ordered.slice(0, MOST_COMPARED).map(([cluster]) => cluster);
}

function mostAlike(
  mail: Fingerprint,
  among: number[],
  clusters: Open[],
  mails: Fingerprint[],
): { at: number; cluster: Open; likeness: Likeness } | undefined {
  let best: { at: number; cluster: Open; likeness: Likeness } | undefined;
  for (const at of among) {
    const cluster = clusters[at];
    const first = mails[cluster?.members[0]?.mail ?? -1];
    if (!cluster || !first) continue;
    const found = likeness(first, mail, cluster.ground);
    if (found && (!best || found.text > best.likeness.text)) best = { at, cluster, likeness: found };
  }
  return best;
}

function templateKeys({ skeleton, subjectForm }: Fingerprint): string[] {
  return [
    ...(skeleton === undefined ? [] : [`skeleton ${skeleton}`]),
    ...(subjectForm === '' ? [] : [`subject ${subjectForm}`]),
  ];
}

function placeKeys({ infrastructure }: Fingerprint): string[] {
  const { links, files, network, shared, authenticated } = infrastructure;
  return [
    ...links.map((link) => `link ${link}`),
    ...files.map((file) => `file ${file}`),
    ...(network === undefined || shared ? [] : [`network ${network}`]),
    ...(authenticated === undefined ? [] : [`authenticated ${authenticated}`]),
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
