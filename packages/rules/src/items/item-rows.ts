import { type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import {
  type CodedTable,
  codedRows,
  expenditureTable,
  fundTables,
  type RowFields,
} from "../tables/coded-tables.js";
import { className, type NamedItem, plainName } from "./statement-items.js";

/** A row of a table of expenditure with its names from the top down: 类, 款, 项. */
export interface ItemRow {
  readonly table: CodedTable;
  readonly row: RowFields;
  readonly code: string;
  readonly names: readonly string[];
}

const DEPTH = { category: 3, section: 5, item: 7 } as const;

function rowsOf(context: CheckContext, table: CodedTable): readonly ItemRow[] {
  const rows = codedRows(context, table).flatMap(({ row, code }) => {
    const name = context.value(row.name);
    return code !== undefined && name ? [{ row, code, name: plainName(name) }] : [];
  });
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return rows.map(({ row, code, name }) => ({
    table,
    row,
    code,
    names: [
      ...[3, 5].filter((length) => length < code.length).map((n) => names.get(code.slice(0, n)) ?? ""),
      name,
    ],
  }));
}

/** The rows of all tables of expenditure by functional classification. For `each`: it reads all of them. */
export function itemRows(context: CheckContext): readonly ItemRow[] {
  return [expenditureTable, ...fundTables].flatMap((table) => rowsOf(context, table));
}

/** Whether a row has the names that an item has, as far as the item is named. */
function isNamedAlike({ level, category, section, name }: NamedItem, { code, names }: ItemRow): boolean {
  if (level && code.length !== DEPTH[level]) return false;
  const isClass = code.length === DEPTH.category;
  if (isClass ? className(names[0] ?? "") !== className(name) : names.at(-1) !== name) return false;
  if (section !== undefined && names[1] !== section) return false;
  return category === undefined || className(names[0] ?? "") === className(category);
}

/** The rows of an item: by its code, else by all the names that it is given; one of each table at most. */
export function rowsFor(item: NamedItem, rows: readonly ItemRow[]): readonly ItemRow[] {
  const found = rows.filter((row) =>
    item.code === undefined ? isNamedAlike(item, row) : row.code === item.code,
  );
  return found.filter(({ table }) => found.filter((other) => other.table === table).length === 1);
}

const { summaryTable: summary, fiscalAppropriationTable: appropriations } = fields.tables;

/** What the two-sided tables print of a 类 of expenditure. */
export function classAmounts(context: CheckContext, name: string): readonly Field<Wan>[] {
  const isNamed = (row: { readonly name: Field<string> }) =>
    className(plainName(context.value(row.name) ?? "")) === className(name);
  return [
    ...context
      .list(summary.expenditureRows)
      .filter(isNamed)
      .map(({ amount }) => amount),
    ...context
      .list(appropriations.expenditureRows)
      .filter(isNamed)
      .flatMap(({ total, generalPublicBudget }) => [total, generalPublicBudget]),
  ];
}
