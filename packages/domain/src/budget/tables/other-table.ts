import * as z from "../../schema/z.js";
import { Text } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";
import { rowHead, rowsOf, tableFrame } from "./frame.js";

/** A row of a table that is none of the standard ones, 万元: an amount for each of its columns, `null` where it is blank. */
export const OtherTableRow = z.strictObject({ ...rowHead, amounts: z.list(z.nullable(Wan)) });
export type OtherTableRow = z.output<typeof OtherTableRow>;

/** The tables that may be printed with columns or lists beyond those of their own kind. */
const TableOfOwnColumns = z.oneOf([
  "summaryTable",
  "revenueTable",
  "expenditureTable",
  "fiscalAppropriationTable",
  "generalPublicBudgetTable",
  "basicExpenditureTable",
  "governmentManagedFundsTable",
  "stateCapitalOperationsTable",
  "projectListTable",
  "fiscalExpenditureTable",
  "fiscalBasicExpenditureTable",
]);

/**
 * A table that a disclosure prints beside the standard ones: basic expenditure by the money that pays it, 政府采购预算表,
 * 支出预算分类汇总表. What its columns are stands in their headers, since every place has its own.
 */
export const OtherTable = z.strictObject({
  ...tableFrame,
  /** The standard table that this one is, printed with columns or lists that it has no field for: once more, in its own words. */
  standardTable: z.exactOptional(TableOfOwnColumns),
  /** The header of each column of amounts from the top down: 财政拨款, 一般公共预算. */
  columns: z.exactOptional(z.list(z.list(Text))),
  ...rowsOf(OtherTableRow),
});
export type OtherTable = z.output<typeof OtherTable>;
