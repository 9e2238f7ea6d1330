import {
  absolute,
  add,
  compare,
  type Exact,
  exact,
  type Field,
  fields,
  halfUnit,
  isExact,
  type MoneyUnit,
  moneyUnits,
  pointerOf,
  shift,
  subtract,
  type TableKind,
  termOf,
  type Wan,
} from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Repair } from "../../engine/verdict.js";

const { revenue, expenditure, tables } = fields;
const { summaryTable: summary, fiscalAppropriationTable: appropriations } = tables;
const {
  revenueTable,
  expenditureTable,
  generalPublicBudgetTable: general,
  basicExpenditureTable: basic,
} = tables;
const { threePublicExpensesTable: three } = tables;

/** Pairs of figures that are equal, or nearly so. */
const pairs: readonly (readonly [Field<Wan>, Field<Wan>])[] = [
  [summary.revenueTotal, summary.expenditureTotal],
  [summary.revenueTotal, revenueTable.totalRow.total],
  [summary.expenditureTotal, expenditureTable.totalRow.total],
  [summary.revenueTotal, appropriations.revenueTotal],
  [appropriations.expenditureTotal.generalPublicBudget, general.totalRow.total],
  [general.totalRow.basicExpenditure, basic.totalRow.total],
  [basic.totalRow.routineOperatingExpenses, three.current.agencyOperatingExpenses],
  [revenue.total, summary.revenueTotal],
  [expenditure.total, summary.expenditureTotal],
  [fields.threePublicExpenses.total, three.current.total],
  [fields.agencyOperatingExpenses.total, three.current.agencyOperatingExpenses],
];

/** By how many decimals 元 and 万元 differ. */
const PLACES = -moneyUnits.元;
const ONE = exact("1");

/** Whether `large` is `small` times ten thousand, within their rounding. */
function isScaled(context: CheckContext, large: Field<Wan>, small: Field<Wan>): boolean {
  const [a, b] = [context.value(large), context.value(small)];
  if (!isExact(a) || !isExact(b) || compare(absolute<Exact>(a), ONE) < 0) return false;
  const half = (field: Field<Wan>) => halfUnit(context.placesOf(field));
  const rounding = add(half(large), shift(half(small), PLACES));
  // for a small figure, rounding is too large to be sure
  if (compare(shift(rounding, 2), absolute<Exact>(a)) > 0) return false;
  return compare(absolute(subtract<Exact>(a, shift(b, PLACES))), rounding) <= 0;
}

const placeOf = (field: Field<Wan>) => {
  const [first, second] = segments(pointerOf(field));
  return first === "tables" ? termOf(second ?? "").zh : "说明文字";
};

/** The repair of a table's unit; none if the figure is in the statement, or the unit is right or unknown. */
function unitMended({ value }: CheckContext, field: Field<Wan>, to: MoneyUnit): readonly Repair[] {
  const [first, table] = segments(pointerOf(field));
  if (first !== "tables" || !table || !(table in tables)) return [];
  const unit = tables[table as TableKind].unit;
  const from = value(unit);
  const isOther = from && from !== to && ["元", "万元"].includes(from);
  return isOther ? [{ kind: "text", pointer: pointerOf(unit), from, to }] : [];
}

export const unitScale = defineRule({
  id: "unit-scale",
  title: "同一个数在各处不因元、万元相差一万倍",
  severity: "error",
  basis: ["budget-law-18"],
  covers: ["C-UNIT-SCALE"],
  each: (context) => pairs.filter((pair) => pair.every(context.has)),
  none: "没有在两处披露的数",
  check: (context, [one, other]) => {
    const scaled = isScaled(context, one, other)
      ? [one, other]
      : isScaled(context, other, one)
        ? [other, one]
        : [];
    const [large, small] = scaled;
    if (!large || !small) return context.passed();
    return context.failed(
      `${context.label(large)}在${placeOf(large)}与${placeOf(small)}相差一万倍（${context.show(pointerOf(large))} 与 ${context.show(pointerOf(small))} 万元），请核对两处的金额单位是元还是万元`,
      { repairs: [...unitMended(context, large, "元"), ...unitMended(context, small, "万元")] },
    );
  },
});
