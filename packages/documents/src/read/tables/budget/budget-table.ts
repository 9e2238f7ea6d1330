import type { DisclosureKind, TableKind } from "@qingbei/domain";
import type { Notice } from "../../../reading.js";
import {
  conditionalNote,
  emptyNote,
  emptyOf,
  headerSignatures,
  tableTemplates,
} from "../../../templates/budget-tables.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import { pieceOccurrence } from "../../assemble/state-text.js";
import { joined, type Piece } from "../../blocks/blocks.js";
import type { OutlineGrid } from "../../outline/outline.js";
import { ownTitles } from "../captions.js";
import { type Row, textOf } from "../cells.js";
import { tableTitled } from "../line-kind.js";
import { readOwnColumns } from "../other/own-columns.js";
import { bodyOf, isColumnNumbers } from "./body.js";
import { readCodedRows } from "./coded-rows.js";
import { type Column, columnsOf, type TableFrame } from "./columns.js";
import { type Header, headerOf, wordsOf } from "./header.js";
import { readOneColumn } from "./one-column.js";
import { withoutRepeated } from "./repeated-columns.js";
import { areShifted } from "./shifted-rows.js";
import { TableSink } from "./table-sink.js";
import { ThreePublicTableReader } from "./three-public.js";
import { withTotalByParts } from "./total-by-parts.js";
import { nameColumn, readTwoSided, sidesOf } from "./two-sided.js";
import { unitInRow } from "./unit.js";

/** A table as found in a document, with its title, unit and notes. */
export interface FoundTable {
  readonly title: Piece | undefined;
  /** The unit that is noted above it: 万元. */
  readonly unit: Piece | undefined;
  /** All units above it, the nearest last; set if there are several. */
  readonly units?: readonly Piece[];
  readonly rows: readonly Row[];
  readonly notes: readonly Piece[];
}

/** A standard table of a document, and the blocks that it was found in. */
export interface BudgetTableFound extends FoundTable {
  readonly kind: TableKind;
  /** Whether its columns are not those of the table that its title names. */
  readonly isMisfit: boolean;
  readonly items: readonly OutlineGrid[];
}

/** The title of a standard table in a grid's own first rows. */
export function titleIn(
  rows: readonly Row[],
  document: DisclosureKind,
  fiscalYear?: number,
): Piece | undefined {
  return ownTitles(rows, document, fiscalYear).find(({ kind }) => kind.is === "standard title")?.piece;
}

/** Whether the columns of a header fit a table. */
function fits(kind: TableKind, header: Header, rows: readonly Row[], document: DisclosureKind): boolean {
  const frame = { kind: document };
  if (tableTemplates[kind].shape === "two-sided") return sidesOf(kind, header, frame) !== undefined;
  const columns = columnsOf(kind, header, frame);
  const amounts = columns.filter(({ role }) => role === "amount").length;
  if (tableTemplates[kind].shape === "years") return amounts > 0;
  // an empty table may have a row that numbers its columns, and no other
  const [first = []] = rows.slice(header.end, header.end + 1);
  if (areShifted(rows.slice(isColumnNumbers(first) ? header.end + 1 : header.end), columns)) return false;
  return amounts > 0 && columns.some(({ role }) => role === "name" || role === "code" || role === "unitName");
}

function kindOfHeader(header: Header, rows: readonly Row[]): TableKind | undefined {
  const words = wordsOf(header);
  return headerSignatures.find(
    ({ kind, all, none }) =>
      all.every((form) => form.test(words)) && !none?.test(words) && fits(kind, header, rows, "budget"),
  )?.kind;
}

/** The table that the header alone shows, in a budget: headers of final accounts are too similar to decide. */
export function kindByHeader(rows: readonly Row[], document: DisclosureKind): TableKind | undefined {
  const header = document === "budget" ? headerOf(rows) : undefined;
  return header && kindOfHeader(header, rows);
}

/**
 * Which of the standard tables a grid is: by the title in it or above it; in a budget without a title by its header.
 */
export function isBudgetTable(
  title: Piece | undefined,
  rows: readonly Row[],
  document: DisclosureKind,
  fiscalYear?: number,
): TableKind | undefined {
  const header = headerOf(rows);
  if (!header) return undefined;
  const own = titleIn(rows, document, fiscalYear) ?? title;
  const titled = own && tableTitled(own.text, document, fiscalYear);
  if (titled && fits(titled, header, rows, document)) return titled;
  return titled ? undefined : kindByHeader(rows, document);
}

