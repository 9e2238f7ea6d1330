import {
  type Field,
  fields,
  isZero,
  type Percentage,
  termOf,
  threePublicAmounts,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { minus } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { type Check, unlessCaliberDiffers } from "../../tables/caliber.js";
import { amountOf, appropriationTables, basicTables, codedRows, rowName } from "../../tables/coded-tables.js";
import { explain, print } from "../../wording/explain.js";

/** One figure of a table with the year before and the change on it. */
interface Changing {
  readonly table: string;
  readonly name: string;
  /** What it may be compared by: all of it, or what was appropriated this year. */
  readonly now: readonly Field<Wan>[];
  /** What it may be compared with: last year's budget, or what was spent. */
  readonly before: readonly Field<Wan>[];
  readonly change: Field<Wan>;
  readonly rate: Field<Percentage>;
}

const nothing = { blank: "zero", missing: "zero" } as const;
const three = fields.tables.threePublicExpensesTable;

/** The rows of tables by code, and the columns of the three public expenses. */
function changing(context: CheckContext): readonly (readonly Changing[])[] {
  const coded = [...appropriationTables, ...basicTables].map((table) =>
    [...codedRows(context, table).map(({ row }) => row), table.totalRow].map(
      (row): Changing => ({
        table: table.id,
        name: rowName(context, row),
        now: [amountOf(row, "total"), amountOf(row, "currentYearAppropriation")],
        before: [amountOf(row, "previousTotal"), amountOf(row, "previousExecuted")],
        change: amountOf(row, "change"),
        rate: row.changeRate as unknown as Field<Percentage>,
      }),
    ),
  );
  const columns = threePublicAmounts.map(
    (column): Changing => ({
      table: "threePublicExpensesTable",
      name: termOf(column).zh,
      now: [three.current[column]],
      before: [three.previous[column], three.previousExecuted[column]],
      change: three.change[column],
      rate: three.changeRate[column],
    }),
  );
  return [...coded, columns];
}

/** Each way to compare the two years, the first of which decides where none holds. */
function eachWay(
  { now, before }: Changing,
  isUsable: (field: Field<Wan>) => boolean,
  compared: (now: Field<Wan>, before: Field<Wan>) => Outcome,
): Outcome | undefined {
  const bases = before.filter(isUsable);
  const outcomes = now.filter(isUsable).flatMap((one) => bases.map((base) => compared(one, base)));
  return outcomes.find(({ outcome }) => outcome === "passed") ?? outcomes[0];
}

/** Where only the sign is wrong a table may print the size of every change: that is no certain fault. */
function decided(stated: Outcome | undefined, turned: Outcome | undefined): Outcome | undefined {
  return stated?.outcome === "failed" && turned?.outcome === "passed"
    ? { ...stated, severity: "warning" }
    : stated;
}

function amounts(changed: Changing): Check {
  return (own) => {
    const { read, value, identity, skipped } = own;
    const change = read(changed.change);
    const at = (field: Field<Wan>) => read(field, nothing);
    const isPrinted = (field: Field<Wan>) => value(field) !== undefined;
    const stated = eachWay(changed, isPrinted, (now, then) => identity(change, minus(at(now), at(then))));
    const turned = eachWay(changed, isPrinted, (now, then) => identity(change, minus(at(then), at(now))));
    return explain(
      decided(stated, turned) ?? skipped("没有本年数或上年数"),
      ({ actual, expected }) =>
        `${termOf(changed.table).zh}“${changed.name}”的比上年增减为 ${print(actual)}，按本年数与上年数应为 ${print(expected)}`,
    );
  };
}

function rates(changed: Changing): Check {
  return (own) => {
    const { growth, value, skipped } = own;
    const isAmount = (field: Field<Wan>) => {
      const amount = value(field);
      return !!amount && (changed.now.includes(field) || !isZero(amount));
    };
    const isSigned = { isSigned: true } as const;
    const stated = eachWay(changed, isAmount, (now, then) => growth(now, then, changed.rate, isSigned));
    const turned = eachWay(changed, isAmount, (now, then) => growth(now, then, changed.rate));
    return explain(
      decided(stated, turned) ?? skipped("没有本年数，或上年数为零"),
      ({ actual, expected }) =>
        `${termOf(changed.table).zh}“${changed.name}”的增减幅度为 ${print(actual)}%，按本年数与上年数应为 ${print(expected)}%`,
    );
  };
}

export const rowChanges = defineRule({
  id: "row-changes",
  title: "各表的比上年增减额和增减幅度与本年数、上年数相符",
  severity: "error",
  basis: ["budget-law-14"],
  covers: ["B-PCT-COL"],
  each: (context) =>
    changing(context).flatMap((table) => {
      const unless = (checks: readonly Check[]) =>
        unlessCaliberDiffers(context, checks, "表中多数行的增减与本年数、上年数不合，可能是与别的数相比");
      return [
        ...unless(table.filter(({ change }) => context.has(change)).map(amounts)),
        ...unless(table.filter(({ rate }) => context.has(rate)).map(rates)),
      ];
    }),
  none: "没有印比上年增减的报表",
  check: (context, compare) => compare(context),
});
