import { tooLarge } from "../../containers/file-faults.js";
import { scripted } from "../raised.js";
import { cellName, MOST_COLUMNS, MOST_ROWS } from "../xlsx/cell-reference.js";
import { serialOf } from "../xlsx/date-text.js";
import type { PrintArea } from "../xlsx/print-areas.js";
import type { Merged, SheetContent, SheetRow, StoredCell } from "../xlsx/sheet-content.js";
import { type Attributes, attribute, readXml } from "../xml/read-xml.js";
import { malformed, WHOLE_FILE } from "../xml/xml-faults.js";
import type { ExcelStyles } from "./excel-styles.js";

/** A sheet of a workbook of 2003 in XML. */
export interface ExcelSheet extends SheetContent {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its print areas; undefined if all of it is printed, or they are computed. */
  readonly printAreas: readonly PrintArea[] | undefined;
  /** Cells with comments. */
  readonly comments: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = { Number: "n", Boolean: "b", Error: "e", DateTime: "n" };
const MOST_MERGED = 100_000;
/** More sheets than any disclosure has; each takes some time, however little it holds. */
const MOST_SHEETS = 1_000;
const AREA = /^=?(?:'[^']*'|[^'!,]*)!R(\d{1,7})C(\d{1,5}):R(\d{1,7})C(\d{1,5})$/;

