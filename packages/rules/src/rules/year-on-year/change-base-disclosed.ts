import {
  add,
  changingFigures,
  compare,
  divide,
  type Exact,
  exact,
  fields,
  halfUnit,
  isNegative,
  isZero,
  negate,
  type Percentage,
  pointerOf,
  round,
  shift,
  subtract,
  toFixed,
} from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";

/** A printed number: the true one may lie half a unit of its last decimal above or below. */
interface Printed {
  readonly value: Exact;
  readonly decimals: number;
}

function printedNumber(text: string): Printed {
  return { value: exact(text), decimals: text.split(".")[1]?.length ?? 0 };
}

/**
 * What the change says of last year's amount: it is one amount, or between two, in printable places; undefined if
 * nothing follows.
 */
function impliedBase(current: Printed, { points, decimals }: Percentage, direction: "increase" | "decrease") {
  const half = halfUnit(current.decimals);
  const rate = (percent: Exact) =>
    add(exact("1"), shift(direction === "increase" ? percent : negate(percent), -2));
  const [a, b] = [rate(subtract(points, halfUnit(decimals))), rate(add(points, halfUnit(decimals)))];
  const [least, most] = direction === "increase" ? [a, b] : [b, a];
  if (isNegative(least) || isZero(least)) return undefined;
  // rounded inwards: the extreme amounts that could have been printed
  const low = round(add(divide(subtract(current.value, half), most), half), current.decimals);
  const high = round(subtract(divide(add(current.value, half), least), half), current.decimals);
  const [from, to] = [low, high].map((amount) => toFixed(amount, current.decimals));
  if (compare(low, high) > 0) return undefined;
  return from === to ? `据此推算上年数是 ${from}` : `据此推算上年数在 ${from} 至 ${to} 之间`;
}

export const changeBaseDisclosed = defineRule({
  id: "change-base-disclosed",
  title: "写了增减幅度，就写明上年数或增减额",
  severity: "info",
  basis: ["budget-law-14"],
  covers: ["A-YOY-BASE"],
  each: ({ value, has }) => {
    const budget = value(fields);
    return budget ? changingFigures(budget).filter(({ change }) => has(change.percentage)) : [];
  },
  none: "没有披露增减幅度",
  check: ({ value, has, label, show, passed, failed, skipped }, { amount, change }) => {
    const percentage = value(change.percentage);
    if (!percentage) return skipped("未披露：增减幅度");
    if ([change.baseAmount, change.amount].some((field) => has(field) && value(field))) return passed();
    const direction = value(change.direction);
    const bare = `${label(amount)}只写了增减幅度 ${toFixed(percentage.points, percentage.decimals)}%，没有上年数或增减额，无从核对`;
    const now = value(amount);
    // of nothing no base follows
    if (!now || isZero(now) || (direction !== "increase" && direction !== "decrease")) return failed(bare);
    const implied = impliedBase(printedNumber(show(pointerOf(amount))), percentage, direction);
    return failed(implied ? `${bare}；${implied}` : bare);
  },
});
