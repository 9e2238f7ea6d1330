import { fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { administrativeLevels } from "../../parameters/administrative-levels.js";
import { helpsOthers } from "../../parameters/places.js";
import { listed, passagesOf } from "../../text/passage.js";

const { district, notDistrict, districtAbove, words } = administrativeLevels;
/** One mention of a district above may be anybody's. */
const SIGNS = 2;

/** So far before a word help for another place may be told. */
const BEFORE = 24;

/** Why the rule does not apply, or undefined where it does: a body of a district, and the text says so too. */
function notApplicable({ statement, value }: CheckContext): string | undefined {
  const name = value(fields.department.name);
  if (!statement) return "没有原文可查";
  if (!name) return "未披露：部门名称";
  if (!district.test(name) || notDistrict.test(name)) return "部门不是街道、办事处或区属单位";
  const signs = passagesOf(statement, districtAbove, () => true);
  if (signs.length < SIGNS) return "看不出上级是区";
  return undefined;
}

export const administrativeLevel = defineRule({
  id: "administrative-level",
  title: "文中的行政层级与本单位相符",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-ADMIN-LEVEL"],
  check: (context) => {
    const reason = notApplicable(context);
    const { statement } = context;
    const name = context.value(fields.department.name);
    if (reason !== undefined || !statement || !name) return context.skipped(reason ?? "没有原文可查");
    const foreign = words
      .filter(({ own }) => !own.test(name))
      .flatMap(({ pattern }) => passagesOf(statement, pattern, () => true))
      .filter(({ paragraph, start }) => {
        const text = statement.paragraphs[paragraph]?.text ?? "";
        return !helpsOthers.test(text.slice(Math.max(0, start - BEFORE), start));
      })
      .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    if (foreign.length === 0) return context.passed();
    for (const { paragraph, start, end } of foreign) context.cite(paragraph, start, end);
    return context.failed(
      `“${name}”的文件里写着${listed(foreign.map(({ text }) => text))}，像是套用了别的层级的文稿，请按本单位改写`,
    );
  },
});
