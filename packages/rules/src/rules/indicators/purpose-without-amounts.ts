import { compare, exact, type FieldOf, fields, type Project } from "@qingbei/domain";
import { speaksOfMoney } from "@qingbei/domain/internal";
import { defineRule } from "../../engine/rule.js";

/** Among the parts of a purpose 3万 is money too. */
const tellsAmount = (text: string) => speaksOfMoney(text) || /[\d０-９]\s*万/.test(text);

export const purposeWithoutAmounts = defineRule<readonly FieldOf<Project>[]>({
  id: "purpose-without-amounts",
  title: "大额项目的用途写明分项金额",
  severity: "info",
  basis: ["budget-law-32"],
  covers: ["F-PURPOSE-NOAMT"],
  none: "没有披露用途的大额项目",
  each: ({ list, value, parameters }) => {
    const large = list(fields.projects).filter((project) => {
      const budget = value(project.budget);
      return (
        budget && value(project.purpose.text) && compare(budget, exact(parameters.purposeNeedsAmounts)) >= 0
      );
    });
    const bare = large.filter((project) => {
      const amounts = list(project.purpose.parts).some((part) => value(part.amount));
      return !amounts && !tellsAmount(value(project.purpose.text) ?? "");
    });
    return large.length > 0 ? [bare] : [];
  },
  check: ({ value, label, passed, failed, parameters }, bare) => {
    const [first] = bare;
    if (!first) return passed();
    for (const project of bare) {
      value(project.purpose.text);
      value(project.budget);
    }
    const which = label(first) + (bare.length > 1 ? `等 ${bare.length} 个项目` : "");
    return failed(
      `${which}的预算不少于 ${parameters.purposeNeedsAmounts} 万元，用途却没有一个金额，请写明各项用途的测算`,
    );
  },
});
