import { type Disclosure, type Occurrence, powerOfUnit } from "@qingbei/domain";
import { remember } from "./remember.js";
import { sourcesIn } from "./values.js";

/** How the numbers of one group (a table, the prose) were printed. */
interface GroupPlaces {
  /** The most decimals of any of them. */
  readonly finest: number;
  /** Some were rounded further than others, so that none tells the last place of another. */
  readonly isMixed: boolean;
  /** The unit of most of them, as a power of ten of 万元. */
  readonly usualPower: number;
}

const powerOf = ({ unit }: Occurrence) => (unit === undefined ? 0 : (powerOfUnit(unit) ?? 0));

/** Whether a number is printed in a unit of its own, above that of its group: 1.23亿元 tells nothing below a million. */
function isInLargerUnit(occurrence: Occurrence): boolean {
  return powerOf(occurrence) > 0;
}

/** The unit of most numbers; of two as common, the larger. */
function usualPowerOf(printed: readonly Occurrence[]): number {
  const counts = new Map<number, number>();
  for (const power of printed.map(powerOf)) counts.set(power, (counts.get(power) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0;
}

/** So many digits that count, and an amount was worked out; with fewer it may have been set: 350, 55, 12.5. */
const WORKED_OUT = 4;
/** So many different numbers that were worked out and printed coarser than the finest, … */
const FEW = 3;
/** … making up one in so many of all, were rounded: of a hundred numbers with cents, one ends in two zeros. */
const SHARE = 4;

/** Whether an amount was worked out and not set: zeros that people drop hardly ever stood behind it. */
export function isWorkedOut(amount: string): boolean {
  return amount.replace(/\D/g, "").replace(/^0+|0+$/g, "").length >= WORKED_OUT;
}

/** How many different values some numbers have. */
function differentOf(numbers: readonly Occurrence[]): number {
  return new Set(numbers.map(({ value }) => value)).size;
}

/** A number that ends in a zero behind the point: who prints 5.0 drops no zeros, so 5.00 was not meant. */
const KEEPS_ZEROS = /\.\d*0(?!\d)/;
/** So many different numbers that keep a zero, with fewer places than the finest: one may be a slip. */
const SOME = 2;

function placesIn(all: readonly Occurrence[]): GroupPlaces {
  const usualPower = usualPowerOf(all);
  // 慰问金1500元 among amounts in 万元 has four places that no other number was printed to
  const printed = all.filter((occurrence) => powerOf(occurrence) >= usualPower);
  // a table in 万元 that is held in 元 has places before the point. One by one: a call takes no more than some ten thousand arguments, and a sheet may have more numbers
  const finest = printed.reduce(
    (most, { decimals = 0 }) => Math.max(most, decimals),
    Number.NEGATIVE_INFINITY,
  );
  const coarser = printed.filter(({ decimals = 0, value }) => decimals < finest && value !== undefined);
  const worked = coarser.filter(({ value = "" }) => isWorkedOut(value));
  const kept = coarser.filter((each) => KEEPS_ZEROS.test(each.printed ?? ""));
  const isRounded = differentOf(worked) >= FEW && worked.length * SHARE >= printed.length;
  return { finest, usualPower, isMixed: isRounded || differentOf(kept) >= SOME };
}

function placesByGroup(disclosure: Disclosure): ReadonlyMap<string, GroupPlaces> {
  const numbers = new Map<string, Occurrence[]>();
  for (const [, occurrences] of sourcesIn(disclosure)) {
    for (const occurrence of occurrences) {
      const { group, decimals } = occurrence;
      if (group === undefined || decimals === undefined || isInLargerUnit(occurrence)) continue;
      const others = numbers.get(group);
      if (others) others.push(occurrence);
      else numbers.set(group, [occurrence]);
    }
  }
  return new Map([...numbers].map(([group, all]) => [group, placesIn(all)] as const));
}

const places = remember<Disclosure, ReadonlyMap<string, GroupPlaces>>();

/**
 * The last place that an occurrence of a number stands for. People drop trailing zeros, so it is that of the finest of its
 * group, unless the group mixes numbers that were rounded further: there each stands for what was printed with it. So does 5.0, and
 * one in 亿元 or 千万元, whose zeros nobody drops, and one in a smaller unit than the others.
 */
export function decimalsOf(disclosure: Disclosure, occurrence: Occurrence): number | undefined {
  const { group, decimals } = occurrence;
  if (group === undefined || isInLargerUnit(occurrence)) return decimals;
  if (KEEPS_ZEROS.test(occurrence.printed ?? "")) return decimals;
  const ofGroup = places(disclosure, placesByGroup).get(group);
  if (!ofGroup || powerOf(occurrence) < ofGroup.usualPower) return decimals;
  return ofGroup.isMixed ? decimals : Math.max(ofGroup.finest, decimals ?? 0);
}
