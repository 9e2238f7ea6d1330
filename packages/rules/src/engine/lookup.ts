import {
  type Disclosure,
  decimalPlaces,
  type Exact,
  isExact,
  type Occurrence,
  type Percentage,
  toText,
} from "@qingbei/domain";
import type { Lookup, Measure } from "./evaluation.js";
import { decimalsOf, isWorkedOut } from "./printed-places.js";
import { CENTS } from "./printed-twice.js";
import { remember } from "./remember.js";
import { usualDecimals } from "./usual-decimals.js";
import { valuesIn } from "./values.js";

function isPercentage(value: unknown): value is Percentage {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "percent";
}

function madeLookup(disclosure: Disclosure): Lookup {
  const values = valuesIn(disclosure);
  const measureOf = (value: Exact, occurrence: Occurrence | undefined): Measure => {
    const printed = occurrence ? (occurrence.decimals ?? 0) : Math.max(CENTS, decimalPlaces(value));
    const decimals = occurrence ? (decimalsOf(disclosure, occurrence) ?? 0) : printed;
    // every amount has decimals; an occurrence without them is a count
    return {
      value,
      printed,
      decimals,
      ...(printed < decimals && isWorkedOut(toText(value)) && { certain: printed }),
      ...(occurrence && occurrence.decimals === undefined && { exact: true }),
    };
  };
  const usual = usualDecimals(() =>
    [...values].flatMap(([pointer, value]) => (isPercentage(value) ? [[pointer, value] as const] : [])),
  );
  const measured = new Map<string, Measure>();
  return (pointer) => {
    let measure = measured.get(pointer);
    if (!measure) {
      const value = values.get(pointer);
      if (isPercentage(value))
        measure = {
          value: value.points,
          decimals: value.decimals,
          printed: value.decimals,
          isPercentage: true,
          get usual() {
            return usual(pointer, value.decimals);
          },
        };
      else if (isExact(value)) measure = measureOf(value, disclosure.sources?.[pointer]?.[0]);
      else throw new TypeError(`${pointer} 不是数`);
      measured.set(pointer, measure);
    }
    return measure;
  };
}

const lookups = remember<Disclosure, Lookup>();

/**
 * The numbers of a disclosure with their decimals. Without sources, an amount has two (the cents of 万元), or more if
 * its value needs them.
 * The lookup throws a TypeError for a pointer without a number: constraints name only numbers that were read.
 */
export function lookupIn(disclosure: Disclosure): Lookup {
  return lookups(disclosure, madeLookup);
}
