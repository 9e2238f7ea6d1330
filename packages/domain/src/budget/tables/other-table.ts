import * as z from "../../schema/z.js";
import { Text } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";
import { rowHead, rowsOf, tableFrame } from "./frame.js";

/** A row of a non-standard table, 万元: an amount for each column, `null` if the cell is blank. */
export const OtherTableRow = z.strictObject({ ...rowHead, amounts: z.list(z.nullable(Wan)) });
export type OtherTableRow = z.output<typeof OtherTableRow>;

/** The standard tables that may be printed with columns or lists beyond the model's. */
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
 * A table beside the standard ones: basic expenditure by source of money, 政府采购预算表, 支出预算分类汇总表. Its
 * columns are described by their headers, since every place has its own.
 */
export const OtherTable = z.strictObject({
  ...tableFrame,
  /**
   * Set if it is a standard table with columns or lists that the model has no field for: then it is kept here as
   * printed too.
   */
  standardTable: z.exactOptional(TableOfOwnColumns),
  /** The header of each column of amounts from the top down: 财政拨款, 一般公共预算. */
  columns: z.exactOptional(z.list(z.list(Text))),
  ...rowsOf(OtherTableRow),
});
export type OtherTable = z.output<typeof OtherTable>;
