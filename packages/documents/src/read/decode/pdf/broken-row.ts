import { lastRowLabel } from "../../../templates/total-words.js";
import { joined } from "../../blocks/blocks.js";
import { isCompleteNumber, isLoneSign, isSeparatedNumber } from "../../text/printed-numbers.js";
import { bareText, type SetPiece, type SetText } from "./set-text.js";
import { decimalsOf } from "./wrapped-numbers.js";
import { joint, SENTENCE_END } from "./wrapping.js";

type Row = readonly SetPiece[];

/** In ems: the most padding on both sides of a cell. */
const PADDING = 1.4;
/** The share of a line's width that characters of unequal widths leave free in a full line. */
const SLACK = 0.05;
/** In ems, the width of a digit: a number may be broken between any two. */
const DIGIT = 0.6;
/**
 * Characters of a text, and ems of a cell, from which on a full line is no coincidence; in a cell narrower than NARROW
 * every line is full.
 */
const LONG = 12;
const NARROW = 5;
/** Rows before the end of a page that are used as samples of a column's cells. */
const ROWS_SEEN = 60;

/** The fewest codes from which the length of a column's codes is known; fewer may agree by coincidence. */
const FEWEST_CODES = 3;

const FIGURES = /^[\d.,]+$/;
const LAST_FIGURES = /[\d.,]+$/;

/**
 * What shows that a cell continues on the next page: `number`, both parts are one number; `digits`, they may be one
 * code; `full`, its last line has no room for the next part; `line`, its last line is as wide as any of its column.
 * Undefined if nothing shows it.
 */
type Known = "number" | "digits" | "full" | "line" | undefined;

/** A cell that may continue on the next page. */
interface Going {
  readonly column: number;
  /** The row of the grid above in which its text begins. */
  readonly row: number;
  readonly above: SetPiece;
  readonly below: SetPiece;
  readonly known: Known;
}

const filledOf = (row: Row) => row.filter((cell) => bareText(cell) !== "").length;
/** Whether a row has an amount: a number with decimals or thousands, which no code has. */
export const isOfAmounts = (row: Row) => row.some((cell) => isSeparatedNumber(bareText(cell)));

/** The least width of the next part of a cell; a number may be broken between any two digits. */
function firstOf(below: SetText, isNumber: boolean): number {
  return isNumber ? Math.min(below.first, DIGIT * below.size) : below.first;
}

/** Whether the last line of a cell is as wide as the widest lines of its column. */
function isWidest(above: SetText, below: SetText, first: number): boolean {
  const widest = Math.max(above.widest, Math.min(above.width, below.widest));
  return above.last + first > widest - SLACK * above.size;
}

/** Whether the last line of a cell has no room for the first part of the next cell. */
function isFull(above: SetText, below: SetText, first: number): boolean {
  return above.width - above.last < first + PADDING * above.size && isWidest(above, below, first);
}

/**
 * Whether two parts are one number like others of the column: a code of the same length, or an amount with the same
 * decimals.
 */
function isOneNumber(above: string, below: string, others: readonly string[]): boolean {
  const whole = above + below;
  if (/^\d+$/.test(whole))
    return others.some((other) => /^\d+$/.test(other) && other.length === whole.length);
  if (!isCompleteNumber(whole)) return false;
  const places = new Set(others.filter(isSeparatedNumber).map(decimalsOf));
  const isCut = /[.,]$/.test(above) || /^[.,]/.test(below) || !isCompleteNumber(above);
  return places.has(decimalsOf(whole)) && (isCut || [...places].every((place) => decimalsOf(above) < place));
}

function knownOf(
  above: SetPiece,
  below: SetPiece,
  set: SetText | undefined,
  others: () => readonly string[],
): Known {
  const [text, rest] = [bareText(above), bareText(below)];
  if (!set || !below.set) return undefined;
  const isNumber = FIGURES.test(rest);
  const first = firstOf(below.set, isNumber);
  // a sign is parted from its amount where the whole amount has no room
  if (isLoneSign(text) && isSeparatedNumber(rest)) {
    const all = others();
    const isOne = isFull(set, below.set, below.set.first) && isOneNumber(text, rest, all);
    return isOne && !all.some(isLoneSign) ? "number" : undefined;
  }
  if (isNumber) {
    if (!LAST_FIGURES.test(text) || !isFull(set, below.set, first)) return undefined;
    if (isOneNumber(text, rest, others())) return "number";
    return /^\d+$/.test(text + rest) ? "digits" : undefined;
  }
  if (SENTENCE_END.test(text)) return undefined;
  if (isFull(set, below.set, first)) return "full";
  return isWidest(set, below.set, first) ? "line" : undefined;
}

