import { type NumberingStyle, numberingOf } from "@qingbei/domain/internal";
import type { CheckContext } from "../engine/context.js";
import { isBeside, type Other, type OtherRow, type RowsSum } from "./other-tables.js";

/** The numbering styles from the highest level down: 一、 （一） 1、 （1）. */
const STYLES: readonly NumberingStyle[] = ["chinese", "chineseBracketed", "arabic", "arabicBracketed"];
/** Fewest rows that count as the parts of another. */
const FEWEST = 2;

/** The level of a row by its number, 0 for the highest; −1 without a number. */
function levelOf({ name }: OtherRow): number {
  const numbering = numberingOf(name);
  return numbering ? STYLES.indexOf(numbering.style) : -1;
}

/** The rows numbered one level beneath a row, up to the next row of its own level or above, or one without a number. */
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

/** Each numbered row with the rows one level beneath it, for each column. */
export function numberedSums({ has }: CheckContext, { rows }: Other): readonly RowsSum[] {
  // computed once: each row above asks for it again
  const levels = rows.map(levelOf);
  return rows.flatMap((row, at) => {
    if ((levels[at] ?? -1) < 0) return [];
    const parts = beneath(rows, levels, at);
    return row.amounts.flatMap((amount, column) => {
      const printed = parts.flatMap(({ amounts }) => amounts[column] ?? []).filter(has);
      return has(amount) && isBeside(amount) && printed.length >= FEWEST
        ? [{ whole: amount, ways: [printed], row, column }]
        : [];
    });
  });
}
