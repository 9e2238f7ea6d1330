import type { Limits } from "../../../reading.js";
import { CellCount } from "../cell-count.js";
import type { Decoded } from "../decoded.js";
import { emptyWorkbook, SheetPrinter, tooManyCells } from "../xlsx/sheet-printer.js";
import { WHOLE_FILE } from "../xml/xml-faults.js";
import { childOf, readTrees, type XmlNode } from "../xml/xml-tree.js";
import { type ExcelSheet, readExcelSheets } from "./excel-sheets.js";
import { ExcelStyles } from "./excel-styles.js";

/** What a workbook has besides its sheets: its styles, and how it counts days. */
function readStyles(bytes: Uint8Array): ExcelStyles {
  const parts = new Map<string, XmlNode>();
  const without = new Set(["ss:Worksheet"]);
  readTrees(bytes, WHOLE_FILE, { within: "ss:Workbook", without }, (node) => parts.set(node.name, node));
  const is1904 = childOf(parts.get("x:ExcelWorkbook"), "x:Date1904") !== undefined;
  return new ExcelStyles(parts.get("ss:Styles"), is1904);
}

const commentsOf = ({ comments }: ExcelSheet) => ({ boxes: [], pictures: [], hidden: [], comments });

/**
 * The tables and paragraphs of a workbook of 2003 in XML (“XML 表格 2003”, also what programs of finance deliver under the
 * name .xls), sheet by sheet, as those of .xlsx.
 * @throws InputFault unsupported-format (damaged, unsafe), document-too-large, empty-document
 */
export function decodeExcel2003(bytes: Uint8Array, _limits: Limits): Decoded {
  const styles = readStyles(bytes);
  const stored = new CellCount(tooManyCells);
  const printer = new SheetPrinter([], styles.formats);
  const blocks = readExcelSheets(bytes, styles, () => stored.add(1)).flatMap((sheet) =>
    printer.blocks({ ...sheet, drawing: () => commentsOf(sheet) }, () => sheet),
  );
  if (blocks.length === 0) throw emptyWorkbook();
  return { blocks, notices: printer.notices.all() };
}
