import { fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { type Figure, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { gap, print } from "../../wording/explain.js";
import { threePublicParts } from "./three-public-total.js";

const { threePublicExpenses: three } = fields;
/** More are not listed there; 2^12 sums are quick. */
const MOST_ITEMS = 12;

interface Item {
  readonly name: string;
  readonly figure: Figure;
}

function itemsWithMoney({ list, value, read, has }: CheckContext): readonly Item[] {
  return list(three.otherItems)
    .filter((item) => has(item.amount))
    .map((item) => ({ name: value(item.name) ?? "其他费用", figure: read(item.amount) }));
}

/** The smallest set of items that gives the stated total exactly if it is included. */
function countedIn({ identity }: CheckContext, total: Figure, own: Figure, items: readonly Item[]) {
  const subsets = Array.from({ length: 2 ** items.length }, (_, mask) =>
    items.filter((_, index) => mask & (2 ** index)),
  ).sort((a, b) => a.length - b.length);
  return subsets.slice(1).find((subset) => {
    const outcome = identity(total, sum([own, ...subset.map(({ figure }) => figure)]));
    return outcome.outcome === "passed" && outcome.evaluation?.status === "exact";
  });
}

export const threePublicScope = defineRule({
  id: "three-public-scope",
  title: "会议费、培训费等不计入“三公”经费合计",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["A-SANGONG-SCOPE"],
  check: (context) => {
    const { read, identity, skipped, failed, show } = context;
    const items = itemsWithMoney(context);
    if (items.length === 0) return skipped("“三公”经费部分没有列出三项以外的费用");
    if (items.length > MOST_ITEMS) return skipped(`三项以外的费用多于 ${MOST_ITEMS} 项，无法逐一试算`);
    const total = read(three.total);
    const own = threePublicParts(context);
    const outcome = identity(total, own);
    if (outcome.outcome !== "failed" || !outcome.evaluation) return outcome;
    const intruders = countedIn(context, total, own, items);
    if (!intruders) return skipped("合计与三项之和不符，但不是由所列的其他费用造成");
    const { expected } = outcome.evaluation;
    const names = intruders.map(({ name }) => name).join("、");
    const pointer = "/threePublicExpenses/total";
    return failed(
      `“三公”经费合计 ${show(pointer)} 比三项之和 ${print(expected)} ${gap(outcome.evaluation)}，正是列入其中的${names}；${names}不属于“三公”经费`,
      {
        repairs: [
          {
            kind: "value",
            pointer,
            from: show(pointer),
            to: print(expected),
            advice: `${names}不属于“三公”经费，应另列`,
          },
        ],
      },
    );
  },
});
