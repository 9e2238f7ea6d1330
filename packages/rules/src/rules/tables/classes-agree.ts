import {
  compare,
  type Exact,
  type Field,
  fields,
  subtract,
  termOf,
  threeBudgets,
  type Wan,
  zero,
} from "@qingbei/domain";
import { isCategoryCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { absentIsZero } from "../../engine/figure.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { uniqueBy } from "../../engine/unique-by.js";
import { ownClassRow } from "../../parameters/summary-rows.js";
import {
  type CodedTable,
  codedRows,
  expenditureTable,
  fiscalExpenditureTable,
  fundTables,
} from "../../tables/coded-tables.js";
import { amountOf, type RowFields, type Rows, rowFieldsOf } from "../../tables/row-fields.js";
import { unlessScopesDiffer } from "../../tables/scope.js";
import { appropriationRevenue, carriedRows } from "../../tables/two-sided-rows.js";
import { isEqual } from "../../tables/whole-tables.js";
import { classKey } from "../../text/name-keys.js";
import { explain, gap, print } from "../../wording/explain.js";

const { summaryTable: summary, fiscalAppropriationTable: appropriations } = fields.tables;

/** A column of categories in a two-sided table, and the table with the same categories by code. */
interface Pair {
  readonly id: "summaryTable" | "fiscalAppropriationTable";
  readonly rows: Rows;
  readonly column: string;
  readonly total: Field<Wan>;
  readonly table: CodedTable | undefined;
}

const pairs: readonly Pair[] = [
  {
    id: "summaryTable",
    rows: summary.expenditureRows,
    column: "amount",
    total: summary.expenditureTotal,
    table: expenditureTable,
  },
  ...(
    [
      ...threeBudgets.map((budget, at) => [budget, fundTables[at]] as const),
      ["total", fiscalExpenditureTable],
    ] as const
  ).map(
    ([column, table]) =>
      ({
        id: "fiscalAppropriationTable",
        rows: appropriations.expenditureRows,
        column,
        total: appropriations.expenditureTotal[column],
        table,
      }) as const,
  ),
];

/**
 * Whether appropriations of a budget exceed this year's by no more than the money brought forward. Final accounts
 * contain all that was spent, so there no excess is allowed.
 */
function mayBeCarried(
  context: CheckContext,
  id: Pair["id"],
  withCarried: Field<Wan>,
  current: Field<Wan>,
): boolean {
  if (id === "summaryTable" || context.kind === "finalAccounts") return false;
  const excess = subtract<Exact>(context.value(withCarried) ?? zero, context.value(current) ?? zero);
  return (
    compare(excess, zero) > 0 &&
    carriedRows(context, appropriationRevenue).some(
      ({ amount }) => compare(excess, context.value(amount) ?? zero) <= 0,
    )
  );
}

function comparison(
  { id, column }: Pair,
  table: CodedTable,
  name: string,
  row: RowFields,
  other: RowFields,
): Check {
  return (own) => {
    if (mayBeCarried(own, id, amountOf(row, column), amountOf(other, "total")))
      return own.skipped("多出的部分不大于上年结转，前者可能含上年结转");
    return explain(
      own.identity(
        own.read(amountOf(row, column), absentIsZero),
        own.read(amountOf(other, "total"), absentIsZero),
      ),
      (evaluation) =>
        `${name}在${termOf(id).zh}${column === "amount" ? "" : `“${termOf(column).zh}”一列`}为 ${print(evaluation.actual)}，在${termOf(table.id).zh}为 ${print(evaluation.expected)}，前者${gap(evaluation)}`,
    );
  };
}

/** Categories by name; a name that occurs twice on a side is left out. */
function byName(context: CheckContext, rows: readonly RowFields[]): ReadonlyMap<string, RowFields> {
  return uniqueBy(rows, (row) => classKey(context.value(row.name) ?? "") || undefined);
}

/** Categories whose name the other table lacks, where exactly one unmatched category there has the same amount. */
function renamed(
  { id, column, table }: Pair,
  own: ReadonlyMap<string, RowFields>,
  coded: ReadonlyMap<string, RowFields>,
  isSame: (one: Field<Wan>, other: Field<Wan>) => boolean,
): readonly Check[] {
  return [...own].flatMap(([name, row]): readonly Check[] => {
    const twins = coded.has(name)
      ? []
      : [...coded].filter(
          ([other, twin]) => !own.has(other) && isSame(amountOf(row, column), amountOf(twin, "total")),
        );
    const [twin] = twins;
    if (!table || !twin || twins.length > 1) return [];
    return [
      (context) => {
        for (const field of [row.name, amountOf(row, column), twin[1].name]) context.value<unknown>(field);
        return context.failed(
          `${termOf(id).zh}的“${name}”在${termOf(table.id).zh}中没有同名的类，那里同一金额的是“${twin[0]}”，请核对名称`,
          { severity: "warning" },
        );
      },
    ];
  });
}

function classes(context: CheckContext, pair: Pair): readonly Check[] {
  const { table, rows, column } = pair;
  if (!table) return [];
  const own = rowFieldsOf(context, rows).filter((row) => ownClassRow(context.value(row.name) ?? ""));
  const coded = byName(
    context,
    codedRows(context, table).flatMap(({ row, code }) => (isCategoryCode(code ?? "") ? [row] : [])),
  );
  const has = (field: Field<Wan>) => context.has(field);
  const named = byName(context, own);
  const checks = [...named].flatMap(([name, row]) => {
    const other = coded.get(name);
    if (!other || !(has(amountOf(row, column)) || has(amountOf(other, "total")))) return [];
    return [comparison(pair, table, name, row, other)];
  });
  const compared = unlessScopesDiffer(
    context,
    checks,
    `${termOf(pair.id).zh}与${termOf(table.id).zh}的各类多数不同，口径可能不同（如是否含上年结转）`,
    {
      isSame: isEqual(context, pair.total, amountOf(table.totalRow, "total")),
      tables: `${termOf(pair.id).zh}的各类与${termOf(table.id).zh}`,
    },
  );
  return [
    ...compared,
    ...renamed(pair, named, coded, (one, other) => has(one) && isEqual(context, one, other)),
  ];
}

export const classesAgree = defineRule({
  id: "classes-agree",
  title: "收支总表、财政拨款收支总表的各类支出与按科目列示的各表一致",
  severity: "error",
  basis: ["budget-law-5", "budget-law-46"],
  covers: ["C-T1-T3", "C-T4-T5-CLASS", "C-T4-T8", "C-T4-T9"],
  checks: (context) => pairs.flatMap((pair) => classes(context, pair)),
  none: "没有可以按类核对的两张报表",
});
