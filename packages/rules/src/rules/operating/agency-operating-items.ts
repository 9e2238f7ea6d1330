import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

const { agencyOperatingExpenses: agency } = fields;

export const agencyOperatingItems = defineRule({
  id: "agency-operating-items",
  title: "机关运行经费等于所列明细之和；明细未列全时不小于其和",
  severity: "error",
  basis: ["budget-law-14"],
  covers: ["A-OPER-ITEMS"],
  check: ({ read, value, list, identity, atMost, skipped }) => {
    const items = list(agency.items);
    if (items.length === 0) return skipped("未披露：机关运行经费的明细");
    const total = read(agency.total);
    const listed = sum(items.map((item) => read(item.amount, { blank: "zero" })));
    if (value(agency.itemsExhaustive) === false) {
      return explain(
        atMost(listed, total),
        (evaluation) =>
          `机关运行经费 ${print(evaluation.expected)}，已列出的 ${items.length} 项明细合计就有 ${print(evaluation.actual)}，${gap(evaluation)}`,
      );
    }
    return explain(
      identity(total, listed),
      (evaluation) =>
        `机关运行经费 ${print(evaluation.actual)}，所列 ${items.length} 项明细合计 ${print(evaluation.expected)}，总数${gap(evaluation)}`,
    );
  },
});