/** The cells of the next page's first row that may continue a cell above; undefined if one of them cannot. */
function goingOn(rows: readonly Row[], first: Row, seen: readonly Row[]): Going[] | undefined {
  const going: Going[] = [];
  const last = rows.at(-1);
  for (const [column, below] of first.entries()) {
    if (bareText(below) === "") continue;
    const set = last?.[column]?.set;
    const row = rows.length - 1 - (set?.above ?? 0);
    const above = rows[row]?.[column];
    if (!above || bareText(above) === "") return undefined;
    const others = () => seen.map((row) => bareText(row[column]));
    going.push({ column, row, above, below, known: knownOf(above, below, set, others) });
  }
  return going;
}

/**
 * Whether every row of the body has amounts except the first one after the page break: that one continues the row
 * above.
 */
function lacksAmounts(last: Row, first: Row, seen: readonly Row[]): boolean {
  if (!isOfAmounts(last) || isOfAmounts(first)) return false;
  const body = seen.slice(seen.findIndex(isOfAmounts)).filter((row) => filledOf(row) > 0);
  return body.length > 2 && body.every(isOfAmounts);
}

/** Whether the cells really continue in the next page, and did not fill their lines by coincidence. */
function isBroken(going: readonly Going[], last: Row, first: Row, seen: readonly Row[]): boolean {
  const [only] = going;
  const merged = last.filter(({ set }) => (set?.above ?? 0) > 0).length;
  if (!only || filledOf(last) + merged <= 1) return false;
  // the rest of a number is never a row, whatever is beside it
  const parts = new Set(going.flatMap(({ known, column }) => (known === "number" ? [column] : [])));
  const isRest = isOfAmounts(last) && !isOfAmounts(first.filter((_cell, column) => !parts.has(column)));
  if (going.some(({ known }) => known === "number"))
    return going.every(
      ({ known, below }) =>
        known === "number" || (known === "digits" && isRest) || !FIGURES.test(bareText(below)),
    );
  if (!going.every(({ known }) => known !== undefined)) return false;
  if (lacksAmounts(last, first, seen)) return true;
  if (!going.every(({ known }) => known === "full")) return false;
  const widthOf = ({ column }: Going) => {
    const set = last[column]?.set;
    return set ? set.width / set.size : 0;
  };
  const isLong = (cell: Going) =>
    cell.above.text.length >= LONG || ((last[cell.column]?.set?.lines ?? 0) > 1 && widthOf(cell) >= NARROW);
  const own = going.filter(({ column }) => bareText(last[column]) !== "").length;
  // if every cell of a row would continue, it may as well be two rows
  if (own === filledOf(last) && !going.some((cell) => widthOf(cell) >= LONG)) return false;
  const leading = last.findIndex((cell) => bareText(cell) !== "");
  return going.length > 1 || isLong(only) || only.column > leading;
}

/** Whether two parts make one code: every other code of their column is as long as both together. */
function isCutCode(above: string, below: string, others: readonly string[]): boolean {
  if (!/^\d+$/.test(above) || !/^\d+$/.test(below)) return false;
  const codes = others.filter((other) => /^\d+$/.test(other));
  return codes.length >= FEWEST_CODES && codes.every(({ length }) => length === above.length + below.length);
}

/** Whether a number was cut at the end of a page. */
function isCut(last: Row, first: Row, seen: readonly Row[]): boolean {
  return last.some((cell, column) => {
    const [above, below] = [bareText(cell), bareText(first[column])];
    if (above === "" || below === "") return false;
    if (
      isCutCode(
        above,
        below,
        seen.map((row) => bareText(row[column])),
      )
    )
      return true;
    return /[.,]$/.test(above) !== /^[.,]/.test(below) && below !== "" && isCompleteNumber(above + below);
  });
}

/**
 * Appends the rows of the next page; a row broken between the pages becomes one again.
 * @returns whether a row was broken in a way that could not be mended
 */
export function addRows(rows: Row[], next: readonly Row[]): boolean {
  const [last, first] = [rows.at(-1), next[0]];
  // the rows at the end of a page may be broken too
  const seen = [...rows.slice(-ROWS_SEEN, -1), ...next.slice(1, -1)];
  const isWhole = !last || !first || first.some((cell) => lastRowLabel.test(bareText(cell)));
  const going = isWhole ? undefined : goingOn(rows, first, seen);
  if (isWhole || !going || !isBroken(going, last, first, seen)) {
    for (const row of next) rows.push(row);
    return !isWhole && isCut(last, first, seen);
  }
  for (const { column, row, above, below, known } of going) {
    const whole = joined(
      [above, below],
      known === "number" || known === "digits" ? "" : joint(above.text, below.text),
    );
    rows[row] = (rows[row] ?? []).map((cell, at) => (at === column ? { ...cell, ...whole } : cell));
  }
  // the last row now ends like its rest, in case the next page's end breaks it once more
  rows[rows.length - 1] = (rows.at(-1) ?? []).map((cell, at) => {
    const rest = first[at]?.set;
    if (!rest || !cell.set) return cell;
    return { ...cell, set: { ...rest, above: cell.set.above, lines: cell.set.lines + rest.lines } };
  });
  for (const row of next.slice(1)) rows.push(row);
  return false;
}
