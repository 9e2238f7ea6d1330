import type { Limits } from "../../../reading.js";
import { Bytes } from "../../containers/compound-file/bytes.js";
import { damaged } from "../../containers/compound-file/compound-faults.js";
import { CompoundFile } from "../../containers/compound-file/compound-file.js";
import type { Decoded } from "../decoded.js";
import { CellFormats } from "../xlsx/cell-formats.js";
import type { SheetDrawing } from "../xlsx/sheet-drawing.js";
import { emptyWorkbook, SheetPrinter, tooMuch } from "../xlsx/sheet-printer.js";
import { workbookGlobals } from "./workbook-globals.js";
import { readXlsSheet, type XlsSheet } from "./xls-sheet.js";

/** The most records of all sheets; a cell takes at most one. */
const MOST_RECORDS = 4_000_000;

/** The drawing of a sheet. These workbooks keep the places of shapes in a form that is not read, so boxes come last. */
function drawingOf(sheet: string, content: XlsSheet | undefined): SheetDrawing {
  const position = { sheet, cell: "A1" };
  const lines = (content?.boxes ?? []).flatMap((text) => text.split(/[\r\n]+/));
  return {
    boxes: lines
      .filter((text) => text.trim() !== "")
      .map((text) => ({ row: Number.POSITIVE_INFINITY, piece: { text, position } })),
    pictures: [],
    hidden: [],
    comments: content?.hasComments ? ["A1"] : [],
  };
}

/**
 * The tables and paragraphs of a workbook of Excel 5 to 2003 (.xls, WPS's .et), sheet by sheet, as those of .xlsx.
 * @throws InputFault unsupported-format (damaged, encrypted, too old), document-too-large, empty-document
 */
export function decodeXls(bytes: Uint8Array, _limits: Limits): Decoded {
  const file = new CompoundFile(bytes);
  // a file for both generations has both streams
  const stream = new Bytes(file.read("Workbook") ?? file.read("Book") ?? new Uint8Array());
  const globals = workbookGlobals(stream);
  const printer = new SheetPrinter([], new CellFormats(globals.formats, globals.is1904));
  let records = 0;
  const countRecord = () => {
    if (++records > MOST_RECORDS) tooMuch();
  };
  const blocks = globals.sheets.flatMap(({ name, isHidden, start }) => {
    let sheet: XlsSheet | undefined;
    const read = (count: () => void) => {
      sheet = readXlsSheet(stream, start, globals, count, countRecord);
      return sheet;
    };
    return printer.blocks({ name, isHidden, drawing: () => drawingOf(name, sheet) }, read);
  });
  const notices = printer.notices.all();
  if (blocks.length === 0)
    throw notices.some(({ code }) => code === "part-unread") ? damaged() : emptyWorkbook();
  return { blocks, notices };
}
