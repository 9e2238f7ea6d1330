import { fields, isZero } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { foreignReceptions, threePublicCountWords } from "../../parameters/three-public-counts.js";

type Expense = keyof typeof threePublicCountWords;
const expenses = Object.keys(threePublicCountWords) as readonly Expense[];

/** What the statement says about an expense; vehicles are counted among the assets, too. */
function wordsOn({ statement, cite }: CheckContext, expense: Expense): string {
  const { about } = threePublicCountWords[expense];
  return (statement?.paragraphs ?? [])
    .flatMap(({ text, role, section }, index) => {
      if (role === "cell" || section === "glossary" || !about.test(text)) return [];
      if (section === "threePublicExpenses") cite(index);
      return [text];
    })
    .join("\n");
}

function counted(context: CheckContext, expense: Expense): Outcome {
  const { amount } = fields.threePublicExpenses[expense];
  const spent = context.value(amount);
  const all = wordsOn(context, expense);
  const words = all.replace(foreignReceptions, "");
  const lacking = threePublicCountWords[expense].counts.filter((count) => !count.words.test(words));
  if (!spent || lacking.length === 0) return context.passed();
  const what = lacking.map(({ name }) => name).join("和");
  const label = context.label(amount);
  if (!isZero(spent)) return context.failed(`写了${label}，没有写${what}`);
  // of what there was none of there is nothing to count; foreign guests counted alone leave those at home open
  return words === all
    ? context.passed()
    : context.failed(`${label}只写了外宾接待的数量，没有写国内接待的${what}；没有的也请写明为 0`, {
        severity: "info",
      });
}

export const threePublicCounts = defineRule({
  id: "three-public-counts",
  title: "决算写明出国团组和人次、购车数、车辆保有量、接待批次和人次",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["H-SANGONG-ITEMS"],
  only: "finalAccounts",
  each: ({ has, statement }) => {
    const tells = statement?.paragraphs.some(
      ({ section, role }) => section === "threePublicExpenses" && role !== "cell",
    );
    return tells ? expenses.filter((expense) => has(fields.threePublicExpenses[expense].amount)) : [];
  },
  none: "说明没有写“三公”经费的分项",
  check: counted,
});
