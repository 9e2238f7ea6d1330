import type { CellStyle, Cell as SheetCell, WriteSheet } from "hucre/xlsx";
import { columnWidths, lengthOf } from "../column-widths.js";
import {
  type Block,
  type Cell,
  gridOf,
  type Place,
  type TableBlock,
  type WrittenDocument,
} from "../document.js";
import { sheetNames } from "./sheet-names.js";

/** Excel refuses a workbook with a longer cell. */
const LONGEST_CELL = 32_767;
const FONT = { name: "宋体", size: 11 };
const LINE = { style: "thin", color: { rgb: "000000" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const plain = (horizontal: "left" | "center" | "right", bold = false): CellStyle => ({
  font: { ...FONT, ...(bold && { bold }) },
  alignment: { horizontal, vertical: "center", wrapText: true },
});
const ruled = (horizontal: "left" | "center" | "right"): CellStyle => ({
  ...plain(horizontal),
  border: BORDER,
});
const STYLES = { head: ruled("center"), number: ruled("right"), text: ruled("left") } as const;
const TITLE: CellStyle = { ...plain("center", true), font: { ...FONT, bold: true, size: 14 } };
const ABOVE = plain("right");
const WORDS = plain("left");

interface Merged {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** The cells of one sheet, row by row. */
class Sheet {
  readonly rows: string[][] = [];
  readonly cells = new Map<string, Partial<SheetCell>>();
  readonly merges: Merged[] = [];

  /** A text is a text, whatever it begins with: never a formula; and an amount keeps all its digits. */
  put(row: number, column: number, text: string, style: CellStyle): void {
    const value = text.slice(0, LONGEST_CELL);
    const line = this.rows[row] ?? [];
    line[column] = value;
    this.rows[row] = line;
    this.cells.set(`${row},${column}`, { value, type: "string", style });
  }

  /** A line over the whole width. */
  line(text: string, width: number, style: CellStyle): void {
    const row = this.rows.length;
    this.put(row, 0, text, style);
    if (width > 1) this.merges.push({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 });
  }

  /**
   * A label that reaches down beside rows of a form is written in each of them: a row without it would hold a single
   * cell, as a line of text does. Heads are merged.
   */
  grid(head: readonly (readonly Cell[])[], rows: readonly (readonly Cell[])[]): void {
    const first = this.rows.length;
    const above = new Map<number, Cell>();
    for (const [y, line] of gridOf([...head, ...rows]).entries())
      for (const [x, cell] of line.entries()) {
        const isHead = y < head.length;
        const { text = "", is = "text", across = 1 } = cell ?? {};
        const down = isHead ? (cell?.down ?? 1) : 1;
        const covering = isHead || cell || !beside(line, x) ? undefined : above.get(x);
        if (cell) above.set(x, cell);
        this.put(first + y, x, covering?.text ?? text, STYLES[covering?.is ?? is]);
        if (cell && (across > 1 || down > 1))
          this.merges.push({
            startRow: first + y,
            startCol: x,
            endRow: first + y + down - 1,
            endCol: x + across - 1,
          });
      }
  }
}

/** Whether a place is covered from above: in its row no cell to its left reaches to it. */
function beside(line: readonly Place[], x: number): boolean {
  const left = line.slice(0, x).findLastIndex((cell) => cell !== undefined);
  return left < 0 || left + (line[left]?.across ?? 1) <= x;
}

const LINE_POINTS = 15;

/** The height that the longest cell of a row needs: no program is left to guess it. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => Math.ceil(lengthOf(text) / Math.max(1, (widths[at] ?? 1) - 1)));
  // a line over all columns has room enough
  const isWhole = texts.filter((text) => text !== "").length <= 1 && widths.length > 1;
  return isWhole ? LINE_POINTS + 3 : LINE_POINTS * lines.reduce((most, each) => Math.max(most, each), 1) + 3;
}

function tableSheet(name: string, table: TableBlock): WriteSheet {
  const sheet = new Sheet();
  const widths = columnWidths(table);
  sheet.line(table.title, widths.length, TITLE);
  for (const text of table.above) sheet.line(text, widths.length, ABOVE);
  sheet.grid(table.head, table.rows);
  if (table.note !== undefined) sheet.line(table.note, widths.length, WORDS);
  return sheetOf(name, sheet, widths, table.isWide === true);
}

function sheetOf(name: string, sheet: Sheet, widths: readonly number[], isWide: boolean): WriteSheet {
  return {
    name,
    rows: sheet.rows,
    cells: sheet.cells,
    merges: sheet.merges,
    rowDefs: new Map(sheet.rows.map((texts, row) => [row, { height: heightOf(texts, widths) }])),
    columns: widths.map((width) => ({ width })),
    pageSetup: {
      paperSize: "a4",
      orientation: isWide ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

const TEXT_WIDTH = 90;

function linesOf(block: Exclude<Block, TableBlock>): readonly (readonly [string, CellStyle])[] {
  if (block.kind === "contents")
    return [[block.title, TITLE], ...block.entries.map((entry) => [entry, WORDS] as const)];
  return [
    [block.text, block.kind === "title" ? TITLE : block.kind === "heading" ? plain("left", true) : WORDS],
  ];
}

/** The day of every workbook, so that the same budget gives the same bytes. */
const DAY = new Date(Date.UTC(2000, 0, 1));

/** The document as a workbook: the statement on the first sheet, and a sheet for every table and form. */
export async function renderXlsx({ title, blocks }: WrittenDocument): Promise<Uint8Array> {
  // an ES module, loaded by the CommonJS build as well, and only where it is needed
  const { writeXlsx } = await import("hucre/xlsx");
  const tables = blocks.filter((block): block is TableBlock => block.kind === "table");
  const names = sheetNames(tables.map((table) => table.title));
  const text = new Sheet();
  for (const block of blocks)
    if (block.kind !== "table")
      for (const [line, style] of linesOf(block)) text.put(text.rows.length, 0, line, style);
  return writeXlsx({
    sheets: [
      sheetOf("说明", text, [TEXT_WIDTH], false),
      ...tables.map((table, at) => tableSheet(names[at] ?? "", table)),
    ],
    defaultFont: FONT,
    properties: { title, creator: "qingbei", created: DAY, modified: DAY },
  });
}
