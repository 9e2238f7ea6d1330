import * as z from "../schema/z.js";
import { shift, toText } from "./exact.js";
import { standardUnit } from "./measure-unit.js";
import {
  formatPrintedNumber,
  numberPattern,
  type PrintedNumberStyle,
  parsePrintedNumber,
  toHalfWidth,
} from "./printed-number.js";
import { Quantity } from "./quantity.js";

/** A count or measure with its standard unit: 500 平方米, 1200 人次. */
export const MeasuredQuantity = z.strictObject({
  number: Quantity,
  unit: z.string({ error: "单位须为文字" }).check(z.maxLength(100, { error: "单位超过 100 字" })),
});
export type MeasuredQuantity = z.output<typeof MeasuredQuantity>;

const FORM = new RegExp(String.raw`^([-−△]?\s*${numberPattern})\s*([\p{L}%‰℃°㎡][^\d]{0,20}[23]?)$`, "u");

/**
 * Reads a number with its unit, whole texts only: 500平米 and 500㎡ are 500 平方米, 1.2万人次 is 12000 人次.
 * undefined without a unit, and for anything else.
 */
export function parseQuantity(text: string): MeasuredQuantity | undefined {
  const half = toHalfWidth(text).trim();
  const [, digits = "", wording = ""] = half.length > 120 ? [] : (FORM.exec(half) ?? []);
  const number = parsePrintedNumber(digits);
  if (!number) return undefined;
  const { unit, power } = standardUnit(wording);
  return { number: shift(number.value, power), unit };
}

/** Prints a number with its unit: 1,200人次. {@link parseQuantity} reads it back if the unit is a standard one. */
export function formatQuantity({ number, unit }: MeasuredQuantity, style: PrintedNumberStyle = {}): string {
  const decimals = toText(number).split(".")[1]?.length ?? 0;
  return `${formatPrintedNumber({ value: number, decimals }, style)}${unit}`;
}
