import { fields } from "@qingbei/domain";
import { lonePart } from "../../arithmetic/lone-part.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain, print } from "../../wording/explain.js";

export const projectFundsSplit = defineRule({
  id: "project-funds-split",
  title: "项目预算数等于财政资金与其他资金之和",
  severity: "error",
  basis: ["implementing-regulation-41"],
  covers: ["F-FISCAL-SPLIT"],
  each: ({ list }) => list(fields.projects),
  none: "没有披露项目",
  check: (context, project) => {
    const { read, value, label, identity, skipped } = context;
    const budget = read(project.budget);
    const listed = [project.fiscalFunds, project.otherFunds].filter((part) => value(part) !== undefined);
    if (listed.length === 0) return skipped(`未披露：${label(project)}的资金来源`);
    const parts = sum(listed.map((part) => read(part, { blank: "zero" })));
    const outcome = listed.length === 1 ? lonePart(context, budget, parts) : identity(budget, parts);
    return explain(outcome, () => {
      const [stated, fiscal, other] = [project.budget, project.fiscalFunds, project.otherFunds].map(
        (field) => {
          const amount = value(field);
          return amount ? print(amount) : "空";
        },
      );
      return `${label(project)}的预算数 ${stated}，与财政资金 ${fiscal}、其他资金 ${other} 之和不符`;
    });
  },
});
