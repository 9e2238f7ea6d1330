import { isPrintedNothing } from "@qingbei/domain/internal";
import { blockLabels, labelKey, otherLabels, partWords, valueLabels } from "../../templates/project-table.js";
import type { Piece } from "../blocks/blocks.js";
import { isNumberCell, type Row, textOf } from "./cells.js";

/** A line of a project's money: its name, and the amount beside it. */
export interface FundLine {
  readonly column: number;
  readonly name: Piece;
  readonly amount: Piece;
}

/** The lines of money in a row for which the model has no field: any words, and the amount behind them. */
export function furtherFundsOf(row: Row): readonly FundLine[] {
  return row.flatMap((name, column) => {
    const key = labelKey(name.text);
    if (key === "" || isNumberCell(name) || valueLabels.has(key) || blockLabels.has(key)) return [];
    if (otherLabels.test(key) && !partWords.test(key)) return [];
    const amount = row.slice(column + 1).find((cell) => textOf(cell) !== "");
    if (!amount || !isNumberCell(amount) || isPrintedNothing(textOf(amount))) return [];
    return [{ column, name, amount }];
  });
}
