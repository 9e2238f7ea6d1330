import { listedUnits } from "../../across/listed-units.js";
import type { Sum } from "../../across/sum-of-units.js";
import { summandsOf } from "../../across/summands.js";
import { sumsOfUnits } from "../../across/sums-of-units.js";
import { sum } from "../../engine/figure.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

function addedUp({ whole, parts, isDoubtful }: Sum, units: number, certain: boolean): Check {
  return ({ read, identity, label }) =>
    explain(
      identity(read(whole), sum(parts.map((part) => read(part, { blank: "zero" }))), {
        severity: certain && !isDoubtful ? "error" : "warning",
      }),
      (evaluation) =>
        `${label(whole)} ${print(evaluation.actual)} 与所属 ${units} 个单位之和 ${print(evaluation.expected)} 不符，${gap(evaluation)}`,
    );
}

export const unitSums = defineRule({
  id: "unit-sums",
  title: "部门的财政拨款和经费等于所属各单位之和",
  severity: "error",
  basis: ["budget-law-8"],
  across: true,
  covers: ["E-SUM-UNITS"],
  checks: (context) => {
    if (listedUnits(context).every(({ disclosures }) => disclosures.length === 0)) return [];
    const { unclear, listed, leftOut } = summandsOf(context);
    if (unclear.length > 0) {
      const names = unclear.map(({ name }) => name).join("、");
      return [({ skipped }) => skipped(`要有每个所属单位的公开各一份才能相加；缺少或重复的是：${names}`)];
    }
    const parts = [...listed, ...(leftOut?.companions ?? [])];
    const certain = parts.every((part) => part.certain);
    return sumsOfUnits(context, parts).map((each) => addedUp(each, parts.length, certain));
  },
  none: "没有给出所属单位的公开（--against）",
});
