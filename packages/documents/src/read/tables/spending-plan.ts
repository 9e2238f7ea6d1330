import { compare, exact, parsePrintedNumber, toFixed, toHalfWidth } from "@qingbei/domain";
import { isPrintedNothing } from "@qingbei/domain/internal";
import { monthOf } from "../../templates/project-table.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence } from "../assemble/state-text.js";
import { type Row, textOf } from "./cells.js";

/** A share in percent is not larger than this: a plan with larger numbers is in money. */
const WHOLE = exact("100");

/** The rows of a spending plan: months, and beneath them the cumulative shares spent by the end of each. */
export class SpendingPlan {
  readonly #sink: FactSink;
  readonly #at: string;
  #months: readonly { readonly month: number; readonly column: number }[] = [];

  constructor(sink: FactSink, at: string) {
    this.#sink = sink;
    this.#at = at;
  }

  read(row: Row): void {
    const months = row.flatMap((cell, column) => {
      const month = monthOf(toHalfWidth(cell.text));
      return month === undefined ? [] : [{ month, column }];
    });
    if (months.length > 0) this.#months = months;
    else if (this.#months.length > 0 && !this.#sink.has(this.#at)) this.#shares(row);
  }

  #shares(row: Row): void {
    // if the blank cell beneath the label is missing, the shares are one column to the left
    const isShifted = row.length === this.#months.length && textOf(row[0]) !== "";
    const columns = this.#months.map(({ column }, index) => (isShifted ? index : column));
    const shares = columns.map((column) => {
      const text = toHalfWidth(textOf(row[column])).replace(/\s*%$/, "");
      return {
        cell: row[column],
        number: parsePrintedNumber(text),
        isBlank: text === "" || isPrintedNothing(text),
      };
    });
    const known = shares.filter(({ number }) => number !== undefined);
    // 750% is a malformed share, 750 an amount
    const isAmount = ({ number, cell }: (typeof shares)[number]) =>
      number !== undefined && compare(number.value, WHOLE) > 0 && !/[%％]$/.test(textOf(cell));
    if (known.length === 0 || known.some(isAmount)) return;
    if (shares.some(({ number, isBlank }) => !number && !isBlank)) return;
    for (const [index, { cell, number }] of shares.entries()) {
      const at = `${this.#at}/${index}`;
      this.#sink.state({ pointer: `${at}/month`, value: this.#months[index]?.month ?? 0 });
      if (!cell) continue;
      const value = number ? toFixed(number.value, number.decimals) : null;
      this.#sink.state({
        pointer: `${at}/cumulative`,
        value,
        occurrence: pieceOccurrence(cell, value ?? undefined),
      });
    }
  }
}
