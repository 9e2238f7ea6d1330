import { type AssetHolding, type FieldOf, fields, toText } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { explain } from "../../wording/explain.js";
import { holdingsWithParts } from "./asset-parts.js";

const { total, holdings } = fields.stateAssets;

function whole({ read, list, has, sameFigure, skipped }: CheckContext): Outcome {
  const all = list(holdings);
  if (!has(total.quantity) || all.length === 0) return skipped("未披露：资产数量合计");
  const counted = sum(all.map((holding) => read(holding.quantity, { blank: "zero" })));
  // nobody rounds a count
  return explain(
    sameFigure(read(total.quantity), counted),
    ({ actual, expected }) => `资产数量合计 ${toText(actual)}，各类之和 ${toText(expected)}，两者不符`,
  );
}

function parts(context: CheckContext, holding: FieldOf<AssetHolding>): Outcome {
  const { read, list, value, atMost, failed } = context;
  const counted = sum(list(holding.parts).map((part) => read(part.quantity, { blank: "zero" })));
  const outcome = atMost(counted, read(holding.quantity, { blank: "zero" }));
  if (outcome.outcome === "skipped" || !outcome.evaluation || outcome.evaluation.status === "exact")
    return outcome;
  const message = `${value(holding.name)}的数量为 ${toText(outcome.evaluation.expected)}，其中各项之和为 ${toText(outcome.evaluation.actual)}，超过所属类别`;
  // nobody rounds a count, so what rounding would allow is wrong all the same
  return outcome.outcome === "passed" ? failed(message) : { ...outcome, message };
}

export const assetQuantities = defineRule({
  id: "asset-quantities",
  title: "资产数量合计等于各类之和，“其中”各项不超过所属类别",
  severity: "error",
  basis: ["state-assets-regulation-27"],
  covers: ["G-QTY"],
  checks: (context) => [
    whole,
    ...holdingsWithParts(context).map((holding) => (own: CheckContext) => parts(own, holding)),
  ],
  none: "没有披露资产数量",
});
