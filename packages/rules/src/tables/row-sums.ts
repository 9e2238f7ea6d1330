import { compare, type Exact, total as sumOf, termOf, zero } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { absentIsZero, sum } from "../engine/figure.js";
import type { Outcome } from "../engine/verdict.js";
import { explain, gap, print } from "../wording/explain.js";
import { rowName } from "./coded-tables.js";
import { amountOf, type LineFields } from "./row-fields.js";
import { isNothing } from "./two-sided-rows.js";

/** A row of which one column is to be the sum of others. */
export interface RowSum {
  readonly table: string;
  readonly row: LineFields;
  /** The column of the sum, its total unless it says another. */
  readonly whole?: string;
  readonly parts: readonly string[];
  /** All its parts are blank, and those of the rows beside it are not: it was not filled in. */
  readonly isUnfilled?: boolean;
  /** The total row and others fall short alike: there may be a column that the model does not have. */
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

/** How the whole of a row compares with its parts, undefined where it has no whole. */
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

/** Whether the parts of a row come to its whole, as far as rounding shows. */
const addsUp = (context: CheckContext, each: RowSum) => identityOf(context, each).outcome === "passed";

/** Whether the parts of a row fall short of its whole. */
const isShort = (context: CheckContext, each: RowSum) => (compared(context, each) ?? 0) > 0;

/** What a column is called: 上年结转的一般公共预算 beneath money carried over. */
const columnName = (column: string) => {
  const [first = "", second] = column.split("/");
  return second === undefined ? termOf(first).zh : `上年结转的${termOf(second).zh}`;
};

/**
 * The sums of one table, with what was brought forward among the parts where its rows add up with it more often than
 * without: some tables set it beside the other columns, others only say what of them it is.
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

/** The sums of one table, open where its total row, or all that it has, falls short in more than one row. */
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

/** A whole that was left blank beside parts that were filled in. */
function leftBlank(context: CheckContext, { table, row, whole = "total", parts }: RowSum): Outcome {
  const filled = parts.filter((part) => !isNothing(context, amountOf(row, part)));
  if (filled.length === 0) return context.skipped(`未披露：${context.label(amountOf(row, whole))}`);
  const columns = filled.map(columnName).join("、");
  return context.failed(
    `${termOf(table).zh}“${rowName(context, row)}”的${termOf(whole).zh}空着，${columns}却填有数，请补上`,
    { severity: "warning" },
  );
}

/** whole = Σ parts in one row. */
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
