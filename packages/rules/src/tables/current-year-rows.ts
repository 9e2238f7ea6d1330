import { type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { isAmong, isCurrentYear, ownClassRow, revenueRowOf } from "../parameters/summary-rows.js";
import { appropriationRevenue, currentRows, isNothing } from "./two-sided-rows.js";

const { fiscalAppropriationTable: appropriations } = fields.tables;
const budgets: ReadonlySet<string | undefined> = new Set([
  "generalPublicBudgetAppropriation",
  "governmentManagedFundsAppropriation",
  "stateCapitalOperationsAppropriation",
]);

/** The line of the year among rows, and the lines that it adds up. */
export interface CurrentYear {
  readonly whole: Field<Wan>;
  readonly parts: readonly Field<Wan>[];
}

interface Line {
  readonly name: string;
  readonly amount: Field<Wan>;
}

/** Undefined where the year has no line or several, a line stands twice, or there are lines that nobody knows. */
function currentYearOf(
  context: CheckContext,
  lines: readonly Line[],
  isPart: (name: string) => boolean,
): CurrentYear | undefined {
  const whole = lines.filter(({ name }) => isCurrentYear(name));
  const parts = lines.filter(({ name }) => isPart(name));
  const others = lines.filter(
    (line) => !whole.includes(line) && !parts.includes(line) && !isAmong(line.name),
  );
  const [only] = whole;
  const isTwice = new Set(parts.map(({ name }) => name)).size < parts.length;
  if (!only || whole.length > 1 || parts.length === 0 || isTwice) return undefined;
  if (others.some(({ amount }) => !isNothing(context, amount)) || !context.has(only.amount)) return undefined;
  return { whole: only.amount, parts: parts.map(({ amount }) => amount) };
}

/** 本年收入 of the fiscal appropriations with the budgets that they come from. */
export function currentAppropriations(context: CheckContext): CurrentYear | undefined {
  const lines = currentRows(context, appropriationRevenue).map(({ name, amount }) => ({
    name: context.value(name) ?? "",
    amount,
  }));
  return currentYearOf(context, lines, (name) => !isAmong(name) && budgets.has(revenueRowOf(name)));
}

/** 本年支出 of the fiscal appropriations with the categories that it went to, in one column. */
export function currentExpenditure(
  context: CheckContext,
  column: "total" | "generalPublicBudget" | "governmentManagedFundsBudget" | "stateCapitalOperationsBudget",
): CurrentYear | undefined {
  const lines = context.list(appropriations.expenditureRows).map((row) => ({
    name: context.value(row.name) ?? "",
    amount: row[column],
  }));
  const end = lines.findIndex(({ name }) => /结转|结余/.test(name));
  return currentYearOf(context, end < 0 ? lines : lines.slice(0, end), ownClassRow);
}
