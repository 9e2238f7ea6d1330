import {
  type Exact,
  type Field,
  fields,
  isNegative,
  isZero,
  type Percentage,
  termOf,
  threePublicAmounts,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero, minus } from "../../engine/figure.js";
import { perDocumentBy } from "../../engine/per-document.js";
import { type Check, defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { appropriationTables, basicTables, codedRows, rowName } from "../../tables/coded-tables.js";
import { isFractionOf, isPercentOf, printedNumber } from "../../tables/other-scale.js";
import { amountOf, changeRateOf } from "../../tables/row-fields.js";
import { isOfNothing, unlessScopesDiffer } from "../../tables/scope.js";
import { explain, print } from "../../wording/explain.js";

/** A figure of a table with last year's amount and its change. */
interface Changing {
  readonly table: string;
  readonly name: string;
  /** This year's amounts to compare: everything, or this year's appropriation. */
  readonly now: readonly Field<Wan>[];
  /** Last year's amounts to compare with: the budget, or the executed amount. */
  readonly before: readonly Field<Wan>[];
  readonly change: Field<Wan>;
  readonly rate: Field<Percentage>;
}

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
        rate: changeRateOf(row),
      }),
    ),
  );
  const ofThree = threePublicAmounts.map(
    (column): Changing => ({
      table: "threePublicExpensesTable",
      name: termOf(column).zh,
      now: [three.current[column]],
      before: [three.previous[column], three.previousExecuted[column]],
      change: three.change[column],
      rate: three.changeRate[column],
    }),
  );
  return [...coded, ofThree];
}

/** The first comparison of this year's with last year's amounts that passes; otherwise the first of all. */
function eachWay(
  { now, before }: Changing,
  isUsable: (field: Field<Wan>) => boolean,
  compared: (now: Field<Wan>, before: Field<Wan>) => Outcome,
): Outcome | undefined {
  const bases = before.filter(isUsable);
  const outcomes = now.filter(isUsable).flatMap((one) => bases.map((base) => compared(one, base)));
  return outcomes.find(({ outcome }) => outcome === "passed") ?? outcomes[0];
}

/**
 * The outcome for a change; a wrong sign is only a warning, since the table may print the size of every change, unless
 * the same column prints other decreases with a minus sign.
 */
function decided(
  stated: Outcome | undefined,
  turned: Outcome | undefined,
  hasSigns: () => boolean,
): Outcome | undefined {
  return stated?.outcome === "failed" && turned?.outcome === "passed" && !hasSigns()
    ? { ...stated, severity: "warning" }
    : stated;
}

/** A column of changes, in 万元 or in percent, with its check against the amounts of both years. */
interface Column {
  readonly field: (changed: Changing) => Field<Wan> | Field<Percentage>;
  readonly stated: (context: CheckContext, changed: Changing) => Outcome | undefined;
  /** The same with the sign turned. */
  readonly turned: (context: CheckContext, changed: Changing) => Outcome | undefined;
  /** Whether the printed number is the change in another form: as a percentage or a fraction. */
  readonly isOtherwise: (context: CheckContext, changed: Changing) => boolean;
  readonly otherwise: string;
  readonly lacking: string;
  readonly message: (figures: { readonly actual: Exact; readonly expected: Exact }) => string;
}

function difference(sign: 1 | -1): Column["stated"] {
  return ({ read, value, identity }, changed) => {
    const change = read(changed.change);
    const at = (field: Field<Wan>) => read(field, absentIsZero);
    const isPrinted = (field: Field<Wan>) => value(field) !== undefined;
    return eachWay(changed, isPrinted, (now, then) =>
      identity(change, sign > 0 ? minus(at(now), at(then)) : minus(at(then), at(now))),
    );
  };
}

function rate(options: { readonly isSigned?: true }): Column["stated"] {
  return ({ growth, value }, changed) => {
    const isAmount = (field: Field<Wan>) => {
      const amount = value(field);
      return !!amount && (changed.now.includes(field) || !isZero(amount));
    };
    return eachWay(changed, isAmount, (now, then) => growth(now, then, changed.rate, options));
  };
}

