import { toText } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { type AssetPartSum, assetPartSums } from "../../tables/asset-parts.js";
import { explain } from "../../wording/explain.js";

export const assetParts = defineRule<AssetPartSum>({
  id: "asset-parts",
  title: "资产“其中”各项价值之和不超过所属类别",
  severity: "error",
  basis: ["state-assets-regulation-27"],
  covers: ["G-CHILD"],
  each: assetPartSums,
  none: "没有披露资产的“其中”项",
  check: ({ read, value, atMost }, { holding, parts, severity }) => {
    const all = sum(parts.map((part) => read(part.value, { blank: "zero" })));
    return explain(
      atMost(all, read(holding.value, { blank: "zero" }), severity ? { severity } : {}),
      (evaluation) =>
        `${value(holding.name)}的价值为 ${toText(evaluation.expected)} 元，其中各项之和为 ${toText(evaluation.actual)} 元，多 ${toText(evaluation.difference)} 元`,
    );
  },
});
