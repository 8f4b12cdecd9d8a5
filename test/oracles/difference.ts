import type { Facts } from './facts.ts';
import type { Oracle } from './readers.ts';
import type { Reading } from './reading.ts';

export type Aspect = 'subject' | 'from' | 'name' | 'date' | 'messageId' | 'text' | 'link' | 'file';

/** One thing that only one of two readers sees, or that both see differently. Of lists, one side is empty. */
export interface Piece {
  oracle: Oracle;
  aspect: Aspect;
  ours: string;
  theirs: string;
}

/** One reason why readers differ, known by a property of the mail, and why ours is the reading to take. */
export interface Difference {
  name: string;
  aspects: readonly Aspect[];
  why: string;
  explains(piece: Piece, facts: Facts, ours: Reading): boolean;
}
