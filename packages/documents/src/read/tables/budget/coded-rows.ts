import {
  nothingLabel,
  subtotalRowLabel,
  type TableKind,
  totalRowLabel,
} from "../../../templates/budget-tables.js";
import { joined, type Piece } from "../../decode/blocks.js";
import { type Row, textOf } from "../cells.js";
import type { Body } from "./body.js";
import type { AmountColumn, Column } from "./columns.js";
import { nameOf } from "./row-label.js";
import type { TableSink } from "./table-sink.js";
import { wordKey } from "./wording.js";

/** A row of a table by code, before it is stated. */
interface CodedRow {
  readonly code: { readonly value: string; readonly pieces: readonly Piece[] } | undefined;
  readonly name: Piece[];
  readonly cells: Row;
}

const DIGITS = /^\d+$/;
/** 2010301行政运行, [30101]基本工资, 201-一般公共服务支出 */
const CODE_AND_NAME = /^[（([【]?(\d{3}(?:\d{2}){0,2})[)）\]】]?[\s\-—_.、:：]*([^\d\s].*)$/s;
const PART_WIDTHS = [3, 2, 2] as const;
const LONGEST_CODE = 7;

/** Digits of the parts of a code, each as wide as its level: 201, 5, 7 is 2010507. A column may hold the whole code so far. */
export class Codes {
  #parts: string[] = [];

  /** The code of a row by the cells of its code columns; merged cells above hold for it. */
  read(cells: readonly string[]): string | undefined {
    const parts = cells.map((text) => text.replace(/[\s\u3000]/g, ""));
    if (parts.length === 1) {
      const whole = parts[0] ?? "";
      return DIGITS.test(whole) ? whole : undefined;
    }
    const last = parts.findLastIndex((part) => part !== "");
    if (last < 0 || parts.some((part) => part !== "" && !DIGITS.test(part))) return undefined;
    const first = parts.findIndex((part) => part !== "");
    // what is left of the first part was printed above
    const known = this.#parts.slice(0, first);
    if (known.length < first) return undefined;
    for (const [level, part] of parts.entries()) {
      if (level < first || level > last) continue;
      const before = known.join("");
      const isWhole = level > 0 && part.length > 2 && part.startsWith(before);
      known.push((isWhole ? part.slice(before.length) : part).padStart(PART_WIDTHS[level] ?? 2, "0"));
    }
    this.#parts = known;
    const code = known.join("");
    return code.length <= LONGEST_CODE ? code : undefined;
  }
}

/** Columns of a table by what they hold. */
interface Places {
  readonly code: readonly number[];
  readonly name: readonly number[];
  readonly unitName: readonly number[];
  readonly amounts: readonly (readonly [number, AmountColumn])[];
}

function placesOf(columns: readonly Column[]): Places {
  const of = (role: Column["role"]) => columns.flatMap((column, at) => (column.role === role ? [at] : []));
  const amounts = columns.flatMap((column, at) => (column.role === "amount" ? [[at, column] as const] : []));
  // a second run of names belongs to a second table beside the first
  const end = amounts[0]?.[0] ?? columns.length;
  const first = (all: readonly number[]) => all.filter((at) => at < end);
  return {
    code: first(of("code")).slice(0, 3),
    name: first(of("name")),
    unitName: first(of("unitName")),
    amounts,
  };
}

/** Puts a row that lacks the merged cells before its amounts in its columns: [合计, 12, 3] beneath four columns of names. */
function aligned(row: Row, width: number, { amounts }: Places): Row {
  const first = amounts[0]?.[0] ?? 0;
  const missing = width - row.length;
  if (missing <= 0 || first < 2 || textOf(row[0]) === "" || DIGITS.test(textOf(row[0]))) return row;
  const hasAmountAt = (at: number) => /^[\d,.，．\s-]*\d$/.test(textOf(row[at]));
  if (!hasAmountAt(1) || row.slice(1).length > width - first) return row;
  const blank: Piece = { text: "", position: row[0]?.position ?? { line: 1, column: 1 } };
  return [row[0] ?? blank, ...Array.from({ length: first - 1 }, () => blank), ...row.slice(1)];
}

