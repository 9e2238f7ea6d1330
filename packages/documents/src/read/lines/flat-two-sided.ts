import { withoutBlanks } from "@qingbei/domain";
import { numberingOf, numberingPattern } from "@qingbei/domain/internal";
import {
  LONGEST_LABEL,
  moneyHeading,
  nameHeading,
  ordinalBefore,
  ordinalBehind,
  type Side,
  sideNames,
  sideOfLabel,
} from "../../templates/flat-sides.js";
import { eitherSideLabel, sideTotalLabel } from "../../templates/total-words.js";
import { cut, type Piece } from "../blocks/blocks.js";
import { isFigure } from "../text/printed-numbers.js";

/**
 * Revenue beside expenditure as a converter left it: one cell in each line, or all on one line, without blank cells.
 * The number behind a label is its amount, and the label decides the side; in case of doubt nothing is read.
 */
export interface FlatSides {
  readonly rows: readonly (readonly Piece[])[];
  /** The number of cells used. */
  readonly length: number;
}

/** Characters within which the headings of a table on one line begin. */
const LONGEST_PREFACE = 40;

/** 序号, 收入 and 支出 are at most this many cells above the headings. */
export const ABOVE = 4;

interface Entry {
  readonly label: Piece;
  readonly numbers: Piece[];
  side: Side;
}

const bareOf = (piece: Piece | undefined) => withoutBlanks(piece?.text ?? "");

/** The end of the two pairs of headings, 项目 预算数 项目 预算数, each pair with or without 行次. */
function headingEnd(cells: readonly Piece[]): number | undefined {
  let at = 0;
  for (const _ of ["revenue", "expenditure"]) {
    if (!nameHeading.test(bareOf(cells[at]))) return undefined;
    if (ordinalBehind.test(bareOf(cells[++at]))) at++;
    if (!moneyHeading.test(bareOf(cells[at++]))) return undefined;
  }
  return at;
}

/** The side of a label. 总计 belongs to revenue at first, then to expenditure. */
function sideOf(label: string, before: readonly Entry[]): Side | undefined {
  if (eitherSideLabel.test(label))
    return before.some((entry) => bareOf(entry.label) === label) ? "expenditure" : "revenue";
  return sideOfLabel(label);
}

/** Whether cells begin with the headings of both sides. */
export const beginsSides = (cells: readonly Piece[]) => headingEnd(cells) !== undefined;

/** The labels from a cell on, each with the numbers behind it, and where they end. */
function entriesFrom(cells: readonly Piece[], start: number): { entries: Entry[]; end: number } {
  const entries: Entry[] = [];
  let at = start;
  // 栏次 and the numbers of the columns
  while (at < cells.length && (ordinalBefore.test(bareOf(cells[at])) || /^\d{1,2}$/.test(bareOf(cells[at]))))
    at++;
  const first = at;
  for (; at < cells.length; at++) {
    const cell = cells[at];
    if (!cell) break;
    if (isFigure(bareOf(cell))) entries.at(-1)?.numbers.push(cell);
    else if (bareOf(cell).length > LONGEST_LABEL || /[。；！？]/.test(cell.text)) break;
    else {
      const side = sideOf(bareOf(cell), entries);
      if (!side) break;
      entries.push({ label: cell, numbers: [], side });
    }
  }
  return { entries, end: first === at ? start : at };
}

/**
 * Sets the side of each label by its line number: the lines of the left side are numbered first, then those of the
 * right.
 */
function sidesByOrdinals(entries: readonly Entry[]): boolean {
  const ordinals = entries.map(({ numbers }) => bareOf(numbers.shift()));
  if (!ordinals.every((text) => /^\d{1,3}$/.test(text))) return false;
  const last = { revenue: 0, expenditure: 0 };
  const firstRight = Number(ordinals[1]);
  return entries.every((entry, index) => {
    const ordinal = Number(ordinals[index]);
    entry.side = ordinal < firstRight ? "revenue" : "expenditure";
    const isNext = ordinal > last[entry.side];
    last[entry.side] = ordinal;
    return isNext;
  });
}

