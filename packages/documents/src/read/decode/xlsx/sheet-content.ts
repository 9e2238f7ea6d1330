import { type Attributes, attribute, readXml } from "../xml/read-xml.js";
import { malformed } from "../xml/xml-faults.js";
import { type CellPlace, MOST_COLUMNS, MOST_ROWS, placeOf } from "./cell-reference.js";
import { RichText, withoutEscapes } from "./rich-text.js";

/** A cell as the sheet stores it. */
export interface StoredCell extends CellPlace {
  /** The type of `value`: s, str, inlineStr, b, e, d, n. */
  readonly type: string;
  readonly style: string | undefined;
  readonly value: string;
  /** A formula without a stored result: the program that wrote it does not calculate. */
  readonly lacksResult: boolean;
  /** Some of its words are crossed out and left out. */
  readonly hasStruck?: boolean;
}

export interface SheetRow {
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: readonly StoredCell[];
  /** It has cells, if only blank ones: a line of a table. */
  readonly isDrawn: boolean;
}

/** A block of merged cells, first and last included. */
export interface Merged {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

export interface SheetContent {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Merged[];
  /** Columns that are not shown. */
  readonly hidden: readonly { readonly from: number; readonly to: number }[];
  /** Zeros are printed blank. */
  readonly hidesZeros: boolean;
}

const MOST_MERGED = 100_000;

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function isNothing(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}

/** Gathers one sheet from its elements. */
class SheetBuilder {
  readonly rows: SheetRow[] = [];
  readonly merged: Merged[] = [];
  readonly hidden: { from: number; to: number }[] = [];
  hidesZeros = false;
  readonly #part: string;
  readonly #count: () => void;
  #row = 0;
  #isHidden = false;
  #isDrawn = false;
  #cells: StoredCell[] = [];
  #place: CellPlace = { row: 1, column: 0 };
  #type = "n";
  #style: string | undefined;
  #value = "";
  #hasValue = false;
  #hasFormula = false;
  #words = new RichText();
  #takes = false;

  constructor(part: string, count: () => void) {
    this.#part = part;
    this.#count = count;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "s:c") this.#openCell(attributes);
    else if (name === "s:v") {
      this.#takes = true;
      this.#hasValue = true;
    } else if (name === "s:f") this.#hasFormula = true;
    else if (name === "s:row") this.#openRow(attributes);
    else if (name === "s:mergeCell") this.#merge(attribute(attributes, "ref") ?? "");
    else if (name === "s:col") this.#column(attributes);
    else if (name === "s:sheetView")
      this.hidesZeros ||= /^(0|false)$/.test(attribute(attributes, "showZeros") ?? "1");
    else this.#words.open(name, attributes);
  }

  close(name: string): void {
    if (name === "s:v") this.#takes = false;
    else if (name === "s:c") this.#closeCell();
    else if (name === "s:row") this.#closeRow();
    else this.#words.close(name);
  }

  text(text: string): void {
    if (this.#takes) this.#value += text;
    else this.#words.take(text);
  }

  #openRow(attributes: Attributes): void {
    const row = Number(attribute(attributes, "r") ?? this.#row + 1);
    // rows are in order: of two with one number it is unknown which is meant
    if (!Number.isInteger(row) || row <= this.#row || row > MOST_ROWS) throw malformed(this.#part);
    this.#row = row;
    this.#isHidden = isTrue(attribute(attributes, "hidden")) || isNothing(attribute(attributes, "ht"));
    this.#isDrawn = false;
    this.#cells = [];
    this.#place = { row, column: 0 };
  }

  #closeRow(): void {
    this.rows.push({ row: this.#row, isHidden: this.#isHidden, cells: this.#cells, isDrawn: this.#isDrawn });
    this.#cells = [];
  }

  #openCell(attributes: Attributes): void {
    const reference = attribute(attributes, "r");
    const next = { row: this.#row, column: this.#place.column + 1 };
    const place = reference === undefined ? next : placeOf(reference);
    if (!place || place.row !== this.#row || place.column < next.column || place.column > MOST_COLUMNS)
      throw malformed(this.#part);
    this.#place = place;
    this.#isDrawn = true;
    this.#type = attribute(attributes, "t") ?? "n";
    this.#style = attribute(attributes, "s");
    this.#value = "";
    this.#words = new RichText();
    this.#hasValue = false;
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const { text: words, hasStruck } = this.#words;
    const isEmpty = this.#value === "" && words === "";
    // a formula may have the empty text as its result
    const lacksResult = this.#hasFormula && isEmpty && !(this.#hasValue && this.#type === "str");
    if (isEmpty && !lacksResult && !hasStruck) return;
    this.#count();
    const stored = this.#type === "n" || this.#type === "s" ? this.#value : withoutEscapes(this.#value);
    const value = stored + words;
    const { row, column } = this.#place;
    this.#cells.push({
      row,
      column,
      type: this.#type,
      style: this.#style,
      value,
      lacksResult,
      ...(hasStruck && { hasStruck }),
    });
  }

  #merge(reference: string): void {
    const [first = "", last = first] = reference.split(":");
    const [from, to] = [placeOf(first), placeOf(last)];
    if (!from || !to || to.row < from.row || to.column < from.column || this.merged.length >= MOST_MERGED)
      throw malformed(this.#part);
    this.merged.push({ from, to });
  }

  #column(attributes: Attributes): void {
    const [from, to] = [Number(attribute(attributes, "min")), Number(attribute(attributes, "max"))];
    const isHidden = isTrue(attribute(attributes, "hidden")) || isNothing(attribute(attributes, "width"));
    if (isHidden && from >= 1 && to >= from) this.hidden.push({ from, to });
  }
}

/**
 * Reads a sheet as it is stored.
 * @param count is called for each filled cell, and throws if there are too many
 * @throws InputFault
 */
export function readSheet(bytes: Uint8Array, part: string, count: () => void): SheetContent {
  const builder = new SheetBuilder(part, count);
  readXml(bytes, part, builder);
  return builder;
}
