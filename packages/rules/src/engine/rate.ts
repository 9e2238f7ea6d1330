import {
  absolute,
  add,
  compare,
  decimalPlaces,
  type Exact,
  halfUnit,
  isNegative,
  isZero,
  round,
  subtract,
  zero,
} from "@qingbei/domain";
import { certainDecimals, type Evaluation, type Lookup, type Measure } from "./evaluation.js";
import { unitOf } from "./printed-twice.js";

/** A percentage that is calculated from two printed numbers. */
export interface Rate {
  readonly percentage: string;
  readonly numbers: readonly [first: string, second: string];
  /** The percentage that two numbers give; undefined if the divisor is zero. */
  readonly worth: (first: Exact, second: Exact) => Exact | undefined;
  /** Set if digits behind the last decimal may have been cut off instead of rounded. */
  readonly isCutOff?: boolean;
}

/** The least and the greatest amount that round to a number with `decimals`. */
function ends({ value }: Measure, decimals: number): readonly Exact[] {
  const half = halfUnit(decimals);
  return [subtract(value, half), add(value, half)];
}

/** Whether a percentage follows from its two numbers, within the rounding of all three. */
export function evaluateRate(rate: Rate, lookup: Lookup): Evaluation {
  const [first, second] = rate.numbers.map(lookup) as [Measure, Measure];
  const stated = lookup(rate.percentage);
  const value = rate.worth(first.value, second.value);
  if (value === undefined) {
    // no percentage can be calculated; whether one may be stated is another rule's question
    return {
      status: "exact",
      actual: stated.value,
      expected: stated.value,
      difference: zero,
      rounding: zero,
    };
  }
  const difference = subtract<Exact>(stated.value, round(value, stated.decimals));
  const apart = subtract<Exact>(stated.value, value);
  const hidden = (placesOf: (measure: Measure) => number, ofRate = stated.decimals) => {
    const spread = ends(first, placesOf(first)).flatMap((one) =>
      ends(second, placesOf(second)).map((other) =>
        absolute(subtract<Exact>(rate.worth(one, other) ?? value, value)),
      ),
    );
    return add<Exact>(
      rate.isCutOff && isNegative(apart) ? unitOf(ofRate) : halfUnit(ofRate),
      spread.reduce((a, b) => (compare(a, b) > 0 ? a : b)),
    );
  };
  const rounding = hidden(({ decimals }) => decimals);
  const isWithin = (most: Exact) => compare(absolute(apart), most) <= 0;
  const status = isZero(difference) ? "exact" : isWithin(rounding) ? "rounding" : "failed";
  // 5.40 may have been rounded to 5.4 and then printed with two decimals
  const isDoubtful = status === "failed" && isWithin(hidden(certainDecimals, decimalPlaces(stated.value)));
  // quotients have forty digits: two more than the percentage are enough to read
  const readable = (exact: Exact) => round(exact, stated.decimals + 2);
  return {
    status,
    actual: stated.value,
    expected: readable(value),
    difference,
    rounding: readable(rounding),
    ...(isDoubtful && { isDoubtful }),
  };
}
