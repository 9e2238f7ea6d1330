import * as z from "../schema/z.js";
import { disclosed } from "../values/disclosed.js";
import { NamedAmount } from "../values/named-amount.js";
import { Wan } from "../values/wan.js";
import { YearOnYearChange } from "./year-on-year-change.js";

/** 机关运行经费: what an administrative body spends on goods and services to operate, 万元; 预算法 第十四条. */
export const AgencyOperatingExpenses = z.strictObject({
  total: disclosed(Wan),
  items: z.exactOptional(z.list(NamedAmount)),
  /** false if the list ends in 等: the items then need not add up to the total. */
  itemsExhaustive: z.exactOptional(z.boolean()),
  change: z.exactOptional(YearOnYearChange),
});
export type AgencyOperatingExpenses = z.output<typeof AgencyOperatingExpenses>;
