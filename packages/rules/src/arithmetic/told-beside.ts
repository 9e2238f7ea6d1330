import { absolute, type Exact, equals, type Field, parsePrintedNumber } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import type { Outcome } from "../engine/verdict.js";
import { OF_TABLE } from "../tables/of-tables.js";

/** So many numbers of a paragraph are looked at: a sentence that divides a total has fewer. */
const MOST_NUMBERS = 200;
const NUMBER = /\d[\d,]*(?:\.\d+)?(?=\s*万元)/g;

/** Why such a sum is not judged. */
export const TOLD_BESIDE = "相差的正好是同一处写到的另一个数，那一项没有读懂，未能核对";

/**
 * Whether a sum falls short by an amount that stands in the words beside its total and is none of its parts: 债务付息支出100万元,
 * which no field is for. What was not read is no wrong number.
 * @param fields the total, and the parts
 */
export function isToldBeside(
  { occurrences, value }: CheckContext,
  outcome: Outcome | undefined,
  [whole, ...parts]: readonly [Field<Exact>, ...Field<Exact>[]],
): boolean {
  if (outcome?.outcome !== "failed" || !outcome.evaluation) return false;
  const apart = absolute(outcome.evaluation.difference);
  const isPart = parts.some((part) => {
    const amount = value(part);
    return amount !== null && amount !== undefined && equals<Exact>(amount, apart);
  });
  if (isPart) return false;
  const told = occurrences(whole)
    .filter(({ group }) => group === undefined || !OF_TABLE.test(group))
    .flatMap(({ text }) => [...text.matchAll(NUMBER)].slice(0, MOST_NUMBERS));
  return told.some(([number]) => {
    const printed = parsePrintedNumber(number);
    return printed !== undefined && equals<Exact>(printed.value, apart);
  });
}
