import { grouped, parsePrintedNumber, type TableKind, toHalfWidth } from "@qingbei/domain";
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

/** The rows of a table; a name over several rows of the grid is joined. */
function codedRows(table: TableSink, kind: CodedKind, places: Places, raw: readonly Row[]): CodedRow[] {
  const isProjects = kind === "projectListTable";
  const codes = new Codes();
  const rows: CodedRow[] = [];
  let above: Piece[] = [];
  const isBlank = (row: Row, at: readonly number[]) => at.every((column) => textOf(row[column]) === "");
  const amountsAt = places.amounts.map(([at]) => at);
  for (const [index, cells] of raw.entries()) {
    const codeCells = places.code.map((at) => cells[at]).filter((cell) => cell !== undefined);
    if (!isProjects && codeCells.some((cell) => holdsSeveralCodes(cell.text))) {
      table.rowUnread(cells, "把几个编码写在一格里，不知道各数属于哪一个");
      continue;
    }
    // a row of a unit among rows of codes has the unit's name; in other than the standard tables any words in front
    // name a row
    const names = [...places.name, ...places.unitName]
      .map((at) => cells[at])
      .filter((cell): cell is Piece => hasWords(cell))
      .slice(0, kind === "otherTables" ? undefined : 1);
    let value = isProjects
      ? textOf(codeCells[0]) || undefined
      : codes.read(codeCells.map(({ text }) => text));
    let pieces: readonly Piece[] = codeCells.filter(hasWords);
    if (isProjects && wholeLabel.test(wordKey(value ?? ""))) value = undefined;
    if (value === undefined && !isProjects) {
      const whole = names[0] ?? pieces[0];
      const words = textOf(whole);
      const match = whole && CODE_AND_NAME.exec(words.replace(/[０-９]/g, toHalfWidth));
      if (whole && match?.[1]) {
        value = match[1];
        pieces = [whole];
        names.splice(0, 1, { text: words.slice(-(match[2]?.length ?? 0)), position: whole.position });
      }
    }
    if (value === undefined && names.length === 0) {
      const before = cells.slice(0, places.amounts[0]?.[0] ?? 0);
      const name = before.find(
        (cell) => (places.code.length > 0 && pieces.includes(cell)) || wholeLabel.test(wordKey(textOf(cell))),
      );
      if (name) names.push(name);
    }
    const isLabelOnly = value === undefined && isBlank(cells, amountsAt) && names.length > 0;
    const label = wordKey(textOf(names[0]));
    const isSum = wholeLabel.test(label) || partTotals.some(([, form]) => form.test(label));
    if (isLabelOnly && places.code.length > 0 && !isSum) {
      // a wrapped name: the rest of the row above, or the beginning of a row whose own name is blank
      const next = raw[index + 1];
      const nextIsNameless =
        next &&
        isBlank(next, places.name) &&
        places.code.some((at) => DIGITS.test(toHalfWidth(textOf(next[at]))));
      if (nothingLabel.test(textOf(names[0])) || amongLabel.test(textOf(names[0]))) continue;
      if (nextIsNameless) above = [...above, ...names];
      else for (const name of names) rows.at(-1)?.name.push(name);
      continue;
    }
    if (value === undefined && names.length === 0 && above.length === 0) {
      if (amountsAt.some((at) => looksLikeMoney(textOf(cells[at])))) table.rowUnread(cells, "没有名称");
      continue;
    }
    rows.push({
      code: value === undefined ? undefined : { value, pieces },
      name: [...above, ...names],
      cells,
    });
    above = [];
  }
  return rows;
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
