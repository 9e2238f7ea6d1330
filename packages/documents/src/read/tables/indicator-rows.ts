import {
  type IndicatorColumn,
  indicatorColumns,
  labelKey,
  level1Of,
  level2Of,
  targetParts,
} from "../../templates/project-table.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence, stateText } from "../assemble/state-text.js";
import type { Piece } from "../blocks/blocks.js";
import { stateTarget } from "../facts/state-target.js";
import { type Row, textOf } from "./cells.js";

/** Known columns that a row needs to be a header. */
const HEADER = 3;
/** The columns that a row is the header of; undefined if it is not a header of indicators. */
export function indicatorHeader(row: Row): readonly (IndicatorColumn | undefined)[] | undefined {
  const columns = row.map((cell) => indicatorColumns.get(labelKey(cell.text)));
  if (columns.filter(Boolean).length < HEADER) return undefined;
  // 单位 alone may also be the header of offices
  return columns.map((column, at) => column ?? (isUnit(row[at]) && columns[at - 1] ? "unit" : undefined));
}

function isUnit(cell: Piece | undefined): boolean {
  return cell !== undefined && targetParts.get(labelKey(cell.text)) === "unit";
}

/** The columns of a second header row that divides the target: 符号 | 值 | 单位. */
function partsOfTarget(row: Row): readonly (IndicatorColumn | undefined)[] | undefined {
  const filled = row.filter((cell) => textOf(cell) !== "");
  const parts = row.map((cell) => targetParts.get(labelKey(cell.text)));
  const found = parts.filter(Boolean).length;
  return found > 1 && found === filled.length ? parts : undefined;
}

/** The rows of three-level indicators beneath their header. */
export class IndicatorRows {
  readonly #sink: FactSink;
  readonly #at: string;
  #columns: readonly (IndicatorColumn | undefined)[];
  #isRightBeneath = false;
  #level1: Piece | undefined;
  #level2: Piece | undefined;

  /** @param columns the columns if the header is already known */
  constructor(sink: FactSink, at: string, columns: readonly (IndicatorColumn | undefined)[] = []) {
    this.#sink = sink;
    this.#at = at;
    this.#columns = columns;
  }

  /** Reads a row if it is the header or beneath it; returns whether it was read. */
  read(row: Row): boolean {
    const header = indicatorHeader(row);
    if (header) {
      this.#columns = header;
      this.#isRightBeneath = true;
      return true;
    }
    if (this.#columns.length === 0) return false;
    const parts = this.#isRightBeneath ? partsOfTarget(row) : undefined;
    if (parts) this.#columns = this.#columns.map((column, at) => parts[at] ?? column);
    else this.#indicator(row);
    this.#isRightBeneath = false;
    return true;
  }

  /** How many columns a row without its merged first cells is to the left of its header. */
  #shift(row: Row): number {
    const missing = this.#columns.length - row.length;
    if (missing <= 0) return 0;
    const first = labelKey(row[0]?.text ?? "");
    const fits = (column: number) =>
      (this.#columns[column] === "level1" && level1Of(first) !== undefined) ||
      (this.#columns[column] === "level2" && level2Of(first) !== undefined);
    return fits(missing) ? missing : 0;
  }

  #indicator(row: Row): void {
    const shift = this.#shift(row);
    const cells = new Map(row.map((cell, column) => [this.#columns[column + shift], cell]));
    const level1 = cells.get("level1");
    // categories are printed on their first row only
    if (textOf(level1)) [this.#level1, this.#level2] = [level1, undefined];
    if (textOf(cells.get("level2"))) this.#level2 = cells.get("level2");
    if (![...cells].some(([column, cell]) => column && column !== "level1" && textOf(cell))) return;
    const at = `${this.#at}/${this.#sink.length(this.#at)}`;
    this.#category(`${at}/level1`, this.#level1, level1Of);
    this.#category(`${at}/level2`, this.#level2, level2Of);
    for (const field of ["name", "description", "targetValueBasis"] as const) {
      const cell = cells.get(field);
      if (cell) stateText(this.#sink, `${at}/${field}`, cell);
    }
    const target = cells.get("targetValue");
    if (target)
      stateTarget(this.#sink, `${at}/targetValue`, target, {
        comparator: textOf(cells.get("comparator")),
        unit: textOf(cells.get("unit")),
      });
  }

  #category(pointer: string, cell: Piece | undefined, idOf: (text: string) => string | undefined): void {
    const id = cell && idOf(cell.text);
    if (id) this.#sink.state({ pointer, value: id, occurrence: pieceOccurrence(cell, id) });
  }
}
