import { fields, toText } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { type AssetPartSum, assetPartSums } from "../../tables/asset-parts.js";
import { addUp, countAlike } from "../../tables/asset-units.js";
import { explain } from "../../wording/explain.js";

const { total, holdings } = fields.stateAssets;
const UNLIKE = "数量的计量单位不同";

function whole(context: CheckContext): Outcome {
  const { read, list, has, sameFigure, skipped } = context;
  const all = list(holdings);
  if (!has(total.quantity) || all.length === 0) return skipped("未披露：资产数量合计");
  const counted = sum(all.map((holding) => read(holding.quantity, { blank: "zero" })));
  // counts are not rounded
  const outcome = sameFigure(read(total.quantity), counted);
  // a total need not add square metres and vehicles, but may
  if (outcome.outcome === "failed" && !addUp(context, all)) return skipped(UNLIKE);
  return explain(
    outcome,
    ({ actual, expected }) => `资产数量合计 ${toText(actual)}，各类之和 ${toText(expected)}，两者不符`,
  );
}

function within(context: CheckContext, { holding, parts, severity }: AssetPartSum): Outcome {
  const { read, value, atMost, failed, skipped } = context;
  if (!countAlike(context, [holding, ...parts])) return skipped(UNLIKE);
  const counted = sum(parts.map((part) => read(part.quantity, { blank: "zero" })));
  const how = severity ? { severity } : {};
  const outcome = atMost(counted, read(holding.quantity, { blank: "zero" }), how);
  if (outcome.outcome === "skipped" || !outcome.evaluation || outcome.evaluation.status === "exact")
    return outcome;
  const message = `${value(holding.name)}的数量为 ${toText(outcome.evaluation.expected)}，其中各项之和为 ${toText(outcome.evaluation.actual)}，超过所属类别`;
  // counts are not rounded, so a difference within rounding is a fault too
  return outcome.outcome === "passed" ? failed(message, how) : { ...outcome, message };
}

export const assetQuantities = defineRule({
  id: "asset-quantities",
  title: "资产数量合计等于各类之和，“其中”各项不超过所属类别",
  severity: "error",
  basis: ["state-assets-regulation-27"],
  covers: ["G-QTY"],
  checks: (context) => [
    whole,
    ...assetPartSums(context).map((each) => (own: CheckContext) => within(own, each)),
  ],
  none: "没有披露资产数量",
});
