import { type Field, fields, isExact, isZero, type Wan } from "@qingbei/domain";
import { codesByName } from "@qingbei/domain/classification";
import { grouped } from "@qingbei/domain/internal";
import {
  CODE_DIGITS,
  categoryCode,
  codesAbove,
  isCategoryCode,
  sectionCode,
} from "../arithmetic/code-levels.js";
import type { CheckContext } from "../engine/context.js";
import { perDocument } from "../engine/per-document.js";
import { type CodedTable, codedRows, expenditureTable, fundTables } from "../tables/coded-tables.js";
import { amountOf, type RowFields } from "../tables/row-fields.js";
import { className, plainName } from "../text/name-keys.js";
import type { NamedItem } from "./statement-items.js";

/** An item by its names or its code. */
export type ItemPath = Pick<NamedItem, "code" | "level" | "category" | "section" | "name">;

/** A row of a table of expenditure with its names from 类 to 项; a name is empty if the table has no row for it. */
export interface ItemRow {
  readonly table: CodedTable;
  readonly row: RowFields;
  readonly code: string;
  readonly names: readonly string[];
}

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
    names: [...codesAbove(code).map((above) => names.get(above) ?? ""), name],
  }));
}

/** The rows of all tables of expenditure by functional classification. For `each`: reads all of them. */
export function itemRows(context: CheckContext): readonly ItemRow[] {
  return [expenditureTable, ...fundTables].flatMap((table) => rowsOf(context, table));
}

/** Whether the classification of any year has this name for the code; true if it does not know the name at all. */
function mayBeNamed(code: string, name: string): boolean {
  const codes: readonly string[] = [name, `${name}支出`].flatMap((each) =>
    codesByName(each, { table: "functional" }),
  );
  return codes.length === 0 || codes.includes(code);
}

/** Whether the tables print rows of the item's level at all: some print only 项. */
export function printsLevel(rows: readonly ItemRow[], { level }: ItemPath): boolean {
  return level === undefined || rows.some(({ code }) => code.length === CODE_DIGITS[level]);
}

/** Whether a row belongs to the 类 of that name, by the table's names or else by the classification. */
export function isOfClass({ code, names: [first] }: ItemRow, name: string): boolean {
  return first ? className(first) === className(name) : mayBeNamed(categoryCode(code), name);
}

/** Whether a row lies in the 款 of that name, by the table's names or else by the classification. */
export function isOfSection({ code, names }: ItemRow, name: string): boolean {
  const own = names[1] || undefined;
  return own ? own === name : mayBeNamed(sectionCode(code), name);
}

/** Whether a row has the same names as an item, as far as the item states them. */
function isNamedAlike({ level, category, section, name }: ItemPath, row: ItemRow): boolean {
  const { code, names } = row;
  if (level && code.length !== CODE_DIGITS[level]) return false;
  if (isCategoryCode(code) ? !isOfClass(row, name) : names.at(-1) !== name) return false;
  if (section !== undefined && !isOfSection(row, section)) return false;
  return category === undefined || isOfClass(row, category);
}

/** The rows of an item: by its code, else by all names that it states; several from one table if its names repeat. */
export function rowsAlike(item: ItemPath, rows: readonly ItemRow[]): readonly ItemRow[] {
  return rows.filter((row) => (item.code === undefined ? isNamedAlike(item, row) : row.code === item.code));
}

/** The rows of an item: by its code, else by all names that it states; none from a table with several. */
export function rowsFor(item: ItemPath, rows: readonly ItemRow[]): readonly ItemRow[] {
  const found = rowsAlike(item, rows);
  const ofTable = grouped(found, ({ table }) => table);
  return found.filter(({ table }) => ofTable.get(table)?.length === 1);
}

const ofItems = perDocument(itemRows);

/** Whether the tables print the item's money for projects, and none of it as basic expenditure. */
export function isForProjectsAlone(context: CheckContext, item: ItemPath): boolean {
  const rows = rowsFor(item, ofItems(context)).map(({ row }) => row);
  const isSome = (field: Field<Wan>) => {
    const amount = context.value(field);
    return isExact(amount) && !isZero(amount);
  };
  return (
    rows.some((row) => isSome(amountOf(row, "projectExpenditure"))) &&
    !rows.some((row) => isSome(amountOf(row, "basicExpenditure")))
  );
}

const { summaryTable: summary, fiscalAppropriationTable: appropriations } = fields.tables;

/** The amounts that the two-sided tables print for a 类 of expenditure. */
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
