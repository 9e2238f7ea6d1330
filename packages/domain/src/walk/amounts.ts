import type * as core from "zod/v4/core";
import { DepartmentBudget } from "../budget/department-budget.js";
import { isExact } from "../values/exact.js";
import { Wan, Yuan } from "../values/wan.js";
import { assertBudget } from "./assert-budget.js";
import { bare, childrenOf, membersOfSchema, type Place } from "./model-schema.js";

/** An amount of a budget with its unit and pointer. Budgets are in 万元, the accounts of assets in 元. */
export type AmountAt =
  | { readonly pointer: string; readonly unit: "万元"; readonly amount: Wan }
  | { readonly pointer: string; readonly unit: "元"; readonly amount: Yuan };

/** The amount at a place; undefined for any other value and for a blank. */
export function amountAt({ pointer, value, schema }: Place): AmountAt | undefined {
  if (!isExact(value)) return undefined;
  const codec = bare(schema);
  if (codec === Wan) return { pointer, unit: "万元", amount: value as Wan };
  return codec === Yuan ? { pointer, unit: "元", amount: value as Yuan } : undefined;
}

const holders = new WeakMap<core.$ZodType, boolean>();

/** Whether values of a schema are amounts, or may contain some at any depth. */
export function holdsAmounts(schema: core.$ZodType): boolean {
  const inner = bare(schema);
  if (inner === Wan || inner === Yuan) return true;
  const known = holders.get(inner);
  if (known !== undefined) return known;
  // a schema within itself adds nothing new
  holders.set(inner, false);
  const holds = membersOfSchema(inner).some(holdsAmounts);
  holders.set(inner, holds);
  return holds;
}

function* walk(place: Place): Generator<AmountAt> {
  const amount = amountAt(place);
  if (amount) yield amount;
  else if (!isExact(place.value)) for (const child of childrenOf(place)) yield* walk(child);
}

/**
 * All amounts that a budget discloses, in the order of the model; not counts, percentages or years.
 * @throws TypeError if it is no budget, or is undecoded JSON, whose amounts are texts and would not be found
 */
export function amountsOf(budget: DepartmentBudget): readonly AmountAt[] {
  assertBudget(budget);
  return [...walk({ pointer: "", value: budget, schema: DepartmentBudget })];
}
