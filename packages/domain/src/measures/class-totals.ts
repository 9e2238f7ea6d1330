import type { DepartmentBudget } from "../budget/department-budget.js";
import { tableOfBudget, threeBudgets } from "../budget/three-budgets.js";
import { add } from "../values/exact.js";
import type { Wan } from "../values/wan.js";

/** The length of codes at each level: 类, 款, 项 (reference §3.1). */
const DIGITS = { category: 3, section: 5, item: 7 } as const;

/** A level of a classification: 类, 款 or 项. */
export type ClassLevel = keyof typeof DIGITS;

/** A row of any table with a classification. */
export interface ClassifiedRow {
  readonly code?: string | null;
  readonly name?: string | null;
  readonly total?: Wan | null;
}

/** The sum of the rows of one class, 万元. `code` is null for rows without a classification code. */
export interface ClassTotal {
  readonly code: string | null;
  /** The class's name as printed; undefined if it has no row of its own. */
  readonly name: string | undefined;
  readonly amount: Wan;
}

const isCode = (code: string | null | undefined): code is string => /^\d{3}(?:\d{2}){0,3}$/.test(code ?? "");

/** Codes that have rows beneath them, where their amounts are counted. */
export function codesAbove(rows: readonly ClassifiedRow[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { code } of rows)
    if (isCode(code))
      for (let length = 3; length < code.length; length += 2) found.add(code.slice(0, length));
  return found;
}

/**
 * The sums of a table's rows by class, 万元, nothing counted twice: rows with rows beneath them are left out.
 * A row of a higher level than `level` with nothing disclosed beneath it counts itself. Blank amounts add nothing.
 */
export function totalsByClass<R extends ClassifiedRow>(
  rows: readonly R[],
  level: ClassLevel,
  column: (row: R) => Wan | null | undefined = (row) => row.total,
): readonly ClassTotal[] {
  const above = codesAbove(rows.filter((row) => column(row)));
  const names = new Map(
    rows.flatMap(({ code, name }) => (isCode(code) && name ? [[code, name] as const] : [])),
  );
  const byCode = new Map<string | null, Wan>();
  for (const row of rows) {
    const amount = column(row);
    if (!amount || (isCode(row.code) && above.has(row.code))) continue;
    const code = isCode(row.code) ? row.code.slice(0, DIGITS[level]) : null;
    const known = byCode.get(code);
    byCode.set(code, known ? add(known, amount) : amount);
  }
  return [...byCode].map(([code, amount]) => ({
    code,
    name: code === null ? undefined : names.get(code),
    amount,
  }));
}

/** The totals of several tables, added up by class. */
function together(tables: readonly (readonly ClassTotal[])[]): readonly ClassTotal[] {
  const byCode = new Map<string | null, ClassTotal>();
  for (const total of tables.flat()) {
    const known = byCode.get(total.code);
    byCode.set(
      total.code,
      known ? { ...known, name: known.name ?? total.name, amount: add(known.amount, total.amount) } : total,
    );
  }
  return [...byCode.values()];
}

/**
 * Expenditure by functional class, 万元, from 部门支出总表, or else from the three budgets' tables, which share no
 * money. undefined if the document has neither.
 */
export function expenditureByClass(
  { tables }: DepartmentBudget,
  level: ClassLevel = "category",
): readonly ClassTotal[] | undefined {
  const whole = tables?.expenditureTable?.rows;
  if (whole) return totalsByClass(whole, level);
  const budgets = threeBudgets
    .map((budget) => tables?.[tableOfBudget[budget]])
    .flatMap((table) => (table?.rows ? [table.rows] : []));
  // table by table: a row of one is not the parent of a row of another
  return budgets.length > 0 ? together(budgets.map((rows) => totalsByClass(rows, level))) : undefined;
}
