import { divide, type Exact, isZero, round, scale, shift } from "@qingbei/domain";
import type { Evaluation, Lookup } from "./evaluation.js";
import { evaluateRate, type Rate } from "./rate.js";

/** part ÷ whole = percentage: the executed share of a budget, an item's share of a total. */
export interface ShareConstraint {
  readonly form: "share";
  readonly part: string;
  readonly whole: string;
  readonly percentage: string;
}

function rateOf({ part, whole, percentage }: ShareConstraint): Rate {
  return {
    percentage,
    numbers: [part, whole],
    worth: (some, all) => (isZero(all) ? undefined : shift(divide(some, all), 2)),
    isCutOff: true,
  };
}

/** The pointers of the three numbers: part, whole, percentage. */
export function variablesOfShare({ part, whole, percentage }: ShareConstraint): readonly string[] {
  return [part, whole, percentage];
}

export function evaluateShare(constraint: ShareConstraint, lookup: Lookup): Evaluation {
  return evaluateRate(rateOf(constraint), lookup);
}

/** The values of the number at `pointer` with which the share would be right, all others unchanged. */
export function solveShare(constraint: ShareConstraint, pointer: string, lookup: Lookup): readonly Exact[] {
  const [part, whole] = [lookup(constraint.part), lookup(constraint.whole)];
  const stated = lookup(constraint.percentage);
  const rate = shift(stated.value, -2);
  switch (pointer) {
    case constraint.percentage: {
      const share = rateOf(constraint).worth(part.value, whole.value);
      return share ? [round(share, stated.usual ?? stated.decimals)] : [];
    }
    case constraint.part:
      return [round(scale(whole.value, rate), part.decimals)];
    case constraint.whole:
      return isZero(rate) ? [] : [round(divide(part.value, rate), whole.decimals)];
    default:
      return [];
  }
}
