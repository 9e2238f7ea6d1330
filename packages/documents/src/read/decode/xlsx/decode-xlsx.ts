import type { Limits } from "../../../reading.js";
import type { Decoded } from "../decoded.js";
import { OfficePackage } from "../ooxml/office-package.js";
import { CellFormats, formatCodes, struckStyles } from "./cell-formats.js";
import { readSharedStrings } from "./shared-strings.js";
import { readSheet } from "./sheet-content.js";
import { readDrawing } from "./sheet-drawing.js";
import { damagedWorkbook, emptyWorkbook, SheetPrinter } from "./sheet-printer.js";
import { readWorkbook } from "./workbook.js";

const MAIN_TYPE = /(?:spreadsheetml|ms-excel)\.(?:sheet|template)\b.*\.main\+xml$/;

/**
 * The tables and paragraphs of a workbook (.xlsx), sheet by sheet. A number is read as the sheet prints it: the stored
 * digits, rounded to the decimals of its format, since that is what the public sees. Of a formula the last result is
 * read. Hidden content is not read and gets a notice.
 * @throws InputFault unsupported-format (damaged, unsafe), document-too-large, empty-document
 */
export function decodeXlsx(bytes: Uint8Array, _limits: Limits): Decoded {
  return decodeWorkbook(OfficePackage.open(bytes));
}

/** As {@link decodeXlsx}, of a package that is open. @throws InputFault */
export function decodeWorkbook(file: OfficePackage): Decoded {
  const main = file.main(MAIN_TYPE, "xl/workbook.xml");
  const workbook = readWorkbook(file, main);
  const { strings, styles, is1904, sheets } = workbook;
  const look = styles === undefined ? undefined : file.tree(styles, "s:styleSheet");
  const printer = new SheetPrinter(
    strings === undefined ? [] : readSharedStrings(file.read(strings), strings),
    new CellFormats(look ? formatCodes(look) : [], is1904, look && struckStyles(look)),
  );
  const blocks = sheets.flatMap(({ part, ...sheet }) =>
    printer.blocks(
      { ...sheet, ...(part !== undefined && { drawing: () => readDrawing(file, part, sheet.name) }) },
      (count) => (part === undefined ? undefined : readSheet(file.read(part), part, count)),
    ),
  );
  const notices = printer.notices.all();
  if (blocks.length === 0)
    throw notices.some(({ code }) => code === "part-unread") ? damagedWorkbook() : emptyWorkbook();
  return { blocks, notices };
}
