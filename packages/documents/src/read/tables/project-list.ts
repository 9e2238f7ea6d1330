import { isPrintedNothing } from "@qingbei/domain/internal";
import type { Notice } from "../../reading.js";
import {
  blockLabels,
  furtherFundsColumn,
  type IndicatorColumn,
  labelKey,
  valueLabels,
} from "../../templates/project-table.js";
import { projectTotalLabel } from "../../templates/total-words.js";
import { columnUnit } from "../../templates/units.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { stateText } from "../assemble/state-text.js";
import type { Piece } from "../blocks/blocks.js";
import { TableSink } from "./budget/table-sink.js";
import { isNumberCell, type Row, stateCode, textOf } from "./cells.js";
import { IndicatorRows, indicatorHeader } from "./indicator-rows.js";

type Field = "code" | "name" | "overview" | "budget" | "fiscalFunds" | "otherFunds" | "goals";

/** The columns of a list of projects, and the end of its header. */
interface ListHeader {
  readonly end: number;
  readonly fields: ReadonlyMap<Field, number>;
  readonly indicators: readonly (IndicatorColumn | undefined)[];
  /** Columns of money without a field. */
  readonly further: ReadonlyMap<number, Piece>;
  /** The units in the header for columns of money. */
  readonly units: ReadonlyMap<number, string>;
}

/** The header is within the first rows, and above the levels of the indicators it has no more rows than this. */
const WITHIN = 8;
const ABOVE = 3;

function fieldOf(text: string): Field | undefined {
  const key = labelKey(text);
  return valueLabels.get(key) ?? (blockLabels.get(key) === "goals" ? "goals" : undefined);
}

function listHeader(rows: readonly Row[], from = 0): ListHeader | undefined {
  for (let at = from; at < Math.min(rows.length, from + WITHIN); at++) {
    const indicators = indicatorHeader(rows[at] ?? []);
    if (!indicators) continue;
    const fields = new Map<Field, number>();
    const units = new Map<number, string>();
    const further = new Map<number, Piece>();
    for (const row of rows.slice(Math.max(from, at - ABOVE), at + 1))
      for (const [column, cell] of row.entries()) {
        const { text } = cell;
        const field = fieldOf(text);
        if (field && !indicators[column]) fields.set(field, column);
        const isFurther = !field && furtherFundsColumn.test(labelKey(text));
        if (isFurther) further.set(column, cell);
        else further.delete(column);
        const unit = (field || isFurther) && columnUnit.exec(text)?.[1];
        if (unit) units.set(column, unit);
      }
    // 项目名称 above 绩效指标 is a label if its value is beside it
    const beneath = textOf(rows[at]?.[fields.get("name") ?? -1]);
    if (fields.has("name") && (beneath === "" || fieldOf(beneath) === "name"))
      return { end: at + 1, fields, indicators, further, units };
  }
  return undefined;
}

/** Whether a grid lists projects beside their indicators: its header has both. */
export function isProjectList(rows: readonly Row[]): boolean {
  return listHeader(rows) !== undefined;
}

/** Reads a table that lists projects, with one row for each indicator of a project, into /projects. */
export class ProjectList {
  readonly #sink: FactSink;
  readonly #unit: string | undefined;
  readonly #notices: Notice[] = [];
  #header: ListHeader | undefined;
  #money: TableSink | undefined;
  /** Name and budget of the project whose rows are being read. */
  #current: readonly [string, string] = ["", ""];
  #goals = "";
  #indicators: IndicatorRows | undefined;

  /** @param unit the unit above the table, or the one sure to be that of the document */
  constructor(sink: FactSink, unit: string | undefined) {
    this.#sink = sink;
    this.#unit = unit;
  }

  read(rows: readonly Row[]): readonly Notice[] {
    let skipTo = 0;
    for (const [index, row] of rows.entries()) {
      if (index < skipTo) continue;
      // a repeated header, at the head of a further page
      const header = this.#header && !this.#isHeaderRow(row) ? undefined : listHeader(rows, index);
      if (header) {
        this.#header = header;
        skipTo = header.end;
      } else if (this.#header) this.#row(row, this.#header);
    }
    return this.#notices;
  }

  #isHeaderRow(row: Row): boolean {
    const column = this.#header?.fields.get("name");
    return column !== undefined && fieldOf(row[column]?.text ?? "") === "name";
  }

  #row(row: Row, { fields, indicators, further, units }: ListHeader): void {
    const cellOf = (field: Field) => row[fields.get(field) ?? -1];
    const [name, budget] = [textOf(cellOf("name")), textOf(cellOf("budget"))];
    if (projectTotalLabel.test(labelKey(name))) return;
    const isNew = name !== "" && !this.#isCurrent(name, budget);
    if (isNew) {
      this.#begin(indicators);
      this.#current = [name, budget];
    }
    const money = this.#money;
    if (!money) return;
    const { at } = money;
    for (const [field, state] of [
      ["code", stateCode],
      ["name", stateText],
      ["overview", stateText],
    ] as const) {
      const cell = cellOf(field);
      if (cell && name) state(this.#sink, `${at}/${field}`, cell);
    }
    for (const field of ["budget", "fiscalFunds", "otherFunds"] as const) {
      const [cell, column] = [cellOf(field), fields.get(field) ?? -1];
      const unit = units.get(column) ?? this.#unit;
      if (cell && name) money.amount(`/${field}`, cell, unit ? { unit } : {});
    }
    if (isNew)
      for (const [column, header] of further) this.#further(money, header, row[column], units.get(column));
    const goals = cellOf("goals");
    const list = `${at}/goals`;
    if (goals && textOf(goals) && textOf(goals) !== this.#goals)
      stateText(this.#sink, `${list}/${this.#sink.length(list)}`, goals);
    this.#goals = textOf(goals) || this.#goals;
    this.#indicators?.read(row);
  }

  #further(money: TableSink, header: Piece, amount: Piece | undefined, ownUnit: string | undefined): void {
    if (!amount || !isNumberCell(amount) || isPrintedNothing(textOf(amount))) return;
    const list = `${money.at}/furtherFunds`;
    const at = `/furtherFunds/${this.#sink.length(list)}`;
    const unit = ownUnit ?? this.#unit;
    stateText(this.#sink, `${money.at}${at}/name`, header);
    money.amount(`${at}/amount`, amount, unit ? { unit } : {});
  }

  /**
   * Whether a name belongs to the current project: it is repeated in each of its rows, or at the head of a further
   * page.
   */
  #isCurrent(name: string, budget: string): boolean {
    const [known, knownBudget] = this.#current;
    return name === known && (budget === "" || budget === knownBudget);
  }

  #begin(indicators: ListHeader["indicators"]): void {
    const at = `/projects/${this.#sink.length("/projects")}`;
    this.#money = new TableSink(this.#sink, at, undefined, { notices: this.#notices });
    this.#goals = "";
    this.#indicators = new IndicatorRows(this.#sink, `${at}/indicators`, indicators);
  }
}
