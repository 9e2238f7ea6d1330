import { add, appropriatedBudgets, fields, subtract } from "@qingbei/domain";
import { lonePart } from "../../arithmetic/lone-part.js";
import { slipOf } from "../../arithmetic/slip.js";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { isNothing } from "../../engine/presence.js";
import { type Check, defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { mayLackLines } from "../../tables/of-tables.js";

const { revenue } = fields;
type Source = typeof revenue.total;

const fundsAndStateCapital = [
  revenue.governmentManagedFundsAppropriation,
  revenue.stateCapitalOperationsAppropriation,
];
const appropriations = [revenue.generalPublicBudgetAppropriation, ...fundsAndStateCapital];
/** The parts of 单位资金, if these are printed. */
const ownRevenues = [
  revenue.publicServiceRevenue,
  revenue.businessRevenue,
  revenue.superiorSubsidy,
  revenue.affiliateRemittance,
  revenue.otherRevenue,
];

function compare(context: CheckContext, whole: Source, parts: readonly Source[]): Outcome {
  const total = context.read(whole);
  const listed = parts.filter((part) => context.value(part) !== undefined);
  if (listed.length === 0) return context.skipped("未披露：收入的各项来源");
  const isAbsent = listed.every((part) => isNothing(context, part)) && !isNothing(context, whole);
  if (isAbsent) return context.skipped("写出的各项来源都没有数，有数的来源没有读到");
  const figure = sum(listed.map((part) => context.read(part, { blank: "zero" })));
  return listed.length === 1 ? lonePart(context, total, figure) : context.identity(total, figure);
}

/**
 * The sets of sources that may make up the total, the likeliest first: documents differ in what 财政拨款 and 单位资金
 * include.
 */
function readings({ has }: CheckContext): readonly (readonly Source[])[] {
  const own = has(revenue.unitOwnFunds) ? [revenue.unitOwnFunds] : ownRevenues;
  const special = revenue.specialFiscalAccountFunds;
  if (!has(revenue.fiscalAppropriation)) {
    return [
      [...appropriations, special, ...own],
      [...appropriations, special, revenue.unitOwnFunds, ...ownRevenues],
    ];
  }
  const wide = [revenue.fiscalAppropriation, special, ...own];
  return has(revenue.generalPublicBudgetAppropriation) ? [wide] : [wide, [...wide, ...fundsAndStateCapital]];
}

function totalOfSources(context: CheckContext): Outcome {
  const all = readings(context);
  // in final accounts, the total also includes balances that are no source, beside money carried over
  if (context.kind === "finalAccounts") {
    if (!context.has(revenue.currentYearRevenue)) return context.skipped("未披露：本年收入");
    const ofYear = all.map((parts) => compare(context, revenue.currentYearRevenue, parts));
    return (
      ofYear.find(({ outcome }) => outcome === "passed") ?? ofYear[0] ?? context.skipped("未披露：本年收入")
    );
  }
  const ofEarlier = [revenue.broughtForward, revenue.nonFiscalSurplusUsed];
  const outcomes = all.map((parts) => compare(context, revenue.total, [...parts, ...ofEarlier]));
  const proved = outcomes.find(({ outcome }) => outcome === "passed") ?? outcomes[0];
  if (proved?.outcome === "failed" && ofEarlier.some(context.has)) {
    const thisYear = all.some((parts) => compare(context, revenue.total, parts).outcome === "passed");
    if (thisYear) return context.skipped("收入总计等于除上年结转外的各项之和，是本年收入的口径");
  }
  if (mayLackLines(context, proved, [revenue.total, ...(all[0] ?? [])]))
    return context.skipped("报表里可能另有别的来源，由核对报表的规则去算");
  return proved ?? context.skipped("未披露：收入的各项来源");
}

function appropriationOfBudgets(context: CheckContext): Outcome {
  if (!context.has(revenue.fiscalAppropriation)) return context.skipped("未单列财政拨款合计");
  if (!context.has(revenue.generalPublicBudgetAppropriation))
    return context.skipped("未披露：一般公共预算拨款");
  return compare(context, revenue.fiscalAppropriation, appropriations);
}

const { fiscalAppropriation } = fields.appropriations;

/** Checks the total of 财政拨款收支总预算 against its budgets and the money carried over. */
function statedAppropriations(context: CheckContext): Outcome {
  const parts = [
    fiscalAppropriation.generalPublicBudgetAppropriation,
    fiscalAppropriation.governmentManagedFundsAppropriation,
    fiscalAppropriation.stateCapitalOperationsAppropriation,
    fiscalAppropriation.broughtForward,
  ].filter(context.has);
  if (parts.length < 2) return context.skipped("没有列出财政拨款的几项来源");
  const outcome = context.identity(
    context.read(fiscalAppropriation.revenueTotal),
    sum(parts.map((part) => context.read(part))),
    { severity: "warning" },
  );
  if (outcome.outcome !== "failed" || !outcome.evaluation) return outcome;
  // money carried over may be within a source, or beside it: only a typing slip is reported
  const { difference } = outcome.evaluation;
  const isSlip = [...parts, fiscalAppropriation.revenueTotal].some((part, at) => {
    const amount = context.value(part);
    const meant = amount && (at < parts.length ? add(amount, difference) : subtract(amount, difference));
    return meant && slipOf(amount, meant) !== "other";
  });
  return isSlip ? outcome : context.skipped("财政拨款的各项来源没有列全，或含上年结转的口径不同");
}

/** Checks a budget's total against 本年收入 and the money carried over, if both are stated. */
const ofYearAndCarried =
  ({ revenueTotal: total, currentYearRevenue, broughtForward }: typeof fiscalAppropriation): Check =>
  ({ read, identity }) =>
    identity(read(total), sum([read(currentYearRevenue), read(broughtForward)]), { severity: "warning" });

export const revenueTotal = defineRule({
  id: "revenue-total",
  title: "收入总计等于各项来源之和，财政拨款等于三本预算拨款之和",
  severity: "error",
  basis: ["implementing-regulation-5", "implementing-regulation-40"],
  covers: ["A-SUM-INC"],
  checks: ({ has }) => [
    totalOfSources,
    appropriationOfBudgets,
    ...(has(fiscalAppropriation.revenueTotal) ? [statedAppropriations] : []),
    ...appropriatedBudgets
      .map((name) => fields.appropriations[name])
      .filter((each) => [each.revenueTotal, each.currentYearRevenue, each.broughtForward].every(has))
      .map(ofYearAndCarried),
  ],
  none: "未披露收入",
});
