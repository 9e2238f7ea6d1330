import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { Percentage } from "../values/percentage.js";
import { Wan } from "../values/wan.js";

/** What final accounts tell of one expense: the budget, what was spent, and how much of it that is; 预算法 第七十五条. */
export const Execution = z.strictObject({
  /** The expense as printed, 农林水支出（类）水利（款）行政运行（项）; missing where the sentence names none. */
  name: disclosed(Text),
  /** The amount behind the name, before budget and execution are told: the same as `spent`. */
  amount: disclosed(Wan),
  /** Which budget: as approved, as adjusted, or 预算 alone. */
  plannedAs: z.exactOptional(z.oneOf(["approved", "adjusted", "unsaid"])),
  budgeted: disclosed(Wan),
  spent: disclosed(Wan),
  /** 完成预算的 82.22 %, in percent. */
  completionRate: disclosed(Percentage),
  /** By how much the two differ, without a sign: 决算数比预算数减少0.60万元; and what that is of the budget, in percent. */
  difference: disclosed(Wan),
  differenceRate: disclosed(Percentage),
  /** What the text says of the two: 决算数大于、小于预算数, or as much. */
  comparison: z.exactOptional(z.oneOf(["over", "under", "equal"])),
});
export type Execution = z.output<typeof Execution>;
