import { type Exact, formatPrintedNumber, type Occurrence, powerOfUnit, shift } from "@qingbei/domain";

/** The number that a place prints, without its unit: 17,328,589.00 of 17,328,589.00元. */
export function numberIn({ printed, unit = "" }: Occurrence): string {
  return unit !== "" && printed.endsWith(unit) ? printed.slice(0, -unit.length) : printed;
}

/** By which power of ten the unit of a place is more than 万元: −4 for 元. */
function powerOf({ unit }: Occurrence): number {
  return unit === undefined ? 0 : (powerOfUnit(unit) ?? 0);
}

/** An amount of 万元 in the unit of a place: its digits are those that a hand wrote there. */
export function inUnitOf(occurrence: Occurrence, amount: Exact): Exact {
  const power = powerOf(occurrence);
  return power === 0 ? amount : shift(amount, -power);
}

/**
 * An amount of 万元 as a place would print it that prints another unit: nobody should have to look for 0.012429 where
 * 124.29元 stands. undefined where the place prints 万元, or no unit.
 */
export function amountAsPrinted(occurrence: Occurrence, amount: Exact): string | undefined {
  const { unit, decimals = 0 } = occurrence;
  const power = powerOf(occurrence);
  if (power === 0) return undefined;
  const meant = { value: inUnitOf(occurrence, amount), decimals: Math.max(0, decimals + power) };
  return `${formatPrintedNumber(meant, { thousands: /[,，]/.test(numberIn(occurrence)) })}${unit}`;
}
