import { nameHeading } from "../../templates/flat-sides.js";
import { wholeLabel } from "../../templates/total-words.js";
import { isFigure } from "../text/printed-numbers.js";

/** Rows made of consecutive cells, blank ones included. */
export interface CellRows {
  /** The first cell behind the header. */
  readonly start: number;
  readonly width: number;
  /** The column in which the second part of the table begins: amounts behind labels, expenditure behind revenue. */
  readonly middle?: number;
  /** What is in the columns before the amounts, if all rows have the same. */
  readonly layout?: readonly Field[];
  /** The cells of each row by their index: `undefined` where a merged cell spans a column. */
  readonly rows: readonly (readonly (number | undefined)[])[];
  /** The cell behind the last row. */
  readonly end: number;
}

const MOST_COLUMNS = 24;
/** The most cells of a header's rows. */
const MOST_HEADER = 3 * MOST_COLUMNS;
/** The most columns of one side's heading. */
const MOST_OF_A_SIDE = 6;
const FEWEST_ROWS = 2;

type Row = CellRows["rows"][number];
type Cells = readonly string[];

const isBlank = (cell: string | undefined) => cell === undefined || cell === "";
const run = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const areAmounts = (cells: Cells, from: number, count: number) =>
  run(from, count).every((at) => isBlank(cells[at]) || isFigure(cells[at]));

/** What a field before the amounts holds: a code, whole or one of its parts (类, 款, 项), a unit's code, or words. */
const fields = {
  code: (cell: string) => /^\d{3}(?:\d{2}){0,2}$/.test(cell),
  part: (cell: string) => cell === "" || /^\d{2,3}$/.test(cell),
  unit: (cell: string) => cell === "" || /^\d{3,9}$/.test(cell),
  name: (cell: string) => cell !== "" && !isFigure(cell),
};
export type Field = keyof typeof fields;

const layouts: readonly (readonly Field[])[] = [
  ["code", "name"],
  ["part", "part", "name"],
  ["part", "part", "part", "name"],
  ["code", "unit", "name"],
  ["part", "part", "unit", "name"],
  ["part", "part", "part", "unit", "name"],
  ["unit", "name", "code", "name"],
  ["unit", "name", "part", "part", "part", "name"],
];

/** Rows that begin with codes and names in the same fields. */
class CodedRows {
  readonly #cells: Cells;
  readonly #layout: readonly Field[];
  #amounts = 0;

  constructor(cells: Cells, layout: readonly Field[]) {
    this.#cells = cells;
    this.#layout = layout;
  }

  /** The possible readings, one for each width: the distance of the first two codes, else any. */
  *ways(): Generator<CellRows> {
    const [first, second] = this.#firstHeads();
    if (first === undefined) return;
    const fewest = this.#layout.length + 1;
    const widths = second === undefined ? run(fewest, MOST_COLUMNS - fewest) : [second - first];
    for (const width of widths) if (width >= fewest && width <= MOST_COLUMNS) yield this.#rows(first, width);
  }

