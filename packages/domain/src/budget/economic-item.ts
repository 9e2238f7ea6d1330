import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { Percentage } from "../values/percentage.js";
import { Wan } from "../values/wan.js";
import { dividedUses } from "./uses.js";
import { YearOnYearChange } from "./year-on-year-change.js";

/**
 * A 类 of the economic classification in the statement, 工资福利支出80万元，占基本支出的80%, or a 款 beneath personnel
 * or routine expenses: 办公费4.5万元. Amounts in 万元.
 */
export const EconomicItem = z.strictObject({
  name: Text,
  /** The use that it is part of; absent if the statement divides all expenditure. */
  within: disclosed(z.oneOf(dividedUses)),
  amount: disclosed(Wan),
  /** Its share of the divided use, in percent. */
  share: disclosed(Percentage),
  change: z.exactOptional(YearOnYearChange),
});
export type EconomicItem = z.output<typeof EconomicItem>;
