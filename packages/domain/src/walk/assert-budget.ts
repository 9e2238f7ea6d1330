import type { DepartmentBudget } from "../budget/department-budget.js";
import { valuesByPointer } from "../field.js";
import { isExact } from "../values/exact.js";
import { isRate } from "../values/percentage.js";
import { fieldKind } from "./field-kind.js";

const HOW = "须为预算，用 DepartmentBudget.parse、readBudget 或 read 读出，或用 wan、percentage 做成";

/**
 * What is wrong with a value at a pointer of a budget, in Chinese: types would have refused it. Undefined for what may stand there, as
 * far as numbers go: texts and years are not looked into.
 */
export function valueFault(pointer: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const kind = fieldKind(pointer);
  if (kind === undefined) return `预算里没有这个字段：${pointer}`;
  if (value === null) return undefined;
  if (kind === "exact" && !isExact(value)) return `${pointer} 不是精确的数`;
  return kind === "rate" && !isRate(value) ? `${pointer} 不是百分比` : undefined;
}

/** Whether a value may be a budget, by what every budget has. */
export function isBudgetLike(value: unknown): value is DepartmentBudget {
  return typeof (value as { readonly kind?: unknown } | null | undefined)?.kind === "string";
}

/**
 * Refuses JSON for a budget, and anything else for one: nothing is found in it, which looks like nothing disclosed.
 * @throws TypeError that names the first value that is not decoded
 */
export function assertBudget(budget: DepartmentBudget): void {
  if (!isBudgetLike(budget)) throw new TypeError(`${HOW}；实际没有 kind`);
  for (const [pointer, value] of valuesByPointer(budget)) {
    const fault = valueFault(pointer, value);
    if (fault !== undefined) throw new TypeError(`${HOW}；${fault}`);
  }
}
