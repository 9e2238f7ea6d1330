import * as z from "../schema/z.js";

/** How an actual value is compared with the target. */
export const Comparator = z.oneOf(["≥", "≤", ">", "<", "="]);
export type Comparator = z.output<typeof Comparator>;

/** Comparators before a number; reference §5.2. */
export const comparatorsBefore: Readonly<Record<string, Comparator>> = {
  "≥": "≥",
  "≧": "≥",
  "⩾": "≥",
  ">=": "≥",
  不低于: "≥",
  不得低于: "≥",
  不少于: "≥",
  不得少于: "≥",
  不小于: "≥",
  至少: "≥",
  大于等于: "≥",
  大于或等于: "≥",
  "≤": "≤",
  "≦": "≤",
  "⩽": "≤",
  "<=": "≤",
  不超过: "≤",
  不得超过: "≤",
  不高于: "≤",
  不得高于: "≤",
  不大于: "≤",
  不多于: "≤",
  至多: "≤",
  控制在: "≤",
  小于等于: "≤",
  小于或等于: "≤",
  ">": ">",
  大于: ">",
  高于: ">",
  超过: ">",
  "<": "<",
  小于: "<",
  低于: "<",
  "=": "=",
  达到: "=",
};

/** Comparators behind a number and its unit. */
export const comparatorsAfter: Readonly<Record<string, Comparator>> = {
  以上: "≥",
  及以上: "≥",
  以下: "≤",
  及以下: "≤",
  以内: "≤",
  之内: "≤",
};

const upwards = (comparator: Comparator) => comparator === "≥" || comparator === ">";

/**
 * The comparator of a number between two wordings. The one behind it has precedence: 达到90%以上 means at least.
 * undefined if they contradict each other (不超过90%以上); null without one: 90% alone does not mean at least.
 */
export function comparatorBetween(before: string, after: string): Comparator | null | undefined {
  const [first, last] = [comparatorsBefore[before], comparatorsAfter[after]];
  if (!first || !last) return last ?? first ?? null;
  return first === "=" || upwards(first) === upwards(last) ? last : undefined;
}
