import {
  absolute,
  add,
  compare,
  type Exact,
  type Field,
  fields,
  halfUnit,
  round,
  scale,
  shift,
  subtract,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { print } from "../../wording/explain.js";

/** With fewer, no denominator is told by the others. */
const FEWEST = 4;
const CENTS = 2;
const { expenditure, tables } = fields;
/** Totals that a statement divides. */
const totals: readonly Field<Exact>[] = [
  expenditure.total,
  expenditure.fiscalAppropriation,
  expenditure.generalPublicBudget,
  expenditure.governmentManagedFundsBudget,
  tables.expenditureTable.totalRow.total,
  tables.generalPublicBudgetTable.totalRow.total,
];

interface Shared {
  readonly index: number;
  readonly amount: Exact;
  readonly points: Exact;
  readonly decimals: number;
}

/** Items in a row, of one level, each with its amount and its share. */
function groupsOf({ list, value }: CheckContext): readonly (readonly Shared[])[] {
  const groups: Shared[][] = [];
  let level: unknown;
  for (const [index, item] of list(fields.statementItems).entries()) {
    const [amount, share, own] = [value(item.amount), value(item.share), value(item.level)];
    if (!amount || !share) {
      level = undefined;
      continue;
    }
    if (own !== level || groups.length === 0) groups.push([]);
    level = own;
    groups.at(-1)?.push({ index, amount, points: share.points, decimals: share.decimals });
  }
  return groups.filter((group) => group.length >= FEWEST);
}

/** Whether an item is its share of a total, within what rounding of both may hide. */
function isShareOf(total: Exact, { amount, points, decimals }: Shared): boolean {
  const due = shift(scale(total, points), -2);
  const slack = add(shift(scale(total, halfUnit(decimals)), -2), scale(halfUnit(CENTS), 2));
  return compare(absolute(subtract(due, amount)), slack) <= 0;
}

/** The total that all items but one are shares of, and the one that is not. */
function oddOne(context: CheckContext, group: readonly Shared[]) {
  const ownSum = group.reduce((sum, { amount }) => add(sum, amount), zero);
  const candidates = [ownSum, ...totals.flatMap((field) => context.value(field) ?? [])];
  const found = candidates.map((total) => ({ total, odd: group.filter((item) => !isShareOf(total, item)) }));
  return found.sort((a, b) => a.odd.length - b.odd.length)[0];
}

export const itemShares = defineRule<readonly Shared[]>({
  id: "item-shares",
  title: "各项占比等于该项金额除以总额",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["A-SHARE"],
  none: "同时写出金额和占比的同级科目不足四个",
  each: groupsOf,
  check: (context, group) => {
    const { list, value, label, passed, failed, skipped } = context;
    const found = oddOne(context, group);
    if (!found || found.odd.length > 1) return skipped("看不出占比的分母是哪个数");
    const [odd] = found.odd;
    if (!odd) return passed();
    const item = list(fields.statementItems)[odd.index];
    if (!item) return passed();
    value(item.amount);
    value(item.share);
    const part = label(item.amount);
    const due = round(shift(scale(found.total, odd.points), -2), CENTS);
    return failed(
      `其余各项都是 ${print(found.total)} 的占比，${part} ${print(odd.amount)} 占不到所写的比例：按这个比例应为 ${print(due)}，请核对金额或占比`,
    );
  },
});
