import type { StandardTable } from "@qingbei/domain";
import type { NoticeCode } from "../reading.js";

/**
 * Words of the titles of the nine standard tables, the most distinctive first. They show that a table is there, but do not
 * suffice to read it.
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

/** Words of lines that end like such a title but belong to another table. */
export const noStandardTitle = /绩效|采购|项目|明细|资产|债务|专户|执行情况|自评|评价/;

/** Notices which mean that a part of the document could not be read: any table may be in it. */
export const lostParts: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  "page-without-text",
  "page-unreadable",
  "unmapped-characters",
  "picture-unread",
  "embedded-object",
  "part-unread",
  "hidden-sheet",
]);