  #rows(first: number, width: number): CellRows {
    this.#amounts = width - this.#layout.length;
    // the row of the sum may be above the others
    const start =
      [first - width, first - 1 - this.#amounts].find((at) => this.#sum(at)?.end === first) ?? first;
    const rows: Row[] = [];
    let end = start;
    for (let next = this.#row(end); next; next = this.#row(end)) {
      rows.push(next.row);
      end = next.end;
    }
    return { start, width, middle: this.#layout.length, layout: this.#layout, rows, end };
  }

  /** The first two rows with a code; fewer if there are not two. */
  #firstHeads(): readonly number[] {
    const heads: number[] = [];
    for (let at = 0; at < Math.min(this.#cells.length, 2 * MOST_HEADER) && heads.length < 2; at++) {
      const isNext = heads[0] === undefined || at >= heads[0] + this.#layout.length;
      if (isNext && this.#isHead(at)) heads.push(at);
    }
    return heads;
  }

  #isHead(at: number): boolean {
    const labels = this.#cells.slice(at, at + this.#layout.length);
    return (
      labels.length === this.#layout.length &&
      this.#layout.every((field, index) => fields[field](labels[index] ?? "")) &&
      labels.some((label) => /^\d/.test(label))
    );
  }

  #row(at: number): { readonly row: Row; readonly end: number } | undefined {
    if (!this.#isHead(at)) return this.#sum(at);
    const labels = this.#layout.length;
    if (!areAmounts(this.#cells, at + labels, this.#amounts)) return undefined;
    return { row: run(at, labels + this.#amounts), end: at + labels + this.#amounts };
  }

  /** 合计: before or behind blank fields, or in one field that spans them. */
  #sum(at: number): { readonly row: Row; readonly end: number } | undefined {
    const others = this.#layout.length - 1;
    const areBlank = (from: number) => run(from, others).every((each) => isBlank(this.#cells[each]));
    const isLast = areBlank(at) && others > 0;
    const label = isLast ? at + others : at;
    if (!wholeLabel.test(this.#cells[label] ?? "")) return undefined;
    const isApart = !isLast && areBlank(at + 1);
    const from = label + 1 + (isApart ? others : 0);
    if (isBlank(this.#cells[from]) || !areAmounts(this.#cells, from, this.#amounts)) return undefined;
    const blanks = run(0, others).map(() => undefined);
    return { row: [label, ...blanks, ...run(from, this.#amounts)], end: from + this.#amounts };
  }
}

/** The fields of a header's lower row that are above labels: 项目 … 项目 …, a few columns apart. */
function labelFields(
  cells: Cells,
): { readonly start: number; readonly fields: readonly number[] } | undefined {
  const start = cells.slice(0, MOST_HEADER).findIndex((cell) => nameHeading.test(cell));
  if (start < 0) return undefined;
  const fields = [0];
  for (let field = 1; field < MOST_COLUMNS; field++) {
    const [before = 0] = fields.slice(-1);
    if (field - before > MOST_OF_A_SIDE) break;
    if (nameHeading.test(cells[start + field] ?? "")) fields.push(field);
  }
  return fields.length > 1 ? { start, fields } : undefined;
}

/** The rows of revenue beside expenditure; expenditure may be printed several times, divided differently. */
function sidedRows(cells: Cells): CellRows | undefined {
  const found = labelFields(cells);
  if (!found) return undefined;
  const { start: header, fields } = found;
  for (let width = (fields.at(-1) ?? 0) + 2; width <= MOST_COLUMNS; width++) {
    const isRow = (at: number) =>
      run(0, width).every((field) => {
        const cell = cells[at + field];
        return fields.includes(field) ? !isFigure(cell) : isBlank(cell) || isFigure(cell);
      }) && run(at, width).some((each) => !isBlank(cells[each]));
    const start = header + width;
    let end = start;
    while (end < cells.length && isRow(end)) end += width;
    const count = (end - start) / width;
    if (count < FEWEST_ROWS || isFigure(cells[start - 1])) continue;
    const rows = run(0, count).map((row) => run(start + row * width, width));
    return { start, width, ...(fields[1] !== undefined && { middle: fields[1] }), rows, end };
  }
  return undefined;
}

/** A single row of amounts, no wider than the header above it. */
function amountRow(cells: Cells): CellRows | undefined {
  const start = cells.findIndex(isFigure);
  const end = cells.findLastIndex(isFigure) + 1;
  const width = end - start;
  if (width < 2 || width > MOST_COLUMNS || start < width || !areAmounts(cells, start, width))
    return undefined;
  // the lower row of a header has blanks where the upper one spans both
  if (start > width && !cells.slice(start - width, start).some(isBlank)) return undefined;
  return { start, width, rows: [run(start, width)], end };
}

function* ways(cells: Cells): Generator<CellRows | undefined> {
  for (const layout of layouts) yield* new CodedRows(cells, layout).ways();
  yield sidedRows(cells);
  yield amountRow(cells);
}

/**
 * The possible ways to make rows of one width from cells (texts without blanks). A way never leaves a number over,
 * since that would belong to a row that was not understood.
 */
export function* cellRows(cells: Cells): Generator<CellRows> {
  for (const found of ways(cells)) {
    if (!found || found.rows.length === 0 || found.start < 2) continue;
    if (!cells.slice(0, found.start).some(isFigure) && !cells.slice(found.end).some(isFigure)) yield found;
  }
}
