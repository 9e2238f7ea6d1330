import type { MoneyUnit } from "@qingbei/domain";
import type { Cell, TableBlock } from "../document.js";
import type { Frame } from "./parts.js";
import { headOf } from "./table-head.js";
import { amountCell, columnsIn, dated, type Framed, framed, type Row } from "./table-parts.js";

interface Column {
  readonly field: string;
  readonly heads: readonly string[];
}
/** A line of one side: its label, and the cells behind it. */
interface Line {
  readonly label: string;
  readonly values: Row;
}

const rowsIn = (table: Row, list: string) => (table[list] ?? []) as readonly Row[];
const linesOf = (rows: readonly Row[]): readonly Line[] =>
  rows.map((row) => ({ label: typeof row.name === "string" ? row.name : "", values: row }));

/** Sums beneath a side, where the budget has them. */
function sums(
  table: Row,
  field: "amount" | "total",
  words: readonly (readonly [key: string, label: string])[],
) {
  return words.flatMap(([key, label]): Line[] => {
    const value = table[key];
    if (value === undefined) return [];
    const isRow = typeof value === "object" && value !== null && field in value;
    return [{ label, values: isRow ? (value as Row) : { [field]: value } }];
  });
}

/** Rows from the top and sums at the bottom, so that both totals stand in the last line. */
function padded(
  lines: readonly Line[],
  below: readonly Line[],
  height: number,
): readonly (Line | undefined)[] {
  const blanks = Array.from({ length: height - lines.length - below.length }, () => undefined);
  return [...lines, ...blanks, ...below];
}

function cellsOf(
  line: Line | undefined,
  columns: readonly Column[],
  unit: MoneyUnit | null | undefined,
): Cell[] {
  return [
    { text: line?.label ?? "" },
    ...columns.map(({ field }) => (line ? amountCell(line.values[field], unit) : { text: "" })),
  ];
}

const revenueSums = [
  ["currentYearRevenue", "本年收入合计"],
  ["broughtForward", "上年结转"],
  ["revenueTotal", "收入总计"],
] as const;
const expenditureSums = [
  ["currentYearExpenditure", "本年支出合计"],
  ["carriedForward", "年终结转结余"],
  ["expenditureTotal", "支出总计"],
] as const;

/** 部门收支总表 and 财政拨款收支总表: revenue on the left, expenditure on the right. */
export function twoSidedTable(
  kind: "summaryTable" | "fiscalAppropriationTable",
  table: Row,
  frame: Frame,
): TableBlock {
  const { unit } = table as Framed;
  const field = kind === "summaryTable" ? "amount" : "total";
  const [left, right] = [linesOf(rowsIn(table, "revenueRows")), linesOf(rowsIn(table, "expenditureRows"))];
  const [leftSums, rightSums] = [sums(table, "amount", revenueSums), sums(table, field, expenditureSums)];
  const height = Math.max(left.length + leftSums.length, right.length + rightSums.length);
  const now = (words: string) => [dated(words, frame)];
  const hasPrevious = [...left, ...right].some(({ values }) => values.previousAmount !== undefined);
  const previous: readonly Column[] = hasPrevious
    ? [{ field: "previousAmount", heads: now("{上年}预算数") }]
    : [];
  const amount = hasPrevious ? now("{本年}预算数") : ["预算数"];
  const ofLeft: readonly Column[] = [...previous, { field: "amount", heads: amount }];
  const ofRight: readonly Column[] =
    kind === "summaryTable"
      ? [...previous, { field: "amount", heads: amount }]
      : [
          { field: "total", heads: ["合计"] },
          ...columnsIn(
            budgetColumns,
            [...right, ...rightSums].map(({ values }) => values),
          ),
        ];
  const heads = [
    ["收入", "项目"],
    ...ofLeft.map(({ heads: words }) => ["收入", ...words]),
    ["支出", "项目"],
    ...ofRight.map(({ heads: words }) => ["支出", ...words]),
  ];
  const one = padded(left, leftSums, height);
  const other = padded(right, rightSums, height);
  return framed(
    table as Framed,
    headOf(heads),
    one.map((line, at) => [...cellsOf(line, ofLeft, unit), ...cellsOf(other[at], ofRight, unit)]),
  );
}

const budgetColumns: readonly Column[] = [
  { field: "generalPublicBudget", heads: ["一般公共预算"] },
  { field: "governmentManagedFundsBudget", heads: ["政府性基金预算"] },
  { field: "stateCapitalOperationsBudget", heads: ["国有资本经营预算"] },
  { field: "broughtForward", heads: ["上年结转"] },
];
