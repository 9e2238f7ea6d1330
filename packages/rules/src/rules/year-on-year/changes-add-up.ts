import {
  type AppropriatedBudget,
  appropriatedBudgets,
  basicParts,
  type Field,
  fields,
  isNegative,
  mainUses,
  revenueWholes,
  threeBudgets,
  type Wan,
} from "@qingbei/domain";
import { checkChangeSum } from "../../changes/signed-change.js";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { isNothing } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { classListsOf } from "../../items/class-lists.js";
import { statementItems } from "../../items/statement-items.js";
import { explain, gap, print } from "../../wording/explain.js";

const { revenue, expenditure, appropriations } = fields;

interface Part {
  readonly amount: Field<Wan>;
  readonly change: typeof revenue.change;
}
/** A figure and its complete parts; parts are matched by the names beside their changes. */
interface Whole extends Part {
  readonly parts: readonly Part[];
  /** Set if its parts are items that the statement lists. */
  readonly isList?: true;
}

const ofRevenue = (part: keyof typeof revenue.changes & keyof typeof revenue) => ({
  amount: revenue[part] as Field<Wan>,
  change: revenue.changes[part] as typeof revenue.change,
});
const ofExpenditure = (part: keyof typeof expenditure.changes & keyof typeof expenditure) => ({
  amount: expenditure[part] as Field<Wan>,
  change: expenditure.changes[part] as typeof revenue.change,
});

/** The expenditure of one budget, in total and by use. */
function ofBudget(name: AppropriatedBudget): readonly Whole[] {
  const owner = appropriations[name];
  const parts = mainUses.map((part) => ({
    amount: owner[part] as Field<Wan>,
    change: owner.changes[part] as typeof revenue.change,
  }));
  const change = owner.changes.expenditureTotal as typeof revenue.change;
  return [
    { ...ofExpenditure(name), parts },
    { amount: owner.expenditureTotal as Field<Wan>, change, parts },
  ];
}

const wholes: readonly Whole[] = [
  {
    ...ofRevenue("fiscalAppropriation"),
    parts: revenueWholes.fiscalAppropriation.map(ofRevenue),
  },
  {
    ...ofExpenditure("fiscalAppropriation"),
    parts: threeBudgets.map(ofExpenditure),
  },
  {
    amount: expenditure.total,
    change: expenditure.change,
    parts: mainUses.map(ofExpenditure),
  },
  {
    ...ofExpenditure("basicExpenditure"),
    parts: basicParts.map(ofExpenditure),
  },
  ...appropriatedBudgets.flatMap(ofBudget),
];

/** Totals that statements divide into items or classes, with their changes. */
const divided: readonly Part[] = [
  ...(["fiscalAppropriation", "generalPublicBudget", "governmentManagedFundsBudget"] as const).map(
    ofExpenditure,
  ),
  ...appropriatedBudgets.map((budget) => ({
    amount: appropriations[budget].expenditureTotal,
    change: appropriations[budget].changes.expenditureTotal,
  })),
  { amount: expenditure.total, change: expenditure.change },
];

/** The lists of items that add up to one of those totals: all 项, or the 类 of one sentence. */
function itemLists(context: CheckContext): readonly Whole[] {
  // final accounts may compare items with the budget, and the total with last year
  if (context.kind !== "budget") return [];
  const totals = divided.filter(({ amount, change }) => context.has(amount) && context.has(change.amount));
  if (totals.length === 0) return [];
  const items = statementItems(context).filter(({ field }) => context.has(field.amount));
  const lists = [items.filter(({ level }) => level === "item"), ...classListsOf(items)];
  return lists.flatMap((list): Whole[] => {
    const parts = list.map(({ field }) => field as Part);
    if (parts.length < 2 || !parts.every(({ change }) => context.has(change.direction))) return [];
    const all = sum(parts.map(({ amount }) => context.read(amount)));
    const total = totals.find(
      ({ amount }) => context.identity(context.read(amount), all).outcome === "passed",
    );
    return total ? [{ ...total, parts, isList: true }] : [];
  });
}

/** The outcome for a list of items: one that existed last year and is gone lowers the whole, and need not be listed. */
function ofList(context: CheckContext, name: string, outcome: Outcome, parts: readonly Part[]): Outcome {
  // with so many rounded changes, a difference within rounding is no fault
  if (outcome.outcome === "passed") return context.passed();
  if (outcome.outcome !== "failed") return outcome;
  const tellsGone = parts.some((part) => isNothing(context, part.amount));
  if (!outcome.evaluation || (mayHaveFallen(outcome) && !tellsGone))
    return explained(name, { ...outcome, severity: "info" }, "；上年有、本年没有的科目请一并写明");
  return explained(name, { ...outcome, severity: "warning" }, "");
}

export const changesAddUp = defineRule<Whole>({
  id: "changes-add-up",
  title: "财政拨款、支出、基本支出的增减额等于各部分增减额之和",
  severity: "error",
  basis: ["budget-law-14", "implementing-regulation-5"],
  covers: ["A-FLAT-COMP"],
  none: "没有写财政拨款、支出、基本支出的增减",
  each: (context) => [...wholes.filter(({ change }) => context.has(change.direction)), ...itemLists(context)],
  check: (context, { amount, change, parts, isList }) => {
    // parts that do not add up to this year's whole need not add up to its change
    const read = (field: Field<Wan>) => context.read(field, { missing: "zero" });
    const now = context.identity(context.read(amount), sum(parts.map((part) => read(part.amount))));
    const stated = parts.filter((part) => !isUnmentioned(context, part));
    if (now.outcome !== "passed" || stated.length < 2)
      return context.skipped("各部分没有写全，或与合计对不上");
    const name = context.label(amount);
    const outcome = checkChangeSum(context, { name, change, parts: stated.map((part) => part.change) });
    if (isList) return ofList(context, name, outcome, parts);
    const isWhole = stated.length === parts.length;
    // no money is left for a part that is not mentioned, but last year it may have had some
    if (outcome.outcome !== "failed" || isWhole || !mayHaveFallen(outcome))
      return explained(name, outcome, "");
    return explained(name, { ...outcome, severity: "warning" }, "；没有写到的部分如上年有数，请一并写明");
  },
});

/**
 * Whether the whole grew by less than its parts together: a part that existed last year and is gone explains that;
 * nothing explains the opposite.
 */
function mayHaveFallen(outcome: Outcome): boolean {
  return outcome.outcome === "failed" && (!outcome.evaluation || isNegative(outcome.evaluation.difference));
}

/** Whether the statement does not mention a part's change, and its amount is absent or zero. */
function isUnmentioned(context: CheckContext, { amount, change }: Part): boolean {
  return !context.has(change.direction) && isNothing(context, amount);
}

function explained(name: string, outcome: Outcome, more: string): Outcome {
  return explain(
    outcome,
    (evaluation) =>
      `${name}的增减额 ${print(evaluation.actual)} 与各部分增减额之和 ${print(evaluation.expected)} 不符，${gap(evaluation)}${more}`,
  );
}
