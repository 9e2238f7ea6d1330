import * as z from "../../schema/z.js";
import { disclosed } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";
import { basicAmounts, comparisonColumns, rowHead, rowsOf, tableFrame } from "./frame.js";

/** Basic expenditure of one economic section, 万元: total = personnel + routine operating. */
export const BasicExpenditureRow = z.strictObject({
  ...rowHead,
  total: disclosed(Wan),
  ...comparisonColumns,
  ...basicAmounts,
});
export type BasicExpenditureRow = z.output<typeof BasicExpenditureRow>;

/** 一般公共预算基本支出表, by the department's economic classification down to the section (预算法 第四十六条). */
export const BasicExpenditureTable = z.strictObject({ ...tableFrame, ...rowsOf(BasicExpenditureRow) });
export type BasicExpenditureTable = z.output<typeof BasicExpenditureTable>;
