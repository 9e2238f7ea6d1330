import { isMoney, type MoneyToken } from "../amounts.js";
import { type Sentence, wordsOf } from "./sentence.js";

/** An amount and those behind it with only 、 or 和 between, `count` + 1 at most. */
export function rowFrom(
  sentence: Pick<Sentence, "passage">,
  amount: MoneyToken,
  count: number,
): MoneyToken[] {
  const all = sentence.passage.numbers;
  const row = [amount];
  for (let at = all.indexOf(amount) + 1; at < all.length && row.length <= count; at++) {
    const next = all[at];
    const between = wordsOf(sentence, row.at(-1)?.end ?? 0, next?.start ?? 0);
    if (!next || !isMoney(next) || !/^[\s、，,和及]*$/.test(between)) break;
    row.push(next);
  }
  return row;
}