function printAreaOf(reference: string): PrintArea | undefined {
  const [, ...numbers] = AREA.exec(reference) ?? [];
  const [top = 0, left = 0, bottom = 0, right = 0] = numbers.map(Number);
  if (top < 1 || left < 1 || bottom < top || right < left) return undefined;
  return { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

const isTrue = (value: string | undefined) => value === "1";

/** A count in an attribute; that of nothing is 0. @throws InputFault if it is none */
function countIn(attributes: Attributes, name: string): number {
  const value = attribute(attributes, name);
  if (value === undefined) return 0;
  if (!/^\d{1,7}$/.test(value)) throw malformed(WHOLE_FILE);
  return Number(value);
}

/** Gathers one sheet. */
class SheetBuilder implements ExcelSheet {
  readonly name: string;
  readonly rows: SheetRow[] = [];
  readonly merged: Merged[] = [];
  readonly hidden: { from: number; to: number }[] = [];
  readonly comments: string[] = [];
  isHidden = false;
  hidesZeros = false;
  printAreas: readonly PrintArea[] | undefined;
  readonly #styles: ExcelStyles;
  readonly #count: () => void;
  readonly #styleOfColumn: string[] = [];
  #column = 0;
  #row = 0;
  #rowStyle: string | undefined;
  #cells: StoredCell[] = [];
  #isRowHidden = false;
  #isDrawn = false;
  /** The next row is that many further on. */
  #skipped = 0;
  /** The column of the present cell, and the last one that it takes. */
  #at = 0;
  #last = 0;
  #style: string | undefined;
  #hasFormula = false;
  #hasData = false;
  #type = "str";
  #isDate = false;
  #value = "";
  #hasStruck = false;

  constructor(name: string, styles: ExcelStyles, count: () => void) {
    this.name = name;
    this.#styles = styles;
    this.#count = count;
  }

  column(attributes: Attributes): void {
    const from = countIn(attributes, "Index") || this.#column + 1;
    const to = from + countIn(attributes, "Span");
    if (from <= this.#column || to > MOST_COLUMNS) throw malformed(WHOLE_FILE);
    this.#column = to;
    const isHidden =
      isTrue(attribute(attributes, "Hidden")) || Number(attribute(attributes, "Width") ?? 1) === 0;
    if (isHidden) this.hidden.push({ from, to });
    const style = attribute(attributes, "StyleID");
    for (let at = from; style !== undefined && at <= to; at++) this.#styleOfColumn[at] = style;
  }

  openRow(attributes: Attributes): void {
    const row = countIn(attributes, "Index") || this.#row + 1 + this.#skipped;
    // rows are in order: of two with one number it is unknown which is meant
    if (row <= this.#row || row > MOST_ROWS) throw malformed(WHOLE_FILE);
    this.#row = row;
    this.#skipped = countIn(attributes, "Span");
    this.#rowStyle = attribute(attributes, "StyleID");
    this.#isRowHidden =
      isTrue(attribute(attributes, "Hidden")) || Number(attribute(attributes, "Height") ?? 1) === 0;
    this.#isDrawn = false;
    this.#cells = [];
    this.#last = 0;
  }

  closeRow(): void {
    const { rows } = this;
    rows.push({ row: this.#row, isHidden: this.#isRowHidden, cells: this.#cells, isDrawn: this.#isDrawn });
  }

  openCell(attributes: Attributes): void {
    const column = countIn(attributes, "Index") || this.#last + 1;
    const [across, down] = [countIn(attributes, "MergeAcross"), countIn(attributes, "MergeDown")];
    if (column <= this.#last || column + across > MOST_COLUMNS || this.#row + down > MOST_ROWS)
      throw malformed(WHOLE_FILE);
    this.#at = column;
    this.#last = column + across;
    this.#isDrawn = true;
    this.#style = attribute(attributes, "StyleID") ?? this.#rowStyle ?? this.#styleOfColumn[column];
    this.#hasFormula = attribute(attributes, "Formula") !== undefined;
    this.#hasData = false;
    this.#value = "";
    this.#hasStruck = false;
    if (across + down === 0) return;
    if (this.merged.length >= MOST_MERGED) throw malformed(WHOLE_FILE);
    this.merged.push({
      from: { row: this.#row, column },
      to: { row: this.#row + down, column: column + across },
    });
  }

  openData(attributes: Attributes): void {
    const type = attribute(attributes, "Type") ?? "String";
    this.#hasData = true;
    this.#type = TYPES[type] ?? "str";
    this.#isDate = type === "DateTime";
  }

  comment(): void {
    this.comments.push(cellName({ row: this.#row, column: this.#at }));
  }

  /** Takes words of the present cell. */
  take(text: string, isStruck: boolean): void {
    if (!isStruck) this.#value += text;
    else if (text.trim() !== "") this.#hasStruck = true;
  }

  closeCell(): void {
    const isEmpty = this.#value === "";
    const lacksResult = this.#hasFormula && !this.#hasData;
    if (isEmpty && !lacksResult && !this.#hasStruck) return;
    this.#count();
    this.#cells.push({
      row: this.#row,
      column: this.#at,
      type: this.#type,
      style: this.#styles.placeOf(this.#style),
      value: this.#isDate ? serialOf(this.#value, this.#styles.is1904) : this.#value.replace(/\r\n?/g, "\n"),
      lacksResult,
      ...(this.#hasStruck && { hasStruck: true }),
    });
  }
}

/** Follows the elements of a workbook. */
class WorkbookListener {
  readonly sheets: SheetBuilder[] = [];
  readonly #styles: ExcelStyles;
  readonly #count: () => void;
  /** How many open elements cross out, raise or lower what they hold. */
  #struck = 0;
  #raised = 0;
  #lowered = 0;
  /** Within what a cell holds; a comment has such elements as well. */
  #isData = false;
  #isComment = false;
  #isVisibility = false;

  constructor(styles: ExcelStyles, count: () => void) {
    this.#styles = styles;
    this.#count = count;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "ss:Worksheet") {
      if (this.sheets.length >= MOST_SHEETS) throw tooLarge(`文件过大：工作表超过 ${MOST_SHEETS} 个`);
      const called = (attribute(attributes, "Name") ?? "").trim();
      this.sheets.push(new SheetBuilder(called, this.#styles, this.#count));
      return;
    }
    const sheet = this.sheets.at(-1);
    if (!sheet) return;
    if (name === "ss:Column") sheet.column(attributes);
    else if (name === "ss:Row") sheet.openRow(attributes);
    else if (name === "ss:Cell") sheet.openCell(attributes);
    else if (name === "ss:Comment") {
      this.#isComment = true;
      sheet.comment();
    } else if (name === "ss:NamedRange" && attribute(attributes, "Name") === "Print_Area") {
      const area = printAreaOf(attribute(attributes, "RefersTo") ?? "");
      sheet.printAreas = area && [area];
    } else if (name === "x:DoNotDisplayZeros") sheet.hidesZeros = true;
    else if (name === "x:Visible") this.#isVisibility = true;
    else if (name === "ss:Data" && !this.#isComment) {
      this.#isData = true;
      sheet.openData(attributes);
    } else this.#look(name, 1);
  }

  close(name: string): void {
    const sheet = this.sheets.at(-1);
    if (name === "ss:Row") sheet?.closeRow();
    else if (name === "ss:Cell") sheet?.closeCell();
    else if (name === "ss:Data") this.#isData = false;
    else if (name === "ss:Comment") this.#isComment = false;
    else if (name === "x:Visible") this.#isVisibility = false;
    else this.#look(name, -1);
  }

  text(text: string): void {
    const sheet = this.sheets.at(-1);
    if (!sheet) return;
    if (this.#isVisibility) sheet.isHidden ||= /^Sheet(?:Very)?Hidden$/.test(text.trim());
    if (!this.#isData) return;
    const script = this.#raised > 0 ? "raised" : this.#lowered > 0 ? "lowered" : undefined;
    sheet.take(scripted(text, script), this.#struck > 0);
  }

  /** The tags of web pages by which a cell shows some of its words in another way. */
  #look(name: string, change: 1 | -1): void {
    if (name === "html:S") this.#struck += change;
    else if (name === "html:Sup") this.#raised += change;
    else if (name === "html:Sub") this.#lowered += change;
  }
}

/**
 * Reads the sheets of a workbook of 2003 in XML as they are stored.
 * @param count is called for each filled cell, and throws if there are too many
 * @throws InputFault
 */
export function readExcelSheets(
  bytes: Uint8Array,
  styles: ExcelStyles,
  count: () => void,
): readonly ExcelSheet[] {
  const listener = new WorkbookListener(styles, count);
  readXml(bytes, WHOLE_FILE, listener);
  return listener.sheets;
}
