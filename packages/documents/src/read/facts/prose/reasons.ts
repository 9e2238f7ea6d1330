import {
  furtherReason,
  newThisYear,
  reasonMark,
  reasonOfNamed,
  weakReasonMark,
} from "../../../templates/changes.js";
import { isMoney } from "../amounts.js";
import type { Clause } from "./passage.js";
import { type Sentence, wordsOf } from "./sentence.js";

/** Where the words that introduce a reason begin, and where the reason begins. */
export interface ReasonMark {
  readonly start: number;
  readonly end: number;
}

/** The reason that a clause introduces; 主要是 introduces one only behind a change, and a list elsewhere. */
export function reasonIn(
  plain: string,
  { start, end }: Clause,
  isBehindChange: (at: number) => boolean,
): ReasonMark | undefined {
  const words = plain.slice(start, end);
  const strong = reasonMark.exec(words);
  const weak = strong ? undefined : weakReasonMark.exec(words);
  const match = strong ?? (weak && isBehindChange(start + weak.index) ? weak : undefined);
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

/** Whether a clause tells what is new this year: behind a change, a reason without words that introduce it. */
export function tellsNew(plain: string, { start, end, numbers }: Clause): boolean {
  return !numbers.some(isMoney) && newThisYear.test(plain.slice(start, end));
}

/** Whether a clause names what changed and then gives the reason: 公务接待费增加的主要原因是. */
export function namesItsReason(sentence: Sentence, { terms, start, end }: Clause): boolean {
  const mark = reasonOfNamed.exec(wordsOf(sentence, start, end));
  return mark !== null && terms.some((term) => term.end <= start + mark.index);
}

/** The index of the last clause of a reason that begins in the clause at `index`. */
export function lastOfReason(
  plain: string,
  clauses: readonly Clause[],
  index: number,
  states: (clause: Clause) => boolean,
): number {
  const depth = clauses[index]?.depth ?? 0;
  let last = index;
  for (let at = index + 1; at < clauses.length; at++) {
    const clause = clauses[at];
    if (!clause || clause.depth < depth || states(clause)) break;
    if (clause.before === "；" && !furtherReason.test(plain.slice(clause.start, clause.end))) break;
    last = at;
  }
  return last;
}
