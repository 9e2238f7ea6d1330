import type { Bytes } from "../../containers/compound-file/bytes.js";
import { damaged, tooOld } from "../../containers/compound-file/compound-faults.js";
import { encrypted } from "../../containers/file-faults.js";
import { formatCode } from "../xlsx/cell-formats.js";
import { BiffTextReader, encodingOf } from "./biff-text.js";
import { type BiffRecord, recordsFrom } from "./records.js";

/** A sheet of a workbook. */
export interface XlsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where its records begin. */
  readonly start: number;
}

/** The properties of a workbook as a whole. */
export interface WorkbookGlobals {
  readonly isWide: boolean;
  readonly sheets: readonly XlsSheet[];
  readonly strings: readonly string[];
  /** The format's code of each style. */
  readonly formats: readonly string[];
  readonly is1904: boolean;
  /** Text of a workbook before 97, which is written in a code page. */
  readonly narrow: (bytes: Bytes) => string;
}

export const BEGIN = 0x0809;
export const END = 0x000a;
const PASSWORD = 0x002f;
const CODE_PAGE = 0x0042;
const FROM_1904 = 0x0022;
const SHEET = 0x0085;
const FORMAT = 0x041e;
const STYLE = 0x00e0;
const STRINGS = 0x00fc;
/** Its version number since 97, and that of 5 and 95. */
const WIDE = 0x0600;
const NARROW = 0x0500;
const WORKSHEET = 0;
const MOST_SHEETS = 4096;

class GlobalsReader {
  readonly sheets: XlsSheet[] = [];
  readonly strings: string[] = [];
  readonly isWide: boolean;
  is1904 = false;
  readonly #styles: number[] = [];
  readonly #own = new Map<number, string>();
  #encoding = encodingOf(undefined);

  constructor(isWide: boolean) {
    this.isWide = isWide;
  }

  get formats(): string[] {
    return this.#styles.map((id) => formatCode(id, this.#own));
  }

  narrow = (bytes: Bytes): string => new TextDecoder(this.#encoding).decode(bytes.bytes);

  take({ number, body, bodies }: BiffRecord): void {
    if (number === PASSWORD) throw encrypted();
    if (number === CODE_PAGE) this.#encoding = encodingOf(body.short(0));
    else if (number === FROM_1904) this.is1904 = body.short(0) === 1;
    else if (number === SHEET) this.#sheet(body);
    else if (number === FORMAT) this.#own.set(body.short(0), this.#text(body, 2));
    else if (number === STYLE) this.#styles.push(body.short(2));
    else if (number === STRINGS) {
      const reader = new BiffTextReader(bodies, 8);
      const count = body.long(4);
      while (this.strings.length < count && !reader.isOver) this.strings.push(reader.text());
    }
  }

  #text(body: Bytes, at: number): string {
    if (this.isWide) return new BiffTextReader([body], at).text();
    return this.narrow(body.part(at + 1, body.byte(at)));
  }

  #sheet(body: Bytes): void {
    if (body.byte(5) !== WORKSHEET || this.sheets.length >= MOST_SHEETS) return;
    const length = body.byte(6);
    const name = this.isWide
      ? new BiffTextReader([body], 7).characters(length)
      : this.narrow(body.part(7, length));
    this.sheets.push({ name: name.trim(), isHidden: (body.byte(4) & 3) !== 0, start: body.long(0) });
  }
}

/** @throws InputFault if it is not a workbook of Excel 5 or later, or has a password */
export function workbookGlobals(stream: Bytes): WorkbookGlobals {
  if (stream.short(0) !== BEGIN) throw damaged();
  const version = stream.short(4);
  if (version !== WIDE && version !== NARROW) throw tooOld("Excel 4 或更早版本");
  const reader = new GlobalsReader(version === WIDE);
  for (const record of recordsFrom(stream, 0)) {
    if (record.number === END) break;
    reader.take(record);
  }
  return reader;
}
