import { type Field, fields, isNegative, isZero, revenueWholes, type Wan } from "@qingbei/domain";
import { checkChangeSum } from "../../changes/signed-change.js";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { explain, gap, print } from "../../wording/explain.js";

const { revenue, expenditure } = fields;

interface Part {
  readonly amount: Field<Wan>;
  readonly change: typeof revenue.change;
}
/** A figure and the parts that make it up without a rest, by the names that their changes have beside them. */
interface Whole extends Part {
  readonly parts: readonly Part[];
}

const ofRevenue = (part: keyof typeof revenue.changes & keyof typeof revenue) => ({
  amount: revenue[part] as Field<Wan>,
  change: revenue.changes[part] as typeof revenue.change,
});
const ofExpenditure = (part: keyof typeof expenditure.changes & keyof typeof expenditure) => ({
  amount: expenditure[part] as Field<Wan>,
  change: expenditure.changes[part] as typeof revenue.change,
});

const wholes: readonly Whole[] = [
  {
    ...ofRevenue("fiscalAppropriation"),
    parts: revenueWholes.fiscalAppropriation.map(ofRevenue),
  },
  {
    ...ofExpenditure("fiscalAppropriation"),
    parts: (
      ["generalPublicBudget", "governmentManagedFundsBudget", "stateCapitalOperationsBudget"] as const
    ).map(ofExpenditure),
  },
  {
    amount: expenditure.total,
    change: expenditure.change,
    parts: (["basicExpenditure", "projectExpenditure"] as const).map(ofExpenditure),
  },
  {
    ...ofExpenditure("basicExpenditure"),
    parts: (["personnelExpenses", "routineOperatingExpenses"] as const).map(ofExpenditure),
  },
];

export const changesAddUp = defineRule<Whole>({
  id: "changes-add-up",
  title: "财政拨款、支出、基本支出的增减额等于各部分增减额之和",
  severity: "error",
  basis: ["budget-law-14", "implementing-regulation-5"],
  covers: ["A-FLAT-COMP"],
  none: "没有写财政拨款、支出、基本支出的增减",
  each: ({ has }) => wholes.filter(({ change }) => has(change.direction)),
  check: (context, { amount, change, parts }) => {
    // parts that do not make up the whole of this year need not make up its change either
    const read = (field: Field<Wan>) => context.read(field, { missing: "zero" });
    const now = context.identity(context.read(amount), sum(parts.map((part) => read(part.amount))));
    const told = parts.filter((part) => !isUnmentioned(context, part));
    if (now.outcome !== "passed" || told.length < 2) return context.skipped("各部分没有写全，或与合计对不上");
    const name = context.label(amount);
    const isWhole = told.length === parts.length;
    const outcome = checkChangeSum(context, { name, change, parts: told.map((part) => part.change) });
    if (outcome.outcome !== "failed" || isWhole) return explained(name, outcome, "");
    // the others leave nothing to a part that is not mentioned. Last year it may have had something, by which the whole fell
    const mayHaveFallen = !outcome.evaluation || isNegative(outcome.evaluation.difference);
    if (!mayHaveFallen) return explained(name, outcome, "");
    return explained(name, { ...outcome, severity: "warning" }, "；没有写到的部分如上年有数，请一并写明");
  },
});

/** Whether the statement tells nothing of a part, or that it is nothing, and of no change. */
function isUnmentioned({ has, value }: CheckContext, { amount, change }: Part): boolean {
  const now = value(amount);
  return !has(change.direction) && (!now || isZero(now));
}

function explained(name: string, outcome: Outcome, more: string): Outcome {
  return explain(
    outcome,
    (evaluation) =>
      `${name}的增减额 ${print(evaluation.actual)} 与各部分增减额之和 ${print(evaluation.expected)} 不符，${gap(evaluation)}${more}`,
  );
}
