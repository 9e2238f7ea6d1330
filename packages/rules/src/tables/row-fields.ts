import type { Field, FieldOf, Percentage, Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";

/**
 * A line by its fields, whatever table it stands in: columns by name, which `amountOf` reads. This file alone casts fields to it; that the
 * columns which rules name are those of the schema is tested. Lines that are made of several fields have no code and no name.
 */
export interface LineFields {
  readonly code?: Field<string>;
  readonly name?: Field<string>;
  readonly [column: string]: Field<unknown> | undefined;
}

/** A row of a table, or its total row: both have a place for a code and a name. */
export interface RowFields extends LineFields {
  readonly code: Field<string>;
  readonly name: Field<string>;
}

/** A list of rows, of whatever table. */
export type Rows = Field<readonly object[]>;

/** A row, a total row or a group of columns by its fields. */
export function rowFields(row: Field<object>): RowFields {
  return row as unknown as RowFields;
}

/** The rows of a list. Leaves no evidence. */
export function rowsOf({ list }: CheckContext, rows: Rows): readonly RowFields[] {
  return list(rows as FieldOf<readonly object[]>).map(rowFields);
}

/** The field of a column, also of one beneath money carried over: carriedOver/generalPublicBudget. */
export function amountOf(row: LineFields, column: string): Field<Wan> {
  const [first = "", second] = column.split("/");
  const field = row[first] as Field<object>;
  return (second === undefined ? field : rowFields(field)[second]) as Field<Wan>;
}

/** The percentage by which a row changed. */
export function changeRateOf(row: LineFields): Field<Percentage> {
  return row.changeRate as Field<Percentage>;
}

/** The fields of some columns of a row. */
export function amountsOfColumns(row: LineFields, columns: readonly string[]): readonly Field<Wan>[] {
  return columns.map((column) => amountOf(row, column));
}
