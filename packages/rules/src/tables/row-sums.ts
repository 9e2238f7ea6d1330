import { compare, type Exact, total as sumOf, termOf, zero } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { absentIsZero, sum } from "../engine/figure.js";
import { isNothing } from "../engine/presence.js";
import type { Outcome } from "../engine/verdict.js";
import { explain, gap, print } from "../wording/explain.js";
import { rowName } from "./coded-tables.js";
import { amountOf, type LineFields } from "./row-fields.js";

/** A row in which one column must be the sum of others. */
export interface RowSum {
  readonly table: string;
  readonly row: LineFields;
  /** The column of the sum; default "total". */
  readonly whole?: string;
  readonly parts: readonly string[];
  /** The total is printed and all parts are blank, while other rows have parts. */
  readonly isUnfilled?: boolean;
  /** The total row and another row both exceed their parts: the table may have a column that the model lacks. */
  readonly isOpen?: boolean;
}

/** The columns among `parts` that a row discloses, blank or not. */
export function disclosedParts(
  { value }: CheckContext,
  row: LineFields,
  parts: readonly string[],
): readonly string[] {
  return parts.filter((part) => value(amountOf(row, part)) !== undefined);
}

/** Compares the whole of a row with its parts: 1 if greater, −1 if less; undefined without a whole. */
function compared({ value }: CheckContext, { row, whole = "total", parts }: RowSum): number | undefined {
  const all = value(amountOf(row, whole));
  if (!all) return undefined;
  return compare(all, sumOf<Exact>(parts.map((part) => value(amountOf(row, part)) ?? zero)));
}

function identityOf(context: CheckContext, each: RowSum): Outcome {
  const { row, whole = "total", parts, isUnfilled = false } = each;
  return context.identity(
    context.read(amountOf(row, whole)),
    sum(parts.map((part) => context.read(amountOf(row, part), absentIsZero))),
    isUnfilled ? { emptyIsZero: true, severity: "warning" } : {},
  );
}

/** Whether the parts of a row add up to its whole, within rounding. */
const addsUp = (context: CheckContext, each: RowSum) => identityOf(context, each).outcome === "passed";

/** Whether the parts of a row add up to less than its whole. */
const isShort = (context: CheckContext, each: RowSum) => (compared(context, each) ?? 0) > 0;

/** The Chinese name of a column: 上年结转的一般公共预算 for one beneath a group. */
const columnName = (column: string) => {
  const [first = "", second] = column.split("/");
  return second === undefined ? termOf(first).zh : `上年结转的${termOf(second).zh}`;
};

/**
 * The sums of one table. Money brought forward counts as a part if more rows add up with it than without: some tables
 * print it beside the other columns, others as a part of them.
 */
export function withCarried(
  context: CheckContext,
  sums: readonly RowSum[],
  carried: readonly string[] = ["broughtForward"],
): readonly RowSum[] {
  const added = sums.map((each) => ({ ...each, parts: [...each.parts, ...carried] }));
  const hasCarried = ({ row }: RowSum) =>
    carried.some((column) => !isNothing(context, amountOf(row, column)));
  const hold = (all: readonly RowSum[]) =>
    all.filter((each) => hasCarried(each) && addsUp(context, each)).length;
  return hold(added) > hold(sums) ? added : sums;
}

/** The sums of one table, marked open if several rows, the total row among them, exceed their parts. */
export function openWhereShort(
  context: CheckContext,
  sums: readonly RowSum[],
  totalRow: LineFields,
): readonly RowSum[] {
  const short = sums.filter((each) => isShort(context, each));
  const hasTotal = sums.some(({ row }) => row === totalRow);
  const isOpen = short.length > 1 && (!hasTotal || short.some(({ row }) => row === totalRow));
  return sums.map((each) => ({ ...each, isOpen }));
}

/** The outcome for a blank whole: failed if any of its parts is filled in. */
function leftBlank(context: CheckContext, { table, row, whole = "total", parts }: RowSum): Outcome {
  const filled = parts.filter((part) => !isNothing(context, amountOf(row, part)));
  if (filled.length === 0) return context.skipped(`未披露：${context.label(amountOf(row, whole))}`);
  const columns = filled.map(columnName).join("、");
  return context.failed(
    `${termOf(table).zh}“${rowName(context, row)}”的${termOf(whole).zh}空着，${columns}却填有数，请补上`,
    { severity: "warning" },
  );
}

/** Checks that the whole of a row equals the sum of its parts. */
export function checkRowSum(context: CheckContext, subject: RowSum): Outcome {
  const { table, row, whole = "total", parts, isOpen } = subject;
  if (context.value(amountOf(row, whole)) === null) return leftBlank(context, subject);
  const outcome = identityOf(context, subject);
  if (outcome.outcome === "failed" && isOpen)
    return context.skipped("合计行与其他行都多于各列之和，表中可能另有一列");
  return explain(outcome, (evaluation) => {
    const name = termOf(whole).zh;
    const columns = parts.map(columnName).join("、");
    if (subject.isUnfilled)
      return `${termOf(table).zh}“${rowName(context, row)}”的${name}为 ${print(evaluation.actual)}，${columns}却都空着，请补填`;
    return `${termOf(table).zh}“${rowName(context, row)}”的${name}为 ${print(evaluation.actual)}，${columns}之和为 ${print(evaluation.expected)}，${name}${gap(evaluation)}`;
  });
}
