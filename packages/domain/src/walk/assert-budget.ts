import type { DepartmentBudget } from "../budget/department-budget.js";
import { escaped } from "../field/field.js";
import { isExact } from "../values/exact.js";
import { isRate } from "../values/percentage.js";
import { AGAINST, fieldsOf, kindOf, ROOT, type Sign } from "./field-kind.js";

const HOW = "须为预算，用 DepartmentBudget.parse、readBudget 或 read 读出，或用 wan、percentage 做成";
const NO_FIELD = "预算里没有这个字段";

/** A value that is not what its field holds: where it stands beneath the value looked at, and what is wrong, in Chinese. */
interface Misfit {
  readonly pointer: string;
  readonly fault: string;
}

const beneath = (key: string | number, misfit: Misfit | undefined): Misfit | undefined =>
  misfit && { ...misfit, pointer: `/${escaped(String(key))}${misfit.pointer}` };

/** Looks along the outline: pointers are put together only for what is wrong. */
function misfitIn(value: unknown, sign: Sign): Misfit | undefined {
  if (value === null || value === undefined) return undefined;
  const kind = kindOf(sign);
  if (kind === "exact") return isExact(value) ? undefined : { pointer: "", fault: "不是精确的数" };
  if (kind === "rate") return isRate(value) ? undefined : { pointer: "", fault: "不是百分比" };
  if (kind === "plain" || typeof value !== "object") return undefined;
  if (kind === "list" && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = misfitIn(item, sign.slice(1));
      if (found) return beneath(index, found);
    }
    return undefined;
  }
  const signs = kind === "object" ? fieldsOf(sign) : undefined;
  for (const key of Object.keys(value)) {
    const own = (value as Readonly<Record<string, unknown>>)[key];
    if (own === undefined) continue;
    const isAgainst = sign === ROOT && key === AGAINST.slice(1);
    const ofField = isAgainst ? `*${ROOT}` : signs?.get(key);
    const found = ofField === undefined ? { pointer: "", fault: NO_FIELD } : misfitIn(own, ofField);
    if (found) return beneath(key, found);
  }
  return undefined;
}

/**
 * The first fault of a budget that types would have refused, in Chinese; undefined if there is none. Checks that budgets
 * have each field, and the kind of each number; texts and years are not checked.
 */
export function budgetFault(budget: unknown): string | undefined {
  const found = misfitIn(budget, ROOT);
  if (!found) return undefined;
  const { pointer, fault } = found;
  return fault === NO_FIELD ? `${fault}：${pointer}` : `${pointer} ${fault}`;
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
  const fault = budgetFault(budget);
  if (fault !== undefined) throw new TypeError(`${HOW}；${fault}`);
}
