import { add, type Exact, equals, exact, isZero, parsePrintedNumber, type TableKind } from "@qingbei/domain";
import { tableTemplates } from "../../../templates/budget-tables.js";
import {
  carriedOverWords,
  changeWords,
  ordinalWords,
  previousWords,
  remarkWords,
  shareWords,
} from "../../../templates/table-words.js";
import type { Piece } from "../../blocks/blocks.js";
import { type Row, textOf } from "../cells.js";
import { yearOf } from "./column-years.js";
import type { AmountColumn, Column } from "./columns.js";
import type { Header } from "./header.js";
import { headerKey, wordKey } from "./wording.js";

/** Fields that together are the total of a row of expenditure. */
const PARTS = ["basicExpenditure", "projectExpenditure"];
/** Rows that must add up; and at most one of so many may not, which a rule then reports. */
const FEWEST_ROWS = 2;
const ONE_IN = 5;

const ZERO = exact("0");

/** The amount in a cell, nothing for a blank one; undefined for words. */
function amountIn(cell: Piece | undefined): Exact | undefined {
  const text = textOf(cell);
  return text === "" ? ZERO : parsePrintedNumber(text)?.value;
}

/** Whether the numbers of a column are the sums of others in nearly every row that has any. */
function addsUp(rows: readonly Row[], at: number, parts: readonly number[]): boolean {
  let right = 0;
  let wrong = 0;
  for (const row of rows) {
    const total = amountIn(row[at]);
    const amounts = parts.map((part) => amountIn(row[part]));
    if (!total || isZero(total) || amounts.some((amount) => amount === undefined)) continue;
    const sum = amounts.reduce<Exact>((whole, amount) => add(whole, amount ?? ZERO), ZERO);
    if (equals(total, sum)) right++;
    else wrong++;
  }
  return right >= FEWEST_ROWS && wrong * ONE_IN <= right + wrong;
}

/** Words of columns that are no total of this year, whatever their numbers are. */
const NO_TOTAL = [
  carriedOverWords,
  changeWords,
  /执行|决算|完成|实际/,
  previousWords,
  remarkWords,
  shareWords,
];

function mayBeTotal(stack: readonly Piece[], fiscalYear: number | undefined): boolean {
  const texts = stack.map(({ text }) => wordKey(text));
  const { number } = yearOf(
    texts,
    stack.map(({ text }) => headerKey(text)),
    "budget",
  );
  const isOfYear = number === undefined || number === fiscalYear;
  const isWorded = stack.length > 0 && !ordinalWords.test(texts.at(-1) ?? "");
  return isWorded && isOfYear && !texts.some((text) => NO_TOTAL.some((words) => words.test(text)));
}

/** A column of another year that was taken for the total, as what it is. */
function asPrevious(kind: TableKind, column: AmountColumn, fiscalYear: number | undefined): Column {
  const { previous } = tableTemplates[kind];
  const { strayYear, ...rest } = column;
  if (previous !== "previousTotal" || strayYear === undefined || strayYear !== (fiscalYear ?? 0) - 1)
    return { role: "nothing" };
  return {
    ...rest,
    field: column.year.executed ? "previousExecuted" : previous,
    year: { ...column.year, is: "previous" },
  };
}

/**
 * The columns of a table of expenditure whose total stands beneath words that nobody listed (2024年部门预算, 安排数): the column
 * that is basic and project expenditure together is the total. Last year's, taken for it as the only one with a year,
 * is last year's.
 */
export function withTotalByParts(
  kind: TableKind,
  columns: readonly Column[],
  header: Header,
  rows: readonly Row[],
  fiscalYear: number | undefined,
): readonly Column[] {
  const indexOf = (field: string) =>
    columns.findIndex((column) => column.role === "amount" && column.field === field);
  const parts = PARTS.map(indexOf);
  const total = columns[indexOf("total")];
  const isKnown = total?.role === "amount" && total.strayYear === undefined;
  if (isKnown || parts.includes(-1)) return columns;
  const found = header.columns.findIndex(
    (stack, at) =>
      columns[at]?.role === "nothing" && mayBeTotal(stack, fiscalYear) && addsUp(rows, at, parts),
  );
  const part = columns[parts[0] ?? -1];
  if (found < 0 || part?.role !== "amount") return columns;
  return columns.map((column, at) => {
    if (at === found) return { ...part, field: "total" };
    return column === total && column?.role === "amount" ? asPrevious(kind, column, fiscalYear) : column;
  });
}
