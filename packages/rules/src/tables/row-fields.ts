import type { Field, FieldOf, Percentage, Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";

/**
 * The fields of a line in any table, by column name; `amountOf` reads them. Only this file casts fields to it; a test
 * holds that the columns named by rules exist in the schema. A line made of several fields has no code and no name.
 */
export interface LineFields {
  readonly code?: Field<string>;
  readonly name?: Field<string>;
  readonly [column: string]: Field<unknown> | undefined;
}

/** A row of a table or its total row: both have a code and a name. */
export interface RowFields extends LineFields {
  readonly code: Field<string>;
  readonly name: Field<string>;
}

/** The list of rows of any table. */
export type Rows = Field<readonly object[]>;

/** The fields of a row, a total row or a group of columns. */
export function rowFields(row: Field<object>): RowFields {
  return row as unknown as RowFields;
}

/** The rows of a list. Leaves no evidence. */
export function rowFieldsOf({ list }: CheckContext, rows: Rows): readonly RowFields[] {
  return list(rows as FieldOf<readonly object[]>).map(rowFields);
}

/** The field of a column, also of one beneath a group: carriedOver/generalPublicBudget. */
export function amountOf(row: LineFields, column: string): Field<Wan> {
  const [first = "", second] = column.split("/");
  const field = row[first] as Field<object>;
  return (second === undefined ? field : rowFields(field)[second]) as Field<Wan>;
}

/** The field of a row's change in percent. */
export function changeRateOf(row: LineFields): Field<Percentage> {
  return row.changeRate as Field<Percentage>;
}

/** The fields of some columns of a row. */
export function amountsOfColumns(row: LineFields, columns: readonly string[]): readonly Field<Wan>[] {
  return columns.map((column) => amountOf(row, column));
}
