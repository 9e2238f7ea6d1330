import {
  isPrintedNothing,
  type Position,
  parsePrintedNumber,
  toFixed,
  toHalfWidth,
  withoutBlanks,
} from "@qingbei/domain";
import type { Notice } from "../../../reading.js";
import { sumOfRowsLabel } from "../../../templates/total-words.js";
import { unitAtEnd } from "../../../templates/units.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import { pieceOccurrence } from "../../assemble/state-text.js";
import { joined, type Piece, trimPiece } from "../../decode/blocks.js";
import { NO_RESULT } from "../../decode/formula-result.js";
import { isBrokenNumber } from "../../printed-numbers.js";
import { stateNumber, textOf } from "../cells.js";
import type { AmountColumn } from "./columns.js";

const LONGEST_NUMBER = 30;
/** A damaged table is said to be one often enough. */
const MOST_NOTICES = 20;
/** What the model takes for a text. */
const LONGEST_TEXT = 10_000;
/** How many more there would be, by the list that several sinks may share, and where the first of them stands. */
const rests = new WeakMap<
  readonly Notice[],
  { readonly at: number; readonly count: number; readonly position: Position }
>();
const WITHOUT_UNIT = "表格没有写明金额单位，其中的金额没有读取";

/** What a column's header says of its amounts beside what they are. */
export type PrintedIn = Partial<Pick<AmountColumn, "unit" | "strayYear">>;

/** The words around a table's rows. */
export interface TableCaption {
  readonly title: Piece | undefined;
  readonly unit: Piece | undefined;
  readonly notes?: readonly Piece[];
}

/** Where the facts of one table go, and what is to be said of its reading. */
export class TableSink {
  readonly sink: FactSink;
  /** The pointer of the table. */
  readonly at: string;
  readonly notices: Notice[];
  readonly #unit: string | undefined;
  readonly #units: ReadonlyMap<Piece, string>;

  /**
   * @param units those of cells beneath a note of their own
   * @param notices what was said of the same grid before, where it holds several of the model's tables
   */
  constructor(
    sink: FactSink,
    at: string,
    unit?: string,
    {
      units = new Map(),
      notices = [],
    }: { units?: ReadonlyMap<Piece, string> | undefined; notices?: Notice[] } = {},
  ) {
    this.sink = sink;
    this.at = at;
    this.#unit = unit;
    this.#units = units;
    this.notices = notices;
  }

  /** A text; blanks and breaks within Chinese words are the printer's. */
  text(path: string, pieces: readonly Piece[], value?: string): void {
    const piece = joined(pieces, "\n");
    const text = value ?? textOf(piece).replace(/(?<=[^\x21-\x7e])\s+|\s+(?=[^\x21-\x7e])/g, "");
    if (text && text.length <= LONGEST_TEXT)
      this.sink.state({
        pointer: `${this.at}${path}`,
        value: text,
        occurrence: pieceOccurrence(piece, text),
      });
  }

  /** What stands above and beneath the table's rows: its title without blanks, its unit, its notes. */
  caption({ title, unit, notes = [] }: TableCaption): void {
    if (title) this.text("/title", [title], withoutBlanks(textOf(title)));
    if (unit) this.text("/unit", [unit]);
    if (notes.length > 0) this.text("/note", notes, notes.map(textOf).join("\n"));
  }

  /** The amount of a cell, in 万元; without a unit nobody knows what a number says, and it is left unread. */
  amount(path: string, cell: Piece | undefined, column: PrintedIn = {}): void {
    if (!cell) return;
    const { unit: ownUnit, strayYear: year } = column;
    const unit = ownUnit ?? this.#units.get(cell) ?? this.#unit;
    if (unit === undefined && /\d/.test(cell.text) && !unitAtEnd.test(cell.text)) {
      if (!this.notices.some(({ message }) => message === WITHOUT_UNIT))
        this.#say(cell, WITHOUT_UNIT, "warning");
      this.sink.leaveOut(`${this.at}${path}`);
      return;
    }
    // beyond any budget: damage or an attack, and in another unit a digit too many for the model
    const isSane = textOf(cell).length <= LONGEST_NUMBER;
    const money = { unit: unit ?? "万元", field: "万元", group: this.at, ...(year && { year }) } as const;
    const how = isSane ? stateNumber(this.sink, `${this.at}${path}`, cell, money) : undefined;
    if (!how) this.#unread(path, cell, "金额");
    else if (how === "loosely grouped")
      this.#say(cell, `单元格“${textOf(cell)}”的千位分隔符位置不对，按数字读取，请核对`, "warning");
  }

  /** The rate of change of a cell, in percent, signed; with or without its sign of percent. */
  rate(path: string, cell: Piece | undefined): void {
    if (!cell) return;
    const text = textOf(cell);
    const number = parsePrintedNumber(toHalfWidth(text).replace(/\s*%$/, ""));
    if (!number && text !== "" && !isPrintedNothing(text)) {
      this.#unread(path, cell, "百分比");
      return;
    }
    const value = number ? toFixed(number.value, number.decimals) : undefined;
    this.sink.state(
      { pointer: `${this.at}${path}`, value: value ?? null, occurrence: pieceOccurrence(cell, value) },
      number && trimPiece(cell).position,
    );
  }

  /** A row is left out, and why. */
  rowUnread(row: readonly Piece[], why: string): void {
    const named = row.find((cell) => textOf(cell) !== "");
    if (named && !sumOfRowsLabel.test(textOf(named))) this.sink.leaveOut(`${this.at}/rows`);
    if (named) this.#say(named, `“${textOf(named).slice(0, 20)}”一行${why}，没有读取`);
  }

  #unread(path: string, cell: Piece, what: "金额" | "百分比"): void {
    this.sink.leaveOut(`${this.at}${path}`);
    // told once for the whole workbook
    if (textOf(cell) === NO_RESULT) return;
    // a number that is printed wrong is for the clerk to mend; words are none
    const isNumber = isBrokenNumber(textOf(cell));
    if (isNumber && what === "金额") this.sink.misprint(trimPiece(cell).position);
    const severity = isNumber ? "warning" : "info";
    this.#say(cell, `单元格“${textOf(cell).slice(0, 20)}”不是${what}，没有读取`, severity);
  }

  #say({ position }: Piece, message: string, severity: Notice["severity"] = "info"): void {
    const { notices } = this;
    if (notices.length < MOST_NOTICES) {
      notices.push({ code: "row-unread", severity, message, position });
      return;
    }
    const rest = rests.get(notices) ?? { at: notices.length, count: 0, position };
    rests.set(notices, { ...rest, count: rest.count + 1 });
    notices[rest.at] = {
      code: "row-unread",
      severity: "warning",
      message: `这张表里还有 ${rest.count + 1} 处没有读取，或需要核对，不再逐一列出`,
      position: rest.position,
    };
  }
}
