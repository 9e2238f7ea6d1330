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

/** A percentage that follows from two printed numbers. */
export interface Rate {
  readonly percentage: string;
  readonly numbers: readonly [first: string, second: string];
  /** What the two come to, in percent; undefined where that is nothing: growth from zero, a share of zero. */
  readonly worth: (first: Exact, second: Exact) => Exact | undefined;
  /** Whether digits behind the last place may have been dropped, as well as rounded. */
  readonly isCutOff?: boolean;
}

/** What an amount may have been before it was rounded to so many decimals. */
function ends({ value }: Measure, decimals: number): readonly Exact[] {
  const half = halfUnit(decimals);
  return [subtract(value, half), add(value, half)];
}

/** Whether a percentage is what its two numbers come to, within what the places of all three may hide. */
export function evaluateRate(rate: Rate, lookup: Lookup): Evaluation {
  const [first, second] = rate.numbers.map(lookup) as [Measure, Measure];
  const stated = lookup(rate.percentage);
  const value = rate.worth(first.value, second.value);
  if (value === undefined) {
    // what has no percentage: whether one is stated is another rule's question
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
  // 5.40 may be 5.4, which was rounded to one place and set with two
  const isDoubtful = status === "failed" && isWithin(hidden(certainDecimals, decimalPlaces(stated.value)));
  // quotients have forty digits: nobody reads more than two past those of the rate
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
