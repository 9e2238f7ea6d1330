import type { BudgetDifference, Position } from "@qingbei/domain";

/** The value in one of the two documents. Amounts are strings, in the unit of the difference. */
export interface DiffSide {
  readonly pointer: string;
  /** The name and code of an item, if it has them. */
  readonly name?: string;
  readonly code?: string;
  /** The amount; for an item, its total. */
  readonly amount?: string;
  readonly unit?: "万元" | "元";
  /** As printed. */
  readonly printed?: string;
  readonly position?: Position;
}

/**
 * One difference. `changed`: both documents have the amount, with different values. `disclosed`, `withdrawn`: only one
 * has it. `added`, `removed`: an item, such as a project or a row, with everything in it. `renamed`, `recoded`: the
 * same item under another name or code.
 */
export interface DifferenceReport {
  readonly kind: BudgetDifference["kind"];
  /** The Chinese name of the value. */
  readonly label: string;
  readonly before?: DiffSide;
  readonly after?: DiffSide;
  /** For a changed amount: after − before, and that in percent of before unless it is zero. */
  readonly difference?: string;
  readonly percentage?: string;
}

/** The differences of one table, or of one part of the statement. */
export interface DiffSection {
  /** The field of the budget: `tables/summaryTable`, `expenditure`. */
  readonly id: string;
  readonly title: string;
  readonly differences: readonly DifferenceReport[];
}
