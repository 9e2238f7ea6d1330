import { type NumberingStyle, numberingOf } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { isBeside, type Other, type OtherRow, type RowsSum } from "./other-tables.js";

/** How rows are numbered, from the highest down: 一、 （一） 1、 （1）. */
const STYLES: readonly NumberingStyle[] = ["chinese", "chineseBracketed", "arabic", "arabicBracketed"];
/** Fewer rows than this divide nothing. */
const FEWEST = 2;

/** The level of a row by its number; none where it has no number. */
function levelOf({ name }: OtherRow): number {
  const numbering = numberingOf(name);
  return numbering ? STYLES.indexOf(numbering.style) : -1;
}

/** The rows numbered one level beneath a row, up to the next of its own level or to one without a number. */
function beneath(rows: readonly OtherRow[], levels: readonly number[], at: number): readonly OtherRow[] {
  const own = levels[at] ?? -1;
  let level = Number.POSITIVE_INFINITY;
  let end = at + 1;
  for (; end < rows.length; end++) {
    const each = levels[end] ?? -1;
    if (each > own) level = Math.min(level, each);
    else if (!rows[end]?.name.startsWith("其中")) break;
  }
  return rows.slice(at + 1, end).filter((_, index) => levels[at + 1 + index] === level);
}

/** Each numbered row and those that its number divides it into, in each column. */
export function numberedSums({ has }: CheckContext, { rows }: Other): readonly RowsSum[] {
  // told once: asked for again by each row above
  const levels = rows.map(levelOf);
  return rows.flatMap((row, at) => {
    if ((levels[at] ?? -1) < 0) return [];
    const parts = beneath(rows, levels, at);
    return row.amounts.flatMap((amount, column) => {
      const told = parts.flatMap(({ amounts }) => amounts[column] ?? []).filter(has);
      return has(amount) && isBeside(amount) && told.length >= FEWEST
        ? [{ whole: amount, ways: [told], row, column }]
        : [];
    });
  });
}