/** Removes the numbers of lines: one behind each label, or one in front of each row. False if they are uncertain. */
function withoutOrdinals(entries: readonly Entry[], isBehind: boolean): boolean {
  if (isBehind) return sidesByOrdinals(entries);
  let row = 1;
  for (const [index, { numbers }] of entries.entries()) {
    const last = bareOf(numbers.at(-1));
    if (index + 1 < entries.length && last === String(row + 1)) {
      numbers.pop();
      row++;
    }
  }
  return row * 2 >= entries.length;
}

/** Whether each side ends in its total and no label has more than one amount. */
function isWhole(entries: readonly Entry[]): boolean {
  const totals = entries.filter(
    ({ label, numbers }) => sideTotalLabel.test(bareOf(label)) && numbers.length === 1,
  );
  return (
    entries.every(({ numbers }) => numbers.length <= 1) &&
    new Set(totals.map(({ side }) => side)).size === 2 &&
    // a code in front of a name is a row of another table
    entries.every(({ label }) => numberingOf(label.text.trim()) !== undefined || !/^\d/.test(bareOf(label)))
  );
}

/** The table whose headings begin with the first of the cells; `above` holds the cells directly before them. */
export function flatSides(cells: readonly Piece[], above: readonly Piece[]): FlatSides | undefined {
  const hasOrdinalBefore = above.some((cell) => ordinalBefore.test(bareOf(cell)));
  const heading = headingEnd(cells);
  if (heading === undefined) return undefined;
  const { entries, end } = entriesFrom(cells, heading);
  const head = cells.slice(0, heading);
  const isBehind = head.some((cell) => ordinalBehind.test(bareOf(cell)));
  if ((isBehind || hasOrdinalBefore) && !withoutOrdinals(entries, isBehind)) return undefined;
  if (!isWhole(entries)) return undefined;
  const blank = (piece: Piece): Piece => ({ text: "", position: piece.position });
  const rows = entries.map((entry) => {
    const pair = [entry.label, entry.numbers[0] ?? blank(entry.label)];
    const other = [blank(entry.label), blank(entry.label)];
    return entry.side === "revenue" ? [...pair, ...other] : [...other, ...pair];
  });
  const [left, right] = sideNames.map((name) => above.findLast((cell) => bareOf(cell) === name));
  const names = left && right ? [[left, blank(left), right, blank(right)]] : [];
  return { rows: [...names, head.filter((cell) => !ordinalBehind.test(bareOf(cell))), ...rows], length: end };
}

/** A line that holds a whole table, split into the text before it, the table, and the text behind. */
export function sidesInLine(line: Piece): { before: Piece; sides: FlatSides; behind: Piece } | undefined {
  const cells = cellsOfLine(line);
  const start = cells.slice(0, LONGEST_PREFACE).findIndex((_, at) => beginsSides(cells.slice(at, at + 6)));
  if (start < 0) return undefined;
  const sides = flatSides(cells.slice(start), cells.slice(Math.max(0, start - ABOVE), start));
  const [from, to] = [cells[start], cells[start + (sides?.length ?? 0)]];
  if (!sides || !from) return undefined;
  const offset = (cell: Piece | undefined) =>
    cell && "line" in cell.position && "line" in line.position
      ? cell.position.column - line.position.column
      : line.text.length;
  return { before: cut(line, 0, offset(from)), sides, behind: cut(line, offset(to)) };
}

/** Words, with the numbering before them; or single characters set apart, which are one word. */
const CELL = new RegExp(
  `(?:${numberingPattern("chinese")}[ \\u3000]*)?(?:(?:\\p{Script=Han}[ \\u3000]{1,4}){1,12}\\p{Script=Han}(?=\\s|$)|\\S+)`,
  "gu",
);

/** The cells of a line that holds a whole table: words separated by blanks; spaced single characters are joined. */
function cellsOfLine(line: Piece): Piece[] {
  const cells: Piece[] = [];
  for (const { 0: text, index } of line.text.matchAll(CELL)) {
    const { position } = line;
    const place = "line" in position ? { ...position, column: position.column + index } : position;
    cells.push({ text, position: place });
  }
  return cells;
}
