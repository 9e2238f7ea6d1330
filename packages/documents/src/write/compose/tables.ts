import type { DepartmentBudget, TableKind, Wan } from "@qingbei/domain";
import {
  codedColumns,
  economicTables,
  projectListColumns,
  threePublicColumns,
  threePublicLines,
  type WrittenColumn,
  writtenTables,
} from "../../templates/written-tables.js";
import type { Cell, TableBlock } from "../document.js";
import type { Frame } from "./parts.js";
import { headOf } from "./table-head.js";
import { amountCell, columnsIn, dated, type Framed, framed, type Row } from "./table-parts.js";
import { twoSidedTable } from "./two-sided.js";

type Tables = NonNullable<DepartmentBudget["tables"]>;
interface Coded extends Framed {
  readonly rows?: readonly Row[];
  readonly totalRow?: Row;
}

const text = (value: unknown): Cell => ({ text: typeof value === "string" ? value : "" });

/** Columns of an empty table: those of its form without the ones that only some places print. */
const ofForm = (columns: readonly WrittenColumn[]) =>
  columns.filter(({ field }) => ["total", "basicExpenditure", "projectExpenditure"].includes(field));

function codedTable(kind: keyof typeof codedColumns, table: Coded, frame: Frame): TableBlock {
  const rows = table.rows ?? [];
  const all = table.totalRow ? [...rows, table.totalRow] : rows;
  const found = columnsIn(codedColumns[kind], all);
  const columns = found.length > 0 ? found : ofForm(codedColumns[kind]);
  const subject = economicTables.has(kind) ? "经济分类科目" : "科目";
  const ofYears = columns.some(({ field }) => field.startsWith("previous"));
  const heads = columns.map(({ field, heads: words }) =>
    field === "total" && ofYears ? [dated("{本年}预算数", frame)] : words.map((word) => dated(word, frame)),
  );
  const cells = (row: Row) => columns.map(({ field }) => amountCell(row[field], table.unit));
  const body = rows.map((row) => [text(row.code), text(row.name), ...cells(row)]);
  const last: readonly Cell[][] = table.totalRow
    ? [[{ text: "合计", across: 2, is: "head" }, ...cells(table.totalRow)]]
    : [];
  const blank: readonly Cell[][] =
    all.length === 0 ? [columns.concat(columns.slice(0, 2)).map(() => ({ text: "" }))] : [];
  return framed(table, headOf([[`${subject}编码`], [`${subject}名称`], ...heads]), [
    ...body,
    ...last,
    ...blank,
  ]);
}

function projectList(table: Coded): TableBlock {
  const rows = table.rows ?? [];
  const all = table.totalRow ? [...rows, table.totalRow] : rows;
  const columns = columnsIn(projectListColumns, all);
  const labels = (
    [
      ["code", "项目编码"],
      ["name", "项目名称"],
      ["projectType", "项目类别"],
      ["budgetUnit", "预算单位"],
    ] as const
  ).filter(([field]) => field === "name" || rows.some((row) => row[field] !== undefined));
  const cells = (row: Row) => columns.map(({ field }) => amountCell(row[field], table.unit));
  return framed(
    table,
    headOf([...labels.map(([, label]) => [label]), ...columns.map(({ heads }) => heads)]),
    [
      ...rows.map((row) => [...labels.map(([field]) => text(row[field])), ...cells(row)]),
      ...(table.totalRow
        ? [[{ text: "合计", across: labels.length, is: "head" } as const, ...cells(table.totalRow)]]
        : []),
    ],
  );
}

function threePublic(table: NonNullable<Tables["threePublicExpensesTable"]>, frame: Frame): TableBlock {
  const lines = threePublicLines.flatMap(([line, label]) => {
    const row = table[line as "current"] as Row | undefined;
    return row ? [[dated(label, frame), row] as const] : [];
  });
  const units = (table.byUnit ?? []) as readonly Row[];
  const columns = columnsIn(threePublicColumns, [...lines.map(([, row]) => row), ...units]);
  const isLabelled = lines.length > 1 || units.length > 0;
  const cells = (row: Row) => columns.map(({ field }) => amountCell(row[field], table.unit));
  const label = units.length > 0 ? "单位名称" : "项目";
  const total = units.length > 0 ? lines.map(([, row]) => ["合计", row] as const) : lines;
  return framed(table, headOf([...(isLabelled ? [[label]] : []), ...columns.map(({ heads }) => heads)]), [
    ...units.map((row) => [text(row.name), ...cells(row)]),
    ...total.map(([words, row]) => [...(isLabelled ? [{ text: words } as Cell] : []), ...cells(row)]),
  ]);
}

function otherTable(table: NonNullable<Tables["otherTables"]>[number]): TableBlock {
  const rows = table.rows ?? [];
  const isCoded = rows.some(({ code }) => code !== undefined);
  const cells = ({ amounts }: { readonly amounts: readonly (Wan | null)[] }) =>
    amounts.map((amount) => amountCell(amount, table.unit));
  const labels = isCoded ? [["科目编码"], ["科目名称"]] : [["项目"]];
  return framed(table, headOf([...labels, ...(table.columns ?? [])]), [
    ...rows.map((row) => [...(isCoded ? [text(row.code)] : []), text(row.name), ...cells(row)]),
    ...(table.totalRow
      ? [[{ text: "合计", across: labels.length, is: "head" } as const, ...cells(table.totalRow)]]
      : []),
  ]);
}

function tableOf(kind: TableKind, tables: Tables, frame: Frame): readonly TableBlock[] {
  const table = tables[kind];
  if (!table) return [];
  switch (kind) {
    case "summaryTable":
    case "fiscalAppropriationTable":
      return [twoSidedTable(kind, table as Row, frame)];
    case "threePublicExpensesTable":
      return tables[kind] ? [threePublic(tables[kind], frame)] : [];
    case "projectListTable":
      return [projectList(table as Coded)];
    default:
      return [codedTable(kind, table as Coded, frame)];
  }
}

/** All tables of the budget: those of the form in its order, then the others. */
export function tableBlocks(frame: Frame): readonly TableBlock[] {
  const { tables } = frame.budget;
  if (!tables) return [];
  return [
    ...writtenTables.flatMap((kind) => tableOf(kind, tables, frame)),
    ...(tables.otherTables ?? []).map(otherTable),
  ];
}
