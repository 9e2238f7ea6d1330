import { contentTypes, HEAD, relationships } from "./made-package.js";
import { type MadeFile, madeZip } from "./made-zip.js";

const SPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A sheet of a workbook to be made. */
export interface MadeSheet {
  readonly name: string;
  /** Markup of its rows, and of the parts before and behind them. */
  readonly rows: string;
  readonly before?: string;
  readonly behind?: string;
  readonly state?: "hidden" | "veryHidden";
  /** Markup of the shapes over its cells, and of its comments. */
  readonly shapes?: string;
  readonly comments?: string;
}

/** The further parts of a workbook. */
export interface MadeBook {
  /** Markup of the shared strings. */
  readonly strings?: string;
  /** Number formats, which cells name by their index: `<c s="1">` is the second. */
  readonly formats?: readonly string[];
  /** Markup of its fonts, and the index of each format's font. */
  readonly fonts?: string;
  readonly fontOfStyle?: readonly number[];
  readonly is1904?: boolean;
  /** Markup of its defined names. */
  readonly names?: string;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function stylesPart({ formats = ["General"], fonts = "", fontOfStyle = [] }: MadeBook): string {
  const own = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`,
  );
  const styles = (fontOfStyle.length > 0 ? fontOfStyle : formats.map(() => 0)).map(
    (font, index) => `<xf numFmtId="${200 + Math.min(index, formats.length - 1)}" fontId="${font}"/>`,
  );
  return `${HEAD}<styleSheet ${SPACES}><numFmts>${own.join("")}</numFmts>${fonts}<cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}

const DRAWING_SPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The parts of the shapes and comments of a sheet. */
function overCells({ shapes, comments }: MadeSheet, index: number): MadeFile[] {
  const [drawing, notes] = [`drawing${index + 1}.xml`, `comments${index + 1}.xml`];
  const to = [
    ...(shapes === undefined ? [] : [["drawing", `../drawings/${drawing}`] as const]),
    ...(comments === undefined ? [] : [["comments", `../${notes}`] as const]),
  ];
  if (to.length === 0) return [];
  return [
    { name: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, data: relationships(...to) },
    { name: `xl/drawings/${drawing}`, data: `${HEAD}<xdr:wsDr ${DRAWING_SPACES}>${shapes ?? ""}</xdr:wsDr>` },
    {
      name: `xl/${notes}`,
      data: `${HEAD}<comments ${SPACES}><commentList>${comments ?? ""}</commentList></comments>`,
    },
  ];
}

/** The files of a workbook, to be packed or spoilt. */
export function xlsxFiles(sheets: readonly MadeSheet[], book: MadeBook = {}): MadeFile[] {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const parts = sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const);
  return [
    { name: "[Content_Types].xml", data: contentTypes("xl/workbook.xml", type) },
    { name: "_rels/.rels", data: relationships(["officeDocument", "xl/workbook.xml"]) },
    {
      name: "xl/workbook.xml",
      data: `${HEAD}<workbook ${SPACES}><workbookPr${book.is1904 ? ' date1904="1"' : ""}/><sheets>${entries.join("")}</sheets>${book.names ? `<definedNames>${book.names}</definedNames>` : ""}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: relationships(...parts, ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"]),
    },
    { name: "xl/styles.xml", data: stylesPart(book) },
    { name: "xl/sharedStrings.xml", data: `${HEAD}<sst ${SPACES}>${book.strings ?? ""}</sst>` },
    ...sheets.flatMap(overCells),
    ...sheets.map(({ rows, before = "", behind = "" }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: `${HEAD}<worksheet ${SPACES}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    })),
  ];
}

export function madeXlsx(sheets: readonly MadeSheet[], book: MadeBook = {}): Uint8Array {
  return madeZip(xlsxFiles(sheets, book));
}

/** A row of cells: a number, a word, or a cell's markup; blanks are left out. */
export function sheetRow(...cells: readonly (string | number)[]): string {
  const each = cells.map((cell, index) => {
    const place = `<c r="${String.fromCharCode(0x41 + index)}@row"`;
    if (typeof cell === "number") return `${place}><v>${cell}</v></c>`;
    if (cell.startsWith("<c")) return cell.replace("<c", place);
    return cell === "" ? "" : `${place} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  });
  return `<row>${each.join("")}</row>`;
}

/** Rows one beneath the other, with their numbers. */
export function sheetRows(...rows: readonly string[]): string {
  return rows
    .map((row, index) => row.replaceAll("@row", String(index + 1)).replace("<row", `<row r="${index + 1}"`))
    .join("");
}