/** Declares the table empty if a note says that there was nothing to print. */
function stateEmpty(table: TableSink, kind: TableKind, notes: readonly Piece[]): void {
  const empty = notes.find(
    ({ text }) => !conditionalNote.test(text) && (emptyNote.test(text) || emptyOf[kind]?.test(text)),
  );
  if (empty)
    table.sink.state({
      pointer: `${table.at}/declaredEmpty`,
      value: true,
      occurrence: pieceOccurrence(joined([empty]), undefined),
    });
}

/** The unit of a table: the nearest one above its header. With a notice if there are two different ones. */
function unitOf(
  { unit, units = [], rows }: FoundTable,
  header: Header | undefined,
): { readonly unit: Piece | undefined; readonly notices: readonly Notice[] } {
  const within = rows.slice(0, header?.start ?? 0).flatMap((row) => unitInRow(row) ?? []);
  const inHeader = rows.slice(header?.start ?? 0, header?.end ?? 0).flatMap((row) => unitInRow(row) ?? []);
  const own = within.at(-1) ?? inHeader[0] ?? unit;
  return { unit: own, notices: twoUnitsNotice([...units, ...within]) };
}

/** The notice that a table has two different units above it; none if it has one. */
function twoUnitsNotice(units: readonly Piece[]): readonly Notice[] {
  const names = new Set(units.map(({ text }) => text));
  const last = units.at(-1);
  if (names.size < 2 || !last) return [];
  const message = `表格上方写了两个不同的金额单位（${[...names].join("、")}），按离表格最近的“${last.text}”读取，请核对`;
  return [{ code: "conflicting-facts", severity: "warning", message, position: last.position }];
}

/** Reads a standard table into /tables/<kind>, which must still be empty. Returns notices on what could not be read. */
export function readBudgetTable(
  sink: FactSink,
  kind: TableKind,
  found: FoundTable,
  document: DisclosureKind,
): readonly Notice[] {
  const at = `/tables/${kind}`;
  const header = headerOf(found.rows);
  const { unit, notices: ofUnits } = unitOf(found, header);
  const body = bodyOf(found.rows, header);
  const table = new TableSink(sink, at, unit?.text, {
    units: body.units,
    notices: [...ofUnits],
  });
  const fiscalYear = Number(sink.occurrence("/fiscalYear")?.value) || undefined;
  const title = titleIn(found.rows, document, fiscalYear) ?? found.title;
  const frame: TableFrame = { kind: document, fiscalYear };
  const notes = [...body.notes, ...found.notes];
  table.caption({ title, unit, notes });
  stateEmpty(table, kind, notes);
  if (!header) return table.notices;
  const { shape } = tableTemplates[kind];
  const printed = { title, unit, units: body.units };
  const sides = shape === "two-sided" ? sidesOf(kind, header, frame) : undefined;
  if (sides) {
    const rows = readTwoSided(table, kind, sides, body);
    for (const side of sides) {
      const [from, end, nameAt] = [side.from, side.from + side.columns.length, nameColumn(side)];
      readOwnColumns(sink, kind, {
        ...printed,
        stacks: header.columns.slice(from, end),
        columns: side.columns.map((column, at): Column => (at === nameAt ? { role: "name" } : column)),
        rows: rows.map((row) => row.slice(from, end)).filter((row) => textOf(row[nameAt]) !== ""),
      });
    }
    return table.notices;
  }
  const named = columnsOf(kind, header, frame);
  const known = withTotalByParts(kind, named, header, body.rows, fiscalYear);
  const { columns, notices } = withoutRepeated(known, header, body.rows);
  for (const notice of notices) table.notices.push(notice);
  if (shape === "years") new ThreePublicTableReader(table, columns, frame).read(body);
  else if (shape === "rows") {
    if (!readOneColumn(table, kind, columns, body.rows)) readCodedRows(table, kind, columns, body);
    readOwnColumns(sink, kind, { ...printed, stacks: header.columns, columns, rows: body.rows });
  }
  return table.notices;
}
