import { InputFault } from "@qingbei/domain";
import type { Limits } from "../../../reading.js";
import type { Block } from "../blocks.js";
import type { Decoded } from "../decoded.js";
import { displayLines } from "../display-lines.js";
import { OfficePackage } from "../ooxml/office-package.js";
import { CellFormats } from "./cell-formats.js";
import { cellName } from "./cell-reference.js";
import { isPrintedAsStored, numberText, storedNumber } from "./number-text.js";
import { readSharedStrings } from "./shared-strings.js";
import { sheetBlocks } from "./sheet-blocks.js";
import { readSheet, type SheetContent, type StoredCell } from "./sheet-content.js";
import { shownSheet } from "./sheet-grid.js";
import { readWorkbook, type SheetEntry, type Workbook } from "./workbook.js";
import { XlsxNotices } from "./xlsx-notices.js";

const MAIN_TYPE = /(?:spreadsheetml|ms-excel)\.(?:sheet|template)\b.*\.main\+xml$/;
/** Cells of all sheets: far above any real disclosure. */
const MOST_CELLS = 1_000_000;

function tooMuch(): never {
  throw new InputFault(
    "document-too-large",
    `Excel 文件过大：超过 ${MOST_CELLS} 个单元格`,
    "请确认选对了文件；确需检查时，可只保留公开的工作表",
  );
}

function isBeyondBounds(error: unknown): boolean {
  return !(error instanceof InputFault) || error.code === "document-too-large";
}

/** Reads the sheets of one workbook. */
class SheetReader {
  readonly notices = new XlsxNotices();
  readonly #file: OfficePackage;
  readonly #strings: readonly string[];
  readonly #formats: CellFormats;
  /** Of cells that are stored, and of places that are laid out. */
  #stored = 0;
  #laidOut = 0;

  constructor(file: OfficePackage, { strings, styles, is1904 }: Workbook) {
    this.#file = file;
    this.#strings = strings === undefined ? [] : readSharedStrings(file.read(strings), strings);
    this.#formats = new CellFormats(
      styles === undefined ? undefined : file.tree(styles, "s:styleSheet"),
      is1904,
    );
  }

  blocks(entry: SheetEntry): Block[] {
    const { name, part, isHidden } = entry;
    if (part === undefined) {
      this.notices.tell("part-unread", name);
      return [];
    }
    let content: SheetContent;
    try {
      content = readSheet(this.#file.read(part), part, () => {
        if (++this.#stored > MOST_CELLS) tooMuch();
      });
    } catch (error) {
      if (isBeyondBounds(error)) throw error;
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
    return sheetBlocks(name, shown.rows, (cells) => {
      this.#laidOut += cells;
      if (this.#laidOut > MOST_CELLS) tooMuch();
    });
  }

  /** What a cell prints. */
  #print(sheet: string, cell: StoredCell, hidesZeros: boolean): string {
    const { type, value, style, lacksResult } = cell;
    if (lacksResult) this.notices.tell("formula-without-value", sheet, cellName(cell));
    if (value === "") return "";
    if (type === "s") return this.#strings[Number(value)] ?? "";
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type === "e") {
      this.notices.tell("cell-error", sheet, cellName(cell));
      return value;
    }
    if (type !== "n") return value;
    const format = this.#formats.of(style);
    if (isPrintedAsStored(value, format)) return value;
    const number = storedNumber(value);
    // what is no number is read as it stands, and will be no amount
    if (!number) return value;
    if (hidesZeros && number.isZero()) return "";
    const text = numberText(number, format);
    if (text === "" && !number.isZero()) this.notices.tell("hidden-cells", sheet, cellName(cell));
    return text;
  }
}

/**
 * The tables and paragraphs of a workbook (.xlsx), sheet by sheet. A number is what the sheet prints: the stored
 * digits, rounded to the decimals of its format, since that is what the public sees; formulas stand for their last
 * result. What is hidden is not read, and said.
 * @throws InputFault unsupported-format (damaged, unsafe), document-too-large, empty-document
 */
export function decodeXlsx(bytes: Uint8Array, _limits: Limits): Decoded {
  const file = new OfficePackage(bytes);
  const main = file.main(MAIN_TYPE, "xl/workbook.xml");
  const workbook = readWorkbook(file, main);
  const reader = new SheetReader(file, workbook);
  const blocks = workbook.sheets.flatMap((sheet) => reader.blocks(sheet));
  if (blocks.length === 0) {
    throw new InputFault(
      "empty-document",
      "Excel 文件里没有可读的内容",
      "请检查是否选错了文件，工作表是否被隐藏，或另存时没有内容",
    );
  }
  return { blocks, lines: displayLines(blocks), notices: reader.notices.all() };
}
