import { isExact, type TableKind, valueAt } from "@qingbei/domain";
import { agree } from "./contradiction.js";
import { type Draft, draftsIn, isDraft, numberAt } from "./draft.js";
import { addUp } from "./sums.js";
import { squared } from "./tables.js";

const budgets = ["generalPublicBudget", "governmentManagedFundsBudget", "stateCapitalOperationsBudget"];

/** Compares the sums of both sides, and those within the rows of expenditure by budget. */
export function completeTwoSided(draft: Draft, kind: TableKind, table: Draft): void {
  const at = `/tables/${kind}`;
  const { expenditureTotal } = table;
  const expenditure = isDraft(expenditureTotal) ? "expenditureTotal/total" : "expenditureTotal";
  const [revenue, spending] = [`${at}/revenueTotal`, `${at}/${expenditure}`].map((each) =>
    numberAt(draft, each),
  );
  if (revenue && spending) agree(`${at}/revenueTotal`, revenue, spending, "支出总计");
  const rows = draftsIn(table.expenditureRows);
  const sum = { whole: "total", parts: [...budgets, "broughtForward"], isWhole: false };
  if (kind === "fiscalAppropriationTable") {
    for (const index of rows.keys()) addUp(draft, `${at}/expenditureRows/${index}`, sum);
    if (isDraft(expenditureTotal)) addUp(draft, `${at}/expenditureTotal`, sum);
  }
  for (const list of ["revenueRows", "expenditureRows"]) squared(draftsIn(table[list]));
  if (isDraft(expenditureTotal)) squared([...rows, expenditureTotal]);
  addUp(draft, at, {
    whole: "revenueTotal",
    parts: yearAnd(draft, at, "currentYearRevenue", "broughtForward"),
  });
  if (!isDraft(expenditureTotal))
    addUp(draft, at, {
      whole: "expenditureTotal",
      parts: yearAnd(draft, at, "currentYearExpenditure", "carriedForward"),
    });
}

/** This year's money and what was carried over, if both are stated: other lines may stand between. */
function yearAnd(draft: Draft, at: string, ...parts: readonly [string, string]): readonly string[] {
  return parts.every((part) => isExact(valueAt(draft, `${at}/${part}`))) ? parts : [];
}
