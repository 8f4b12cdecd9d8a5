import type { Cluster } from './clusters.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Bond } from './likeness.ts';

/** Why the mails of a group are put together: what of the first mail is found again, and in how many. */
export interface GroupReason {
  bond: Bond | 'copy';
  /** Mails of the group that share it, the first one included; for `copy` the further files. */
  mails: number;
  /** Of `text`: the least and the greatest share in common with the first mail, 0 to 1. */
  least?: number;
  most?: number;
  /** Of `link`, `network`, `authenticated` and `from`: what is shared. */
  values: string[];
}

const ORDER: Bond[] = ['text', 'structure', 'subject', 'file', 'link', 'network', 'authenticated', 'from', 'tool'];
const MOST_VALUES = 5;

/** The reasons of a group, those of the template first. */
export function reasonsOf({ members }: Cluster, mails: Fingerprint[]): GroupReason[] {
  const first = mails[members[0]?.mail ?? -1];
  const others = members.flatMap(({ mail, likeness }) => {
    const fingerprint = mails[mail];
    return fingerprint && likeness ? [{ fingerprint, likeness }] : [];
  });
  const reasons = ORDER.flatMap((bond): GroupReason[] => {
    const sharing = others.filter(({ likeness }) => likeness.bonds.includes(bond));
    if (!first || sharing.length === 0) return [];
    const shares = sharing.map(({ likeness }) => likeness.text);
    const values = valuesOf(first, bond).filter((value) =>
      sharing.some(({ fingerprint }) => valuesOf(fingerprint, bond).includes(value)),
    );
    const range = bond === 'text' ? { least: least(shares), most: -least(shares.map((share) => -share)) } : {};
    return [{ bond, mails: sharing.length + 1, ...range, values: values.slice(0, MOST_VALUES) }];
  });
  const copies = members.reduce((sum, member) => sum + member.copies.length, 0);
  return copies === 0 ? reasons : [...reasons, { bond: 'copy', mails: copies, values: [] }];
}

function valuesOf({ infrastructure }: Fingerprint, bond: Bond): string[] {
  const { links, network, authenticated, from } = infrastructure;
  const single: Partial<Record<Bond, string | undefined>> = { network, authenticated, from };
  return bond === 'link' ? links : [single[bond]].flatMap((value) => value ?? []);
}

/** A spread of thousands of arguments would overflow the stack. */
function least(values: number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
}
