import * as z from "../schema/z.js";
import { Direction } from "../values/direction.js";
import { disclosed, Text } from "../values/disclosed.js";
import { FiscalYear } from "../values/fiscal-year.js";
import { Percentage } from "../values/percentage.js";
import { Wan } from "../values/wan.js";
import { optionalMembers } from "./optional-members.js";

/** What a disclosure says of a change on last year (增减变动; 预算法 第十四条 asks for it). */
export const YearOnYearChange = z.strictObject({
  /** The year compared with, when it is named; 上年 names none. */
  baseYear: disclosed(FiscalYear),
  /** Whether it is compared with what was spent (执行数) or with what was approved (预算数), where that is said. */
  baseKind: disclosed(z.oneOf(["executed", "approved"])),
  /** 万元. */
  baseAmount: disclosed(Wan),
  direction: disclosed(Direction),
  /** The size of the change in 万元, as printed: the direction stands apart. */
  amount: disclosed(Wan),
  /** The size of the change in percent, as printed: the direction stands apart. */
  percentage: disclosed(Percentage),
  reason: disclosed(Text),
});
export type YearOnYearChange = z.output<typeof YearOnYearChange>;

/** The changes of the parts of a total, each by the name of its amount. */
export function changesOf<const K extends string>(parts: readonly K[]) {
  return optionalMembers(parts, YearOnYearChange);
}
