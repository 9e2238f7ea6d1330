import { parsePrintedNumber, type TableKind, toHalfWidth } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { amongLabel, nothingLabel, partTotals } from "../../../templates/table-words.js";
import { subtotalRowLabel, wholeLabel } from "../../../templates/total-words.js";
import { joined, type Piece } from "../../blocks/blocks.js";
import { NO_RESULT } from "../../decode/formula-result.js";
import { looksLikeMoney } from "../../text/printed-numbers.js";
import { type Row, textOf } from "../cells.js";
import { aligned } from "./aligned-rows.js";
import type { Body } from "./body.js";
import { Codes, DIGITS, holdsSeveralCodes } from "./codes.js";
import type { AmountColumn, Column } from "./columns.js";
import { rowLabelOf } from "./row-label.js";
import { isShiftedRow } from "./shifted-rows.js";
import type { TableSink } from "./table-sink.js";
import { wordKey } from "./wording.js";

/** A row of a table by code, before it is stated. */
interface CodedRow {
  readonly code: { readonly value: string; readonly pieces: readonly Piece[] } | undefined;
  readonly name: Piece[];
  readonly cells: Row;
}

/** 2010301行政运行, [30101]基本工资, 201-一般公共服务支出 */
const CODE_AND_NAME = /^[（([【]?(\d{3}(?:\d{2}){0,2})[)）\]】]?[\s\-—_.、:：]*([^\d\s].*)$/s;

/** Whether a cell has words: a formula without a result has none. */
const hasWords = (cell: Piece | undefined) => !["", NO_RESULT].includes(textOf(cell));

/** The tables with one code, unit or project in each row. */
type CodedKind = TableKind | "otherTables";

/** The columns of a table by their role. */
interface Places {
  readonly code: readonly number[];
  readonly name: readonly number[];
  readonly unitName: readonly number[];
  readonly projectType: readonly number[];
  readonly amounts: readonly (readonly [number, AmountColumn])[];
}

/**
 * The first columns of codes if adjacent: the parts of one code. A column behind a name is the code of another
 * classification.
 */
function adjacent(all: readonly number[]): readonly number[] {
  return all.filter((at, index) => index < 3 && at === (all[0] ?? 0) + index);
}

/** The columns of each of the tables side by side: usually one table, or personnel beside routine expenses. */
function placesOf(columns: readonly Column[]): Places[] {
  const amounts = columns.flatMap((column, at) => (column.role === "amount" ? [[at, column] as const] : []));
  const runs = grouped(amounts, ([, { run }]) => run);
  let start = 0;
  return [...runs.values()]
    .map((own) => {
      const first = own[0]?.[0] ?? columns.length;
      // each column is examined once, with any number of tables side by side
      const from = start;
      const before = columns.slice(from, first);
      const of = (role: Column["role"]) =>
        before.flatMap((column, at) => (column.role === role ? [from + at] : []));
      const places = {
        code: adjacent(of("code")),
        name: of("name"),
        unitName: of("unitName"),
        projectType: of("projectType"),
        amounts: own,
      };
      start = (own.at(-1)?.[0] ?? first) + 1;
      return places;
    })
    .filter(({ code, name, unitName }) => code.length + name.length + unitName.length > 0);
}

/** The code and the names of a row, as its cells print them. */
interface RowHead {
  readonly value: string | undefined;
  readonly pieces: readonly Piece[];
  readonly names: readonly Piece[];
}

/** The code and the name that one cell prints together: 2010301行政运行. */
function codeAndName(cell: Piece): RowHead | undefined {
  const words = textOf(cell);
  const match = CODE_AND_NAME.exec(words.replace(/[０-９]/g, toHalfWidth));
  if (!match?.[1]) return undefined;
  const name = { text: words.slice(-(match[2]?.length ?? 0)), position: cell.position };
  return { value: match[1], pieces: [cell], names: [name] };
}

/** Reads the rows of a table from the top down; a name over several rows of the grid is joined. */
class CodedRowReader {
  readonly rows: CodedRow[] = [];
  readonly #table: TableSink;
  readonly #kind: CodedKind;
  readonly #places: Places;
  readonly #amountsAt: readonly number[];
  readonly #codes = new Codes();
  /** The beginning of the next row's name. */
  #above: readonly Piece[] = [];

