import { defineRule } from "../../engine/rule.js";
import { listed, type Passage, passagesOf } from "../../text/passage.js";

const UNIT = String.raw`\s*(?:万元|亿元|元)`;
/** Forms that no amount has, whatever it is of. */
const FORMS: readonly RegExp[] = [
  // 9,628,22万元: groups of three, or none
  new RegExp(String.raw`(?<![\d.,，])\d{1,3}(?:,\d{1,3})+(?:\.\d+)?(?=${UNIT})`),
  // 128。22万元: a full stop for the point
  /(?<![\d.,，。])\d[\d,]*[。·]\d{1,2}(?=\s*(?:万元|亿元))/,
  // 预算.00万元: nothing before the point
  new RegExp(String.raw`(?<![\d０-９.．)）])\.\d{1,2}(?=${UNIT})`),
  // 12..5万元, 3.45.6万元
  new RegExp(String.raw`(?<![\d.,，])(?<!^\s*)\d[\d,]*(?:\.{2,}\d+|\.\d+\.\d+)(?=${UNIT})`),
];
const WELL_GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Several numbers of one unit, or several things counted: 第1,2季度. */
const SEVERAL = /[第图表附]\s*$/;
const BESIDE = 6;

export const numberForm = defineRule({
  id: "number-form",
  title: "文中的金额写法正确：千分位三位一组，小数点只有一个",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-UNIT"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const before = ({ paragraph, start }: Passage) =>
      (statement.paragraphs[paragraph]?.text ?? "").slice(Math.max(0, start - BESIDE), start);
    const found = FORMS.flatMap((form) => passagesOf(statement, form)).filter(
      (passage) => !WELL_GROUPED.test(passage.text) && !SEVERAL.test(before(passage)),
    );
    if (found.length === 0) return passed();
    for (const { paragraph, start, end } of found) cite(paragraph, start, end);
    const words = found.map(({ paragraph, start, end }) =>
      (statement.paragraphs[paragraph]?.text ?? "").slice(start, end + 2),
    );
    return failed(`金额的写法不对，读不出是多少：${listed(words)}，请核对千分位和小数点`);
  },
});
