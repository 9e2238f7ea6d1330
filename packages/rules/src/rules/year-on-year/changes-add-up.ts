import {
  type AppropriatedBudget,
  appropriatedBudgets,
  type Field,
  fields,
  revenueWholes,
  type Wan,
} from "@qingbei/domain";
import { checkChangeSum } from "../../changes/signed-change.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

const { revenue, expenditure, appropriations } = fields;

/** A figure and the parts that make it up without a rest, by the names that their changes have beside them. */
interface Whole {
  readonly amount: Field<Wan>;
  readonly change: typeof revenue.change;
  readonly parts: readonly { readonly amount: Field<Wan>; readonly change: typeof revenue.change }[];
}

const ofRevenue = (part: keyof typeof revenue.changes & keyof typeof revenue) => ({
  amount: revenue[part] as Field<Wan>,
  change: revenue.changes[part] as typeof revenue.change,
});
const ofExpenditure = (part: keyof typeof expenditure.changes & keyof typeof expenditure) => ({
  amount: expenditure[part] as Field<Wan>,
  change: expenditure.changes[part] as typeof revenue.change,
});

/** What is spent of one budget's money, in all and by its use. */
function ofBudget(name: AppropriatedBudget): readonly Whole[] {
  const told = appropriations[name];
  const parts = (["basicExpenditure", "projectExpenditure"] as const).map((part) => ({
    amount: told[part] as Field<Wan>,
    change: told.changes[part] as typeof revenue.change,
  }));
  const change = told.changes.expenditureTotal as typeof revenue.change;
  return [
    { ...ofExpenditure(name), parts },
    { amount: told.expenditureTotal as Field<Wan>, change, parts },
  ];
}

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
  ...appropriatedBudgets.flatMap(ofBudget),
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
    const now = context.identity(context.read(amount), sum(parts.map((part) => context.read(part.amount))));
    if (now.outcome !== "passed") return context.skipped("各部分没有写全，或与合计对不上");
    const name = context.label(amount);
    return explain(
      checkChangeSum(context, { name, change, parts: parts.map((part) => part.change) }),
      (evaluation) =>
        `${name}的增减额 ${print(evaluation.actual)} 与各部分增减额之和 ${print(evaluation.expected)} 不符，${gap(evaluation)}`,
    );
  },
});
