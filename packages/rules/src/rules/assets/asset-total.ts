import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";

const { total, holdings } = fields.stateAssets;

export const assetTotal = defineRule({
  id: "asset-total",
  title: "资产价值合计等于各类资产价值之和",
  severity: "error",
  basis: ["state-assets-regulation-27"],
  covers: ["G-SUM"],
  check: ({ read, list, identity, skipped }) => {
    const all = list(holdings);
    if (all.length === 0) return skipped("未披露：各类资产的价值");
    return identity(read(total.value), sum(all.map((holding) => read(holding.value, { blank: "zero" }))));
  },
});
