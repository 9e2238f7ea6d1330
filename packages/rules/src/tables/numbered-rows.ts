import type { CheckContext } from "../engine/context.js";
import { isBeside, type Other, type OtherRow, type RowsSum } from "./other-tables.js";

/** How rows are numbered, from the highest down: 一、 （一） 1、 （1）. */
const STYLES: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^[（(][一二三四五六七八九十]{1,3}[)）]/,
  /^\d{1,2}[、.．](?!\d)/,
  /^[（(]\d{1,2}[)）]/,
];
/** Fewer rows than this divide nothing. */
const FEWEST = 2;

/** The level of a row by its number; none where it has no number. */
function levelOf({ name }: OtherRow): number {
  return STYLES.findIndex((style) => style.test(name));
}

/** The rows numbered one level beneath a row, up to the next of its own level or to one without a number. */
function beneath(rows: readonly OtherRow[], at: number): readonly OtherRow[] {
  const own = levelOf(rows[at] as OtherRow);
  const end = rows.findIndex(
    (row, index) => index > at && levelOf(row) <= own && !row.name.startsWith("其中"),
  );
  const within = rows.slice(at + 1, end < 0 ? undefined : end);
  const level = Math.min(...within.map(levelOf).filter((each) => each > own));
  return within.filter((row) => levelOf(row) === level);
}

/** Each numbered row and those that its number divides it into, in each column. */
export function numberedSums({ has }: CheckContext, { rows }: Other): readonly RowsSum[] {
  return rows.flatMap((row, at) => {
    if (levelOf(row) < 0) return [];
    const parts = beneath(rows, at);
    return row.amounts.flatMap((amount, column) => {
      const told = parts.flatMap(({ amounts }) => amounts[column] ?? []).filter(has);
      return has(amount) && isBeside(amount) && told.length >= FEWEST
        ? [{ whole: amount, ways: [told], row, column }]
        : [];
    });
  });
}
