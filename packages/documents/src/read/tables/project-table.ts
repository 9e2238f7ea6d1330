import type { Notice } from "../../reading.js";
import {
  blockLabels,
  goalPeriods,
  labelKey,
  moneyWords,
  ofTheYear,
  projectTableTitle,
} from "../../templates/project-table.js";
import { columnUnit, unitNote } from "../../templates/units.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { stateText } from "../assemble/state-text.js";
import { cut, type Piece } from "../blocks/blocks.js";
import { statePurpose } from "../facts/state-purpose.js";
import { TableSink } from "./budget/table-sink.js";
import { unitIn } from "./budget/unit.js";
import { isNumberCell, type Row, stateCode, textOf } from "./cells.js";
import { furtherFundsOf } from "./further-funds.js";
import { IndicatorRows } from "./indicator-rows.js";
import { hasValues, isLabel, labelsOf, ownBudgetLabel } from "./project-labels.js";
import { SpendingPlan } from "./spending-plan.js";

type Block = "purpose" | "spendingPlan" | "goals";

/**
 * The value of a label: the next cell, or the next one with text if the label spans several columns. If that is another
 * label the value is blank; text beside the label of an amount is not its value.
 */
function valueBeside(row: Row, at: number, isMoney: boolean): Piece | undefined {
  const next = row[at + 1];
  if (!next || textOf(next) !== "") return next && isLabel(next) ? undefined : next;
  const value = row.slice(at + 2).find((cell) => textOf(cell) !== "");
  return value && !isLabel(value) && (!isMoney || isNumberCell(value)) ? value : next;
}

/** The unit in a row. */
function unitOfRow(row: Row): string | undefined {
  return row.map(unitIn).find((unit) => unit !== undefined)?.text;
}

/** The unit in the bracket of a label of money: 项目资金（元）. */
function unitOfWords(row: Row): string | undefined {
  const words = row.find(({ text }) => columnUnit.test(text) && moneyWords.test(labelKey(text)));
  return words && columnUnit.exec(words.text)?.[1];
}

/** Splits tables that follow each other without a line between: each names its project once. */
export function projectTablesOf(rows: readonly Row[]): Row[][] {
  const tables: Row[][] = [];
  let current: Row[] = [];
  let named = new Set<string>();
  /** Rows since the table above that may belong to the next one: its title, its unit. */
  let above = 0;
  for (const row of rows) {
    const own = hasValues(row) ? labelsOf(row).filter((label) => label === "code" || label === "name") : [];
    if (own.some((label) => label && named.has(label))) {
      tables.push(current.slice(0, current.length - above));
      current = current.slice(current.length - above);
      named = new Set();
    }
    for (const label of own) if (label) named.add(label);
    const filled = row.filter((cell) => textOf(cell) !== "");
    const isAbove =
      filled.length <= 1 &&
      (filled[0] === undefined || projectTableTitle.test(filled[0].text) || unitNote.test(filled[0].text));
    above = isAbove ? above + 1 : 0;
    current.push(row);
  }
  return [...tables, current];
}

function isGoalHead({ text }: Piece): boolean {
  const key = labelKey(text);
  return goalPeriods.has(key) || blockLabels.get(key) === "goals";
}

/** Reads one project's performance table (项目绩效目标表) into /projects/n. */
export class ProjectTable {
  readonly #sink: FactSink;
  readonly #at: string;
  readonly #indicators: IndicatorRows;
  readonly #plan: SpendingPlan;
  readonly #money: TableSink;
  #unit: string | undefined;
  #block: Block | undefined;
  /** The cell that labels the year's budget in the form's own words. */
  #ownBudget: Piece | undefined;
  /** The column of the label of the year's budget. */
  #budgetColumn: number | undefined;
  /** The column of the label of all years' budget, in a form with two sides. */
  #allYearsColumn: number | undefined;
  /** The current row belongs to the money: from that of the budget to the first one without an amount. */
  #inMoney = false;

  /** @param unit the unit above the table, or the one sure to be that of the document */
  constructor(sink: FactSink, unit: string | undefined) {
    this.#sink = sink;
    this.#at = `/projects/${sink.length("/projects")}`;
    this.#indicators = new IndicatorRows(sink, `${this.#at}/indicators`);
    this.#plan = new SpendingPlan(sink, `${this.#at}/spendingPlan`);
    this.#money = new TableSink(sink, this.#at);
    this.#unit = unit;
  }

