import * as z from "../../schema/z.js";
import { BasicExpenditureTable } from "./basic-expenditure-table.js";
import { ExpenditureTable, FundExpenditureTable } from "./expenditure-table.js";
import { FiscalAppropriationTable } from "./fiscal-appropriation-table.js";
import { OtherTable } from "./other-table.js";
import { ProjectListTable } from "./project-list-table.js";
import { RevenueTable } from "./revenue-table.js";
import { SummaryTable } from "./summary-table.js";
import { ThreePublicTable } from "./three-public-table.js";

/**
 * The nine standard tables of a department's budget, the project list (reference §2.1), and two tables of all fiscal
 * appropriations that some provinces print, where the standard ones cover only the general public budget.
 * A missing key is a table that the document does not contain; a table without rows was published empty.
 */
export const BudgetTables = z.strictObject({
  summaryTable: z.exactOptional(SummaryTable),
  revenueTable: z.exactOptional(RevenueTable),
  expenditureTable: z.exactOptional(ExpenditureTable),
  fiscalAppropriationTable: z.exactOptional(FiscalAppropriationTable),
  generalPublicBudgetTable: z.exactOptional(FundExpenditureTable),
  basicExpenditureTable: z.exactOptional(BasicExpenditureTable),
  threePublicExpensesTable: z.exactOptional(ThreePublicTable),
  governmentManagedFundsTable: z.exactOptional(FundExpenditureTable),
  stateCapitalOperationsTable: z.exactOptional(FundExpenditureTable),
  projectListTable: z.exactOptional(ProjectListTable),
  fiscalExpenditureTable: z.exactOptional(FundExpenditureTable),
  fiscalBasicExpenditureTable: z.exactOptional(BasicExpenditureTable),
  /** All other tables with amounts, in the order of the document. */
  otherTables: z.exactOptional(z.list(OtherTable)),
});
export type BudgetTables = z.output<typeof BudgetTables>;
/** A table of which a disclosure has at most one. */
export type TableKind = Exclude<keyof BudgetTables, "otherTables">;
/** The nine tables that every department has published since 2021, in the order of the form (reference §2.1). */
export const standardTables = [
  "summaryTable",
  "revenueTable",
  "expenditureTable",
  "fiscalAppropriationTable",
  "generalPublicBudgetTable",
  "basicExpenditureTable",
  "threePublicExpensesTable",
  "governmentManagedFundsTable",
  "stateCapitalOperationsTable",
] as const satisfies readonly TableKind[];
/** One of the nine standard tables. */
export type StandardTable = (typeof standardTables)[number];
