import { type FieldOf, fields, type ProjectStatement } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

/** The parts of a project's text, in the order of the form; its money may be stated in words or by quarter. */
const parts = [
  ["项目概述", ["overview"]],
  ["立项依据", ["rationale"]],
  ["实施主体", ["implementer"]],
  ["实施方案", ["approach"]],
  ["实施周期", ["period"]],
  ["年度预算安排", ["budget", "budgetText", "quarters"]],
  ["绩效目标", ["goal"]],
] as const;
/** From this many parts on, a text follows the form; a shorter one does not. */
const FEWEST_PARTS = 5;

export const projectStatementParts = defineRule<FieldOf<ProjectStatement>>({
  id: "project-statement-parts",
  title: "项目经费情况说明各部分写全",
  severity: "info",
  basis: ["disclosure-catalogue"],
  covers: [],
  none: "没有按固定格式写的项目经费情况说明",
  each: ({ list, has }) =>
    list(fields.projectStatements).filter(
      (project) =>
        parts.filter(([, names]) => names.some((name) => has(project[name]))).length >= FEWEST_PARTS,
    ),
  check: ({ has, list, value, label, passed, failed }, project) => {
    const name = value(project.name);
    // its indicators, in a table beneath the title, are a goal too
    const hasIndicators =
      typeof name === "string" &&
      list(fields.projects).some((each) => value(each.name) === name && list(each.indicators).length > 0);
    const lacking = parts
      .filter(([, names]) => !names.some((name) => has(project[name])))
      .filter(([part]) => !(part === "绩效目标" && hasIndicators));
    for (const [, names] of parts)
      for (const name of names) if (name !== "quarters") value<unknown>(project[name]);
    if (lacking.length === 0) return passed();
    return failed(`${label(project)}没有写${lacking.map(([name]) => name).join("、")}，请补上`);
  },
});
