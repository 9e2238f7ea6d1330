import { type FieldOf, fields, mainUses, type StatementItem } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { perDocumentBy } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  type DividedClass,
  dividedClasses,
  type ListedClasses,
  listedClasses,
} from "../../items/listed-classes.js";
import { explain, gap, print } from "../../wording/explain.js";

const partsOf = (item: FieldOf<StatementItem>) => mainUses.map((use) => item[use]);

/** Checks an item against its basic and project expenditure. */
function ofUses({ read, has, identity, atMost, label }: CheckContext, item: FieldOf<StatementItem>): Outcome {
  const stated = partsOf(item).filter(has);
  const [amount, parts] = [read(item.amount), sum(stated.map((part) => read(part)))];
  const within = atMost(parts, amount);
  // the rest may be another use that the sentence leaves out
  const outcome =
    within.outcome === "passed" && stated.length > 1
      ? identity(amount, parts, { severity: "warning" })
      : within;
  return explain(outcome, (evaluation) => {
    const isMore = outcome === within;
    const [whole, added] = isMore
      ? [evaluation.expected, evaluation.actual]
      : [evaluation.actual, evaluation.expected];
    return `${label(item.amount)}为 ${print(whole)}，其中基本支出、项目支出之和为 ${print(added)}，${isMore ? "后者" : "前者"}${gap(evaluation)}`;
  });
}

/** Checks a total against the classes into which its sentence divides it. */
function ofClasses(
  { read, identity, atMost, label }: CheckContext,
  { total, classes }: ListedClasses,
): Outcome {
  const [whole, parts] = [read(total), sum(classes.map(({ field }) => read(field.amount)))];
  const equal = identity(whole, parts);
  if (equal.outcome !== "failed") return equal;
  // the rest may be a class that the sentence leaves out
  const isMore = atMost(parts, whole).outcome === "failed";
  return {
    ...explain(
      equal,
      (evaluation) =>
        `${label(total)} ${print(evaluation.actual)} 与同一处列出的各类支出之和 ${print(evaluation.expected)} 不符，${gap(evaluation)}`,
    ),
    ...(!isMore && { severity: "warning" as const }),
  };
}

function held({ read, identity, label }: CheckContext, { field, items }: DividedClass): Outcome {
  return explain(
    identity(read(field.amount), sum(items.map((item) => read(item.amount))), { severity: "warning" }),
    (evaluation) =>
      `${label(field.amount)} ${print(evaluation.actual)} 与它下面各项之和 ${print(evaluation.expected)} 不符，${gap(evaluation)}；其余各类都相符`,
  );
}

const notHeld = perDocumentBy((context, list: readonly DividedClass[]) =>
  list.filter((each) => held(context, each).outcome !== "passed"),
);

/**
 * Checks classes against their items: if only one does not add up, it is wrong; if several do not, they count other
 * money.
 */
function ofItems(context: CheckContext, list: readonly DividedClass[]): Outcome {
  const off = notHeld(context, list);
  if (off.length > 1) return context.skipped("几类支出都与各项之和不符，口径可能不同");
  const [one = list[0]] = off;
  return one ? held(context, one) : context.passed();
}

export const itemParts = defineRule({
  id: "item-parts",
  title: "支出科目的金额等于其下各部分之和，各类支出之和等于同一处的合计",
  severity: "error",
  basis: ["implementing-regulation-5"],
  covers: ["A-SUM-EXP"],
  none: "没有支出科目写出其中的基本支出、项目支出，也没有逐类、逐项列全的支出",
  checks: (context) => [
    ...context
      .list(fields.statementItems)
      .filter((item) => context.has(item.amount) && partsOf(item).some(context.has))
      .map((item) => (own: CheckContext) => ofUses(own, item)),
    ...listedClasses(context).map((listed) => (own: CheckContext) => ofClasses(own, listed)),
    ...[dividedClasses(context) ?? []].flatMap((list) =>
      list.length > 0 ? [(own: CheckContext) => ofItems(own, list)] : [],
    ),
  ],
});
