import { type Exact, formatPrintedNumber, type Occurrence, powerOfUnit, shift } from "@qingbei/domain";

/** The printed number without its unit: 17,328,589.00 of 17,328,589.00元. */
export function numberIn({ printed, unit = "" }: Occurrence): string {
  return unit !== "" && printed.endsWith(unit) ? printed.slice(0, -unit.length) : printed;
}

/** The unit of a place as a power of ten of 万元: −4 for 元, 0 without a unit. */
function powerOf({ unit }: Occurrence): number {
  return unit === undefined ? 0 : (powerOfUnit(unit) ?? 0);
}

/** An amount in 万元 converted to the unit of a place, so that its digits are those typed there. */
export function inUnitOf(occurrence: Occurrence, amount: Exact): Exact {
  const power = powerOf(occurrence);
  return power === 0 ? amount : shift(amount, -power);
}

/**
 * An amount in 万元 as text in the unit and number format of a place, so that 124.29元 is not called 0.012429;
 * undefined if the place prints 万元 or no unit.
 */
export function amountAsPrinted(occurrence: Occurrence, amount: Exact): string | undefined {
  const { unit, decimals = 0 } = occurrence;
  const power = powerOf(occurrence);
  if (power === 0) return undefined;
  const meant = { value: inUnitOf(occurrence, amount), decimals: Math.max(0, decimals + power) };
  return `${formatPrintedNumber(meant, { thousands: /[,，]/.test(numberIn(occurrence)) })}${unit}`;
}
