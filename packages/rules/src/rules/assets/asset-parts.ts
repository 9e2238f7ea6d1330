import { type AssetHolding, type FieldOf, fields, toText } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain } from "../../wording/explain.js";

/** Every line of the table that has lines beneath it, at any depth. */
export function holdingsWithParts({ list }: CheckContext): readonly FieldOf<AssetHolding>[] {
  const beneath = (holding: FieldOf<AssetHolding>): readonly FieldOf<AssetHolding>[] => {
    const parts = list(holding.parts);
    return parts.length === 0 ? [] : [holding, ...parts.flatMap(beneath)];
  };
  return list(fields.stateAssets.holdings).flatMap(beneath);
}

export const assetParts = defineRule({
  id: "asset-parts",
  title: "资产“其中”各项价值之和不超过所属类别",
  severity: "error",
  basis: ["state-assets-regulation-27"],
  covers: ["G-CHILD"],
  each: holdingsWithParts,
  none: "没有披露资产的“其中”项",
  check: ({ read, list, value, atMost }, holding) => {
    const parts = sum(list(holding.parts).map((part) => read(part.value, { blank: "zero" })));
    return explain(
      atMost(parts, read(holding.value, { blank: "zero" })),
      (evaluation) =>
        `${value(holding.name)}的价值为 ${toText(evaluation.expected)} 元，其中各项之和为 ${toText(evaluation.actual)} 元，多 ${toText(evaluation.difference)} 元`,
    );
  },
});
