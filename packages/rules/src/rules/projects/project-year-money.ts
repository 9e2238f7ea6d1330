import { fields } from "@qingbei/domain";
import { speaksOfMoney } from "@qingbei/domain/internal";
import { defineRule } from "../../engine/rule.js";
import { nothingThisYear, thisYearWords, wholeMoney } from "../../parameters/project-money.js";
import { segmentsOf } from "../../text/clauses.js";

const YEAR = /(?<!\d)20\d\d(?=\s*年)/g;

/** Whether a sentence about money is about the whole cost or another year, and not about this year. */
function isOfOtherMoney(sentence: string, fiscalYear: number): boolean {
  const years = Array.from(sentence.matchAll(YEAR), ([year]) => Number(year));
  if (years.includes(fiscalYear) || thisYearWords.test(sentence)) return false;
  return years.length > 0 || wholeMoney.test(sentence);
}

export const projectYearMoney = defineRule({
  id: "project-year-money",
  title: "项目的年度预算安排写的是预算年度的金额",
  severity: "warning",
  basis: ["budget-law-18"],
  covers: ["F-GOAL-YEAR"],
  each: ({ list, has }) =>
    list(fields.projectStatements).filter(
      ({ budget, budgetText, quarters }) => has(budgetText) && !has(budget) && !has(quarters),
    ),
  none: "没有只用文字写年度预算安排的项目",
  check: ({ value, label, passed, failed, skipped }, project) => {
    const fiscalYear = value(fields.fiscalYear);
    if (!fiscalYear) return skipped("未披露：财政年度");
    const text = value(project.budgetText) ?? "";
    const sentences = segmentsOf(text, "sentence").filter(speaksOfMoney);
    if (sentences.length === 0) return skipped("年度预算安排没有写金额");
    if (nothingThisYear.test(text) || !sentences.every((each) => isOfOtherMoney(each, fiscalYear)))
      return passed();
    return failed(
      `${label(project)}的年度预算安排只写了总投资或往年的金额，没有写 ${fiscalYear} 年安排多少；当年不安排的也请写明`,
    );
  },
});
