import { everyRevenueSource, isZero } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import {
  amountOf,
  type CodedTable,
  codedRows,
  expenditureTable,
  expenditureUses,
  fundTables,
  revenueColumns,
  revenueTable,
} from "../../tables/coded-tables.js";
import { checkRowSum, disclosedParts, type RowSum, shortfall } from "../../tables/row-sums.js";

const [fiscal = "", ...others] = everyRevenueSource;
const appropriations = others.slice(0, 3);
const ownParts = [
  "publicServiceRevenue",
  "businessRevenue",
  "superiorSubsidy",
  "affiliateRemittance",
  "otherRevenue",
];

/** Sources without those that another column sums up. */
function sources(disclosed: readonly string[]): readonly string[] {
  const without = [
    ...(disclosed.includes(fiscal) ? appropriations : []),
    ...(disclosed.includes("unitOwnFunds") ? ownParts : []),
  ];
  return disclosed.filter((part) => !without.includes(part));
}

function rowsToAdd(context: CheckContext, table: CodedTable, parts: readonly string[]): readonly RowSum[] {
  const rows = [...codedRows(context, table).map(({ row }) => row), table.totalRow];
  const sums = rows.flatMap((row): readonly RowSum[] => {
    const disclosed = disclosedParts(context, row, parts);
    if (!["total", ...disclosed].some((column) => context.has(amountOf(row, column)))) return [];
    const columns = table === revenueTable ? sources(disclosed) : disclosed;
    return columns.length > 1 ? [{ table: table.id, row, parts: columns }] : [];
  });
  if (fundTables.includes(table)) return sums;
  const short = sums.filter((each) => !isZero(shortfall(context, each)));
  const isOpen = short.length > 1 && short.some(({ row }) => row === table.totalRow);
  return sums.map((each) => ({ ...each, isOpen }));
}

export const rowColumns = defineRule({
  id: "row-columns",
  title: "收入、支出各表逐行的合计等于各列之和",
  severity: "error",
  basis: ["implementing-regulation-5", "implementing-regulation-40"],
  covers: ["B-ROW-SUM", "B-ROW-SRC"],
  each: (context) => [
    ...rowsToAdd(context, revenueTable, revenueColumns),
    ...[expenditureTable, ...fundTables].flatMap((table) => rowsToAdd(context, table, expenditureUses)),
  ],
  none: "没有按来源或用途分列的报表",
  check: checkRowSum,
});
