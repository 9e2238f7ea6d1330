import {
  type DepartmentBudget,
  type Field,
  type FieldOf,
  fields,
  pointerOf,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { executedItems } from "../items/executed-items.js";
import { threePublicOf } from "../parameters/three-public-names.js";
import { amountOf } from "../tables/row-fields.js";
import { plainName } from "../text/name-keys.js";
import { counterpart } from "./counterpart.js";

/** A budget amount that final accounts print, and the same amount in the budget itself. */
export interface ApprovedPair {
  readonly stated: Field<Wan>;
  readonly published: Field<Wan>;
}

/** All expenditure from the general public budget: 一般公共预算财政拨款支出, not that of a class. */
const GENERAL_TOTAL = /^一般公共预算(?:当年)?(?:财政)?(?:拨款)?支出$/;

/** The published amounts of the items of the general public budget, by the amount that the accounts say was spent. */
function publishedItems(
  context: CheckContext,
  root: FieldOf<DepartmentBudget>,
): ReadonlyMap<string, Field<Wan>> {
  return new Map(
    executedItems(context).flatMap(({ spent, rows }): (readonly [string, Field<Wan>])[] => {
      const [own, ...others] = rows.filter(({ table }) => table.id === "generalPublicBudgetTable");
      if (!own || others.length > 0) return [];
      const published = counterpart(context, amountOf(own.row, "total"), fields, root);
      return published ? [[pointerOf(spent), published as Field<Wan>]] : [];
    }),
  );
}

/** The budgets that the statement of final accounts writes, called 年初预算 or 预算 alone, with the published ones. */
export function approvedInProse(
  context: CheckContext,
  root: FieldOf<DepartmentBudget>,
  plannedAs: "approved" | "unsaid",
): readonly ApprovedPair[] {
  const { list, value, has } = context;
  const stated = list(fields.executions).filter(
    (each) => has(each.budgeted) && value(each.plannedAs) === plannedAs,
  );
  if (stated.length === 0) return [];
  const items = plannedAs === "approved" ? publishedItems(context, root) : undefined;
  const { generalPublicBudgetTable: general, threePublicExpensesTable: three } = root.tables;
  return stated.flatMap(({ name, budgeted, spent }): readonly ApprovedPair[] => {
    const printed = plainName(value(name) ?? "");
    const expense = threePublicOf(printed);
    const isTotal = plannedAs === "approved" && GENERAL_TOTAL.test(printed);
    const published = expense
      ? three.current[expense]
      : isTotal
        ? general.totalRow.total
        : items?.get(pointerOf(spent));
    return published && has(published) ? [{ stated: budgeted, published }] : [];
  });
}
