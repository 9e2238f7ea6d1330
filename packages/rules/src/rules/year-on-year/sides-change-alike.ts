import { type ChangingFigure, fields, sourceOfBudget, threeBudgets } from "@qingbei/domain";
import { directionWord } from "../../changes/direction-word.js";
import { isOneBase, signedChange } from "../../changes/signed-change.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

const { revenue, expenditure } = fields;

/** The same money as revenue and as expenditure. */
interface Sides {
  readonly income: ChangingFigure;
  readonly outgo: ChangingFigure;
}

const sides: readonly Sides[] = [
  {
    income: { amount: revenue.total, change: revenue.change },
    outgo: { amount: expenditure.total, change: expenditure.change },
  },
  ...(
    [
      ["fiscalAppropriation", "fiscalAppropriation"],
      ...threeBudgets.map((budget) => [sourceOfBudget[budget], budget] as const),
    ] as const
  ).map(([source, budget]) => ({
    income: { amount: revenue[source], change: revenue.changes[source] },
    outgo: { amount: expenditure[budget], change: expenditure.changes[budget] },
  })),
];

/** Whether both sides are equal this year and are compared with the same figure of last year. */
function isComparable(context: CheckContext, { income, outgo }: Sides): boolean {
  const { value, read, sameFigure } = context;
  const [year, other] = [value(income.change.baseYear), value(outgo.change.baseYear)];
  return (
    sameFigure(read(income.amount), read(outgo.amount)).outcome === "passed" &&
    isOneBase(context, [income.change, outgo.change]) &&
    (!year || !other || year === other)
  );
}

export const sidesChangeAlike = defineRule<Sides>({
  id: "sides-change-alike",
  title: "收支相等的，收入和支出的增减一致",
  severity: "warning",
  basis: ["budget-law-14", "budget-law-35"],
  covers: ["A-IN-EQ-OUT", "A-YOY-DIR"],
  none: "没有同时写收入和支出的增减",
  each: ({ has, kind }) =>
    sides
      // 收入合计 and 支出合计 of final accounts need not have been equal last year, which may have used money left over
      .filter(({ income }) => kind === "budget" || income.amount !== revenue.total)
      .filter(({ income, outgo }) => has(income.change.direction) && has(outgo.change.direction)),
  check: (context, both) => {
    const { value, label, identity, passed, failed, skipped } = context;
    const { income, outgo } = both;
    if (!isComparable(context, both)) return skipped("收入与支出不相等，或不是与同一个数比较");
    const [one, other] = [value(income.change.direction), value(outgo.change.direction)];
    if (!one || !other) return skipped("未披露：增减方向");
    const said = `${label(income.amount)}写“${directionWord(one)}”，${label(outgo.amount)}写“${directionWord(other)}”`;
    if (one !== other) return failed(`${said}，而本年两数相等，请核对上年数或增减`);
    const [a, b] = [signedChange(context, income.change), signedChange(context, outgo.change)];
    if (!a?.size || !b?.size) return passed();
    return explain(
      identity(a.figure, b.figure),
      (evaluation) =>
        `${label(income.amount)}比上年的增减是 ${print(evaluation.actual)}，${label(outgo.amount)}的是 ${print(evaluation.expected)}，前者${gap(evaluation)}，而本年两数相等，请核对`,
    );
  },
});
