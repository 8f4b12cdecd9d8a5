/** A finding that another one explains: it is shown, and weighs nothing. Data, so that no check knows another. */
export interface Explanation {
  finding: string;
  /** Only this variant, where one is named. */
  variant?: string;
  by: string;
}

export const explanations: readonly Explanation[] = [];

/**
 * Findings that decide together what none of them decides alone: every one of `all`, and one of `any` where that is
 * not empty, and none of `unless`. Entries may name a variant, as `id/variant`.
 */
export interface Combination {
  id: string;
  all: readonly string[];
  any: readonly string[];
  unless: readonly string[];
  /** Log odds that the combination adds to those of its parts. */
  weight: number;
}

export const combinations: readonly Combination[] = [];
