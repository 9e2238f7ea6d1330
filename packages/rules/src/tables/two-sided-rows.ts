import { type Field, type FieldOf, fields, isZero, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { appropriationRow, kindOfLine, revenueRowOf } from "../parameters/summary-rows.js";

const { summaryTable: summary, fiscalAppropriationTable: appropriations } = fields.tables;

interface Named {
  readonly name: Field<string>;
  readonly amount: Field<Wan>;
}

/** Whether an amount is left blank, not disclosed, or zero. */
export function isNothing({ value }: CheckContext, field: Field<Wan>): boolean {
  const amount = value(field);
  return !amount || isZero(amount);
}

const nameOf = ({ value }: CheckContext, { name }: Named) => value(name) ?? "";

/** The rows of this year's revenue: what stands from the first row of money carried over on is of earlier years. */
function currentRows(context: CheckContext, rows: FieldOf<readonly object[]>): readonly Named[] {
  const all = context.list(rows) as unknown as readonly Named[];
  const end = all.findIndex((row) => kindOfLine(nameOf(context, row)) === "carried");
  return end < 0 ? all : all.slice(0, end);
}

/** The rows of money carried over into the year that bring something. */
export function carriedRows(context: CheckContext, rows: FieldOf<readonly object[]>): readonly Named[] {
  return (context.list(rows) as unknown as readonly Named[]).filter(
    (row) => kindOfLine(nameOf(context, row)) === "carried" && !isNothing(context, row.amount),
  );
}

export const summaryRevenue = summary.revenueRows as unknown as FieldOf<readonly object[]>;
export const appropriationRevenue = appropriations.revenueRows as unknown as FieldOf<readonly object[]>;

/** The row of one source among those of revenue; undefined where none or several are of it. */
export function sourceLine(
  context: CheckContext,
  rows: FieldOf<readonly object[]>,
  source: string,
): Named | undefined {
  const found = currentRows(context, rows).filter((row) => revenueRowOf(nameOf(context, row)) === source);
  return found.length === 1 ? found[0] : undefined;
}

/** Its amount. */
export function sourceRow(
  context: CheckContext,
  rows: FieldOf<readonly object[]>,
  source: string,
): Field<Wan> | undefined {
  return sourceLine(context, rows, source)?.amount;
}

/** Whether the summary table shows that all revenue is of fiscal appropriations; undefined where it lists no sources. */
export function isAppropriationAlone(context: CheckContext): boolean | undefined {
  const rows = context.list(summaryRevenue) as unknown as readonly Named[];
  if (rows.length === 0) return undefined;
  const nothingBeside = [summary.broughtForward, summary.carriedForward].every((field) =>
    isNothing(context, field),
  );
  return (
    nothingBeside &&
    rows.every(
      (row) =>
        appropriationRow.test(nameOf(context, row)) ||
        kindOfLine(nameOf(context, row)) === "among" ||
        isNothing(context, row.amount),
    )
  );
}
