import {
  basicParts,
  compare,
  type Field,
  fields,
  isNegative,
  isZero,
  mainUses,
  type Wan,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, sum } from "../../engine/figure.js";
import { isNothing } from "../../engine/presence.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { sameTotals } from "../../parameters/other-tables.js";
import { isOfAllMoney } from "../../tables/basic-of-all-money.js";
import { otherTables, totalOf } from "../../tables/other-tables.js";
import { budgets, hasEveryBudget } from "../../tables/three-budgets.js";
import { appropriationRevenue, carriedRows } from "../../tables/two-sided-rows.js";

const { tables } = fields;
const { summaryTable: summary, fiscalAppropriationTable: appropriations } = tables;
const { generalPublicBudgetTable: general, basicExpenditureTable: basic } = tables;
const { fiscalExpenditureTable: fiscal, fiscalBasicExpenditureTable: fiscalBasic } = tables;

/**
 * Compares a figure in two tables, of which the first may count with or without money carried over. Each table adds up
 * what it rounds, so the two may differ by one in the last decimal.
 */
function same(either: readonly Field<Wan>[], other: Field<Wan>): Check {
  return ({ read, has, identity, skipped }) => {
    const outcomes = either.filter(has).map((one) => identity(read(one), read(other)));
    return outcomes.find(({ outcome }) => outcome === "passed") ?? outcomes[0] ?? skipped("没有可以比较的数");
  };
}

const { expenditureByUse: byUse } = summary;
const { totalRow: spent } = tables.expenditureTable;

/** A figure in two tables, and their totals, which must agree if both count the same money. */
interface SameMoney {
  readonly one: Field<Wan>;
  readonly other: Field<Wan>;
  readonly wholes: readonly Field<Wan>[];
  readonly whole: Field<Wan>;
}

/** The uses in the summary table, which 支出总表 and 基本支出表 print too. */
const byUses: readonly SameMoney[] = [
  ...mainUses.map((use) => ({
    one: byUse[use],
    other: spent[use],
    wholes: [summary.expenditureTotal, summary.currentYearExpenditure],
    whole: spent.total,
  })),
  ...basicParts.map((use) => ({
    one: byUse[use],
    other: basic.totalRow[use],
    // 基本支出表 covers only the general public budget: equal only if that pays all basic expenditure
    wholes: [byUse.basicExpenditure],
    whole: basic.totalRow.total,
  })),
];

function sameMoney({ one, other, wholes, whole }: SameMoney): Check {
  return ({ read, value, identity, skipped }) => {
    const total = value(whole);
    const isSame = wholes.some((field) => {
      const amount = value(field);
      return amount && total && compare(amount, total) === 0;
    });
    return isSame ? identity(read(one), read(other)) : skipped("两张表的总数不同，口径可能不同");
  };
}

const carriedForward = /结转|结余/;

/** Basic expenditure of the general public budget, by function and by economic class. */
const basicOfGeneral: Check = (context) =>
  isOfAllMoney(context)
    ? context.skipped("基本支出表与支出总表的基本支出相等，含全部资金，口径与一般公共预算支出表不同")
    : same([general.totalRow.basicExpenditure], basic.totalRow.total)(context);

/**
 * Compares the expenditure of all appropriations with its table by function; skipped if money was carried over, which
 * may be in only one of them.
 */
const fiscalSpent: Check = (context) => {
  const carried = carriedRows(context, appropriationRevenue);
  const forward = context
    .list(appropriations.expenditureRows)
    .filter((row) => carriedForward.test(context.value(row.name) ?? "") && !isNothing(context, row.total));
  if (carried.length + forward.length > 0) return context.skipped("含结转的两张表口径可能不同");
  return context.identity(
    context.read(appropriations.expenditureTotal.total),
    context.read(fiscal.totalRow.total),
  );
};

/**
 * Compares the expenditure of all appropriations with the sum of the three budgets' tables, without money carried
 * forward.
 */
const appropriated: Check = (context) => {
  const { read, value, list, identity, skipped } = context;
  if (!hasEveryBudget(context)) return skipped("有拨款的预算没有自己的支出表");
  const carried = list(appropriations.expenditureRows).filter((row) =>
    carriedForward.test(value(row.name) ?? ""),
  );
  const outcome = identity(
    read(appropriations.expenditureTotal.total),
    sum([
      ...budgets.map(([, , { totalRow }]) => read(totalRow.total, absentIsZero)),
      ...carried.map((row) => read(row.total, absentIsZero)),
    ]),
  );
  const brought = carriedRows(context, appropriationRevenue).map((row) => value(row.amount) ?? zero);
  const { difference = zero } = (outcome.outcome === "failed" && outcome.evaluation) || {};
  // spent money of earlier years counts as appropriation, but tables of this year's may leave it out
  if (isZero(difference) || isNegative(difference) || !brought.some((each) => compare(difference, each) <= 0))
    return outcome;
  return skipped("财政拨款收支总表含上年结转，三本预算的支出表可能只列当年拨款");
};

/** Compares the total of a non-standard table with the figures that its title may mean. */
function otherTotals(context: CheckContext): readonly Check[] {
  const isCarried = carriedRows(context, appropriationRevenue).length > 0;
  return otherTables(context).flatMap((table): readonly Check[] => {
    const [, candidates = []] = sameTotals.find(([title]) => title.test(table.title)) ?? [];
    const own = totalOf(table);
    const totals = candidates.filter(context.has);
    if (totals.length === 0 || !own || !context.has(own)) return [];
    return [
      ({ read, identity, skipped }) => {
        const outcomes = totals.map((total) => identity(read(own), read(total), { severity: "warning" }));
        const [first = skipped("没有可以比较的数")] = outcomes;
        const passed = outcomes.find(({ outcome }) => outcome === "passed");
        return passed ?? (isCarried ? skipped("有上年结转，两张表的口径可能不同") : first);
      },
    ];
  });
}

export const tableToTable = defineRule({
  id: "table-to-table",
  title: "各表之间同一口径的合计一致",
  severity: "error",
  basis: ["budget-law-5", "implementing-regulation-6"],
  covers: ["C-T1-T2", "C-T1-T3", "C-T4-SUM", "C-T5-T6"],
  checks: (context) => {
    const { has } = context;
    const pairs: readonly (readonly [readonly Field<Wan>[], Field<Wan>, Check?])[] = [
      [[summary.revenueTotal, summary.currentYearRevenue], tables.revenueTable.totalRow.total],
      [[summary.expenditureTotal, summary.currentYearExpenditure], tables.expenditureTable.totalRow.total],
      [[general.totalRow.basicExpenditure], basic.totalRow.total, basicOfGeneral],
      [[fiscal.totalRow.basicExpenditure], fiscalBasic.totalRow.total],
    ];
    const checks = pairs
      .filter(([either, other]) => either.some(has) && has(other))
      .map(([either, other, check = same(either, other)]) => check);
    for (const use of byUses) if (has(use.one) && has(use.other)) checks.push(sameMoney(use));
    const total = appropriations.expenditureTotal.total;
    if (has(total) && has(fiscal.totalRow.total)) checks.push(fiscalSpent);
    for (const check of otherTotals(context)) checks.push(check);
    const canAdd = has(total) && has(general.totalRow.total);
    return canAdd ? [...checks, appropriated] : checks;
  },
  none: "没有两张可以相互核对的报表",
});
