import { withoutBlanks } from "@qingbei/domain";
import {
  countedElsewhere,
  officeName,
  tableMoney,
  tableRemark,
  unitFeatureHeader,
  unitKindHeader,
  unitNameHeader,
  unitTotalRow,
} from "../../templates/budget-units.js";
import type { Piece } from "../blocks/blocks.js";
import type { OutlineGrid } from "../outline/outline.js";
import { isUnitTitle } from "./unit-names.js";

type Rows = OutlineGrid["rows"];

/** A unit by the words that name it. */
export interface NamedUnit {
  readonly piece: Piece;
  /** Whether it has its own budget. */
  readonly separate: boolean;
}

/** A table of units, 序号 | 单位名称, which may have columns on each unit. */
export interface UnitTable {
  /** The columns with the names of units: two if the list is set in two halves. */
  readonly names: readonly number[];
  readonly width: number;
  /** Whether a column gives the kind of each unit: a list of offices has none. */
  readonly hasKinds: boolean;
  readonly units: readonly NamedUnit[];
}

/** The first rows, among which the header is, below a title. */
const HEADER_WITHIN = 3;

const words = (cell: Piece | undefined) => withoutBlanks(cell?.text ?? "");
const filled = (row: Rows[number]) => row.filter((cell) => words(cell) !== "");

/** The units of rows; undefined if a row names no unit. */
function unitsIn(rows: Rows, names: readonly number[]): readonly NamedUnit[] | undefined {
  const units: NamedUnit[] = [];
  for (const row of rows) {
    const cells = filled(row);
    if (cells.length === 0 || cells.some((cell) => unitTotalRow.test(words(cell)))) continue;
    if (cells.length === 1 && tableRemark.test(words(cells[0]))) continue;
    const named = names.flatMap((at) => (words(row[at]) === "" ? [] : (row[at] ?? [])));
    const isElsewhere = cells.some((cell) => !named.includes(cell) && countedElsewhere.test(words(cell)));
    if (named.length === 0 || cells.some((cell) => tableMoney.test(words(cell)))) return undefined;
    for (const piece of named) {
      const name = words(piece);
      if (!isUnitTitle(name) || officeName.test(name)) return undefined;
      units.push({ piece, separate: !isElsewhere });
    }
  }
  return units;
}

/** A grid as a table of units; undefined if it is another table, or if its names may not be units. */
export function unitTableOf(rows: Rows): UnitTable | undefined {
  const at = rows
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => row.some((cell) => unitNameHeader.test(words(cell))));
  const header = rows[at];
  if (!header) return undefined;
  const names = header.flatMap((cell, index) => (unitNameHeader.test(words(cell)) ? [index] : []));
  const others = header.filter((cell, index) => !names.includes(index) && words(cell) !== "");
  if (!others.every((cell) => unitFeatureHeader.test(words(cell)))) return undefined;
  const beneath = rows.slice(at + 1);
  // a header of two rows: 人员编制 above 行政 and 事业
  const isHeader = (row: Rows[number]) =>
    filled(row).length > 0 &&
    names.every((column) => words(row[column]) === "") &&
    filled(row).every((cell) => unitFeatureHeader.test(words(cell)));
  const body = beneath[0] && isHeader(beneath[0]) ? beneath.slice(1) : beneath;
  const units = unitsIn(body, names);
  if (!units || units.length === 0) return undefined;
  const hasKinds = others.some((cell) => unitKindHeader.test(words(cell)));
  return { names, width: header.length, hasKinds, units };
}

/** The units of a grid that continues the table above it without repeating its header; undefined if it does not. */
export function goesOnWith(table: UnitTable, rows: Rows): readonly NamedUnit[] | undefined {
  return rows.every(({ length }) => length === table.width) ? unitsIn(rows, table.names) : undefined;
}
