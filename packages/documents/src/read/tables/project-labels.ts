import {
  blockLabels,
  budgetGrammar,
  labelKey,
  ofTheYear,
  otherLabels,
  reachedColumn,
  valueLabels,
} from "../../templates/project-table.js";
import type { Piece } from "../blocks/blocks.js";
import { filledOf, isNumberCell, type Row, textOf } from "./cells.js";
import { indicatorHeader } from "./indicator-rows.js";

/**
 * The label in each cell of a row; undefined for a cell without one. `budget` is the cell that serves as that label in
 * a form without it.
 */
export function labelsOf(row: Row, budget?: Piece): (string | undefined)[] {
  return row.map((cell) => (cell === budget ? "budget" : valueLabels.get(labelKey(cell.text))));
}

/** A row of labels and values, not a header whose values stand beneath it. */
export function hasValues(row: Row, budget?: Piece): boolean {
  const labels = labelsOf(row, budget);
  if (!labels.some(Boolean)) return false;
  return !labels.some((label, at) => {
    const next = labels[at + 1];
    // 预算规模 may stand before 预算数
    return label && next && !(label === "budget" && next === "budget");
  });
}

export function isLabel({ text }: Piece): boolean {
  const key = labelKey(text);
  return valueLabels.has(key) || blockLabels.has(key) || otherLabels.test(key) || /[:：]\s*$/.test(text);
}

/** The labels in the rows of a form that have their values beside them. */
function labelsIn(rows: readonly Row[]): ReadonlySet<string | undefined> {
  return new Set(rows.filter((row) => hasValues(row)).flatMap((row) => labelsOf(row)));
}

/** The amount in the next cell that is not blank; undefined if that cell is no number. */
function amountBeside(row: Row, at: number): string | undefined {
  const next = row.slice(at + 1).find((cell) => textOf(cell) !== "");
  return next && isNumberCell(next) && /\d/.test(next.text) ? textOf(next) : undefined;
}

/**
 * The cell that labels the year's money in a form's own words (2026年申请金额), if the form has no label of the
 * vocabulary for it. Of several, only those that name the year count; undefined if their amounts differ.
 */
export function ownBudgetLabel(rows: readonly Row[]): Piece | undefined {
  if (labelsIn(rows).has("budget")) return undefined;
  const found = rows.flatMap((row) =>
    row.flatMap((cell, at) => {
      const amount = budgetGrammar.test(labelKey(cell.text)) ? amountBeside(row, at) : undefined;
      return amount === undefined ? [] : [{ cell, amount }];
    }),
  );
  const ofYear = found.filter(({ cell }) => ofTheYear.test(cell.text));
  const [first, ...others] = ofYear.length > 0 ? ofYear : found;
  return others.every(({ amount }) => amount === first?.amount) ? first?.cell : undefined;
}

/** Whether a row is a header of wanted indicators: it has no column of results. */
function headsTargets(row: Row): boolean {
  return indicatorHeader(row) !== undefined && !row.some(({ text }) => reachedColumn.test(text));
}

/** Whether a row has a project's name beside the label for it. */
function namesProject(row: Row): boolean {
  return labelsOf(row).some((label, at) => {
    const value = label === "name" ? filledOf(row.slice(at + 1))[0] : undefined;
    return value !== undefined && !isLabel(value);
  });
}

/**
 * Whether a grid is a project's performance table: it has the label of a name or a code, and one of a budget; or,
 * without a budget, the name of a project and a header of wanted indicators beneath it.
 */
export function isProjectTable(rows: readonly Row[]): boolean {
  const found = labelsIn(rows);
  if (!found.has("code") && !found.has("name")) return false;
  if (found.has("budget")) return true;
  const named = rows.findIndex((row) => hasValues(row) && namesProject(row));
  return named >= 0 && rows.slice(named + 1).some(headsTargets);
}
