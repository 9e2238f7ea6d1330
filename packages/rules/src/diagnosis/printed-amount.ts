import {
  type Exact,
  formatPrintedNumber,
  isInYuan,
  type Occurrence,
  powerOfUnit,
  shift,
} from "@qingbei/domain";

/** 元 as a power of ten of 万元. */
const YUAN = -4;

/** The printed number without its unit: 17,328,589.00 of 17,328,589.00元. */
export function numberIn({ printed, unit = "" }: Occurrence): string {
  return unit !== "" && printed.endsWith(unit) ? printed.slice(0, -unit.length) : printed;
}

/** The power of ten from the unit of a field, 万元 or 元, to the unit printed at its place; 0 if none is printed. */
function powerTo({ unit }: Occurrence, pointer: string): number {
  const power = unit === undefined ? undefined : powerOfUnit(unit);
  if (power === undefined) return 0;
  return isInYuan(pointer) ? power - YUAN : power;
}

/** A number of the field at `pointer`, converted to the unit of a place, so that its digits are those typed there. */
export function inUnitOf(occurrence: Occurrence, pointer: string, number: Exact): Exact {
  const power = powerTo(occurrence, pointer);
  return power === 0 ? number : shift(number, -power);
}

/**
 * A number of the field at `pointer` as text in the unit and number format of a place, so that 124.29元 is not called
 * 0.012429; undefined if the place prints the unit of the field, or none.
 */
export function amountAsPrinted(occurrence: Occurrence, pointer: string, number: Exact): string | undefined {
  const { unit, decimals = 0 } = occurrence;
  const power = powerTo(occurrence, pointer);
  if (power === 0) return undefined;
  const meant = { value: inUnitOf(occurrence, pointer, number), decimals: Math.max(0, decimals + power) };
  return `${formatPrintedNumber(meant, { thousands: /[,，]/.test(numberIn(occurrence)) })}${unit}`;
}
