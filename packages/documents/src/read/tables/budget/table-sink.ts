import { type Position, parsePrintedNumber, toFixed, toHalfWidth, withoutBlanks } from "@qingbei/domain";
import type { Notice } from "../../../reading.js";
import { sumOfRowsLabel } from "../../../templates/total-words.js";
import { unitAtEnd } from "../../../templates/units.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import { pieceOccurrence } from "../../assemble/state-text.js";
import { joined, type Piece, trimPiece } from "../../blocks/blocks.js";
import { NO_RESULT } from "../../decode/formula-result.js";
import { isBlankOrNil, isBrokenNumber } from "../../text/printed-numbers.js";
import { stateNumber, textOf } from "../cells.js";
import type { AmountColumn } from "./columns.js";

const LONGEST_NUMBER = 30;
/** The most notices for one damaged table. */
const MOST_NOTICES = 20;
/** The longest text that the model accepts. */
const LONGEST_TEXT = 10_000;
/**
 * The number of notices beyond that, with the position of the first, by the list of notices, which several sinks may
 * share.
 */
const rests = new WeakMap<
  readonly Notice[],
  { readonly at: number; readonly count: number; readonly position: Position }
>();
const WITHOUT_UNIT = "表格没有写明金额单位，其中的金额没有读取";

/** What a column's header says about how its amounts are printed. */
export type PrintedIn = Partial<Pick<AmountColumn, "unit" | "strayYear">>;

/** The words around a table's rows. */
export interface TableCaption {
  readonly title: Piece | undefined;
  readonly unit: Piece | undefined;
  readonly notes?: readonly Piece[];
}

/** Takes the facts of one table, and the notices on reading it. */
export class TableSink {
  readonly sink: FactSink;
  /** The pointer of the table. */
  readonly at: string;
  readonly notices: Notice[];
  readonly #unit: string | undefined;
  readonly #units: ReadonlyMap<Piece, string>;

  /**
   * @param units the units of cells beneath a unit of their own
   * @param notices those on the same grid so far, if it holds several of the model's tables
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

  /** States a text; blanks and breaks within Chinese words are layout and left out. */
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

  /** States the title without blanks, the unit and the notes. */
  caption({ title, unit, notes = [] }: TableCaption): void {
    if (title) this.text("/title", [title], withoutBlanks(textOf(title)));
    if (unit) this.text("/unit", [unit]);
    if (notes.length > 0) this.text("/note", notes, notes.map(textOf).join("\n"));
  }

  /** States the amount of a cell, in 万元. Without a unit the number has no meaning and is left unread. */
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
    // larger than any budget: damage or an attack, and in another unit too many digits for the model
    const isSane = textOf(cell).length <= LONGEST_NUMBER;
    const money = { unit: unit ?? "万元", field: "万元", group: this.at, ...(year && { year }) } as const;
    const how = isSane ? stateNumber(this.sink, `${this.at}${path}`, cell, money) : undefined;
    if (!how) this.#unread(path, cell, "金额");
    else if (how === "loosely grouped")
      this.#say(cell, `单元格“${textOf(cell)}”的千位分隔符位置不对，按数字读取，请核对`, "warning");
  }

  /** States the rate of change in a cell, in percent, signed; the sign of percent is optional. */
  rate(path: string, cell: Piece | undefined): void {
    if (!cell) return;
    const text = textOf(cell);
    const number = parsePrintedNumber(toHalfWidth(text).replace(/\s*%$/, ""));
    if (!number && !isBlankOrNil(text)) {
      this.#unread(path, cell, "百分比");
      return;
    }
    const value = number ? toFixed(number.value, number.decimals) : undefined;
    this.sink.state(
      { pointer: `${this.at}${path}`, value: value ?? null, occurrence: pieceOccurrence(cell, value) },
      number && trimPiece(cell).position,
    );
  }

  /** Adds a notice that a row was left out, with the reason. */
  rowUnread(row: readonly Piece[], why: string, lists: readonly string[] = ["rows"]): void {
    const named = row.find((cell) => textOf(cell) !== "");
    if (named && !sumOfRowsLabel.test(textOf(named)))
      for (const list of lists) this.sink.leaveOut(`${this.at}/${list}`);
    if (named) this.#say(named, `“${textOf(named).slice(0, 20)}”一行${why}，没有读取`);
  }

  #unread(path: string, cell: Piece, what: "金额" | "百分比"): void {
    this.sink.leaveOut(`${this.at}${path}`);
    // there is one notice for the whole workbook
    if (textOf(cell) === NO_RESULT) return;
    // a malformed number must be corrected by the author, so it is a warning; words are not
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
