import { divide, type Exact, exact, isZero, round } from "../values/exact.js";
import type { MeasuredQuantity } from "../values/measured-quantity.js";
import { toYuan, type Wan, type Yuan } from "../values/wan.js";

/**
 * An amount for each of a number of people, in 元, rounded to 分 unless other decimals are asked for;
 * undefined for nobody.
 * @throws RangeError when the number of people is a JavaScript number but no safe integer
 */
export function perHead(amount: Wan, people: Exact | number, decimals = 2): Yuan | undefined {
  if (typeof people === "number" && !Number.isSafeInteger(people))
    throw new RangeError(`人数须为整数或精确的十进制数：${people}`);
  const heads = typeof people === "number" ? exact(String(people)) : people;
  return isZero(heads) ? undefined : (round(divide(toYuan(amount), heads), decimals) as Yuan);
}

/** What one unit costs: 120.50 元 a 平方米. */
export interface UnitCost {
  readonly amount: Yuan;
  readonly per: string;
}

/** What one unit of a quantity costs, in 元, rounded to 分 unless other decimals are asked for; undefined for none of it. */
export function unitCost(
  amount: Wan,
  { number, unit }: MeasuredQuantity,
  decimals = 2,
): UnitCost | undefined {
  const cost = perHead(amount, number, decimals);
  return cost && { amount: cost, per: unit };
}
