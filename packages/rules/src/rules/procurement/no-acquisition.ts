import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { procurementTerms } from "../../parameters/procurement-terms.js";
import { listed } from "../../text/passage.js";
import { projectLabels } from "../../text/project-texts.js";
import { type Purchase, purchasesOf } from "../../text/purchases.js";

export const noAcquisition = defineRule<readonly Purchase[]>({
  id: "no-acquisition",
  title: "声明没有拟购置资产的，项目里也不形成资产",
  severity: "warning",
  basis: ["state-assets-regulation-24"],
  covers: ["G-NO-PURCHASE"],
  none: "未披露项目",
  each: (context) => (context.has(fields.projects) ? [purchasesOf(context, procurementTerms.assets)] : []),
  check: (context, purchases) => {
    const declared = context.value(fields.stateAssets.acquisition.declaredNone);
    if (declared !== true) return context.skipped("没有声明无拟购置资产");
    if (purchases.length === 0) return context.passed();
    for (const { field } of purchases) context.value(field);
    const projects = projectLabels(
      context,
      purchases.map(({ project }) => project),
    );
    const words = listed(
      purchases.map((each) => each.words),
      "项",
    );
    return context.failed(
      `文中说没有拟购置资产，而${projects}写有${words}，建成或购入后都会形成资产，请补列或说明资产归谁`,
    );
  },
});
