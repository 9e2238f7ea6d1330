import type { DepartmentBudget } from "../budget/department-budget.js";
import type { StandardTable } from "../budget/tables/tables.js";
import type { Sources } from "../source/source.js";
import type { SectionTheme, Statement } from "./statement.js";

/** An amount that was not read into a field and stands between two values of the same list. */
export interface AmountAmong {
  /** In 万元, as a canonical decimal. */
  readonly amount: string;
  /** Pointers of the values directly before and behind it. */
  readonly between: readonly [before: string, behind: string];
}

/** Amounts of one paragraph or list that were not read into fields, and the values that were. */
export interface UnreadAmounts {
  /** In 万元, as canonical decimals. */
  readonly amounts: readonly string[];
  /** Pointers of the values in the same place. */
  readonly beside: readonly string[];
  /** Those of the amounts that stand between two values of a list: a sum of these values lacks them. */
  readonly among?: readonly AmountAmong[];
}

/**
 * What is known about one disclosure: the typed budget, its text, and where each value was printed.
 * A budget that was not read from a document has no statement and no sources.
 */
export interface Disclosure {
  readonly budget: DepartmentBudget;
  readonly statement?: Statement;
  readonly sources?: Sources;
  /** Standard tables that the document prints, or may print, but that were not read: they are not missing from it. */
  readonly unreadTables?: readonly StandardTable[];
  /**
   * Sections that may stand in an unread part, since the document ends before its contents do: they are not missing
   * either.
   */
  readonly unreadSections?: readonly SectionTheme[];
  /**
   * Pointers of values whose place prints something that was not read, and of lists that lack an unread row. Their
   * amount is unknown, so no sum may count them as zero.
   */
  readonly unreadValues?: readonly string[];
  /** Amounts of the text that were not read into fields: sums of the values beside them may lack them. */
  readonly unreadAmounts?: readonly UnreadAmounts[];
}
