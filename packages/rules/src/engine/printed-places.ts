import { type Disclosure, type Occurrence, powerOfUnit } from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import { remember } from "./remember.js";
import { sourcesIn } from "./values.js";

/** How the numbers of one group (a table, or the prose) were printed. */
interface GroupPlaces {
  /** The most decimals of any number in the group, counted in 万元. */
  readonly finest: number;
  /** Some numbers were rounded more than others, so that none shows the precision of another. */
  readonly isMixed: boolean;
  /** The unit of most numbers, as a power of ten of 万元: 0 for 万元, −4 for 元. */
  readonly usualPower: number;
}

const powerOf = ({ unit }: Occurrence) => (unit === undefined ? 0 : (powerOfUnit(unit) ?? 0));

/** Whether a number is printed in a unit above 万元: 1.23亿元 says nothing below a million 元. */
function isInLargerUnit(occurrence: Occurrence): boolean {
  return powerOf(occurrence) > 0;
}

/** The most common unit as a power of ten of 万元; the larger one in a tie. */
function usualPowerOf(printed: readonly Occurrence[]): number {
  const counts = new Map<number, number>();
  for (const power of printed.map(powerOf)) counts.set(power, (counts.get(power) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0;
}

/**
 * An amount with at least 4 significant digits was calculated; a shorter one (350, 55, 12.5) may be a round figure
 * somebody chose.
 */
const WORKED_OUT = 4;
/** A group is mixed if at least 3 different calculated amounts have fewer decimals than its finest, … */
const FEW = 3;
/**
 * … and they are at least a quarter of it. Otherwise they end in zeros by chance: one in a hundred amounts ends in .00.
 */
const SHARE = 4;

/** Whether an amount was calculated, not chosen as a round figure: then hardly any zeros were dropped at its end. */
export function isWorkedOut(amount: string): boolean {
  return amount.replace(/\D/g, "").replace(/^0+|0+$/g, "").length >= WORKED_OUT;
}

/** How many different values some numbers have. */
function differentOf(numbers: readonly Occurrence[]): number {
  return new Set(numbers.map(({ value }) => value)).size;
}

/** A number that ends in a zero behind the point: who prints 5.0 drops no zeros, so 5.00 was not meant. */
const KEEPS_ZEROS = /\.\d*0(?!\d)/;
/**
 * A group is also mixed if at least 2 different numbers keep a zero and have fewer decimals than its finest; a single
 * one may be a slip.
 */
const SOME = 2;

function placesIn(all: readonly Occurrence[]): GroupPlaces {
  const usualPower = usualPowerOf(all);
  // 慰问金1500元 among amounts in 万元 has four decimals of 万元, which no other number has
  const printed = all.filter((occurrence) => powerOf(occurrence) >= usualPower);
  // decimals are negative for 万元 in a table printed in 亿元. One by one: a call takes at most some ten thousand
  // arguments, and a sheet may have more numbers
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
      put(numbers, group, occurrence);
    }
  }
  return new Map([...numbers].map(([group, all]) => [group, placesIn(all)] as const));
}

const places = remember<Disclosure, ReadonlyMap<string, GroupPlaces>>();

/**
 * The decimals to which an occurrence of a number is exact; undefined for a count. People drop trailing zeros, so it is
 * the finest of its group. Its own decimals count if the group is mixed, if it ends in a zero (5.0), or if its unit is
 * above 万元 or below that of the group.
 */
export function decimalsOf(disclosure: Disclosure, occurrence: Occurrence): number | undefined {
  const { group, decimals } = occurrence;
  if (group === undefined || isInLargerUnit(occurrence)) return decimals;
  if (KEEPS_ZEROS.test(occurrence.printed ?? "")) return decimals;
  const ofGroup = places(disclosure, placesByGroup).get(group);
  if (!ofGroup || powerOf(occurrence) < ofGroup.usualPower) return decimals;
  return ofGroup.isMixed ? decimals : Math.max(ofGroup.finest, decimals ?? 0);
}
