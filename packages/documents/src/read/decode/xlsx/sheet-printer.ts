import { InputFault, isZero } from "@qingbei/domain";
import type { Block } from "../../blocks/blocks.js";
import { CellCount, MOST_CELLS } from "../cell-count.js";
import { NO_RESULT } from "../formula-result.js";
import type { CellFormats } from "./cell-formats.js";
import { cellName } from "./cell-reference.js";
import { isPrintedAsStored, numberText, storedNumber } from "./number-text.js";
import { firstOutside, type PrintArea } from "./print-areas.js";
import type { SharedString } from "./shared-strings.js";
import { sheetBlocks } from "./sheet-blocks.js";
import type { SheetContent, StoredCell } from "./sheet-content.js";
import type { SheetDrawing } from "./sheet-drawing.js";
import { shownSheet } from "./sheet-grid.js";
import { XlsxNotices } from "./xlsx-notices.js";

/** The fault of a workbook with too many cells, or cells that cannot be laid out. */
export function tooManyCells(): InputFault {
  return new InputFault(
    "document-too-large",
    `Excel 文件过大：超过 ${MOST_CELLS} 个单元格`,
    "请确认选对了文件；确需检查时，可只保留公开的工作表",
  );
}

/** @throws InputFault */
export function tooMuch(): never {
  throw tooManyCells();
}

export function emptyWorkbook(): InputFault {
  return new InputFault(
    "empty-document",
    "Excel 文件里没有可读的内容",
    "请检查是否选错了文件，工作表是否被隐藏，或另存时没有内容",
  );
}

export function damagedWorkbook(): InputFault {
  return new InputFault(
    "unsupported-format",
    "Excel 文件已损坏：其中的工作表读不出来",
    "请重新下载或复制文件；仍不行时，请用 Excel 或 WPS 打开后另存一份，再检查",
  );
}

function isBeyondBounds(error: unknown): boolean {
  return !(error instanceof InputFault) || error.code === "document-too-large";
}

/** A sheet to be printed, with the reader of its shapes. */
export interface PrintedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly printAreas?: readonly PrintArea[] | undefined;
  readonly drawing?: () => SheetDrawing;
}

/** Prints the sheets of one workbook, from either file format. */
export class SheetPrinter {
  readonly notices = new XlsxNotices();
  readonly #strings: readonly SharedString[];
  readonly #formats: CellFormats;
  /** Counts the stored cells, and the fields laid out. */
  readonly #stored = new CellCount(tooManyCells);
  readonly #laidOut = new CellCount(tooManyCells);

  /** @param strings texts that cells name by their index */
  constructor(strings: readonly SharedString[], formats: CellFormats) {
    this.#strings = strings;
    this.#formats = formats;
  }

  /**
   * The blocks of a sheet; text boxes above its first row come before its cells, others behind.
   * @param read reads its cells and counts each; if that fails there is a notice
   * @throws InputFault beyond the limits
   */
  blocks(
    { name, isHidden, printAreas, drawing }: PrintedSheet,
    read: (count: () => void) => SheetContent | undefined,
  ): Block[] {
    const content = this.#content(read);
    if (!content) {
      this.notices.tell("part-unread", name);
      return [];
    }
    if (isHidden) {
      if (content.rows.some(({ cells }) => cells.length > 0)) this.notices.tell("hidden-sheet", name);
      return [];
    }
    const print = (cell: StoredCell) => this.#print(name, cell, content.hidesZeros);
    const shown = shownSheet(name, content, print, tooMuch);
    if (shown.hidesRows || shown.hidesColumns) this.notices.tell("hidden-cells", name);
    const outside = printAreas && firstOutside(content, printAreas);
    if (outside) this.notices.tell("outside-print-area", name, cellName(outside));
    const blocks = sheetBlocks(name, shown.rows, (cells) => this.#laidOut.add(cells));
    const boxes = (drawing && this.#drawing(name, drawing)) ?? [];
    const first = shown.rows.find(({ cells }) => cells.length > 0)?.row ?? 0;
    const paragraphs = (isAbove: boolean) =>
      boxes.flatMap(({ row, piece }): Block[] =>
        row <= first === isAbove ? [{ kind: "paragraph", ...piece }] : [],
      );
    return [...paragraphs(true), ...blocks, ...paragraphs(false)];
  }

  /** The text boxes of a sheet; other shapes above its cells get a notice. */
  #drawing(name: string, read: () => SheetDrawing): SheetDrawing["boxes"] {
    try {
      const { boxes, pictures, hidden, comments } = read();
      for (const cell of pictures) this.notices.tell("picture-unread", name, cell);
      for (const cell of hidden) this.notices.tell("hidden-cells", name, cell);
      for (const cell of comments) this.notices.tell("comments", name, cell);
      return boxes;
    } catch (error) {
      if (isBeyondBounds(error)) throw error;
      this.notices.tell("part-unread", name);
      return [];
    }
  }

  #content(read: (count: () => void) => SheetContent | undefined): SheetContent | undefined {
    try {
      return read(() => this.#stored.add(1));
    } catch (error) {
      if (isBeyondBounds(error)) throw error;
      return undefined;
    }
  }

  /** The printed text of a cell. */
  #print(sheet: string, cell: StoredCell, hidesZeros: boolean): string {
    const { type, value, style, lacksResult } = cell;
    if (lacksResult) this.notices.tell("formula-without-value", sheet, cellName(cell));
    const shared = type === "s" ? this.#strings[Number(value)] : undefined;
    const isOut = value !== "" && this.#formats.isStruck(style);
    if (isOut || cell.hasStruck || shared?.hasStruck) this.notices.tell("struck-text", sheet, cellName(cell));
    if (lacksResult && !cell.hasStruck) return NO_RESULT;
    if (value === "" || isOut) return "";
    if (type === "s") return shared?.text ?? "";
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type === "e") {
      this.notices.tell("cell-error", sheet, cellName(cell));
      return value;
    }
    if (type !== "n") return value;
    const format = this.#formats.of(style);
    if (isPrintedAsStored(value, format)) return value;
    const number = storedNumber(value);
    // a stored text that is not a number is kept as it is, and will not be an amount
    if (!number) return value;
    if (hidesZeros && isZero(number)) return "";
    const text = numberText(number, format);
    if (text === "" && !isZero(number)) this.notices.tell("hidden-cells", sheet, cellName(cell));
    return text;
  }
}
