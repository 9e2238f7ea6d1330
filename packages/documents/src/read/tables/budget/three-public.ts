import { type DisclosureKind, FiscalYear } from "@qingbei/domain";
import { isPrintedNothing, yearsIn } from "@qingbei/domain/internal";
import { meetingAndTraining, otherExpenseLabels } from "../../../templates/budget-tables.js";
import {
  changeWords,
  executedWords,
  fiscalRowLabel,
  previousWords,
  rateWords,
  threePublicWhole,
} from "../../../templates/table-words.js";
import { wholeLabel } from "../../../templates/total-words.js";
import { pieceOccurrence } from "../../assemble/state-text.js";
import type { Piece } from "../../blocks/blocks.js";
import { type Row, textOf } from "../cells.js";
import type { Body } from "./body.js";
import { type ColumnYear, currentYear, ofDocument } from "./column-years.js";
import type { AmountColumn, Column, TableFrame } from "./columns.js";
import { labelOf } from "./row-label.js";
import { fieldOf } from "./sources.js";
import type { TableSink } from "./table-sink.js";
import { headerKey, wordKey } from "./wording.js";

const KIND = "threePublicExpensesTable";

type Line =
  | "current"
  | "previous"
  | "previousExecuted"
  | "approvedBudget"
  | "adjustedBudget"
  | "plannedBudget"
  | "change"
  | "changeRate";

const plannedLines = {
  approved: "approvedBudget",
  adjusted: "adjustedBudget",
  unsaid: "plannedBudget",
} as const;

/** The line of the model for the year of a column or row; undefined for this year's spending. */
function lineOf({ is, executed, planned, ofAccounts, change }: ColumnYear): Line | undefined {
  if (planned) return is === "previous" ? "previous" : plannedLines[planned];
  if (change) return change === "rate" ? "changeRate" : "change";
  if (is === "previous") return executed ? "previousExecuted" : "previous";
  return executed && !ofAccounts ? undefined : "current";
}

/** The field of a row, if the expenses are one beneath the other. */
function rowField(label: string): string | undefined {
  const key = headerKey(label);
  if (otherExpenseLabels.test(key)) return undefined;
  if (threePublicWhole.test(key)) return "total";
  return wholeLabel.test(key.replace(/^支出(?=.)/, "")) ? "total" : fieldOf(KIND, key);
}

/** The year that the words of a row name, in the form of a column's year. */
function yearOfRow(
  texts: readonly string[],
  current: number | undefined,
  document: DisclosureKind,
): ColumnYear {
  const text = texts.join(" ");
  if (changeWords.test(text)) return { is: "unsaid", change: rateWords.test(text) ? "rate" : "amount" };
  const [number] = yearsIn(text);
  const date: ColumnYear =
    number === undefined
      ? { is: previousWords.test(text) ? "previous" : "unsaid" }
      : {
          is: current !== undefined && number < current ? "previous" : "current",
          number,
        };
  return ofDocument(date, texts, document, executedWords.test(text));
}

/** Whether a row is the line of a certain year or budget. */
function isOfAYear({ is, planned }: ColumnYear): boolean {
  return is !== "unsaid" || planned !== undefined;
}

/**
 * Reads the table of the three public expenses: either one row for each year, or one row for each expense and a column
 * for each year.
 */
export class ThreePublicTableReader {
  readonly #table: TableSink;
  readonly #amounts: readonly (readonly [number, AmountColumn])[];
  readonly #labels: readonly number[];
  /** The columns that name units. */
  readonly #names: readonly number[];
  readonly #stated = new Set<string>();

  readonly #frame: TableFrame;

