/** A budget that has a section of its own in the statement. */
export interface BudgetSection {
  readonly name: string;
  /** Words of its heading and of any sentence about it. */
  readonly words: RegExp;
}

/**
 * The two budgets whose sections stand side by side and mostly tell of none, so that one is easily copied into the
 * other; common usage of statements, no legal source.
 */
export const budgetSections: readonly [BudgetSection, BudgetSection] = [
  { name: "政府性基金预算", words: /政府性基金|基金预算/ },
  { name: "国有资本经营预算", words: /国有资本(?:经营)?/ },
];

/** Words of a heading about more than one budget. */
export const severalBudgets = /一般公共预算|三公|财政拨款收支|收入|其他/;
