import { absolute, add, compare, type Exact, pointerOf, termOf } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import type { CheckContext } from "../engine/context.js";
import { absentIsZero, sum } from "../engine/figure.js";
import type { Outcome } from "../engine/verdict.js";
import { amountIn, type CodedSum, isByUnit, rowsBeneath, topSum, withoutCopies } from "./coded-sums.js";
import { type CodedRow, type CodedTable, rowName } from "./coded-tables.js";
import { readOrRest } from "./row-division.js";
import { amountOf } from "./row-fields.js";

const MOST_NAMED = 3;

/** Rows whose code and name occur more than once among `rows`. */
function repeatedIn(context: CheckContext, rows: readonly CodedRow[]): readonly CodedRow[] {
  const coded = rows.filter(({ code }) => code !== undefined);
  const alike = grouped(coded, ({ code, row }) => `${code} ${context.value(row.name)}`);
  return [...alike.values()].filter(({ length }) => length > 1).flat();
}

type SomeRows = readonly [CodedRow, ...CodedRow[]];

/**
 * The repeated rows that make a sum wrong: it fails with them, and holds in every column without them.
 * undefined if a repeated code is not the fault.
 */
function countedTwice(
  context: CheckContext,
  { table, whole, parts, columns }: CodedSum,
): SomeRows | undefined {
  const repeated = repeatedIn(context, parts);
  if (repeated.length === 0 || isByUnit(context, table)) return undefined;
  const outcomes = columns.map((column) => {
    const all = sum(parts.map(({ row }) => context.read(amountOf(row, column), absentIsZero)));
    return { column, outcome: context.identity(readOrRest(context, table, whole, column), all) };
  });
  const isOff = ({ outcome }: { outcome: Outcome }) => outcome.outcome === "failed";
  if (!outcomes.some(isOff)) return undefined;
  const closes = (rows: SomeRows) =>
    outcomes.every(({ column, outcome }) => {
      if (outcome.outcome === "skipped" || !outcome.evaluation) return false;
      const { difference, rounding } = outcome.evaluation;
      const left = rows.reduce((rest, row) => add<Exact>(rest, amountIn(context, row, column)), difference);
      return compare(absolute(left), rounding) <= 0;
    });
  const once = new Set(withoutCopies(context, table, repeated));
  const [first, ...others] = repeated.filter((row) => !once.has(row));
  if (first && closes([first, ...others])) return [first, ...others];
  const one = [...repeated].reverse().find((row) => closes([row]));
  return one && [one];
}

/** One column of a sum; or, if a sum counts rows twice, these rows instead of all its columns. */
export type SumCase =
  | { readonly sum: CodedSum; readonly column: string; readonly twice?: undefined }
  | { readonly sum: CodedSum; readonly twice: SomeRows };

export function sumCases(context: CheckContext, sums: readonly CodedSum[]): readonly SumCase[] {
  return sums.flatMap((each): readonly SumCase[] => {
    const twice = countedTwice(context, each);
    return twice ? [{ sum: each, twice }] : each.columns.map((column) => ({ sum: each, column }));
  });
}

/** The failed outcome for rows that are repeated in a table and should be deleted. */
export function repeatedRows(
  context: CheckContext,
  { table, whole, columns }: CodedSum,
  rows: SomeRows,
): Outcome {
  for (const line of [whole, ...rows.map(({ row }) => row)])
    for (const column of columns) context.value(amountOf(line, column));
  const names = rows.slice(0, MOST_NAMED).map(({ row }) => `“${rowName(context, row)}”`);
  const more = rows.length > MOST_NAMED ? `等 ${rows.length} 行` : "";
  const twice = `${termOf(table.id).zh}的${names.join("、")}${more}`;
  const message = `${twice}重复列了一遍：重复的不算，“${rowName(context, whole)}”才等于所列各行之和`;
  const { code } = rows[0].row;
  const from = context.value(code) ?? "";
  const advice = `${twice}多列了一遍，请删去重复的${rows.length === 1 ? "一行" : "各行"}`;
  const repair = { kind: "text", pointer: pointerOf(code), from, to: "", advice } as const;
  return context.failed(message, { repairs: [repair] });
}

/** The codes of the rows that a sum of the table counts twice. */
export function repeatedCodes(context: CheckContext, table: CodedTable): ReadonlySet<string | undefined> {
  const sums = [...rowsBeneath(context, table), topSum(context, table)];
  return new Set(sums.flatMap((each) => countedTwice(context, each) ?? []).map(({ code }) => code));
}
