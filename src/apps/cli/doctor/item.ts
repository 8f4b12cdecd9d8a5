import type { Both } from '../../../index.ts';

/** One thing that Mekiki leans on, and how it stands here. */
export interface Item {
  id: string;
  /** `missing`: it is not there or does not answer. `unknown`: it was not looked for. */
  state: 'present' | 'missing' | 'unknown';
  /** Without it no mail can be investigated. */
  vital?: true;
  says: Both;
  /** What its lack costs; only where it is not present. */
  costs?: Both;
}

/** An item that is there. */
export function present(id: string, ja: string, en: string): Item {
  return { id, state: 'present', says: { ja, en } };
}

/** An item that is not there, or of which nobody knows, and what that costs. */
export function lacking(id: string, state: 'missing' | 'unknown', says: Both, costs: Both): Item {
  return { id, state, says, costs };
}
