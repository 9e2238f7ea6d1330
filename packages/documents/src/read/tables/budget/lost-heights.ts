import { type Row, textOf } from "../cells.js";

/**
 * For each column the first column of its cell: a blank belongs to the cell at its left beneath the same cell above.
 */
function beginsOf(row: Row, above: readonly number[]): number[] {
  const begins: number[] = [];
  for (const [at, over] of above.entries()) {
    const left = begins[at - 1];
    const isOwn = textOf(row[at]) !== "" || over === at || left === undefined || above[at - 1] !== over;
    begins.push(isOwn ? at : left);
  }
  return begins;
}

/** The first columns of the cells that span several columns. */
const mergedOf = (begins: readonly number[]) =>
  begins.flatMap((begin, at) => (begin === begins[at - 1] || begins[at + 1] === begin ? [at] : []));

/**
 * Restores a header whose cells kept their width but lost their height. The words beneath a wide cell have slid to the
 * left, beneath cells that should span rows. They are put back where they fill the merged cells of the row above.
 */
export function withHeights(header: readonly Row[], width: number): readonly Row[] {
  let begins = Array.from({ length: width }, () => -1);
  return header.map((row, index) => {
    const merged = index === 0 ? [] : mergedOf(begins);
    const words = row.slice(0, row.findLastIndex((cell) => textOf(cell) !== "") + 1);
    const isSlid =
      words.length > 0 && words.length === merged.length && words.every((cell) => textOf(cell) !== "");
    const [first] = words;
    const placed: Row =
      isSlid && first
        ? Array.from(
            { length: width },
            (_, at) => words[merged.indexOf(at)] ?? { text: "", position: first.position },
          )
        : row;
    begins = beginsOf(placed, begins);
    return placed;
  });
}
