import * as z from "../schema/z.js";
import { Direction } from "../values/direction.js";
import { disclosed, Text } from "../values/disclosed.js";
import { FiscalYear } from "../values/fiscal-year.js";
import { Percentage } from "../values/percentage.js";
import { Wan } from "../values/wan.js";
import { optionalMembers } from "./optional-members.js";

/** A stated change from last year (增减变动), which 预算法 第十四条 requires. */
export const YearOnYearChange = z.strictObject({
  /** The year compared with, if it is named; 上年 names none. */
  baseYear: disclosed(FiscalYear),
  /** Whether it is compared with the executed amount (执行数) or the approved one (预算数), if that is stated. */
  baseKind: disclosed(z.oneOf(["executed", "approved"])),
  /** 万元. */
  baseAmount: disclosed(Wan),
  direction: disclosed(Direction),
  /** The size of the change in 万元, as printed; `direction` has its sign. */
  amount: disclosed(Wan),
  /** The size of the change in percent, as printed; `direction` has its sign. */
  percentage: disclosed(Percentage),
  reason: disclosed(Text),
});
export type YearOnYearChange = z.output<typeof YearOnYearChange>;

/** A schema for the changes of a total's parts, by the name of the part. */
export function changesOf<const K extends string>(parts: readonly K[]) {
  return optionalMembers(parts, YearOnYearChange);
}