  /** @param title the words of the heading above, without numbering and field codes */
  read(rows: readonly Row[], title: Piece | undefined): void {
    const own = rows
      .flat()
      .find((cell) => projectTableTitle.test(cell.text) && !blockLabels.has(labelKey(cell.text)));
    const heading = title ?? own;
    if (heading) stateText(this.#sink, `${this.#at}/heading`, heading);
    this.#ownBudget = ownBudgetLabel(rows);
    this.more(rows);
  }

  /** Reads rows beneath, of the same grid or of the next. */
  more(rows: readonly Row[]): void {
    for (const row of rows) this.#row(row);
  }

  /** The notices on reading it. */
  get notices(): readonly Notice[] {
    return this.#money.notices;
  }

  get hasIndicators(): boolean {
    return this.#sink.has(`${this.#at}/indicators`);
  }

  #row(row: Row): void {
    const [first] = row;
    if (!first) return;
    this.#unit = unitOfRow(row) ?? unitOfWords(row) ?? this.#unit;
    if (this.#indicators.read(row)) return;
    const block = blockLabels.get(labelKey(first.text));
    if (block) this.#block = block;
    if (hasValues(row, this.#ownBudget)) this.#labelled(row);
    this.#furtherFunds(row);
    if (this.#block === "spendingPlan") this.#plan.read(row);
    // the rest of a labelled row, or a row whose first cell continues the one above
    else if (block || textOf(first) === "") this.#continued(row.slice(1));
    else if (row.length === 1 && this.#block) this.#continued(row);
  }

  /** Pairs of label and value within a row. */
  #labelled(row: Row): void {
    const fieldsHere = labelsOf(row, this.#ownBudget);
    for (const [index, cell] of row.entries()) {
      const field = fieldsHere[index];
      const pointer = `${this.#at}/${field}`;
      if (!field || this.#sink.has(pointer)) continue;
      const isText = field === "code" || field === "name" || field === "overview";
      if (this.#isOfAllYears(row, fieldsHere, index)) continue;
      if (field === "budget") [this.#budgetColumn, this.#inMoney] = [index, true];
      // 其中：财政拨款 of the whole period beside that of the year: the year's is in the column of the year's total
      else if (fieldsHere.lastIndexOf(field) > fieldsHere.indexOf(field) && index !== this.#budgetColumn) {
        this.#allYearsColumn = index;
        continue;
      } else if (!isText && this.#isBeneathAllYears(row, index)) continue;
      const value = valueBeside(row, index, !isText);
      if (!value) continue;
      if (field === "code") stateCode(this.#sink, pointer, value);
      else if (isText) stateText(this.#sink, pointer, value);
      else {
        const unit = columnUnit.exec(cell.text)?.[1] ?? this.#unit;
        this.#money.amount(`/${field}`, value, unit ? { unit } : {});
      }
    }
  }

  /** Whether 项目资金总额 is of all years: 年度资金申请总额 of the year is in the same row. */
  #isOfAllYears(row: Row, fieldsHere: readonly (string | undefined)[], at: number): boolean {
    const names = (index: number) => row[index] !== undefined && ofTheYear.test(row[index].text);
    return (
      !names(at) && fieldsHere.some((field, index) => index > at && field === fieldsHere[at] && names(index))
    );
  }

  /** Whether a cell is on the side of all years, while this year's side has a line of its own in the same row. */
  #isBeneathAllYears(row: Row, column: number): boolean {
    const [ofYear, ofAll] = [this.#budgetColumn, this.#allYearsColumn];
    if (ofYear === undefined || ofAll === undefined || column === ofYear) return false;
    const beside = row[ofYear];
    const isTwoSided = textOf(beside) !== "" && beside !== undefined && !isNumberCell(beside);
    return isTwoSided && ofAll < ofYear === column < ofYear;
  }

  /** Reads lines of money that are neither of the treasury nor 其他资金 by their name. */
  #furtherFunds(row: Row): void {
    if (!this.#inMoney) return;
    // the parts are behind their whole
    const budgetAt = labelsOf(row, this.#ownBudget).lastIndexOf("budget");
    const lines = furtherFundsOf(row).filter(({ column }) => column > budgetAt);
    this.#inMoney = lines.length > 0 || hasValues(row, this.#ownBudget);
    const list = `${this.#at}/furtherFunds`;
    for (const { column, name, amount } of lines) {
      if (this.#isBeneathAllYears(row, column)) continue;
      const at = `/furtherFunds/${this.#sink.length(list)}`;
      stateText(this.#sink, `${this.#at}${at}/name`, name);
      const unit = columnUnit.exec(name.text)?.[1] ?? this.#unit;
      this.#money.amount(`${at}/amount`, amount, unit ? { unit } : {});
    }
  }

  #continued(cells: Row): void {
    const filled = cells.filter((cell) => textOf(cell) !== "" && !isGoalHead(cell));
    if (this.#block === "goals") for (const cell of filled) this.#goals(cell);
    const [only] = filled;
    if (this.#block === "purpose" && only && filled.length === 1)
      statePurpose(this.#sink, `${this.#at}/purpose`, only);
  }

  /** A cell of several paragraphs holds several goals. */
  #goals(cell: Piece): void {
    const list = `${this.#at}/goals`;
    let start = 0;
    for (const text of cell.text.split("\n")) {
      if (text.trim())
        stateText(this.#sink, `${list}/${this.#sink.length(list)}`, cut(cell, start, start + text.length));
      start += text.length + 1;
    }
  }
}
