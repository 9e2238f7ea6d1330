import { defineRule } from "../../engine/rule.js";
import { lookedAt, workedOut } from "../../parameters/indicator-measures.js";
import { type Indicator, indicatorsOf, printTarget, whereabouts } from "../../text/indicators.js";

function asks({ name, description }: Indicator): boolean {
  if (/是否/.test(name)) return true;
  return /是否/.test(description) && !lookedAt.test(description) && !workedOut.test(description);
}

export const yesNoDescription = defineRule<readonly Indicator[]>({
  id: "yes-no-description",
  title: "描述问“是否”的指标，指标值是“是”或“否”",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-BOOL-VS-NUM"],
  none: "没有描述问“是否”的指标",
  each: (context) => {
    const asked = indicatorsOf(context).filter((each) => asks(each) && each.target);
    return asked.length > 0
      ? [asked.filter(({ target }) => target?.kind === "number" || target?.kind === "range")]
      : [];
  },
  check: (context, wrong) => {
    const [first] = wrong;
    if (!first) return context.passed();
    for (const { field } of wrong) {
      context.value(field.description);
      context.value(field.targetValue);
    }
    return context.failed(
      `描述问的是“是否”，指标值却是数：${whereabouts(context, wrong)}（如“${first.description || first.name}”对“${printTarget(first.target)}”），请把描述改为比例或数量的口径`,
    );
  },
});
