import { type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { isNothing } from "../engine/presence.js";
import { appropriationRow, kindOfLine, revenueRowOf } from "../parameters/summary-rows.js";
import { amountOf, type Rows, rowFieldsOf } from "./row-fields.js";

const { summaryTable: summary, fiscalAppropriationTable: appropriations } = fields.tables;

interface Named {
  readonly name: Field<string>;
  readonly amount: Field<Wan>;
}

/** The rows of a side with one amount each. Leaves no evidence. */
function amountRows(context: CheckContext, rows: Rows): readonly Named[] {
  return rowFieldsOf(context, rows).map((row) => ({ name: row.name, amount: amountOf(row, "amount") }));
}

const nameOf = ({ value }: CheckContext, { name }: Named) => value(name) ?? "";

/** The rows of this year's revenue: those before the first row of money carried over. */
function currentRows(context: CheckContext, rows: Rows): readonly Named[] {
  const all = amountRows(context, rows);
  const end = all.findIndex((row) => kindOfLine(nameOf(context, row)) === "carried");
  return end < 0 ? all : all.slice(0, end);
}

/** The rows of money carried over into the year, those without an amount left out. */
export function carriedRows(context: CheckContext, rows: Rows): readonly Named[] {
  return amountRows(context, rows).filter(
    (row) => kindOfLine(nameOf(context, row)) === "carried" && !isNothing(context, row.amount),
  );
}

export const summaryRevenue: Rows = summary.revenueRows;
export const appropriationRevenue: Rows = appropriations.revenueRows;

/** The row of one source of revenue; undefined if there is none or there are several. */
export function sourceLine(context: CheckContext, rows: Rows, source: string): Named | undefined {
  const found = currentRows(context, rows).filter((row) => revenueRowOf(nameOf(context, row)) === source);
  return found.length === 1 ? found[0] : undefined;
}

/** The amount of that row. */
export function sourceRow(context: CheckContext, rows: Rows, source: string): Field<Wan> | undefined {
  return sourceLine(context, rows, source)?.amount;
}

/** Whether the summary table shows fiscal appropriations as the only revenue; undefined if it lists no sources. */
export function isAppropriationAlone(context: CheckContext): boolean | undefined {
  const rows = amountRows(context, summaryRevenue);
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
