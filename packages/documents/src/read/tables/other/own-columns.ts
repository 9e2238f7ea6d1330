import type { TableKind } from "@qingbei/domain";
import { sumOfRowsLabel } from "../../../templates/total-words.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import { type Piece, trimPiece } from "../../blocks/blocks.js";
import { looksLikeMoney } from "../../text/printed-numbers.js";
import { aligned } from "../budget/aligned-rows.js";
import { readCodedRows } from "../budget/coded-rows.js";
import type { Column } from "../budget/columns.js";
import { labelOf } from "../budget/row-label.js";
import { TableSink } from "../budget/table-sink.js";
import { type Row, textOf } from "../cells.js";
import { mayBeAmount, otherColumnsOf } from "./other-columns.js";

const LIST = "/tables/otherTables";

/** A list of a standard table as printed: its columns by their headers, and their roles in the table. */
export interface PrintedList {
  readonly stacks: readonly (readonly Piece[])[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly title: Piece | undefined;
  readonly unit: Piece | undefined;
  readonly units?: ReadonlyMap<Piece, string> | undefined;
}

/**
 * Whether a column prints money that became no fact: most of it, if the column has a field, since rows may still have
 * been left out; or all its sums.
 */
function isUnread(sink: FactSink, { rows, columns }: PrintedList, at: number): boolean {
  const moneyOf = (row: Row) => (looksLikeMoney(textOf(row[at])) ? (row[at] ?? []) : []);
  const isUnreadCell = (cell: Piece) => !sink.isClaimed(trimPiece(cell).position);
  const money = rows.flatMap(moneyOf);
  const unread = money.filter(isUnreadCell).length;
  if (unread > 0 && unread * 2 >= money.length) return true;
  const label = columns.findIndex(({ role }) => role === "name");
  const sums = rows.filter((row) => sumOfRowsLabel.test(labelOf(textOf(row[label])))).flatMap(moneyOf);
  return sums.length > 0 && sums.every(isUnreadCell);
}

/**
 * Reads a list of a standard table a second time by its own headers, if it has columns of money without a field: wages
 * and goods, the payer of each line, uses of money carried over.
 */
export function readOwnColumns(sink: FactSink, kind: TableKind, list: PrintedList): void {
  const { stacks, columns, rows, title, unit, units } = list;
  const own = otherColumnsOf(stacks, rows);
  if (!own?.some(({ role }, at) => role === "amount" && isUnread(sink, list, at))) return;
  let count = 0;
  const amounts: number[] = [];
  const all = columns.map((column, at): Column => {
    const other = own[at];
    // a column without cells in any row is only in the header
    if (other?.role !== "amount" || !rows.some((row) => row[at]))
      return column.role === "amount" ? { role: "nothing" } : column;
    amounts.push(at);
    return { ...other, field: `amounts/${count++}` };
  });
  // without a unit the numbers have no meaning
  if (!unit && !amounts.every((at) => own[at]?.role === "amount" && own[at].unit)) return;
  const table = new TableSink(sink, `${LIST}/${sink.length(LIST)}`, unit?.text, { units });
  table.caption({ title, unit });
  sink.state({ pointer: `${table.at}/standardTable`, value: kind });
  for (const [index, at] of amounts.entries())
    for (const [level, piece] of (stacks[at] ?? []).entries())
      table.text(`/columns/${index}/${level}`, [piece]);
  const whole = rows
    .flatMap((row) => [aligned(row, all) ?? []])
    .filter((row) => amounts.every((at) => row[at] && mayBeAmount(row[at])));
  readCodedRows(table, "otherTables", all, { rows: whole, notes: [] });
}
