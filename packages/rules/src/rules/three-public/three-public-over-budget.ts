import { type Field, fields, type Paragraph, type Wan } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { ofThreePublic, overBudgetTold } from "../../parameters/comparison-words.js";
import { explain, print } from "../../wording/explain.js";

const { current, approvedBudget, adjustedBudget, plannedBudget } = fields.tables.threePublicExpensesTable;
const COLUMNS = ["total", "overseasVisits", "officialVehicles", "officialReceptions"] as const;
/** The budget as it stood at the end counts, where it is printed. */
const budgets = [adjustedBudget, plannedBudget, approvedBudget];

/** A paragraph that says of these expenses that more was spent. */
const isToldIn = ({ text, section }: Paragraph) =>
  overBudgetTold.test(text) && (section === "threePublicExpenses" || ofThreePublic.test(text));

interface Spent {
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
      const pair = budget && { spent: current[column], budget: budget[column] };
      return pair && has(pair.spent) && has(pair.budget) ? [pair] : [];
    });
  },
  none: "“三公”经费表没有同时印预算数和决算数",
  check: ({ read, atMost, label, statement, cite, passed }, { spent, budget }) => {
    const outcome = atMost(read(spent), read(budget));
    if (outcome.outcome !== "failed") return outcome;
    const told = statement?.paragraphs.findIndex(isToldIn) ?? -1;
    if (told >= 0) {
      cite(told);
      return passed();
    }
    return explain(
      outcome,
      ({ actual, expected, difference }) =>
        `${label(spent)}决算 ${print(actual)}，预算 ${print(expected)}，超出 ${print(difference)}，请核对；属实的请说明原因`,
    );
  },
});
