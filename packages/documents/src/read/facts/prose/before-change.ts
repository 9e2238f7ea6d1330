import { respectively } from "../../../templates/prose-words.js";
import { isMoney } from "../amounts.js";
import { rowFrom } from "./amounts-in-turn.js";
import { directionsIn } from "./change-facts.js";
import { isSubject } from "./comparison.js";
import type { Clause } from "./passage.js";
import { type Sentence, wordsOf } from "./sentence.js";
import { termsBetween } from "./vocabulary.js";

/** Whether a stretch of the sentence states a direction: 增加, 下降, 持平. */
export function hasDirection(sentence: Sentence, start: number, end: number): boolean {
  return directionsIn(wordsOf(sentence, start, end)).length > 0;
}

/** Whether the clause before stated a change that was not read; this one continues it: 比计划减少5万元，下降5%. */
export function followsOtherChange(sentence: Sentence, { index }: Clause): boolean {
  const before = sentence.clauses[index - 1];
  return before !== undefined && hasDirection(sentence, before.start, before.end);
}

/**
 * Whether the sentence names, without an amount, another subject than the one read before:
 * 本单位无政府性基金预算拨款安排的支出，与上年持平.
 */
export function followsOtherName({ section, passage, clauses }: Sentence, { start }: Clause): boolean {
  const named = termsBetween(passage.terms, clauses[0]?.start ?? start, start);
  return named.length > 0 && !named.some(({ id }) => isSubject(id, section));
}

/** Whether a clause states the changes of several figures in turn, 分别增加5万元、3万元: none of them is that of the whole. */
export function tellsInTurn(sentence: Sentence, { start, numbers }: Clause, until: number): boolean {
  const [direction] = directionsIn(wordsOf(sentence, start, until));
  if (!direction) return false;
  const size = numbers.find((token) => token.start >= start + direction.end && token.end <= until);
  if (!respectively.test(wordsOf(sentence, start, size?.start ?? until))) return false;
  // rates side by side are no numbers of a passage
  return size === undefined || (isMoney(size) && rowFrom(sentence, size, 1).length > 1);
}
