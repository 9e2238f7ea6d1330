import { parsePrintedNumber } from "@qingbei/domain";
import { numberingOf } from "@qingbei/domain/internal";
import { nameColumn, quantityColumn, valueColumn } from "../../templates/asset-table.js";
import { aboveHeadings, nameHeading } from "../../templates/flat-sides.js";
import {
  blockLabels,
  indicatorColumns,
  labelKey,
  level1Names,
  level2Names,
  monthOf,
  projectTableTitle,
  valueLabels,
} from "../../templates/project-table.js";
import { unitNote } from "../../templates/units.js";
import { type Block, cut, type Piece } from "../blocks/blocks.js";
import { isNumberOrNothing } from "../text/printed-numbers.js";
import { ABOVE, beginsSides, type FlatSides, flatSides, sidesInLine } from "./flat-two-sided.js";

/** A table has a project's budget within 14 lines of its code or name. */
const NEAR = 14;
/** The most cells of a table. */
const MOST_CELLS = 400;
/** Known columns that a header of indicators needs. */
const HEADER = 3;

const isNumber = ({ text }: Piece) => isNumberOrNothing(text.trim());

const isShare = ({ text }: Piece) => parsePrintedNumber(text.trim().replace(/[%％]$/, "")) !== undefined;
const keyOf = ({ text }: Piece) => labelKey(text);

function isLabel(piece: Piece | undefined): boolean {
  const key = piece ? keyOf(piece) : "";
  return valueLabels.has(key) || blockLabels.has(key) || indicatorColumns.has(key);
}

/** Puts the cells of a project's table back into rows; each cell is on a line of its own, without tabs. */
class FlatProjectTable {
  readonly rows: Piece[][] = [];
  readonly #cells: readonly Piece[];
  /** The next cell. */
  at = 0;
  #block: string | undefined;

  constructor(cells: readonly Piece[]) {
    this.#cells = cells;
  }

  read(): void {
    while (this.at < this.#cells.length && this.#next());
  }

  #peek(ahead = 0): Piece | undefined {
    return this.#cells[this.at + ahead];
  }

