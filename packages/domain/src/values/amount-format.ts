import { formatCapitalNumeral } from "./chinese-numeral.js";
import { absolute, isNegative, round, shift, toFixed } from "./exact.js";
import { moneyUnits, type PrintedUnit } from "./money-unit.js";
import { formatPrintedNumber, type PrintedNumberStyle } from "./printed-number.js";
import { toYuan, type Wan } from "./wan.js";

/** How an amount is printed. */
export interface AmountStyle extends PrintedNumberStyle {
  /** 万元 by default. */
  readonly unit?: PrintedUnit;
  /** The least number of decimals, 2 by default; further digits are printed unless `rounded`. */
  readonly decimals?: number;
  /** Whether digits beyond `decimals` are rounded, half away from zero (四舍五入); default: no. */
  readonly rounded?: boolean;
  /** Whether the unit follows the number; default: no, since a table's header has it. */
  readonly withUnit?: boolean;
}

/**
 * Prints an amount: 61.20, 1,234.50万元, （612,000）. `parseAmount` reads it back, the unit given or printed;
 * nothing is lost but what `rounded` rounds off.
 */
export function formatAmount(amount: Wan, style: AmountStyle = {}): string {
  const { unit = "万元", decimals = 2, rounded = false, withUnit = false } = style;
  const counted = shift(amount, -moneyUnits[unit]);
  const value = rounded ? round(counted, decimals) : counted;
  return `${formatPrintedNumber({ value, decimals }, style)}${withUnit ? unit : ""}`;
}

/**
 * Prints an amount in capital numerals (大写): 3.205万元 is 叁万贰仟零伍拾元整. `parseAmount` reads it back.
 * @throws RangeError if it has more than twelve digits of 元, or parts of a 分, for which there are no words
 */
export function formatCapitalAmount(amount: Wan): string {
  const [whole = "", fraction = ""] = toFixed(absolute(toYuan(amount)), 2).split(".");
  if (whole.length > 12 || fraction.length > 2)
    throw new RangeError(`金额没有大写：${whole.slice(0, 60)}.${fraction.slice(0, 60)}`);
  const [tenths = "0", cents = "0"] = fraction;
  const sign = isNegative(amount) ? "负" : "";
  if (tenths === "0" && cents === "0") return `${sign}${formatCapitalNumeral(whole)}元整`;
  const yuan = whole === "0" ? "" : `${formatCapitalNumeral(whole)}元`;
  const jiao = tenths === "0" ? yuan && "零" : `${formatCapitalNumeral(tenths)}角`;
  return `${sign}${yuan}${jiao}${cents === "0" ? "" : `${formatCapitalNumeral(cents)}分`}`;
}