  constructor(table: TableSink, columns: readonly Column[], frame: TableFrame) {
    this.#table = table;
    this.#frame = frame;
    this.#amounts = columns.flatMap((column, at) =>
      column.role === "amount" ? [[at, column] as const] : [],
    );
    const first = this.#amounts[0]?.[0] ?? columns.length;
    this.#names = columns.flatMap(({ role }, at) =>
      (role === "unitName" || role === "name") && at < first ? [at] : [],
    );
    this.#labels = columns.flatMap(({ role }, at) => (role !== "amount" && at < first ? [at] : []));
  }

  read(body: Body): void {
    if (new Set(this.#amounts.map(([, { field }]) => field)).size > 2) this.#lines(body);
    else this.#expenses(body.rows);
  }

  #year(line: Line, { number }: ColumnYear, cell: Piece | undefined): void {
    const year = FiscalYear.safeParse(number);
    const pointer = `${this.#table.at}/${line}/year`;
    if (year.success && cell && !this.#table.sink.has(pointer))
      this.#table.sink.state({
        pointer,
        value: year.data,
        occurrence: pieceOccurrence(cell, String(year.data)),
      });
  }

  #state(line: Line | undefined, field: string, cell: Piece | undefined, column: AmountColumn): void {
    const path = `/${line}/${field}`;
    if (!line || !cell || this.#stated.has(path)) return;
    this.#stated.add(path);
    if (line === "changeRate") this.#table.rate(path, cell);
    else this.#table.amount(path, cell, column);
  }

  /** Reads rows by year, or a single row with columns of two years. */
  #lines({ rows, blank }: Body): void {
    const words = (row: Row) => this.#labels.map((at) => wordKey(textOf(row[at])));
    const named = rows.flatMap((row): ColumnYear[] => {
      const [number] = yearsIn(words(row).join(" "));
      return number === undefined ? [] : [{ is: "unsaid", number }];
    });
    const ofTable = currentYear(named, this.#frame.fiscalYear);
    const total = rows.filter((row) => words(row).some((word) => wholeLabel.test(word)));
    const dated = rows.some((row) => isOfAYear(yearOfRow(words(row), ofTable, this.#frame.kind)));
    const several = !dated && rows.length > 1;
    // by source only the row of fiscal appropriations counts, since other money is not published as the three expenses;
    // by unit only the row that adds them up.
    const fiscal = several ? rows.filter((row) => words(row).some((word) => fiscalRowLabel.test(word))) : [];
    const bySource = total.length > 0 && fiscal.length === 1;
    const chosen = bySource ? fiscal : several ? total.slice(0, 1) : rows;
    for (const row of rows.length > 0 ? chosen : blank ? [blank] : []) {
      const year = yearOfRow(words(row), ofTable, this.#frame.kind);
      const isDated = isOfAYear(year) || year.change !== undefined || year.executed !== undefined;
      for (const [at, column] of this.#amounts)
        this.#state(lineOf(isDated ? year : column.year), column.field, row[at], column);
      const line = lineOf(year);
      if (year.number !== undefined && line)
        this.#year(line, year, row[this.#labels.find((at) => yearsIn(textOf(row[at])).length > 0) ?? 0]);
    }
    if (bySource)
      for (const row of rows) if (row !== fiscal[0]) this.#table.rowUnread(row, "不是财政拨款的口径");
    if (several && !bySource) this.#units(rows.filter((row) => row !== total[0]));
  }

  /** States each unit of the department with this year's expenses. */
  #units(rows: readonly Row[]): void {
    let index = 0;
    for (const row of rows) {
      const name = this.#names.map((at) => row[at]).find((cell) => textOf(cell) !== "");
      if (!name) continue;
      const path = `/byUnit/${index}`;
      this.#table.text(`${path}/name`, [name]);
      for (const [at, column] of this.#amounts)
        if (lineOf(column.year) === "current") this.#table.amount(`${path}/${column.field}`, row[at], column);
      index++;
    }
  }

  /** Reads one row for each expense. */
  #expenses(rows: readonly Row[]): void {
    const labelled = (row: Row) => {
      const labels = this.#labels.map((at) => labelOf(row[at]?.text ?? ""));
      const label = labels.find((each) => rowField(each));
      return { label, field: label && rowField(label) };
    };
    const all = rows.map(labelled);
    const isOfThree = all.some(({ label = "", field }) => field === "total" && /三公/.test(label));
    // 合计 beside 三公经费小计, if meetings and training have rows too
    const isOfMore = isOfThree && all.some(({ field = "" }) => meetingAndTraining.includes(field));
    const fieldOfRow = (row: Row) => {
      const { label = "", field } = labelled(row);
      return isOfMore && field === "total" && !/三公/.test(label) ? "withMeetingsAndTraining" : field;
    };
    const isBlank = (row: Row) =>
      this.#amounts.every(([at]) => textOf(row[at]) === "" || isPrintedNothing(textOf(row[at])));
    for (const [index, row] of rows.entries()) {
      const field = fieldOfRow(row);
      if (!field) continue;
      // 一、“三公”经费支出 above （一）支出合计 is a heading
      if (isBlank(row) && rows.slice(index + 1).some((later) => fieldOfRow(later) === field)) continue;
      for (const [at, column] of this.#amounts)
        if (column.field === "total") this.#state(lineOf(column.year), field, row[at], column);
    }
  }
}
