import {
  absolute,
  add,
  compare,
  type Exact,
  exact,
  isNegative,
  isZero,
  shift,
  subtract,
} from "@qingbei/domain";
import { growth } from "@qingbei/domain/measures";
import { carriedTerms } from "../../../templates/frames.js";
import { allOfIt } from "../../../templates/prose-words.js";
import { isMoney } from "../amounts.js";
import { directionsIn } from "./change-facts.js";
import { bothSides, firstOf, subjectOfChange } from "./comparison.js";
import type { Clause } from "./passage.js";
import type { Stated } from "./section-state.js";
import { type Sentence, wordsOf } from "./sentence.js";
import type { Statements } from "./statements.js";

/** Size and rate of a change are within 3 clauses: 与上年相比，增加5万元，增长5%. */
const CLAUSES_WITHIN = 3;

/** The size and the rate of a change in a comparison. */
interface StatedChange {
  readonly size: Exact;
  readonly isMore: boolean;
  /** In percent, as printed. */
  readonly rate: string;
}

/** The size and the rate of a change, in the clause or the next ones; undefined if either is missing. */
function statedChange(sentence: Sentence, { index, start }: Clause): StatedChange | undefined {
  const near = sentence.clauses.slice(index, index + CLAUSES_WITHIN);
  const [direction] = directionsIn(wordsOf(sentence, start, near.at(-1)?.end ?? start));
  if (!direction || direction.id === "unchanged") return undefined;
  const [size, rate] = near
    .flatMap(({ numbers }) => numbers)
    .filter((token) => token.start >= start + direction.end);
  if (!size || !isMoney(size) || size.kind !== "amount" || rate?.kind !== "percent") return undefined;
  // a change of zero fits any amount
  if (isZero(size.value)) return undefined;
  return { size: size.value, isMore: direction.id === "increase", rate: rate.text };
}

/** Whether a change of this size is of this rate for an amount, to the last printed decimal. */
function fits(value: Exact | undefined, { size, isMore, rate }: StatedChange): boolean {
  if (!value) return false;
  const base = isMore ? subtract(value, size) : add(value, size);
  if (isZero(base) || isNegative(base)) return false;
  const decimals = rate.split(".")[1]?.length ?? 0;
  const grown = growth(value, base, decimals);
  if (grown.kind !== "rate") return false;
  const off = absolute(subtract<Exact>(absolute<Exact>(grown.percentage.points), exact(rate)));
  return compare<Exact>(off, shift(exact("1"), -decimals)) <= 0;
}

/**
 * The subject of a change behind the first part of a whole, 收入总计100万元，其中年初结转20万元，较上年增加5万元，增长5.26%: the whole if the
 * rate fits it alone, else the part. Undefined for money carried over whose rate does not fit.
 */
function partOrWhole(part: Stated, whole: Stated, stated: StatedChange | undefined): Stated | undefined {
  if (whole.hasChange || (stated && fits(part.value, stated))) return part;
  if (stated && fits(whole.value, stated)) return whole;
  return carriedTerms.has(part.term ?? "") ? undefined : part;
}

/** The subject of a comparison that names none, by its place and by the rate it states. */
export function fittingSubject(
  sentence: Sentence,
  clause: Clause,
  { all, parts, leader }: Pick<Statements, "all" | "parts" | "leader">,
): Stated | undefined {
  const { section } = sentence;
  const subject = subjectOfChange(clause, all, parts, section);
  const stated = statedChange(sentence, clause);
  if (!subject) {
    // money carried over, stated in the sentence before
    const before =
      all.length === 0 && carriedTerms.has(section.leader?.term ?? "") ? section.leader : undefined;
    return stated && fits(before?.value, stated) ? before : undefined;
  }
  const whole = firstOf(subject, parts.innermost);
  const before = sentence.clauses[clause.index - 1];
  if (whole && before && allOfIt.test(wordsOf(sentence, before.start, before.end))) return whole;
  const one = whole ? partOrWhole(subject, whole, stated) : subject;
  return one && bothSides(one, leader);
}
