import { parseIndicatorValue, parsePrintedNumber, toHalfWidth } from "@qingbei/domain";
import {
  blockLabels,
  indicatorColumns,
  labelKey,
  level1Names,
  level2Names,
  monthColumn,
  unitNote,
  valueLabels,
} from "../../templates/project-table.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { type Piece, positionAt, trimPiece } from "../decode/blocks.js";
import { numberTokens } from "../facts/amounts.js";
import { amountText, readPurpose } from "../facts/purpose.js";
import { PROSE } from "../facts/prose.js";
import { cellOccurrence, stateNumber, stateText } from "./cells.js";

type Row = readonly Piece[];
type Block = "purpose" | "spendingPlan" | "goals" | "indicators";

/** Whether a grid is a project's performance table: it names a project code and a budget, or heads indicator columns. */
export function isProjectTable(rows: readonly Row[]): boolean {
  const found = new Set(rows.flat().map((cell) => valueLabels.get(labelKey(cell.text))));
  return found.has("budget") && (found.has("code") || found.has("name"));
}

/** Reads one project's performance table (项目绩效目标表) into /projects/n. */
export class ProjectTable {
  readonly #sink: FactSink;
  readonly #at: string;
  readonly #group: string;
  #unit = "万元";
  #block: Block | undefined;
  #months: { readonly month: number; readonly column: number }[] = [];
  #columns: readonly (string | undefined)[] = [];
  #level1: Piece | undefined;

  constructor(sink: FactSink, unit: string | undefined) {
    this.#sink = sink;
    this.#at = `/projects/${sink.length("/projects")}`;
    this.#group = this.#at;
    if (unit) this.#unit = unit;
  }

