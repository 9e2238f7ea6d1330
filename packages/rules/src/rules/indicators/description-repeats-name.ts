import { indicatorRule } from "../../text/indicator-rule.js";

/** A text without blanks and punctuation. */
const words = (text: string) => text.replace(/[\s\p{P}]/gu, "");

export const descriptionRepeatsName = indicatorRule({
  id: "description-repeats-name",
  title: "指标描述不只是重复指标名称",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-TAUTOLOGY"],
  applies: ({ name, description }) => words(name) !== "" && words(description) !== "",
  none: "没有带描述的指标",
  isWrong: ({ name, description }) => words(name) === words(description),
  cites: ["name", "description"],
  message: (where) => `指标描述与名称一字不差：${where}，请在描述里写明怎样计算、以什么为准`,
});
