import { compare, type Exact, equals, fields, isNegative, subtract, total, zero } from "@qingbei/domain";
import { lonePart } from "../../arithmetic/lone-part.js";
import { runOf } from "../../arithmetic/run-of.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

/**
 * Whether amounts above the budget may be right, since one exceeds the budget, or equals the whole excess: it may be a
 * bound, a base or an earlier year's amount, and not a part.
 */
function mayBeNoPart(amounts: readonly Exact[], budget: Exact): boolean {
  const surplus = subtract(total(amounts), budget);
  if (isNegative(surplus) || amounts.length < 2) return amounts.some((amount) => compare(amount, budget) > 0);
  return amounts.some((amount) => equals(amount, surplus) || compare(amount, budget) > 0);
}

export const purposeSum = defineRule({
  id: "purpose-sum",
  title: "用途各分项金额之和等于项目预算数；分项未列全时不超过预算数",
  severity: "error",
  basis: ["budget-law-32"],
  covers: ["F-PURPOSE-SUM"],
  each: ({ list }) => list(fields.projects),
  none: "没有披露项目",
  check: (context, project) => {
    const { read, value, list, label, identity, atMost, skipped } = context;
    const parts = list(project.purpose.parts);
    const without = parts.findIndex((part) => !context.has(part.amount));
    if (parts.length === 0) return skipped(`${label(project)}的用途没有分项金额`);
    if (without >= 0) return skipped(`${label(project)}的用途第 ${without + 1} 个分项没有金额`);
    const budget = read(project.budget);
    const spent = sum(parts.map((part) => read(part.amount)));
    const open = value(project.purpose.partsExhaustive) === false;
    const outcome = open
      ? atMost(spent, budget)
      : // a purpose with a single amount may leave the rest out
        parts.length === 1
        ? lonePart(context, budget, spent)
        : identity(budget, spent);
    if (outcome.outcome !== "failed") return outcome;
    const amounts = parts.flatMap((part) => value(part.amount) ?? []);
    const [together, stated] = [total(amounts), value(project.budget) ?? zero];
    const run = runOf(amounts, stated);
    if (run) return identity(budget, sum(parts.slice(...run).map((part) => read(part.amount))));
    const doubted = mayBeNoPart(amounts, stated) ? ({ ...outcome, severity: "warning" } as const) : outcome;
    return explain(doubted, () => {
      const written = amounts.length > 1 ? `${amounts.map(print).join("＋")} 合计 ` : "";
      return `${label(project)}的用途分项${open ? "（未列全）" : ""} ${written}${print(together)}，预算数 ${print(stated)}，分项${gap({ difference: subtract(together, stated) })}`;
    });
  },
});
