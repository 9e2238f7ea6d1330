import { type FieldOf, fields, type Project } from "@qingbei/domain";
import { lonePart } from "../../arithmetic/lone-part.js";
import type { CheckContext } from "../../engine/context.js";
import { type Figure, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { fundsApart } from "../../parameters/project-money.js";
import { explain, print } from "../../wording/explain.js";

/**
 * Checks the money of a form with further lines. Each line is either apart from the lines that all forms have
 * (上年结转), or a part of them: the form must add up with the lines that are certainly apart, or without them. If a
 * line may be either, only an excess is certain.
 */
function withLines(context: CheckContext, project: FieldOf<Project>, own: Figure): Outcome {
  const { read, value, list, identity, atMost } = context;
  const lines = list(project.furtherFunds);
  const isApart = (line: (typeof lines)[number]) => fundsApart.test(value(line.name) ?? "");
  const budget = read(project.budget);
  const all = sum([own, ...lines.filter(isApart).map((line) => read(line.amount))]);
  const together = identity(budget, all);
  if (together.outcome !== "failed") return together;
  const without = identity(budget, own);
  if (without.outcome !== "failed") return without;
  return lines.every(isApart) && value(project.otherFunds) !== undefined ? together : atMost(own, budget);
}

export const projectFundsSplit = defineRule({
  id: "project-funds-split",
  title: "项目预算数等于各项资金之和",
  severity: "error",
  basis: ["implementing-regulation-41"],
  covers: ["F-FISCAL-SPLIT"],
  each: ({ list }) => list(fields.projects),
  none: "没有披露项目",
  check: (context, project) => {
    const { read, value, list, label, identity, skipped } = context;
    const lines = list(project.furtherFunds);
    const budget = read(project.budget);
    const listed = [project.fiscalFunds, project.otherFunds].filter((part) => value(part) !== undefined);
    if (listed.length === 0) return skipped(`未披露：${label(project)}的资金来源`);
    const parts = sum(listed.map((part) => read(part, { blank: "zero" })));
    const outcome =
      lines.length > 0
        ? withLines(context, project, parts)
        : listed.length === 1
          ? lonePart(context, budget, parts)
          : identity(budget, parts);
    return explain(outcome, () => {
      const [stated, fiscal, other, ...further] = [
        project.budget,
        project.fiscalFunds,
        project.otherFunds,
        ...lines.map((line) => line.amount),
      ].map((field) => {
        const amount = value(field);
        return amount ? print(amount) : "空";
      });
      const beside = lines.map((line, index) => `、${value(line.name)} ${further[index]}`).join("");
      return `${label(project)}的预算数 ${stated}，与财政资金 ${fiscal}、其他资金 ${other}${beside} 之和不符`;
    });
  },
});
