import { type Field, fields, type Paragraph, type Wan } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { ofThreePublic, overBudgetWords } from "../../parameters/comparison-words.js";
import { segmentsOf } from "../../text/clauses.js";
import { explain, print } from "../../wording/explain.js";

const { current, approvedBudget, adjustedBudget, plannedBudget } = fields.tables.threePublicExpensesTable;
const COLUMNS = ["total", "overseasVisits", "officialVehicles", "officialReceptions"] as const;
/** The budgets to compare with, the final one first. */
const budgets = [adjustedBudget, plannedBudget, approvedBudget];

type Column = (typeof COLUMNS)[number];
const parts = [
  ["overseasVisits", /出国|出境/g],
  ["officialVehicles", /用车|公车|车辆/g],
  ["officialReceptions", /接待/g],
] as const;

/** The expenses that words name; none if they are about all together. */
const partsIn = (words: string) => parts.filter(([, name]) => words.search(name) >= 0).map(([part]) => part);

/** The expense that words name last. */
function lastIn(words: string): readonly Column[] {
  const places = parts.map(([part, name]) => ({ part, at: [...words.matchAll(name)].at(-1)?.index ?? -1 }));
  const last = places.reduce((one, other) => (other.at > one.at ? other : one));
  return last.at < 0 ? [] : [last.part];
}

/** Whether a paragraph says that more was spent: on this expense, on all together, or on the one it named last. */
function isStatedIn({ text, section }: Paragraph, column: Column): boolean {
  if (section !== "threePublicExpenses" && !ofThreePublic.test(text)) return false;
  let before = "";
  for (const sentence of segmentsOf(text, "sentence")) {
    if (overBudgetWords.test(sentence)) {
      const named = partsIn(sentence);
      const of = named.length > 0 || sentence.includes("三公") ? named : lastIn(before);
      if (column === "total" || of.length === 0 || of.includes(column)) return true;
    }
    before = sentence.search(/出国|出境|用车|公车|车辆|接待/) >= 0 ? sentence : before;
  }
  return false;
}

interface Spent {
  readonly column: Column;
  readonly spent: Field<Wan>;
  readonly budget: Field<Wan>;
}

export const threePublicOverBudget = defineRule<Spent>({
  id: "three-public-over-budget",
  title: "“三公”经费的决算数不大于预算数，超出的有说明",
  severity: "warning",
  basis: ["agency-affairs-regulation-14", "disclosure-catalogue"],
  only: "finalAccounts",
  covers: ["E-FINAL-SANGONG"],
  each: ({ has }) => {
    const budget = budgets.find((line) => has(line.total)) ?? budgets[0];
    return COLUMNS.flatMap((column) => {
      const pair = budget && { column, spent: current[column], budget: budget[column] };
      return pair && has(pair.spent) && has(pair.budget) ? [pair] : [];
    });
  },
  none: "“三公”经费表没有同时印预算数和决算数",
  check: ({ read, atMost, label, statement, cite, passed }, { column, spent, budget }) => {
    const outcome = atMost(read(spent), read(budget));
    if (outcome.outcome !== "failed") return outcome;
    const at = statement?.paragraphs.findIndex((paragraph) => isStatedIn(paragraph, column)) ?? -1;
    if (at >= 0) {
      cite(at);
      return passed();
    }
    return explain(
      outcome,
      ({ actual, expected, difference }) =>
        `${label(spent)}决算 ${print(actual)}，预算 ${print(expected)}，超出 ${print(difference)}，请核对；属实的请说明原因`,
    );
  },
});
