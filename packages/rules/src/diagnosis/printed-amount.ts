import { type Exact, formatPrintedNumber, type Occurrence, powerOfUnit, shift } from "@qingbei/domain";

/** The number that a place prints, without its unit: 17,328,589.00 of 17,328,589.00元. */
export function numberIn({ printed, unit = "" }: Occurrence): string {
  return unit !== "" && printed.endsWith(unit) ? printed.slice(0, -unit.length) : printed;
}

/**
 * An amount of 万元 as a place would print it that prints another unit: nobody should have to look for 0.012429 where
 * 124.29元 stands. undefined where the place prints 万元, or no unit.
 */
export function amountAsPrinted(occurrence: Occurrence, amount: Exact): string | undefined {
  const { unit, decimals = 0 } = occurrence;
  const power = unit === undefined ? 0 : (powerOfUnit(unit) ?? 0);
  if (power === 0) return undefined;
  const meant = { value: shift(amount, -power), decimals: Math.max(0, decimals + power) };
  return `${formatPrintedNumber(meant, { thousands: /[,，]/.test(numberIn(occurrence)) })}${unit}`;
}
