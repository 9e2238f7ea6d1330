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