  constructor(table: TableSink, kind: CodedKind, places: Places) {
    this.#table = table;
    this.#kind = kind;
    this.#places = places;
    this.#amountsAt = places.amounts.map(([at]) => at);
  }

  read(cells: Row, next: Row | undefined): void {
    const codeCells = this.#places.code.map((at) => cells[at]).filter((cell) => cell !== undefined);
    if (!this.#isOfProjects && codeCells.some((cell) => holdsSeveralCodes(cell.text))) {
      this.#table.rowUnread(cells, "把几个编码写在一格里，不知道各数属于哪一个");
      return;
    }
    const { value, pieces, names } = this.#headOf(cells, codeCells);
    if (this.#isLabel(cells, value, names)) {
      this.#wrap(names, next);
      return;
    }
    if (value === undefined && names.length === 0 && this.#above.length === 0) {
      if (this.#amountsAt.some((at) => looksLikeMoney(textOf(cells[at]))))
        this.#table.rowUnread(cells, "没有名称");
      return;
    }
    const code = value === undefined ? undefined : { value, pieces };
    this.rows.push({ code, name: [...this.#above, ...names], cells });
    this.#above = [];
  }

  get #isOfProjects(): boolean {
    return this.#kind === "projectListTable";
  }

  #headOf(cells: Row, codeCells: readonly Piece[]): RowHead {
    // a row of a unit among rows of codes has the unit's name; in other than the standard tables any words in front
    // name a row
    const names = [...this.#places.name, ...this.#places.unitName]
      .map((at) => cells[at])
      .filter((cell): cell is Piece => hasWords(cell))
      .slice(0, this.#kind === "otherTables" ? undefined : 1);
    const pieces = codeCells.filter(hasWords);
    const value = this.#codeOf(codeCells);
    const whole = names[0] ?? pieces[0];
    const together = value === undefined && !this.#isOfProjects && whole ? codeAndName(whole) : undefined;
    const head = together
      ? { ...together, names: [...together.names, ...names.slice(1)] }
      : { value, pieces, names };
    if (head.value !== undefined || head.names.length > 0) return head;
    const name = this.#nameElsewhere(cells, pieces);
    return name ? { ...head, names: [name] } : head;
  }

  #codeOf(codeCells: readonly Piece[]): string | undefined {
    if (!this.#isOfProjects) return this.#codes.read(codeCells.map(({ text }) => text));
    const code = textOf(codeCells[0]) || undefined;
    return wholeLabel.test(wordKey(code ?? "")) ? undefined : code;
  }

  /** The name of a row in front of its amounts but in no column of names: words among the codes, or 合计. */
  #nameElsewhere(cells: Row, pieces: readonly Piece[]): Piece | undefined {
    const before = cells.slice(0, this.#places.amounts[0]?.[0] ?? 0);
    const isOfCode = (cell: Piece) => this.#places.code.length > 0 && pieces.includes(cell);
    return before.find((cell) => isOfCode(cell) || wholeLabel.test(wordKey(textOf(cell))));
  }

  /** Whether a row of a table by code holds words alone: the rest of a name, or a note. */
  #isLabel(cells: Row, value: string | undefined, names: readonly Piece[]): boolean {
    if (value !== undefined || names.length === 0 || this.#places.code.length === 0) return false;
    const label = wordKey(textOf(names[0]));
    const isSum = wholeLabel.test(label) || partTotals.some(([, form]) => form.test(label));
    return !isSum && isBlankAt(cells, this.#amountsAt);
  }

  /** Keeps a wrapped name: the rest of the row above, or the beginning of a row whose own name is blank. */
  #wrap(names: readonly Piece[], next: Row | undefined): void {
    if (nothingLabel.test(textOf(names[0])) || amongLabel.test(textOf(names[0]))) return;
    const { name, code } = this.#places;
    const isNextNameless =
      next && isBlankAt(next, name) && code.some((at) => DIGITS.test(toHalfWidth(textOf(next[at]))));
    if (isNextNameless) this.#above = [...this.#above, ...names];
    else for (const piece of names) this.rows.at(-1)?.name.push(piece);
  }
}

const isBlankAt = (row: Row, columns: readonly number[]) =>
  columns.every((column) => textOf(row[column]) === "");

function codedRows(
  table: TableSink,
  kind: CodedKind,
  places: Places,
  raw: readonly Row[],
): readonly CodedRow[] {
  const reader = new CodedRowReader(table, kind, places);
  for (const [index, cells] of raw.entries()) reader.read(cells, raw[index + 1]);
  return reader.rows;
}

/** The row that adds up the others, in any place: 合计 is preferred to 支出总计. */
function totalAmong(rows: readonly CodedRow[]): CodedRow | undefined {
  const labelled = rows.filter(({ code }) => code === undefined);
  const label = ({ name }: CodedRow) => wordKey(rowLabelOf(name));
  return (
    labelled.find((row) => wholeLabel.test(label(row))) ??
    labelled.findLast((row) => subtotalRowLabel.test(label(row)))
  );
}

/** The field of a row that adds up a part of the rows, by its label. */
function partOf({ code, name }: CodedRow): string | undefined {
  if (code !== undefined) return undefined;
  const label = wordKey(rowLabelOf(name));
  return partTotals.find(([, form]) => form.test(label))?.[0];
}

/**
 * The amount of a row of sums whose columns are side by side: in its own column, or, if that is blank, in the next one
 * with text.
 */
function sumCell(cells: Row, at: number): Piece | undefined {
  const own = cells[at];
  if (textOf(own) !== "") return own;
  const next = cells.slice(at).find((cell) => textOf(cell) !== "");
  return next && parsePrintedNumber(next.text) ? next : own;
}

/** Reads a table with one code, unit or project in each row. */
export function readCodedRows(
  table: TableSink,
  kind: CodedKind,
  columns: readonly Column[],
  body: Body,
): void {
  const isByCode =
    kind !== "projectListTable" && kind !== "otherTables" && columns.some(({ role }) => role === "code");
  const rows = body.rows.flatMap((row) => {
    const whole = aligned(row, columns);
    if (!whole) table.rowUnread(row, "格数与表头不同，不知道各数属于哪一栏");
    else if (isByCode && isShiftedRow(whole, columns)) table.rowUnread(whole, "的名称或金额里写的像是编码");
    else return [whole];
    return [];
  });
  for (const places of placesOf(columns)) readRun(table, kind, places, rows);
}

function readRun(table: TableSink, kind: CodedKind, places: Places, raw: readonly Row[]): void {
  const isProjects = kind === "projectListTable";
  const isOther = kind === "otherTables";
  const rows = codedRows(table, kind, places, raw);
  const total = totalAmong(rows);
  const state = (path: string, { cells }: CodedRow) => {
    for (const [at, column] of places.amounts) {
      const { field, year } = column;
      if (year.change === "rate") table.rate(`${path}/${field}`, cells[at]);
      else table.amount(`${path}/${field}`, cells[at], column);
    }
  };
  let index = table.sink.length(`${table.at}/rows`);
  for (const row of rows) {
    if (row === total) continue;
    const part = isOther ? undefined : partOf(row);
    if (part) {
      const whole = places.amounts.find(([, { field }]) => field === part || field === "total");
      if (whole) table.amount(`/totalRow/${part}`, sumCell(row.cells, whole[0]), whole[1]);
      continue;
    }
    const path = `/rows/${index}`;
    if (row.code) table.text(`${path}/code`, [joined(row.code.pieces, " ")], row.code.value);
    // a project may be called 三、四级网络
    const name = isOther ? joined(row.name, " ").text : isProjects ? undefined : rowLabelOf(row.name);
    if (row.name.length > 0) table.text(`${path}/name`, row.name, name);
    if (isProjects) aside(table, path, row.cells, places);
    state(path, row);
    // a row without any stated value is dropped
    if (table.sink.has(`${table.at}${path}`)) index++;
  }
  if (total) state("/totalRow", total);
}

/** Reads the cells beside a project's name. */
function aside(table: TableSink, path: string, cells: Row, places: Places): void {
  const cellOf = (columns: readonly number[]) =>
    columns.map((at) => cells[at]).find((each) => textOf(each) !== "");
  const unit = cellOf(places.unitName);
  if (unit && places.name.length > 0) table.text(`${path}/budgetUnit`, [unit]);
  const type = cellOf(places.projectType);
  if (type) table.text(`${path}/projectType`, [type]);
}
