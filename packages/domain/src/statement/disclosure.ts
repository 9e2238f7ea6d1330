import type { DepartmentBudget } from "../budget/department-budget.js";
import type { StandardTable } from "../budget/tables/tables.js";
import type { Sources } from "../source/source.js";
import type { SectionTheme, Statement } from "./statement.js";

/** An amount that became no value and stands in a row between two values, as their equal. */
export interface AmountAmong {
  /** In 万元, as a canonical decimal. */
  readonly amount: string;
  /** Pointers of the values next to it. */
  readonly between: readonly [before: string, behind: string];
}

/** Amounts of one paragraph or list that became no value, and the values that are told in it. */
export interface UnreadAmounts {
  /** In 万元, as canonical decimals. */
  readonly amounts: readonly string[];
  /** Pointers of the values beside them. */
  readonly beside: readonly string[];
  /** Those of the amounts that are told as equals of two values: a sum of the two lacks them. */
  readonly among?: readonly AmountAmong[];
}

/**
 * What is known of one disclosure: the typed budget, its own words, and where each value was printed.
 * A budget that was not read from a document has no statement and no sources.
 */
export interface Disclosure {
  readonly budget: DepartmentBudget;
  readonly statement?: Statement;
  readonly sources?: Sources;
  /** Standard tables that the document prints, or may print, and that were not read: they are not missing from it. */
  readonly unreadTables?: readonly StandardTable[];
  /** Sections that may stand in what was not read, since the document ends before its contents do: they are not missing either. */
  readonly unreadSections?: readonly SectionTheme[];
  /**
   * Pointers of values in whose place something is printed that was not read, and of lists of which a row was left out: what
   * they come to is not known, so they are nothing in no sum.
   */
  readonly unreadValues?: readonly string[];
  /** Amounts of the words that became no value: a sum of what is told beside them may lack them. */
  readonly unreadAmounts?: readonly UnreadAmounts[];
}
