import { defineRule } from "../../engine/rule.js";
import { type Indicator, indicatorsOf, whereabouts } from "../../text/indicators.js";

/** A text without blanks and punctuation. */
const words = (text: string) => text.replace(/[\s\p{P}]/gu, "");

export const descriptionRepeatsName = defineRule<readonly Indicator[]>({
  id: "description-repeats-name",
  title: "指标描述不只是重复指标名称",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-TAUTOLOGY"],
  none: "没有带描述的指标",
  each: (context) => {
    const asked = indicatorsOf(context).filter(({ name, description }) => words(name) && words(description));
    return asked.length > 0
      ? [asked.filter(({ name, description }) => words(name) === words(description))]
      : [];
  },
  check: (context, wrong) => {
    if (wrong.length === 0) return context.passed();
    for (const { field } of wrong) {
      context.value(field.name);
      context.value(field.description);
    }
    return context.failed(
      `指标描述与名称一字不差：${whereabouts(context, wrong)}，请在描述里写明怎样计算、以什么为准`,
    );
  },
});
