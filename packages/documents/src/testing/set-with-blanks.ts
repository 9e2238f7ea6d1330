import { parsePrintedNumber } from "@qingbei/domain";

/** The printed width of a text. */
type Measure = (text: string) => number;
type Rows = readonly (readonly string[])[];

/** A cell and the columns that it spans. */
interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const isNumber = (text: string) => parsePrintedNumber(text) !== undefined;

/** The cells of a header's rows with the columns they span: the blanks to their right within one cell above. */
function headerCells(rows: Rows, width: number): Cell[][] {
  let above: number[] = Array.from({ length: width }, () => -1);
  return rows.map((row) => {
    const begins: number[] = [];
    for (let at = 0; at < width; at++) {
      const left = begins[at - 1];
      if (row[at]) begins.push(at);
      else if (above[at] === at) begins.push(-2);
      else begins.push(left !== undefined && left >= 0 && above[at] === above[left] ? left : -1);
    }
    above = begins.map((begin, at) => (begin === -2 ? at : begin === -1 ? (above[at] ?? -1) : begin));
    return row.flatMap((text, from) => (text ? [{ text, from, to: begins.lastIndexOf(from) }] : []));
  });
}

/** The lines of a table with columns separated by blanks: labels aligned left, numbers right, headers centred. */
export function setWithBlanks(rows: Rows, measure: Measure): string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const first = rows.findIndex((row) => row.some(isNumber));
  const header = headerCells(rows.slice(0, first), width);
  const body = rows.slice(first).map((row) => row.map((text, at): Cell => ({ text, from: at, to: at })));
  const widths = Array.from({ length: width }, () => 2);
  const gap = (column: number) => 3 + (column % 2);
  const left = (column: number) => widths.slice(0, column).reduce((sum, own, at) => sum + own + gap(at), 0);
  const right = (column: number) => left(column) + (widths[column] ?? 0);
  const all = [...header.flat(), ...body.flat()].sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const { text, from, to } of all) {
    const missing = measure(text) - (right(to) - left(from));
    if (missing > 0) widths[to] = (widths[to] ?? 0) + missing;
  }
  const line = (cells: readonly Cell[], isHeader: boolean) => {
    let printed = "";
    for (const { text, from, to } of cells) {
      const free = right(to) - left(from) - measure(text);
      const indent = isHeader ? Math.floor(free / 2) : isNumber(text) ? free : 0;
      if (text) printed += " ".repeat(Math.max(0, left(from) + indent - measure(printed))) + text;
    }
    return printed;
  };
  return [...header.map((cells) => line(cells, true)), ...body.map((cells) => line(cells, false))];
}

/** A text with the bars between its tables' cells replaced by blanks. */
export function barsToBlanks(text: string, measure: Measure): string {
  const lines: string[] = [];
  let rows: string[][] = [];
  const endTable = () => {
    if (rows.some((row) => row.some(isNumber))) lines.push(...setWithBlanks(rows, measure));
    else lines.push(...rows.map((row) => row.join("    ")));
    rows = [];
  };
  for (const line of text.trim().split("\n")) {
    if (line.includes("|")) rows.push(line.split("|").map((cell) => cell.trim().replaceAll("\\n", "")));
    else {
      endTable();
      lines.push(line);
    }
  }
  endTable();
  return lines.join("\n");
}
