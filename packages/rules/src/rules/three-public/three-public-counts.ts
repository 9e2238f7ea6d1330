import { fields, isZero } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  type Count,
  type Counts,
  foreignReceptions,
  otherCounts,
  threePublicCountWords,
} from "../../parameters/three-public-counts.js";
import { segmentsOf } from "../../text/clauses.js";

type Expense = keyof typeof threePublicCountWords;
const expenses = Object.keys(threePublicCountWords) as readonly Expense[];

/** What the statement says about an expense, the assets section included, which also counts vehicles. */
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

/** The text of the section on the three public expenses: other sections may count other guests or vehicles. */
const ownWords = ({ statement }: CheckContext): string =>
  (statement?.paragraphs ?? [])
    .flatMap(({ text, role, section }) =>
      section === "threePublicExpenses" && role !== "cell" ? [text] : [],
    )
    .join("\n")
    .replace(foreignReceptions, "");

/** The name and number of each count. */
type NamedCounts = readonly (readonly [string, number])[];

/** The number in the words; undefined without one. */
function numberIn(words: string, number: RegExp): number | undefined {
  const { count, behind } = number.exec(words)?.groups ?? {};
  const found = count ?? behind;
  return found === undefined ? undefined : Number(found);
}

/** The counts in each sentence about the expense, of this year and of what was done. */
function numbersOf(words: string, expense: Expense): readonly NamedCounts[] {
  const { about, notAbout, counts }: Counts = threePublicCountWords[expense];
  return segmentsOf(words, "sentence").flatMap((sentence) => {
    const own = segmentsOf(sentence, "clause").filter((clause) => !notAbout?.test(clause));
    if (!own.some((clause) => about.test(clause))) return [];
    const clauses = own.filter((clause) => !otherCounts.test(clause));
    const named = counts.flatMap(({ name, number }: Count) => {
      const found = number && numberIn(clauses.join("，"), number);
      return found === undefined ? [] : [[name, found] as const];
    });
    return named.length > 0 ? [named] : [];
  });
}

const written = (named: NamedCounts) => named.map(([name, count]) => `${name} ${count}`).join("、");

/** What is wrong with the counts: money without any, counts without money, or fewer people than groups. */
function disagreement(words: string, expense: Expense, isNothing: boolean): string | undefined {
  const all = numbersOf(words, expense);
  const some = all.filter((named) => named.some(([, count]) => count > 0));
  const [first] = all;
  const [counted] = some;
  if (isNothing && counted) return `金额为 0，数量却写${written(counted)}`;
  if (!isNothing && first && some.length === 0) return `有金额，数量却写${written(first)}`;
  const half = some.find(([groups, people]) => groups && people && (groups[1] === 0 || people[1] === 0));
  if (half) return `一个数是 0，另一个不是：${written(half)}`;
  const fewer = some.find(([groups, people]) => groups && people && people[1] < groups[1]);
  return fewer && `人次比批次少：${written(fewer)}`;
}

function counted(context: CheckContext, expense: Expense): Outcome {
  const { amount } = fields.threePublicExpenses[expense];
  const spent = context.value(amount);
  const all = wordsOn(context, expense);
  const words = all.replace(foreignReceptions, "");
  const lacking = threePublicCountWords[expense].counts.filter((count) => !count.words.test(words));
  if (!spent) return context.passed();
  const label = context.label(amount);
  if (lacking.length === 0) {
    const fault = disagreement(ownWords(context), expense, isZero(spent));
    return fault === undefined ? context.passed() : context.failed(`${label}${fault}，请核对`);
  }
  const what = lacking.map(({ name }) => name).join("和");
  if (!isZero(spent)) return context.failed(`写了${label}，没有写${what}`);
  // without money there is nothing to count; a count of foreign guests alone says nothing of domestic ones
  return words === all
    ? context.passed()
    : context.failed(`${label}只写了外宾接待的数量，没有写国内接待的${what}；没有的也请写明为 0`, {
        severity: "info",
      });
}

export const threePublicCounts = defineRule({
  id: "three-public-counts",
  title: "决算写明出国团组和人次、购车数、车辆保有量、接待批次和人次，数量与金额同有同无",
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