  #takeWhile(isTaken: (piece: Piece) => boolean): Piece[] {
    const taken: Piece[] = [];
    for (let cell = this.#peek(); cell && isTaken(cell); cell = this.#peek()) {
      taken.push(cell);
      this.at++;
    }
    return taken;
  }

  /** Reads a row; false if the table has ended. */
  #next(): boolean {
    const cell = this.#peek();
    if (!cell || projectTableTitle.test(cell.text) || numberingOf(cell.text)?.style === "chinese")
      return false;
    const blank = { text: "", position: cell.position };
    const value = valueLabels.get(keyOf(cell));
    const block = blockLabels.get(keyOf(cell));
    if (indicatorColumns.has(keyOf(cell))) return this.#indicators();
    this.at++;
    if (value) {
      const next = this.#peek();
      const isText = value === "code" || value === "name";
      const hasValue = next && (isText ? !isLabel(next) : isNumber(next));
      this.rows.push([cell, hasValue ? next : blank]);
      if (hasValue) this.at++;
    } else if (block === "spendingPlan") {
      this.rows.push([cell, ...this.#takeWhile(({ text }) => monthOf(text) !== undefined)]);
      this.rows.push([blank, ...this.#takeWhile(isShare)]);
    } else if (block) {
      this.#block = block;
      this.rows.push([cell]);
    } else if (unitNote.test(cell.text)) this.rows.push([cell]);
    else if (this.#block) this.rows.push([blank, cell]);
    else return false;
    return true;
  }

  /** Reads the header of the indicators and the rows beneath it, each of which begins with a category. */
  #indicators(): boolean {
    const header = this.#takeWhile((piece) => indicatorColumns.has(keyOf(piece)));
    if (header.length < HEADER) return false;
    this.rows.push(header);
    for (let cell = this.#peek(); cell; cell = this.#peek()) {
      const next = this.#peek(1);
      const isFull = level1Names.has(keyOf(cell)) && next !== undefined && level2Names.has(keyOf(next));
      if (!isFull && !level2Names.has(keyOf(cell))) break;
      const length = header.length - (isFull ? 0 : 1);
      const row = this.#cells.slice(this.at, this.at + length);
      // a blank cell left no line, so the row is incomplete
      const isWhole =
        row.length === length && !row.slice(isFull ? 2 : 1).some((each) => level2Names.has(keyOf(each)));
      if (!isWhole) break;
      this.rows.push(isFull ? row : [{ text: "", position: cell.position }, ...row]);
      this.at += length;
    }
    return false;
  }
}

function isAssetHeader([name, quantity, value]: readonly Piece[]): boolean {
  if (!name || !quantity || !value) return false;
  const [a, b, c] = [name.text.trim(), quantity.text.trim(), value.text.trim()];
  return nameColumn.test(a) && quantityColumn.test(b) && valueColumn.test(c);
}

/** The rows of a table of assets with one cell on each line: a name, a quantity and a value each. */
function assetRows(cells: readonly Piece[]): Piece[][] {
  const rows = [cells.slice(0, 3)];
  for (let at = 3; at + 2 < cells.length; at += 3) {
    const row = cells.slice(at, at + 3);
    const [name, ...numbers] = row;
    if (!name || isNumber(name) || !numbers.every(isNumber)) break;
    rows.push(row);
  }
  return rows;
}

function isProjectHead([first, ...rest]: readonly Piece[]): boolean {
  const value = first && valueLabels.get(keyOf(first));
  return (
    (value === "code" || value === "name") && rest.some((cell) => valueLabels.get(keyOf(cell)) === "budget")
  );
}

function paragraphsFrom(blocks: readonly Block[], start: number, end = start + MOST_CELLS): Piece[] {
  const cells: Piece[] = [];
  for (const block of blocks.slice(start, end)) {
    if (block.kind !== "paragraph") break;
    cells.push(block);
  }
  return cells;
}

/** Blanks between cells on one line. */
const APART = / {2,}/;

/** The cells of paragraphs, also those that blanks separate on one line, and the index of each cell's paragraph. */
function cellsFrom(blocks: readonly Block[], start: number, end?: number) {
  const cells: Piece[] = [];
  const paragraphs: number[] = [];
  for (const [index, paragraph] of paragraphsFrom(blocks, start, end).entries())
    for (const { 0: text, index: from } of paragraph.text.matchAll(/[^ ]+(?: [^ ]+)*/g)) {
      cells.push(
        text.length === paragraph.text.length ? paragraph : cut(paragraph, from, from + text.length),
      );
      paragraphs.push(start + index);
    }
  return { cells, paragraphs };
}

/** Revenue beside expenditure from the paragraph at `at` on, if the table ends at the end of a paragraph. */
function sidesAt(blocks: readonly Block[], at: number): FlatSides | undefined {
  const { cells, paragraphs } = cellsFrom(blocks, at);
  const sides = flatSides(cells, cellsFrom(blocks, Math.max(0, at - ABOVE), at).cells);
  if (!sides) return undefined;
  const last = paragraphs[sides.length - 1] ?? at;
  return paragraphs[sides.length] === last ? undefined : { ...sides, length: last + 1 - at };
}

/** The table whose first cell is at `at`. Its first cells decide before the rest is gathered. */
function tableAt(blocks: readonly Block[], at: number): FlatSides | undefined {
  const near = paragraphsFrom(blocks, at, at + NEAR);
  if (beginsSides(cellsFrom(blocks, at, at + NEAR).cells)) return sidesAt(blocks, at);
  if (isProjectHead(near)) {
    const table = new FlatProjectTable(paragraphsFrom(blocks, at));
    table.read();
    return { rows: table.rows, length: table.at };
  }
  if (!isAssetHeader(near)) return undefined;
  const rows = assetRows(paragraphsFrom(blocks, at));
  return rows.length > 1 ? { rows, length: rows.length * 3 } : undefined;
}

/** Words that a table may begin with. */
const mayBegin = (block: Piece) =>
  isLabel(block) ||
  nameHeading.test(labelKey(block.text.split(APART, 1)[0] ?? "")) ||
  nameColumn.test(block.text);

/** 序号, 收入 or 支出, which belongs to the table that begins beneath it. */
const isAboveHeadings = (block: Block | undefined) =>
  block?.kind === "paragraph" && block.text.split(APART).every((text) => aboveHeadings.test(labelKey(text)));

/**
 * The blocks of a line that holds a whole table: the text before it, the grid, the text behind; undefined for other
 * lines.
 */
function partedLine(line: Piece): Block[] | undefined {
  // long enough, with two pairs of headings
  if (line.text.length < 80 || !/项\s*目[^。]{1,60}项\s*目/.test(line.text.slice(0, 400))) return undefined;
  const found = sidesInLine(line);
  if (!found) return undefined;
  const paragraph = (piece: Piece): Block[] =>
    piece.text.trim() === "" ? [] : [{ kind: "paragraph", ...piece }];
  return [...paragraph(found.before), { kind: "grid", rows: found.sides.rows }, ...paragraph(found.behind)];
}

/**
 * Gathers tables with one cell in each paragraph, as some converters write them: their labels alone show that they are
 * tables.
 */
export function gatherFlatTables(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const parted = block.kind === "paragraph" ? partedLine(block) : undefined;
    if (parted) {
      for (const part of parted) gathered.push(part);
      continue;
    }
    const table = block.kind === "paragraph" && mayBegin(block) ? tableAt(blocks, at) : undefined;
    if (table) {
      while (isAboveHeadings(gathered.at(-1))) gathered.pop();
      gathered.push({ kind: "grid", rows: table.rows });
      at += table.length - 1;
      continue;
    }
    gathered.push(block);
  }
  return gathered;
}