  /** @param title the words of the heading above, without numbering and residue */
  read(rows: readonly Row[], title: Piece | undefined): void {
    if (title) stateText(this.#sink, `${this.#at}/heading`, title);
    for (const row of rows) this.#row(row);
  }

  #row(row: Row): void {
    const [first] = row;
    if (!first) return;
    const note = row.map((cell) => unitNote.exec(cell.text)?.[1]).find(Boolean);
    if (note) {
      this.#unit = note;
      return;
    }
    const header = row.map((cell) => indicatorColumns.get(labelKey(cell.text)));
    if (header.filter(Boolean).length >= 3) {
      this.#columns = header;
      this.#block = "indicators";
      return;
    }
    if (this.#block === "indicators") {
      this.#indicator(row);
      return;
    }
    const label = labelKey(first.text);
    const block = blockLabels.get(label);
    if (block) this.#block = block;
    this.#labelled(row);
    if (this.#block === "spendingPlan") this.#plan(row);
    else if (block || label === "") {
      // the rest of the row, or of a row whose first cell continues the one above
      for (const cell of row.slice(1)) {
        if (this.#block === "goals") this.#goal(cell);
        else if (this.#block === "purpose" && row.length === 2) this.#purpose(cell);
      }
    }
  }

  /** Pairs of label and value within a row. */
  #labelled(row: Row): void {
    for (const [index, cell] of row.entries()) {
      const field = valueLabels.get(labelKey(cell.text));
      const value = row[index + 1];
      if (!field || !value || this.#sink.has(`${this.#at}/${field}`)) continue;
      const pointer = `${this.#at}/${field}`;
      if (field === "code" || field === "name") stateText(this.#sink, pointer, value);
      else stateNumber(this.#sink, pointer, value, { unit: this.#unit, field: "万元", group: this.#group });
    }
  }

  #purpose(cell: Piece): void {
    const { text, position } = trimPiece(cell);
    const pointer = `${this.#at}/purpose`;
    if (!text || this.#sink.has(`${pointer}/text`)) return;
    stateText(this.#sink, `${pointer}/text`, cell);
    const { parts, subtotals, exhaustive } = readPurpose(text);
    const state = (at: string, start: number, amount: (typeof parts)[number]["amount"]) => {
      const value = amountText(amount);
      const raw = text.slice(start, amount.end);
      const offset = start + raw.length - raw.replace(/^[\s，,。；;、]+/, "").length;
      const occurrence = {
        position: positionAt(position, offset),
        text: text.slice(offset, amount.end),
        printed: amount.printed,
        offset: amount.start - offset,
        value,
        unit: amount.unit,
        decimals: amount.decimals,
        group: PROSE,
      };
      this.#sink.state({ pointer: at, value, occurrence }, positionAt(position, amount.start));
    };
    for (const [index, part] of parts.entries()) {
      this.#sink.state({ pointer: `${pointer}/parts/${index}/name`, value: part.name });
      state(`${pointer}/parts/${index}/amount`, part.start, part.amount);
      if (part.people) {
        this.#sink.state({
          pointer: `${pointer}/parts/${index}/people`,
          value: part.people,
          occurrence: cellOccurrence(cell, part.people),
        });
      }
    }
    for (const [index, { amount, from, to, start }] of subtotals.entries()) {
      state(`${pointer}/subtotals/${index}/amount`, start, amount);
      this.#sink.state({ pointer: `${pointer}/subtotals/${index}/from`, value: from });
      this.#sink.state({ pointer: `${pointer}/subtotals/${index}/to`, value: to });
    }
    if (parts.length > 0) this.#sink.state({ pointer: `${pointer}/partsExhaustive`, value: exhaustive });
  }

  #plan(row: Row): void {
    const months = row.flatMap((cell, column) => {
      const month = monthColumn.exec(toHalfWidth(trimPiece(cell).text))?.[1];
      return month ? [{ month: Number(month), column }] : [];
    });
    if (months.length > 0) {
      this.#months = months.filter(({ month }) => month >= 1 && month <= 12);
      return;
    }
    const pointer = `${this.#at}/spendingPlan`;
    if (this.#months.length === 0 || this.#sink.has(pointer)) return;
    for (const [index, { month, column }] of this.#months.entries()) {
      const cell = row[column];
      const text = cell ? toHalfWidth(trimPiece(cell).text).replace(/\s*%$/, "") : "";
      const number = parsePrintedNumber(text);
      this.#sink.state({ pointer: `${pointer}/${index}/month`, value: month });
      if (!cell || (!number && text !== "")) continue;
      const value = number ? number.value.toFixed(number.decimals) : null;
      const occurrence = cellOccurrence(cell, value ?? undefined);
      this.#sink.state({ pointer: `${pointer}/${index}/cumulative`, value, occurrence });
    }
  }

  #goal(cell: Piece): void {
    if (!trimPiece(cell).text) return;
    stateText(this.#sink, `${this.#at}/goals/${this.#sink.length(`${this.#at}/goals`)}`, cell);
  }

  #indicator(row: Row): void {
    const cells = new Map(row.map((cell, column) => [this.#columns[column], cell]));
    const level1 = cells.get("level1");
    // categories are printed on their first row only
    if (level1 && trimPiece(level1).text) this.#level1 = level1;
    if (![...cells].some(([column, cell]) => column && column !== "level1" && trimPiece(cell).text)) return;
    const at = `${this.#at}/indicators/${this.#sink.length(`${this.#at}/indicators`)}`;
    const category = (field: "level1" | "level2", cell: Piece | undefined, names: ReadonlyMap<string, string>) => {
      const id = cell && names.get(labelKey(trimPiece(cell).text));
      if (id) this.#sink.state({ pointer: `${at}/${field}`, value: id, occurrence: cellOccurrence(cell, id) });
    };
    category("level1", this.#level1, level1Names);
    category("level2", cells.get("level2"), level2Names);
    for (const field of ["name", "description", "targetValueBasis"] as const) {
      const cell = cells.get(field);
      if (cell) stateText(this.#sink, `${at}/${field}`, cell);
    }
    const target = cells.get("targetValue");
    if (!target) return;
    const { text } = trimPiece(target);
    const pointer = `${at}/targetValue`;
    const value = text ? parseIndicatorValue(text) : null;
    this.#sink.state({ pointer, value, occurrence: cellOccurrence(target, text || undefined) });
    // a target in money (≤15万元) is a printed amount that became a fact
    for (const token of numberTokens(text)) {
      if (token.kind === "amount") this.#sink.claim(positionAt(trimPiece(target).position, token.start));
    }
    if (value?.kind === "number") {
      this.#sink.state({ pointer: `${pointer}/number`, value: value.number, occurrence: cellOccurrence(target, value.number) });
    }
  }
}
