import type { Bytes } from "../../containers/compound-file/bytes.js";
import { damaged } from "../../containers/compound-file/compound-faults.js";
import type { Merged, SheetContent, SheetRow, StoredCell } from "../xlsx/sheet-content.js";
import { BiffTextReader } from "./biff-text.js";
import { type BiffRecord, recordsFrom } from "./records.js";
import { BEGIN, END, type WorkbookGlobals } from "./workbook-globals.js";

const ROW = 0x0208;
const COLUMNS = 0x007d;
const VIEW = 0x023e;
const BLANK = 0x0201;
const BLANKS = 0x00be;
const LABEL = 0x0204;
const RICH_LABEL = 0x00d6;
const STRING_CELL = 0x00fd;
const NUMBER = 0x0203;
const SHORT_NUMBER = 0x027e;
const SHORT_NUMBERS = 0x00bd;
const BOOLEAN = 0x0205;
const FORMULA = 0x0006;
const FORMULA_TEXT = 0x0207;
const MERGED = 0x00e5;
const OBJECT = 0x005d;
const OBJECT_TEXT = 0x01b6;
/** The offset of an object's kind, and the kind of a comment. */
const OBJECT_KIND = 4;
const IS_COMMENT = 0x19;
/** The offset of the length of an object's text. */
const TEXT_LENGTH = 10;

const ROW_HIDDEN = 0x20;
const SHOWS_ZEROS = 0x10;
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function double(low: number, high: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, low, true);
  view.setUint32(4, high, true);
  return view.getFloat64(0, true);
}

/**
 * A number in four bytes: an integer or the upper half of a double, perhaps multiplied by a hundred ([MS-XLS] 2.5.217).
 */
function shortNumber(packed: number): number {
  const value = packed & 2 ? packed >> 2 : double(0, (packed & ~3) >>> 0);
  return packed & 1 ? value / 100 : value;
}

/** A sheet's cells, and the words of its text boxes. */
export interface XlsSheet extends SheetContent {
  readonly boxes: readonly string[];
  readonly hasComments: boolean;
}

interface RowState {
  isHidden: boolean;
  isDrawn: boolean;
  readonly cells: Map<number, StoredCell>;
}

/** Gathers a sheet from its records. */
class XlsSheetBuilder {
  readonly merged: Merged[] = [];
  readonly hidden: { from: number; to: number }[] = [];
  hidesZeros = false;
  readonly #boxes: string[] = [];
  #hasComments = false;
  #isComment = false;
  readonly #rows = new Map<number, RowState>();
  readonly #globals: WorkbookGlobals;
  readonly #count: () => void;
  /** A formula whose text follows in the next record. */
  #pending: { row: number; column: number; style: number } | undefined;

  constructor(globals: WorkbookGlobals, count: () => void) {
    this.#globals = globals;
    this.#count = count;
  }

  content(): XlsSheet {
    const rows = [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(
        ([row, { isHidden, isDrawn, cells }]): SheetRow => ({
          row,
          isHidden,
          isDrawn,
          cells: [...cells.values()].sort((a, b) => a.column - b.column),
        }),
      );
    const { merged, hidden, hidesZeros } = this;
    return { rows, merged, hidden, hidesZeros, boxes: this.#boxes, hasComments: this.#hasComments };
  }

  take({ number, body, bodies }: BiffRecord): void {
    if (number === FORMULA_TEXT) {
      this.#formulaText(bodies);
      return;
    }
    const [row, column, style] = [body.short(0) + 1, body.short(2) + 1, body.short(4)];
    switch (number) {
      case ROW: {
        const state = this.#row(row);
        state.isHidden = (body.short(12) & ROW_HIDDEN) !== 0;
        break;
      }
      case COLUMNS:
        if ((body.short(8) & 1) !== 0 || body.short(4) === 0)
          this.hidden.push({ from: body.short(0) + 1, to: body.short(2) + 1 });
        break;
      case VIEW:
        this.hidesZeros = (body.short(0) & SHOWS_ZEROS) === 0;
        break;
      case BLANK:
      case BLANKS:
        this.#row(row).isDrawn = true;
        break;
      case LABEL:
      case RICH_LABEL:
        this.#cell(row, column, style, "str", this.#label(bodies));
        break;
      case STRING_CELL:
        this.#cell(row, column, style, "str", this.#globals.strings[body.long(6)] ?? "");
        break;
      case NUMBER:
        this.#number(row, column, style, double(body.long(6), body.long(10)));
        break;
      case SHORT_NUMBER:
        this.#number(row, column, style, shortNumber(body.long(6) | 0));
        break;
      case SHORT_NUMBERS:
        for (let at = 4; at + 8 <= body.length; at += 6)
          this.#number(row, column + (at - 4) / 6, body.short(at), shortNumber(body.long(at + 2) | 0));
        break;
      case BOOLEAN:
        this.#result(row, column, style, body.byte(7) !== 0, body.byte(6));
        break;
      case FORMULA:
        this.#formula(row, column, style, body);
        break;
      case OBJECT:
        this.#isComment = body.short(OBJECT_KIND) === IS_COMMENT;
        break;
      case OBJECT_TEXT:
        this.#objectText(bodies);
        break;
      case MERGED:
        this.#merge(body);
        break;
      default:
        break;
    }
  }

  #row(row: number): RowState {
    const known = this.#rows.get(row);
    if (known) return known;
    const state = { isHidden: false, isDrawn: false, cells: new Map<number, StoredCell>() };
    this.#rows.set(row, state);
    this.#count();
    return state;
  }

  #cell(row: number, column: number, style: number, type: string, value: string): void {
    const state = this.#row(row);
    state.isDrawn = true;
    if (value === "") return;
    this.#count();
    state.cells.set(column, { row, column, type, style: String(style), value, lacksResult: false });
  }

