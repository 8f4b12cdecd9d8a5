import type { Cluster, Member } from './clusters.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Bond } from './likeness.ts';

/** Why the mails of a group are put together: what of the first mail is found again, and in how many. */
export interface GroupReason {
  bond: Bond | 'copy';
  /** Mails of the group that share it: with the first mail, or with any other of the group; for `copy` further files. */
  mails: number;
  /** Of `text`: the least and the greatest share in common with the first mail, 0 to 1. */
  least?: number;
  most?: number;
  /** Of `link`, `network`, `authenticated` and `from`: what is shared. */
  values: string[];
}

/** What each mail has of itself, apart from a comparison with the first. */
const PLACES: Bond[] = ['file', 'link', 'network', 'authenticated', 'from'];
const MOST_VALUES = 5;

/** The reasons of a group: those of the template first, then what its mails came from and lead to. */
export function reasonsOf({ members }: Cluster, mails: Fingerprint[]): GroupReason[] {
  const all = members.flatMap(({ mail }) => mails[mail] ?? []);
  const copies = members.reduce((sum, member) => sum + member.copies.length, 0);
  return [
    ...alikeness(members, ['text', 'structure', 'subject']),
    ...PLACES.flatMap((bond) => sharedPlace(bond, all)),
    ...alikeness(members, ['tool']),
    ...(copies === 0 ? [] : [{ bond: 'copy' as const, mails: copies, values: [] }]),
  ];
}

function alikeness(members: Member[], bonds: Bond[]): GroupReason[] {
  return bonds.flatMap((bond) => {
    const shares = members.flatMap(({ likeness }) => (likeness?.bonds.includes(bond) ? [likeness.text] : []));
    if (shares.length === 0) return [];
    const range = bond === 'text' ? { least: least(shares), most: -least(shares.map((share) => -share)) } : {};
    return [{ bond, mails: shares.length + 1, ...range, values: [] }];
  });
}

/** Values that at least two mails have, the most frequent first. */
function sharedPlace(bond: Bond, mails: Fingerprint[]): GroupReason[] {
  const having = new Map<string, number>();
  for (const value of mails.flatMap((mail) => valuesOf(mail, bond))) having.set(value, (having.get(value) ?? 0) + 1);
  const shared = [...having].filter(([, times]) => times > 1).sort(([, a], [, b]) => b - a);
  if (shared.length === 0) return [];
  const names = new Set(shared.map(([value]) => value));
  const sharing = mails.filter((mail) => valuesOf(mail, bond).some((value) => names.has(value)));
  const values = bond === 'file' ? [] : shared.slice(0, MOST_VALUES).map(([value]) => value);
  return [{ bond, mails: sharing.length, values }];
}

function valuesOf({ infrastructure }: Fingerprint, bond: Bond): string[] {
  const { links, files, network, shared, authenticated, from } = infrastructure;
  if (bond === 'link') return links;
  if (bond === 'file') return files;
  const single: Partial<Record<Bond, string | undefined>> = {
    network: shared ? undefined : network,
    authenticated,
    from,
  };
  return [single[bond]].flatMap((value) => value ?? []);
}

/** A spread of thousands of arguments would overflow the stack. */
function least(values: number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
}
