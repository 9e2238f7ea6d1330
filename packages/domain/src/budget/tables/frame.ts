import * as z from "../../schema/z.js";
import { disclosed, Text } from "../../values/disclosed.js";
import type { PrintedUnit } from "../../values/money-unit.js";
import { Percentage } from "../../values/percentage.js";
import { Wan } from "../../values/wan.js";

/** The unit in which a table prints its amounts. The model always keeps 万元; the source of each value has both. */
export const MoneyUnit = z.oneOf([
  "元",
  "百元",
  "千元",
  "万元",
  "十万元",
  "百万元",
  "千万元",
  "亿元",
  "万亿元",
] satisfies PrintedUnit[]);
export type MoneyUnit = z.output<typeof MoneyUnit>;

/** What every table has around its rows. */
export const tableFrame = {
  title: disclosed(Text),
  unit: disclosed(MoneyUnit),
  /** The text beneath the table, such as why it is empty (空表说明; 基层政务公开标准目录). */
  note: disclosed(Text),
  /** true if the note says that the table is empty. */
  declaredEmpty: z.exactOptional(z.boolean()),
};

/** The code and name of a row; the total row has neither. */
export const rowHead = {
  /** Classification code as digits, 2010601 or 30102, however its columns were split. */
  code: disclosed(Text),
  name: disclosed(Text),
};

/** Schemas for rows in the order of the table, parents before their children, and the row that adds them up. */
export function rowsOf<T extends z.core.SomeType>(row: T) {
  return { rows: z.exactOptional(z.list(row)), totalRow: z.exactOptional(row) };
}

/** Last year's amounts beside this year's, if a table prints them: budget or execution, and the change. */
export const comparisonColumns = {
  /** The budget of the year before. */
  previousTotal: disclosed(Wan),
  /** Last year's executed amount (执行数, 决算数). */
  previousExecuted: disclosed(Wan),
  /** Signed: negative for a decrease. */
  change: disclosed(Wan),
  /** Signed, in percent. */
  changeRate: disclosed(Percentage),
};

/** The budget beside the executed amount, if a table of final accounts prints it. */
export const plannedAmounts = {
  /** 年初预算数: as approved. */
  approvedAmount: disclosed(Wan),
  /** 全年预算数, 调整预算数: the budget at the end of the year. */
  adjustedAmount: disclosed(Wan),
};

/** The two parts of basic expenditure, if a table has columns for them. */
export const basicAmounts = {
  personnelExpenses: disclosed(Wan),
  routineOperatingExpenses: disclosed(Wan),
};

/** Money brought forward from earlier years by source, 万元. */
export const CarriedOver = z.strictObject({
  fiscalAppropriation: disclosed(Wan),
  generalPublicBudget: disclosed(Wan),
  governmentManagedFundsBudget: disclosed(Wan),
  stateCapitalOperationsBudget: disclosed(Wan),
  specialFiscalAccountFunds: disclosed(Wan),
  unitOwnFunds: disclosed(Wan),
});
export type CarriedOver = z.output<typeof CarriedOver>;

/** A line of one amount: 一、一般公共预算拨款收入 … 1469.53. */
export const AmountRow = z.strictObject({
  ...rowHead,
  /** Last year's amount, if the table has the column. */
  previousAmount: disclosed(Wan),
  ...plannedAmounts,
  amount: disclosed(Wan),
});
export type AmountRow = z.output<typeof AmountRow>;
