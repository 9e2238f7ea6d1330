import { parseIndicatorValue } from "@qingbei/domain";
import { indicatorColumns, labelKey, level1Names, level2Names } from "../../templates/project-table.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { type Piece, placeAt, trimPiece } from "../decode/blocks.js";
import { isMoney, numberTokens } from "../facts/amounts.js";
import { cellOccurrence, type Row, stateText, textOf } from "./cells.js";

type Column = "level1" | "level2" | "name" | "description" | "targetValue" | "targetValueBasis";

/** So many known columns make a header. */
const HEADER = 3;

/** The rows of three-level indicators beneath their header. */
export class IndicatorRows {
  readonly #sink: FactSink;
  readonly #at: string;
  #columns: readonly (Column | undefined)[] = [];
  #level1: Piece | undefined;

  constructor(sink: FactSink, at: string) {
    this.#sink = sink;
    this.#at = at;
  }

  /** Reads a row if it is the header or stands beneath it. */
  read(row: Row): boolean {
    const header = row.map((cell) => indicatorColumns.get(labelKey(cell.text)));
    if (header.filter(Boolean).length >= HEADER) {
      this.#columns = header;
      return true;
    }
    if (this.#columns.length === 0) return false;
    this.#indicator(row);
    return true;
  }

  /** How far a row that lacks its merged first cells stands to the left of its header. */
  #shift(row: Row): number {
    const missing = this.#columns.length - row.length;
    if (missing <= 0) return 0;
    const first = labelKey(row[0]?.text ?? "");
    const fits = (column: number) =>
      (this.#columns[column] === "level1" && level1Names.has(first)) ||
      (this.#columns[column] === "level2" && level2Names.has(first));
    return fits(missing) ? missing : 0;
  }

  #indicator(row: Row): void {
    const shift = this.#shift(row);
    const cells = new Map(row.map((cell, column) => [this.#columns[column + shift], cell]));
    const level1 = cells.get("level1");
    // categories are printed on their first row only
    if (textOf(level1)) this.#level1 = level1;
    if (![...cells].some(([column, cell]) => column && column !== "level1" && textOf(cell))) return;
    const at = `${this.#at}/${this.#sink.length(this.#at)}`;
    this.#category(`${at}/level1`, this.#level1, level1Names);
    this.#category(`${at}/level2`, cells.get("level2"), level2Names);
    for (const field of ["name", "description", "targetValueBasis"] as const) {
      const cell = cells.get(field);
      if (cell) stateText(this.#sink, `${at}/${field}`, cell);
    }
    const target = cells.get("targetValue");
    if (target) this.#target(`${at}/targetValue`, target);
  }

  #category(pointer: string, cell: Piece | undefined, names: ReadonlyMap<string, string>): void {
    const id = cell && names.get(labelKey(cell.text));
    if (id) this.#sink.state({ pointer, value: id, occurrence: cellOccurrence(cell, id) });
  }

  #target(pointer: string, cell: Piece): void {
    const piece = trimPiece(cell);
    const value = piece.text ? parseIndicatorValue(piece.text) : null;
    this.#sink.state({ pointer, value, occurrence: cellOccurrence(cell, piece.text || undefined) });
    if (value?.kind === "number") {
      this.#sink.state({
        pointer: `${pointer}/number`,
        value: value.number,
        occurrence: cellOccurrence(cell, value.number),
      });
    }
    // a target in money (≤15万元) is a printed amount that became a fact
    for (const token of numberTokens(piece.text))
      if (isMoney(token)) this.#sink.claim(placeAt(piece, token.start));
  }
}