/** Whether a number is the change between one of the pairs of amounts, in another form. */
function fits(
  { value }: CheckContext,
  { now, before }: Changing,
  printed: Exact | undefined,
  isChange: (printed: Exact, now: Exact, then: Exact) => boolean,
): boolean {
  return now.some((one) =>
    before.some((base) => {
      const [amount, then] = [value(one), value(base)];
      return !!printed && !!amount && !!then && isChange(printed, amount, then);
    }),
  );
}

const columns: readonly Column[] = [
  {
    field: ({ change }) => change,
    stated: difference(1),
    turned: difference(-1),
    isOtherwise: (context, changed) =>
      fits(context, changed, printedNumber(context, changed.change), isPercentOf),
    otherwise: "这一栏的增减像是百分比，没有标明，不按金额核对",
    lacking: "没有本年数或上年数",
    message: ({ actual, expected }) =>
      `的比上年增减为 ${print(actual)}，按本年数与上年数应为 ${print(expected)}`,
  },
  {
    field: ({ rate }) => rate,
    stated: rate({ isSigned: true }),
    turned: rate({}),
    isOtherwise: (context, changed) =>
      fits(context, changed, context.value(changed.rate)?.points, isFractionOf),
    otherwise: "这一栏的增减幅度像是小数，不是百分数，不作核对",
    lacking: "没有本年数，或上年数为零",
    message: ({ actual, expected }) =>
      `的增减幅度为 ${print(actual)}%，按本年数与上年数应为 ${print(expected)}%`,
  },
];

/** Whether a column prints changes in another form than its header says: more of its numbers fit that form. */
function isPrintedOtherwise(context: CheckContext, printed: readonly Changing[], column: Column): boolean {
  let [stated, otherwise] = [0, 0];
  for (const changed of printed) {
    const isOtherwise = column.isOtherwise(context, changed);
    const outcome = column.stated(context, changed);
    if (isOtherwise && outcome?.outcome === "failed") otherwise++;
    else if (!isOtherwise && outcome?.outcome === "passed" && !isOfNothing(outcome)) stated++;
  }
  return otherwise > stated;
}

/** A column of a table, with the rows that print it. */
interface PrintedColumn {
  readonly printed: readonly Changing[];
  readonly column: Column;
}

/** Whether a column prints decreases with a minus sign: a row with a negative change passes. */
const hasSigns = perDocumentBy((context, { printed, column }: PrintedColumn) =>
  printed.some((changed) => {
    const value = context.value<Wan | Percentage>(column.field(changed) as Field<Wan | Percentage>);
    const size = value && ("points" in value ? value.points : value);
    return !!size && isNegative(size) && column.stated(context, changed)?.outcome === "passed";
  }),
);

/** The checks of one column, with the way in which it prints decreases. */
function checksOf(context: CheckContext, table: readonly Changing[], column: Column): readonly Check[] {
  const printed = table.filter((changed) => context.has(column.field(changed)));
  if (isPrintedOtherwise(context, printed, column)) return [(own) => own.skipped(column.otherwise)];
  const whole = { printed, column };
  return printed.map((changed) => (own) => {
    const [stated, turned] = [column.stated(own, changed), column.turned(own, changed)];
    return explain(
      decided(stated, turned, () => hasSigns(context, whole)) ?? own.skipped(column.lacking),
      (figures) => `${termOf(changed.table).zh}“${changed.name}”${column.message(figures)}`,
    );
  });
}

export const rowChanges = defineRule({
  id: "row-changes",
  title: "各表的比上年增减额和增减幅度与本年数、上年数相符",
  severity: "error",
  basis: ["budget-law-14"],
  covers: ["B-PCT-COL"],
  checks: (context) =>
    changing(context).flatMap((table) =>
      columns.flatMap((column) =>
        unlessScopesDiffer(
          context,
          checksOf(context, table, column),
          "表中多数行的增减与本年数、上年数不合，可能是与别的数相比",
        ),
      ),
    ),
  none: "没有印比上年增减的报表",
});
