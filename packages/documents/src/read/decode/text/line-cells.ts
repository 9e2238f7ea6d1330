import { numberingOf } from "../../outline/numbering.js";
import type { Piece } from "../blocks.js";

const BAR = /[|｜│┃]/;
/** The rule under a header: |---|:--:| */
const RULE = /^[\s|｜│┃:+\-—─=]+$/;

/** Cells of one line, and whether they make a row of their own or one cell of a row. */
export interface LineCells {
  readonly cells: readonly Piece[];
  readonly wholeRow: boolean;
}

function split(line: string, separator: RegExp, number: number): Piece[] {
  let column = 1;
  return line.split(separator).map((text) => {
    const cell = { text, position: { line: number, column } };
    column += text.length + 1;
    return cell;
  });
}

/** The cells of a line: behind tabs or between bars. Undefined for a line of prose. */
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
  const cells = split(line, BAR, number);
  const blankAt = (index: number) => cells.at(index)?.text.trim() === "";
  const inner = cells.slice(blankAt(0) ? 1 : 0, blankAt(-1) && cells.length > 1 ? -1 : undefined);
  return { cells: inner, wholeRow: true };
}
