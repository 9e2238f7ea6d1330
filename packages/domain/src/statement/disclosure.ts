import type { DepartmentBudget } from "../budget/department-budget.js";
import type { StandardTable } from "../budget/tables/tables.js";
import type { Sources } from "../source/source.js";
import type { SectionTheme, Statement } from "./statement.js";

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
}