  #number(row: number, column: number, style: number, value: number): void {
    this.#cell(row, column, style, "n", Number.isFinite(value) ? String(value) : "");
  }

  #result(row: number, column: number, style: number, isError: boolean, value: number): void {
    if (isError) this.#cell(row, column, style, "e", ERRORS[value] ?? "#N/A");
    else this.#cell(row, column, style, "b", value === 0 ? "0" : "1");
  }

  #label(bodies: readonly Bytes[]): string {
    const [body] = bodies;
    if (!body) return "";
    if (this.#globals.isWide) return new BiffTextReader(bodies, 6).text();
    return this.#globals.narrow(body.part(8, body.short(6)));
  }

  /** Reads a formula's last result; if it is not a number, its first byte says what it is. */
  #formula(row: number, column: number, style: number, body: Bytes): void {
    this.#pending = undefined;
    if (body.short(12) !== 0xffff) {
      this.#number(row, column, style, double(body.long(6), body.long(10)));
      return;
    }
    const kind = body.byte(6);
    if (kind === 0) this.#pending = { row, column, style };
    else if (kind === 1 || kind === 2) this.#result(row, column, style, kind === 2, body.byte(8));
    else this.#row(row).isDrawn = true;
  }

  #formulaText(bodies: readonly Bytes[]): void {
    const cell = this.#pending;
    const [body] = bodies;
    this.#pending = undefined;
    if (!cell || !body) return;
    const text = this.#globals.isWide
      ? new BiffTextReader(bodies, 0).text()
      : this.#globals.narrow(body.part(2, body.short(0)));
    this.#cell(cell.row, cell.column, cell.style, "str", text);
  }

  /** The words of a text box or a comment; older programs keep them elsewhere. */
  #objectText([body, ...texts]: readonly Bytes[]): void {
    const length = body?.short(TEXT_LENGTH) ?? 0;
    if (length === 0 || texts.length === 0) return;
    this.#count();
    if (this.#isComment) this.#hasComments = true;
    else this.#boxes.push(new BiffTextReader(texts, 0).characters(length));
  }

  #merge(body: Bytes): void {
    for (let at = 2; at + 8 <= body.length && at < 2 + 8 * body.short(0); at += 8) {
      const from = { row: body.short(at) + 1, column: body.short(at + 4) + 1 };
      const to = { row: body.short(at + 2) + 1, column: body.short(at + 6) + 1 };
      if (to.row >= from.row && to.column >= from.column) this.merged.push({ from, to });
    }
  }
}

/**
 * Reads the records of a sheet, without the charts in it.
 * @param count is called for each row and cell, and throws if there are too many
 * @param countRecord is called for each record, likewise
 * @throws InputFault if no sheet begins there, or if it does not end
 */
export function readXlsSheet(
  stream: Bytes,
  start: number,
  globals: WorkbookGlobals,
  count: () => void,
  countRecord: () => void,
): XlsSheet {
  const builder = new XlsSheetBuilder(globals, count);
  let depth = 0;
  for (const record of recordsFrom(stream, start)) {
    countRecord();
    if (record.number === BEGIN) depth++;
    else if (depth === 0) break;
    else if (record.number === END) {
      depth--;
      if (depth === 0) return builder.content();
    } else if (depth === 1) builder.take(record);
  }
  throw damaged();
}
