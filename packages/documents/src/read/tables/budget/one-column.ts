import { parsePrintedNumber, type TableKind } from "@qingbei/domain";
import { type Row, textOf } from "../cells.js";
import type { AmountColumn, Column } from "./columns.js";
import { labelOf } from "./row-label.js";
import { fieldOf } from "./sources.js";
import type { TableSink } from "./table-sink.js";
import { headerKey } from "./wording.js";

/** Rows whose names are columns of the usual table: this many show that it is turned on its side. */
const FEWEST = 3;

interface Places {
  readonly name: number;
  readonly amount: number;
  readonly column: AmountColumn;
}

/** The columns of names and amounts, if there is one of each and no codes. */
function placesOf(columns: readonly Column[]): Places | undefined {
  if (columns.some(({ role }) => role === "code")) return undefined;
  const names = columns.flatMap(({ role }, at) => (role === "name" ? [at] : []));
  const amounts = columns.flatMap((column, at) =>
    column.role === "amount" && !column.year.change && column.year.is !== "previous" ? [{ at, column }] : [],
  );
  const [name, amount] = [names[0], amounts[0]];
  if (name === undefined || !amount || names.length > 1 || amounts.length > 1) return undefined;
  return { name, amount: amount.at, column: amount.column };
}

/**
 * Reads a table that prints one beneath the other what is usually one row: the sources of revenue, or the uses of
 * expenditure. They become the fields of its total row.
 * @returns false if the table is not of this form
 */
export function readOneColumn(
  table: TableSink,
  kind: TableKind,
  columns: readonly Column[],
  rows: readonly Row[],
): boolean {
  const places = placesOf(columns);
  if (!places) return false;
  const named = rows.flatMap((row) => {
    const cell = row[places.amount];
    const label = textOf(row[places.name]);
    const field = label && fieldOf(kind, headerKey(labelOf(label)));
    return field && cell ? [{ field, cell }] : [];
  });
  const fields = new Set(named.filter(({ cell }) => parsePrintedNumber(cell.text)).map(({ field }) => field));
  if (fields.size < FEWEST || !fields.has("total")) return false;
  for (const { field, cell } of named)
    if (!table.sink.has(`${table.at}/totalRow/${field}`))
      table.amount(`/totalRow/${field}`, cell, places.column);
  return true;
}
