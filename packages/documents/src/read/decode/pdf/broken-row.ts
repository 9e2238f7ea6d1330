import { lastRowLabel } from "../../../templates/total-words.js";
import { joined } from "../blocks.js";
import type { SetPiece, SetText } from "./set-text.js";
import { joint, NUMBER, SENTENCE_END } from "./wrapping.js";

type Row = readonly SetPiece[];

/** In ems: the sides of a cell keep its text off the rules by no more. */
const PADDING = 1.4;
/** Of a line as wide as its column, what characters of other widths leave. */
const SLACK = 0.05;
/** In ems, one digit: a number is parted between any two. */
const DIGIT = 0.6;
/** Text as long as this fills a line by chance no more. */
const LONG = 12;
/** So many rows before a page's end tell what the cells of a column look like. */
const ROWS_SEEN = 60;

const FIGURES = /^[\d.,]+$/;
const LAST_FIGURES = /[\d.,]+$/;
const AMOUNT = /^[-－—+]?[\d,]*\d[.,]\d[\d,.]*$/;

/** A cell that goes on behind a page's end. */
interface Going {
  readonly column: number;
  /** The row of the grid above in which its text begins. */
  readonly row: number;
  readonly above: SetPiece;
  readonly below: SetPiece;
  readonly isNumber: boolean;
}

function key(piece: SetPiece | undefined): string {
  return piece?.text.replace(/\s+/g, "") ?? "";
}

const filledOf = (row: Row) => row.filter((cell) => key(cell) !== "").length;
const isOfAmounts = (row: Row) => row.some((cell) => AMOUNT.test(key(cell)));

/** Whether the last line of a cell has no room for what the next cell begins with. */
function isFull(above: SetText, below: SetText, isNumber: boolean): boolean {
  const first = isNumber ? Math.min(below.first, DIGIT * below.size) : below.first;
  const widest = Math.max(above.widest, Math.min(above.width, below.widest));
  return (
    above.width - above.last < first + PADDING * above.size &&
    above.last + first > widest - SLACK * above.size
  );
}

const decimalsOf = (text: string) => (text.includes(".") ? text.length - text.lastIndexOf(".") - 1 : 0);

/** Whether two parts are one number as the others of its column are: a code as long, an amount with as many decimals. */
function isOneNumber(above: string, below: string, others: readonly string[]): boolean {
  const whole = above + below;
  if (/^\d+$/.test(whole)) return others.some((other) => /^\d+$/.test(other) && other.length === whole.length);
  if (!NUMBER.test(whole)) return false;
  const places = new Set(others.filter((other) => AMOUNT.test(other)).map(decimalsOf));
  const isCut = /[.,]$/.test(above) || /^[.,]/.test(below) || !NUMBER.test(above);
  return places.has(decimalsOf(whole)) && (isCut || decimalsOf(above) < Math.min(...places));
}

/** The cells of a row that go on in the next page's first; undefined when one of these begins there. */
function goingOn(rows: readonly Row[], first: Row, seen: readonly Row[]): Going[] | undefined {
  const going: Going[] = [];
  for (const [column, below] of first.entries()) {
    if (key(below) === "") continue;
    const last = rows.at(-1)?.[column];
    const row = rows.length - 1 - (last?.set?.above ?? 0);
    const above = rows[row]?.[column];
    if (!last?.set || !below.set || !above || key(above) === "") return undefined;
    const isNumber = FIGURES.test(key(below)) && LAST_FIGURES.test(key(above));
    if (!isFull(last.set, below.set, isNumber)) return undefined;
    if (isNumber) {
      const others = seen.flatMap((other) => (other === first || other === rows.at(-1) ? [] : key(other[column])));
      if (!isOneNumber(key(above), key(below), others)) return undefined;
    } else if (FIGURES.test(key(below)) || SENTENCE_END.test(above.text)) return undefined;
    going.push({ column, row, above, below, isNumber });
  }
  return going;
}

/** Whether of the rows with amounts none but the first of the next page has no amount: such a row is none of its own. */
function lacksAmounts(last: Row, first: Row, seen: readonly Row[]): boolean {
  if (!isOfAmounts(last) || isOfAmounts(first)) return false;
  const body = seen.slice(seen.findIndex(isOfAmounts)).filter((row) => row !== first && filledOf(row) > 0);
  return body.length > 2 && body.every(isOfAmounts);
}

/** Whether the cells that have no room for what stands below them go on there, and do not only fill their lines by chance. */
function isBroken(going: readonly Going[], last: Row, first: Row, seen: readonly Row[]): boolean {
  const [only] = going;
  if (!only || filledOf(last) <= 1) return false;
  const isLong = ({ column, above }: Going) => above.text.length >= LONG || (last[column]?.set?.lines ?? 0) > 1;
  const own = going.filter(({ column }) => key(last[column]) !== "").length;
  // a row of which every cell goes on may as well be two
  if (own === filledOf(last) && !going.some(isLong)) return false;
  const leading = last.findIndex((cell) => key(cell) !== "");
  return (
    going.length > 1 ||
    only.isNumber ||
    isLong(only) ||
    only.column > leading ||
    lacksAmounts(last, first, seen)
  );
}

/** The rows before a page's end and behind it, a row that it broke made one again. */
export function withRest(rows: readonly Row[], next: readonly Row[]): Row[] {
  const [last, first] = [rows.at(-1), next[0]];
  const apart = () => [...rows, ...next];
  if (!last || !first || first.some((cell) => lastRowLabel.test(key(cell)))) return apart();
  const seen = [...rows.slice(-ROWS_SEEN), ...next];
  const going = goingOn(rows, first, seen);
  if (!going || !isBroken(going, last, first, seen)) return apart();
  const kept = [...rows];
  for (const { column, row, above, below, isNumber } of going) {
    const whole = joined([above, below], isNumber ? "" : joint(above.text, below.text));
    kept[row] = (kept[row] ?? []).map((cell, at) => (at === column ? { ...cell, ...whole } : cell));
  }
  // the last row ends where its rest does, should that page's end break it once more
  kept[kept.length - 1] = (kept.at(-1) ?? []).map((cell, at) => {
    const rest = first[at]?.set;
    return rest && cell.set ? { ...cell, set: { ...rest, above: cell.set.above, lines: cell.set.lines + rest.lines } } : cell;
  });
  for (const row of next.slice(1)) kept.push(row);
  return kept;
}
