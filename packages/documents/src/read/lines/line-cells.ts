import { numberingOf } from "@qingbei/domain/internal";
import type { Piece } from "../blocks/blocks.js";

const BAR = /[|｜│┃]/;
/** The rule under a header: |---|:--:| */
const RULE = /^[\s|｜│┃:+\-—─=]+$/;

/** The cells of one line, and whether they are a whole row or one cell of a row. */
export interface LineCells {
  readonly cells: readonly Piece[];
  readonly wholeRow: boolean;
  /** They were between bars: the first and the last may be outside the table's border. */
  readonly isBarred?: boolean;
}

function split(line: string, separator: RegExp, number: number): Piece[] {
  let column = 1;
  return line.split(separator).map((text) => {
    const cell = { text, position: { line: number, column } };
    column += text.length + 1;
    return cell;
  });
}

/** The cells of a line, separated by tabs or bars. Undefined for a line of prose. */
export function lineCells(line: string, number: number): LineCells | undefined {
  if (line.startsWith("\t") && line.indexOf("\t", 1) < 0) {
    return { cells: split(line, /\t/, number).slice(1), wholeRow: false };
  }
  if (line.includes("\t")) {
    const cells = split(line, /\t/, number);
    const [label, ...rest] = cells;
    // a word processor's numbering: 一、⇥部门职责
    const numbered = label && rest.length === 1 && numberingOf(label.text)?.end === label.text.length;
    return numbered ? undefined : { cells, wholeRow: true };
  }
  if (!BAR.test(line)) return undefined;
  if (RULE.test(line)) return { cells: [], wholeRow: true };
  return { cells: split(line, BAR, number), wholeRow: true, isBarred: true };
}

/** Rows between bars without the blank fields outside the table's border, if every row has them. */
export function withinBorder(rows: readonly (readonly Piece[])[]): Piece[][] {
  const isBlank = (cell: Piece | undefined) => cell?.text.trim() === "";
  const hasLeft = rows.every((row) => isBlank(row[0]));
  const hasRight = rows.every((row) => row.length > 1 && isBlank(row.at(-1)));
  return rows.map((row) => row.slice(hasLeft ? 1 : 0, hasRight ? -1 : undefined));
}
