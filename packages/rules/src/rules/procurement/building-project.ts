import { fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { buildingTerms } from "../../parameters/building-terms.js";
import { listed } from "../../text/passage.js";
import { projectLabels } from "../../text/project-texts.js";
import { type Purchase, purchasesOf } from "../../text/purchases.js";

export const buildingProject = defineRule<readonly Purchase[]>({
  id: "building-project",
  title: "项目里没有需要从严控制的楼堂馆所建设",
  severity: "warning",
  basis: ["budget-law-37"],
  covers: ["F-BUILDING"],
  none: "未披露项目",
  each: (context) =>
    context.has(fields.projects)
      ? [purchasesOf(context, buildingTerms.patterns, buildingTerms.publicService)]
      : [],
  check: (context, works) => {
    if (works.length === 0) return context.passed();
    for (const { field } of works) context.value(field);
    const projects = projectLabels(
      context,
      works.map(({ project }) => project),
    );
    const words = listed(
      works.map((each) => each.words),
      "处",
    );
    return context.failed(
      `${projects}写有${words}，办公用房一类的建设和装修须从严控制，请写明审批依据并把建设投资单独列项`,
    );
  },
});
