import type { DepartmentBudget } from "../budget/department-budget.js";
import { valuesByPointer } from "../field.js";
import { isExact } from "../values/exact.js";
import { isRate } from "../values/percentage.js";
import { fieldKind } from "./field-kind.js";

const HOW = "须为预算，用 DepartmentBudget.parse、readBudget 或 read 读出，或用 wan、percentage 做成";

/**
 * The fault of a value at a pointer of a budget, in Chinese, which types would have refused; undefined if there is
 * none. Checks that budgets have the field, and the kind of a number; texts and years are not checked.
 */
export function valueFault(pointer: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const kind = fieldKind(pointer);
  if (kind === undefined) return `预算里没有这个字段：${pointer}`;
  if (value === null) return undefined;
  if (kind === "exact" && !isExact(value)) return `${pointer} 不是精确的数`;
  return kind === "rate" && !isRate(value) ? `${pointer} 不是百分比` : undefined;
}

/** Whether a value may be a budget: it has a `kind`, as every budget has. */
export function isBudgetLike(value: unknown): value is DepartmentBudget {
  return typeof (value as { readonly kind?: unknown } | null | undefined)?.kind === "string";
}

/**
 * Refuses undecoded JSON and anything else that is no budget: no values would be found in it, as if nothing were
 * disclosed.
 * @throws TypeError that names the first value that is not decoded
 */
export function assertBudget(budget: DepartmentBudget): void {
  if (!isBudgetLike(budget)) throw new TypeError(`${HOW}；实际没有 kind`);
  for (const [pointer, value] of valuesByPointer(budget)) {
    const fault = valueFault(pointer, value);
    if (fault !== undefined) throw new TypeError(`${HOW}；${fault}`);
  }
}
