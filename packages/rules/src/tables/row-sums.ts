import { compare, type Exact, subtract, total as sumOf, termOf, zero } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { sum } from "../engine/figure.js";
import type { Outcome } from "../engine/verdict.js";
import { explain, gap, print } from "../wording/explain.js";
import { amountOf, type RowFields, rowName } from "./coded-tables.js";

/** A row whose total is to be the sum of its columns. */
export interface RowSum {
  readonly table: string;
  readonly row: RowFields;
  readonly parts: readonly string[];
  /** The total row and others fall short alike: there may be a column that the model does not have. */
  readonly isOpen?: boolean;
}

const blankIsZero = { blank: "zero", missing: "zero" } as const;

/** The columns among `parts` that a row discloses, blank or not. */
export function disclosedParts(
  { value }: CheckContext,
  row: RowFields,
  parts: readonly string[],
): readonly string[] {
  return parts.filter((part) => value(amountOf(row, part)) !== undefined);
}

/** By how much the columns of a row fall short of its total; zero where they do not. */
export function shortfall({ value }: CheckContext, { row, parts }: RowSum): Exact {
  const whole = value(amountOf(row, "total"));
  if (!whole) return zero;
  const rest: Exact = subtract<Exact>(
    whole,
    sumOf<Exact>(parts.map((part) => value(amountOf(row, part)) ?? zero)),
  );
  return compare(rest, zero) > 0 ? rest : zero;
}

/** total = Σ columns in one row. */
export function checkRowSum(context: CheckContext, subject: RowSum): Outcome {
  const { table, row, parts, isOpen } = subject;
  const outcome = context.identity(
    context.read(amountOf(row, "total")),
    sum(parts.map((part) => context.read(amountOf(row, part), blankIsZero))),
  );
  if (outcome.outcome === "failed" && isOpen)
    return context.skipped("合计行与其他行都多于各列之和，表中可能另有一列");
  return explain(outcome, (evaluation) => {
    const columns = parts.map((part) => termOf(part).zh).join("、");
    return `${termOf(table).zh}“${rowName(context, row)}”的合计为 ${print(evaluation.actual)}，${columns}之和为 ${print(evaluation.expected)}，合计${gap(evaluation)}`;
  });
}
