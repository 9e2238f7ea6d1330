import { absolute, compare, halfUnit, subtract } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { statementItems } from "../../items/statement-items.js";
import { explain, print } from "../../wording/explain.js";

export const itemAmountRepeated = defineRule({
  id: "item-amount-repeated",
  title: "支出科目开头的金额与后面写的本年预算安排相同",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["D-ITEM"],
  each: (context) =>
    statementItems(context).filter(
      ({ field }) => context.has(field.amount) && context.has(field.arrangement),
    ),
  none: "没有把本年预算安排再写一次的支出科目",
  check: (context, { field }) => {
    const { read, value, occurrences, label, passed, sameFigure } = context;
    const outcome = sameFigure(read(field.amount), read(field.arrangement));
    const [amount, again] = [value(field.amount), value(field.arrangement)];
    // one of the two may be rounded on purpose: 约 120 万元
    const decimals = [field.amount, field.arrangement].map((each) => occurrences(each)[0]?.decimals ?? 2);
    const coarsest = Math.min(...decimals);
    const isRounded =
      amount &&
      again &&
      decimals.some((each) => each !== coarsest) &&
      compare(absolute(subtract(amount, again)), halfUnit(coarsest)) <= 0;
    if (outcome.outcome === "failed" && isRounded) return passed();
    return explain(
      outcome,
      ({ actual, expected }) =>
        `${label(field.amount)}开头写 ${print(actual)}，后面的本年预算安排写 ${print(expected)}，两处不一致`,
    );
  },
});
