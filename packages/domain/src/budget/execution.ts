import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { Percentage } from "../values/percentage.js";
import { Wan } from "../values/wan.js";

/** One expense in final accounts: its budget, the executed amount and the completion rate; 预算法 第七十五条. */
export const Execution = z.strictObject({
  /** The expense as printed, 农林水支出（类）水利（款）行政运行（项）; missing if the sentence names none. */
  name: disclosed(Text),
  /** The amount directly behind the name, before budget and execution: equal to `spent`. */
  amount: disclosed(Wan),
  /** Which budget: as approved, as adjusted, or 预算 alone. */
  plannedAs: z.exactOptional(z.oneOf(["approved", "adjusted", "unsaid"])),
  budgeted: disclosed(Wan),
  spent: disclosed(Wan),
  /** 完成预算的 82.22 %, in percent. */
  completionRate: disclosed(Percentage),
  /** The difference without sign, in 万元 (决算数比预算数减少0.60万元), and in percent of the budget. */
  difference: disclosed(Wan),
  differenceRate: disclosed(Percentage),
  /** The comparison in words: 决算数大于、小于预算数, or equal. */
  comparison: z.exactOptional(z.oneOf(["over", "under", "equal"])),
});
export type Execution = z.output<typeof Execution>;
