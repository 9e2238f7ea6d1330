import { isDecimalAmount, isLoneFigure } from "../../text/printed-numbers.js";
import { type Line, lineOf, type Run } from "./text-line.js";
import { beginsTable } from "./title-lines.js";
import { hasLeaders } from "./wrapping.js";

/** A gap between columns, in ems. */
const GAP = 1.2;
/** More columns than any table has: such a line is a picture made of characters. */
const MOST_COLUMNS = 200;
/** In ems: the most between two rows of a table. */
const ROW_DISTANCE = 3.5;

/** The text between two wide gaps of a line. */
export type Part = Line;

/** The parts of a line, separated by gaps as wide as those between columns. */
function partsOf(line: Line): Part[] {
  const groups: Run[][] = [];
  for (const run of line.runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && run.box[0] - last.box[2] < GAP * line.size) group.push(run);
    else groups.push([run]);
  }
  return groups.map(lineOf).filter((part) => part !== undefined);
}

/** The parts that are only a number. */
export function numbersOf(parts: readonly Part[]): Part[] {
  return parts.filter(({ text }) => isLoneFigure(text));
}

/** The lines of a page, each in its parts. */
export class PartedLines {
  readonly #lines: readonly Line[];
  readonly #parts: readonly (readonly Part[])[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#parts = lines.map((line) => (hasLeaders(line) ? [] : partsOf(line)));
  }

  /** The parts of a line; none for a line with leaders, which belongs to the contents. */
  of(index: number): readonly Part[] {
    return this.#parts[index] ?? [];
  }

  /** The distance of two lines' baselines, in points. */
  distance(above: number, below: number): number {
    return (this.#lines[below]?.baseline ?? Number.POSITIVE_INFINITY) - (this.#lines[above]?.baseline ?? 0);
  }

  size(index: number): number {
    return this.#lines[index]?.size ?? 0;
  }

  /** Whether a line follows the one above it closely. */
  isNear(index: number): boolean {
    return index > 0 && this.distance(index - 1, index) <= ROW_DISTANCE * this.size(index);
  }

  /** Whether a line has at least two parts, one of them a number. */
  isRow(index: number): boolean {
    const own = this.of(index);
    return own.length >= 2 && own.length <= MOST_COLUMNS && numbersOf(own).length > 0;
  }

  /** Whether a line is a single part of words. */
  isOfWords(index: number): boolean {
    const own = this.of(index);
    return own.length === 1 && numbersOf(own).length === 0;
  }

  isTitle(index: number): boolean {
    return beginsTable(this.#lines[index]?.text ?? "");
  }

  hasAmounts(index: number): boolean {
    return this.of(index).some(({ text }) => isDecimalAmount(text));
  }

  /**
   * The rows from a line on that follow each other closely, with at most `mostWords` lines of words between any two.
   */
  rowsFrom(from: number, mostWords: number): number[] {
    const rows = [from];
    let to = from + 1;
    for (;;) {
      let next = to;
      while (next - to < mostWords && this.isOfWords(next) && this.isNear(next)) next++;
      if (!this.isRow(next) || !this.isNear(next)) return rows;
      rows.push(next);
      to = next + 1;
    }
  }
}
