import { compare, type Field, fields, isExact, type Wan } from "@qingbei/domain";
import { isItemCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { type SameMoney, sameMoney } from "../../parameters/economic-columns.js";
import {
  basicExpenditureTable,
  byCode,
  type CodedTable,
  codedRows,
  fundTables,
} from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { explain, gap, print } from "../../wording/explain.js";

const { generalPublicBudgetTable: general, basicExpenditureTable: basic } = fields.tables;
const functional = fundTables[0] as CodedTable;

interface Sides {
  readonly money: SameMoney;
  readonly sections: readonly Field<Wan>[];
  readonly besides: readonly Field<Wan>[];
  readonly items: readonly Field<Wan>[];
}

/** Whether both tables have the same total of basic expenditure. */
function isOfOne({ value }: CheckContext): boolean {
  const [byItem, bySection] = [value(general.totalRow.basicExpenditure), value(basic.totalRow.total)];
  return isExact(byItem) && isExact(bySection) && compare(byItem, bySection) === 0;
}

/** The amounts of the rows with these codes; a code that occurs twice belongs to several units and is left out. */
function amountsOf(context: CheckContext, table: CodedTable, column: string, codes: readonly string[]) {
  const rows = byCode(context, table);
  return codes.flatMap((code) => {
    const row = rows.get(code);
    const field = row && amountOf(row, column);
    return field && context.has(field) ? [field] : [];
  });
}

function sidesIn(context: CheckContext): readonly Sides[] {
  if (!isOfOne(context)) return [];
  const codes = codedRows(context, functional).flatMap(({ code }) => (code === undefined ? [] : [code]));
  if (new Set(codes).size < codes.length) return [];
  return sameMoney.flatMap((money) => {
    const own = codes.filter((code) => isItemCode(code) && code.startsWith(money.items));
    const sides = {
      money,
      sections: amountsOf(context, basicExpenditureTable, "total", money.sections),
      besides: amountsOf(context, basicExpenditureTable, "total", money.besides),
      items: amountsOf(context, functional, "basicExpenditure", own),
    };
    return sides.sections.length > 0 && sides.items.length > 0 ? [sides] : [];
  });
}

/** All subsets of the sections that may count too. */
const choices = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.reduce<readonly (readonly T[])[]>(
    (some, each) => some.flatMap((chosen) => [chosen, [...chosen, each]]),
    [[]],
  );

export const economicAgainstFunctional = defineRule<Sides>({
  id: "economic-against-functional",
  title: "养老、职业年金、医疗缴费和住房公积金，按经济分类与按功能分类的基本支出一致",
  severity: "warning",
  basis: ["arithmetic"],
  covers: [],
  each: sidesIn,
  none: "没有合计相同、都列示了缴费科目的一般公共预算支出表和基本支出表",
  check: (context, { money, sections, besides, items }): Outcome => {
    const spent = sum(items.map((field) => context.read(field)));
    const agreed = choices(besides)
      .map((more) => context.identity(sum([...sections, ...more].map((field) => context.read(field))), spent))
      .find(({ outcome }) => outcome === "passed");
    if (agreed) return agreed;
    return explain(
      context.identity(sum(sections.map((field) => context.read(field))), spent),
      (evaluation) =>
        `${money.what}在基本支出表（${money.sections.join("、")}）是 ${print(evaluation.actual)}，在一般公共预算支出表的基本支出（${money.items}）是 ${print(evaluation.expected)}，${gap(evaluation)}；两处通常是同一笔钱，请核对`,
    );
  },
});
