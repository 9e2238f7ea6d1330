import { divide, type Exact, exact, isZero, round } from "../values/exact.js";
import type { MeasuredQuantity } from "../values/measured-quantity.js";
import { toYuan, type Wan, type Yuan } from "../values/wan.js";

/**
 * An amount divided by a number of people, in 元, rounded to 分 by default; undefined if the number of people is zero.
 * @throws RangeError if the number of people is a JavaScript number but not a safe integer
 */
export function perHead(amount: Wan, people: Exact | number, decimals = 2): Yuan | undefined {
  if (typeof people === "number" && !Number.isSafeInteger(people))
    throw new RangeError(`人数须为整数或精确的十进制数：${people}`);
  const heads = typeof people === "number" ? exact(String(people)) : people;
  return isZero(heads) ? undefined : (round(divide(toYuan(amount), heads), decimals) as Yuan);
}

/** The cost of one unit: 120.50 元 per 平方米. */
export interface UnitCost {
  readonly amount: Yuan;
  readonly per: string;
}

/** The cost of one unit of a quantity, in 元, rounded to 分 by default; undefined if the quantity is zero. */
export function unitCost(
  amount: Wan,
  { number, unit }: MeasuredQuantity,
  decimals = 2,
): UnitCost | undefined {
  const cost = perHead(amount, number, decimals);
  return cost && { amount: cost, per: unit };
}
