import { fields } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

export const purposeSubtotal = defineRule({
  id: "purpose-subtotal",
  title: "用途里写的共计等于它所合计的分项之和",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["F-PURPOSE-SUB"],
  each: ({ list, value }) =>
    list(fields.projects).flatMap((project) =>
      list(project.purpose.subtotals).map((subtotal) => {
        const [from, to] = [value(subtotal.from) ?? 0, value(subtotal.to) ?? 0];
        return { project, subtotal, parts: list(project.purpose.parts).slice(from, to), expected: to - from };
      }),
    ),
  none: "没有项目的用途写有共计",
  check: ({ read, label, identity, skipped }, { project, subtotal, parts, expected }) => {
    if (parts.length === 0 || parts.length < expected)
      return skipped(`${label(project)}用途里的共计没有对应的分项`);
    const summed = sum(parts.map((part) => read(part.amount)));
    return explain(
      identity(read(subtotal.amount), summed),
      (evaluation) =>
        `${label(project)}的用途写共计 ${print(evaluation.actual)}，所合计的 ${parts.length} 个分项之和为 ${print(evaluation.expected)}，共计${gap(evaluation)}`,
    );
  },
});
