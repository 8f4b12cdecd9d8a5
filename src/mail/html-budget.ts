/** What reading the HTML of one mail may still cost. Its parts share it, so that a thousand of them cost no more than one. */
export interface HtmlBudget {
  /** Elements, which a few kilobytes of unclosed tags can grow into by the million. */
  elements: number;
  /** Comparisons of an element with a selector. */
  comparisons: number;
}

/** Of every page something is read, however many stood before it. */
const LEAST: HtmlBudget = { elements: 200, comparisons: 5_000 };

/** No honest mail comes near these numbers. */
export function htmlBudget(): HtmlBudget {
  return { elements: 220_000, comparisons: 1_500_000 };
}

/** For the ends of pages that were too long. */
export function budgetForEnds(): HtmlBudget {
  return { elements: 20_000, comparisons: 100_000 };
}

/** What one page may take of it. */
export function shareOf(budget: HtmlBudget): HtmlBudget {
  return {
    elements: Math.max(budget.elements, LEAST.elements),
    comparisons: Math.max(budget.comparisons, LEAST.comparisons),
  };
}
