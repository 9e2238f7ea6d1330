import { type Field, fields, termOf, type Wan, wordingsOf } from "@qingbei/domain";
import { defineRule, type Rule } from "../engine/rule.js";
import { hasUnits } from "../text/own-units.js";
import { explain, print } from "../wording/explain.js";

/** One of the three public expenses that an agency's operating expenses may list as well. */
interface Repeated {
  readonly id: string;
  readonly title: string;
  readonly covers: readonly string[];
  readonly term: string;
  readonly amount: Field<Wan>;
}

/** A rule that an expense is the same figure if the operating expenses list it under one of its names. */
export function sameAsOperatingItem({ term, amount, ...meta }: Repeated): Rule {
  const { zh } = termOf(term);
  const names = wordingsOf(term);
  return defineRule({
    ...meta,
    severity: "warning",
    basis: ["arithmetic"],
    check: (context) => {
      const { read, value, list, sameFigure, atMost, skipped } = context;
      const items = list(fields.agencyOperatingExpenses.items).filter((item) =>
        names.includes(value(item.name) ?? ""),
      );
      const [item] = items;
      if (!item) return skipped(`机关运行经费没有列出${zh}`);
      if (items.length > 1) return skipped(`机关运行经费列出几项${zh}，不能逐一对应`);
      // institutions have such expenses, but no operating expenses of an agency
      const agrees = hasUnits(context) ? atMost : sameFigure;
      return explain(
        agrees(read(item.amount), read(amount)),
        ({ actual, expected }) =>
          `${zh}在“三公”经费中为 ${print(expected)}，在机关运行经费明细中为 ${print(actual)}，两处不一致；如有一部分由项目支出安排，请写明`,
      );
    },
  });
}
