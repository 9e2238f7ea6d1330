import * as z from "../../schema/z.js";
import { disclosed, Text } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";

/** The unit that a table prints its amounts in. The model keeps 万元 all the same; the source of each value keeps both. */
export const MoneyUnit = z.oneOf(["元", "千元", "万元", "亿元"]);
export type MoneyUnit = z.output<typeof MoneyUnit>;

/** What stands around the rows of any table. */
export const tableFrame = {
  title: disclosed(Text),
  unit: disclosed(MoneyUnit),
  /** The words beneath the table, such as that it is empty and why (空表说明; 基层政务公开标准目录). */
  note: disclosed(Text),
  /** true where the note says that the table is empty. */
  declaredEmpty: z.exactOptional(z.boolean()),
};

/** The code and name that a row is of; the total row has neither. */
export const rowHead = {
  /** Classification code as digits, 2010601 or 30102, however its columns were split. */
  code: disclosed(Text),
  name: disclosed(Text),
};

/** Rows in the order of the table, parents before their children, and the row that adds them up. */
export function rowsOf<T extends z.core.SomeType>(row: T) {
  return { rows: z.exactOptional(z.list(row)), totalRow: z.exactOptional(row) };
}

/** A line of one amount: 一、一般公共预算拨款收入 … 1469.53. */
export const AmountRow = z.strictObject({ ...rowHead, amount: disclosed(Wan) });
export type AmountRow = z.output<typeof AmountRow>;