/** The rows of a table, with names put together that run over several of the grid's. */
function codedRows(body: Body, places: Places, width: number, isProjects: boolean): CodedRow[] {
  const codes = new Codes();
  const rows: CodedRow[] = [];
  let above: Piece[] = [];
  const isBlank = (row: Row, at: readonly number[]) => at.every((column) => textOf(row[column]) === "");
  const amountsAt = places.amounts.map(([at]) => at);
  const raw = body.rows.map((row) => aligned(row, width, places));
  for (const [index, cells] of raw.entries()) {
    const codeCells = places.code.map((at) => cells[at]).filter((cell) => cell !== undefined);
    const nameCells = [...places.name, ...places.unitName.slice(0, places.name.length > 0 ? 0 : 1)].map(
      (at) => cells[at],
    );
    const names = nameCells.filter((cell): cell is Piece => textOf(cell) !== "").slice(0, 1);
    let value = isProjects
      ? textOf(codeCells[0]) || undefined
      : codes.read(codeCells.map(({ text }) => text));
    let pieces: readonly Piece[] = codeCells.filter((cell) => textOf(cell) !== "");
    if (isProjects && totalRowLabel.test(wordKey(value ?? ""))) value = undefined;
    if (value === undefined && !isProjects) {
      const whole = names[0] ?? pieces[0];
      const match = whole && CODE_AND_NAME.exec(textOf(whole));
      if (match?.[1]) {
        value = match[1];
        pieces = whole ? [whole] : [];
        names.splice(0, 1, { text: match[2] ?? "", position: whole?.position ?? { line: 1, column: 1 } });
      }
    }
    if (value === undefined && names.length === 0) {
      const before = cells.slice(0, places.amounts[0]?.[0] ?? 0);
      names.push(
        ...before
          .filter(
            (cell) =>
              (places.code.length > 0 && pieces.includes(cell)) || totalRowLabel.test(wordKey(textOf(cell))),
          )
          .slice(0, 1),
      );
    }
    const isLabelOnly = value === undefined && isBlank(cells, amountsAt) && names.length > 0;
    if (isLabelOnly && places.code.length > 0 && !totalRowLabel.test(wordKey(textOf(names[0])))) {
      // a name that wraps: the rest of the row above, or the beginning of a row whose own name cell is blank
      const next = raw[index + 1];
      const nextIsNameless =
        next && isBlank(next, places.name) && places.code.some((at) => DIGITS.test(textOf(next[at])));
      if (nothingLabel.test(textOf(names[0]))) continue;
      if (nextIsNameless) above = [...above, ...names];
      else if (rows.length > 0) rows.at(-1)?.name.push(...names);
      continue;
    }
    if (value === undefined && names.length === 0 && above.length === 0) continue;
    rows.push({
      code: value === undefined ? undefined : { value, pieces },
      name: [...above, ...names],
      cells,
    });
    above = [];
  }
  return rows;
}

/** The row that adds up the others: 合计 before 支出总计, wherever it stands. */
function totalAmong(rows: readonly CodedRow[]): CodedRow | undefined {
  const labelled = rows.filter(({ code }) => code === undefined);
  const label = ({ name }: CodedRow) => wordKey(nameOf(name));
  return (
    labelled.find((row) => totalRowLabel.test(label(row))) ??
    labelled.findLast((row) => subtotalRowLabel.test(label(row)))
  );
}

/** Reads a table whose rows are of one code, unit or project each. */
export function readCodedRows(
  table: TableSink,
  kind: TableKind,
  columns: readonly Column[],
  body: Body,
): void {
  const places = placesOf(columns);
  const isProjects = kind === "projectListTable";
  const rows = codedRows(body, places, columns.length, isProjects);
  const total = totalAmong(rows);
  const state = (path: string, { cells }: CodedRow) => {
    for (const [at, { field, unit }] of places.amounts) table.amount(`${path}/${field}`, cells[at], unit);
  };
  let index = 0;
  for (const row of rows) {
    if (row === total) continue;
    const path = `/rows/${index}`;
    if (row.code) table.text(`${path}/code`, [joined(row.code.pieces, " ")], row.code.value);
    // a project may be called 三、四级网络
    if (row.name.length > 0) table.text(`${path}/name`, row.name, isProjects ? undefined : nameOf(row.name));
    if (isProjects) unitName(table, path, row.cells, places);
    state(path, row);
    // a row of which nothing could be stated is no row
    if (table.sink.has(`${table.at}${path}`)) index++;
  }
  if (total) state("/totalRow", total);
}

function unitName(table: TableSink, path: string, cells: Row, places: Places): void {
  const cell = places.unitName.map((at) => cells[at]).find((each) => textOf(each) !== "");
  if (cell && places.name.length > 0) table.text(`${path}/budgetUnit`, [cell]);
}
