import { type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { statementItems } from "../../items/statement-items.js";
import { explain, print } from "../../wording/explain.js";

/** An item's amount that the statement prints twice. */
interface Repeated {
  readonly item: Field<unknown>;
  readonly amount: Field<Wan>;
  readonly again: Field<Wan>;
  /** The name of the second print. */
  readonly as: string;
}

function repeatedIn(context: CheckContext): readonly Repeated[] {
  const ofItems = statementItems(context).map(({ field }) => ({
    item: field.amount,
    amount: field.amount,
    again: field.arrangement,
    as: "本年预算安排",
  }));
  const ofAccounts = context
    .list(fields.executions)
    .map((item) => ({ item, amount: item.amount, again: item.spent, as: "支出决算" }));
  return [...ofItems, ...ofAccounts].filter(({ amount, again }) => context.has(amount) && context.has(again));
}

/** Words before an amount that is only a part of the one before: 其中：本年预算安排. */
const OF_WHICH = /其中\s*[:：]?[^，。；;]{0,16}$/;

export const itemAmountRepeated = defineRule({
  id: "item-amount-repeated",
  title: "支出科目开头的金额与后面写的本年预算安排、支出决算相同",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["D-ITEM"],
  each: repeatedIn,
  none: "没有把本年金额再写一次的支出科目",
  check: (context, { item, amount, again, as }) => {
    const { read, occurrences, label, sameFigure, skipped } = context;
    if (occurrences(again).some(({ text, offset }) => OF_WHICH.test(text.slice(0, offset))))
      return skipped("前面有“其中”，是本年金额的一部分");
    return explain(
      // one of the two may be rounded on purpose: 约 120 万元
      sameFigure(read(amount), read(again), { places: "as printed" }),
      ({ actual, expected }) =>
        `${label(item)}开头写 ${print(actual)}，后面的${as}写 ${print(expected)}，两处不一致`,
    );
  },
});
