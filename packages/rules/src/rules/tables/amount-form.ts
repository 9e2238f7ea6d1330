import { type Field, isExact, isNegative, isZero, termOf, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { type CodedTable, codedRows, codedTables, rowName } from "../../tables/coded-tables.js";
import { amountOf, type LineFields } from "../../tables/row-fields.js";

interface Cell {
  readonly field: Field<Wan>;
  readonly row: LineFields;
  readonly column: string;
}

function cells(context: CheckContext, table: CodedTable): readonly Cell[] {
  const rows = [...codedRows(context, table).map(({ row }) => row), table.totalRow];
  return rows.flatMap((row) =>
    table.columns
      // money carried over may be overdrawn
      .filter((column) => column !== "broughtForward" && context.has(amountOf(row, column)))
      .map((column) => ({ field: amountOf(row, column), row, column })),
  );
}

/** A budget gives money: a negative amount takes some back, which needs a reason. */
function negatives(context: CheckContext, table: CodedTable, all: readonly Cell[]): Outcome {
  const below = all.filter(({ field }) => {
    const amount = context.value(field);
    return isExact(amount) && isNegative(amount) && !isZero(amount);
  });
  if (below.length === 0) return context.passed();
  const names = below
    .slice(0, 3)
    .map(({ row, column }) => `“${rowName(context, row)}”的${termOf(column).zh}`);
  return context.failed(
    `${termOf(table.id).zh}中${names.join("、")}${below.length > 3 ? `等 ${below.length} 个数` : ""}小于零，预算数一般不为负，请核对或说明`,
  );
}

/** The amounts of one table have the same number of decimals; zeros and blanks do not count. */
function precision(context: CheckContext, table: CodedTable, all: readonly Cell[]): Outcome {
  const printed = all.flatMap(({ field }) => {
    const amount = context.value(field);
    const decimals = context.occurrences(field)[0]?.decimals;
    return isExact(amount) && !isZero(amount) && decimals !== undefined ? [decimals] : [];
  });
  if (printed.length === 0) return context.skipped("没有印出的数");
  const kinds = [...new Set(printed)].sort((a, b) => a - b);
  if (kinds.length === 1) return context.passed();
  return context.failed(
    `${termOf(table.id).zh}中各数的小数位数不一致（共 ${kinds.length} 种），建议统一保留两位小数`,
    { severity: "info" },
  );
}

/** Executed amounts may be negative if money came back. */
const checksOf = ({ kind }: CheckContext) => (kind === "budget" ? [negatives, precision] : [precision]);

export const amountForm = defineRule({
  id: "amount-form",
  title: "表中的预算数不小于零，小数位数一致",
  severity: "warning",
  basis: ["budget-law-32", "drafting"],
  covers: ["B-NEGATIVE", "B-PRECISION"],
  each: (context) =>
    codedTables.flatMap((table) => {
      const all = cells(context, table);
      return all.length === 0 ? [] : checksOf(context).map((check) => ({ table, all, check }));
    }),
  none: "没有填列金额的报表",
  check: (context, { table, all, check }) => check(context, table, all),
});
