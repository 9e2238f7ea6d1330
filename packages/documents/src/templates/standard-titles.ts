import type { StandardTable } from "@qingbei/domain";
import type { NoticeCode } from "../reading.js";

/**
 * Words by which a line may be the title of one of the nine standard tables, whatever else it says, the most telling first:
 * enough to say that a table is there, not to read it.
 */
export const standardTitles: readonly (readonly [table: StandardTable, words: RegExp])[] = [
  ["threePublicExpensesTable", /三公/],
  ["stateCapitalOperationsTable", /国有资本/],
  ["governmentManagedFundsTable", /基金/],
  ["basicExpenditureTable", /基本支出/],
  ["fiscalAppropriationTable", /财政拨款.*收支|收支.*财政拨款/],
  ["generalPublicBudgetTable", /(?:一般公共|公共财政|财政拨款).*支出/],
  ["summaryTable", /收支/],
  ["revenueTable", /收入/],
  ["expenditureTable", /支出/],
];

/** Lines that end like a title of these and are of something else. */
export const noStandardTitle = /绩效|采购|项目|明细|资产|债务|专户|执行情况|自评|评价/;

/** What is said of a document of which a part is unknown: any table may stand in it. */
export const lostParts: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  "page-without-text",
  "page-unreadable",
  "unmapped-characters",
  "picture-unread",
  "embedded-object",
  "part-unread",
  "hidden-sheet",
]);
