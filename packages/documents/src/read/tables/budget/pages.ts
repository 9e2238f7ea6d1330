import { withoutBlanks } from "@qingbei/domain";
import { totalLabel } from "../../../templates/total-words.js";
import { isLoneNumber } from "../../text/printed-numbers.js";
import { isNumberCell, type Row, textOf } from "../cells.js";
import { isPreface } from "./header.js";
import { unitInRow } from "./unit.js";

/** The number of cells of the longest row. */
export function widthOf(rows: readonly Row[]): number {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  return width;
}

/** The last unit among the rows of a table. */
export function lastUnitIn(rows: readonly Row[]): string | undefined {
  return rows.flatMap((row) => (isPreface(row) ? (unitInRow(row)?.text ?? []) : [])).at(-1);
}

/** Whether a row has words in every column: the header of a table other than the standard ones. */
export function isHeadOfWords(row: Row): boolean {
  return row.length > 1 && row.every((cell) => textOf(cell) !== "" && !isNumberCell(cell));
}

/**
 * 合计 alone at the head of a further page, with the columns that its label spans put back; undefined for any other rows.
 */
export function totalAlone([row = [], ...others]: readonly Row[], width: number): Row | undefined {
  const [label, ...amounts] = row;
  if (!label || others.length > 0 || amounts.length === 0 || row.length >= width) return undefined;
  if (!totalLabel.test(withoutBlanks(textOf(label)))) return undefined;
  if (!amounts.every((cell) => textOf(cell) === "" || isNumberCell(cell))) return undefined;
  const blank = { text: "", position: label.position };
  return [label, ...Array.from({ length: width - row.length }, () => blank), ...amounts];
}

/**
 * Whether rows of plain text are left over from the table directly above: cells, with numbers among them, that found no
 * column. Then neither their columns nor those of the rows above are certain.
 */
export function isLeftOver(rows: readonly Row[], widthAbove: number | undefined): boolean {
  const position = rows[0]?.[0]?.position;
  if (widthAbove === undefined || !position || !("line" in position)) return false;
  return widthOf(rows) < widthAbove && rows.flat().some((cell) => isLoneNumber(textOf(cell)));
}
