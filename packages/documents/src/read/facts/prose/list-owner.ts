import { withoutNumbering } from "@qingbei/domain/internal";
import { divides } from "../../../templates/frames.js";
import { openEnd, wholeOpening, withinUnnamed } from "../../../templates/prose-words.js";
import { isMoney } from "../amounts.js";
import type { OpenParts } from "./open-parts.js";
import type { Clause } from "./passage.js";
import type { Stated } from "./section-state.js";
import { type Sentence, wordsOf } from "./sentence.js";
import { compact } from "./wording.js";

/** The first part of a list is within 20 clauses behind the words that open it. */
const FIRST_PART_WITHIN = 20;

/** Whether a clause limits its list to something that is no amount read before. */
function dividesUnnamed(sentence: Sentence, { start, end, terms, numbers }: Clause): boolean {
  return (
    terms.length === 0 && numbers.length === 0 && withinUnnamed.test(compact(wordsOf(sentence, start, end)))
  );
}

/** Whether a list divides the whole of its section: 按用途分类包括…, also 2.按用途分类，包括… in two clauses. */
export function dividesWhole(sentence: Sentence, { index, start, end }: Clause): boolean {
  const before = index === 1 ? sentence.clauses[0] : undefined;
  const lead = before && withoutNumbering(wordsOf(sentence, before.start, before.end));
  return [wordsOf(sentence, start, end), lead].some(
    (words) => words !== undefined && wholeOpening.test(words),
  );
}

/**
 * The amount that a list at the beginning of a sentence divides: the last one of the sentence before that may have such
 * parts.
 */
export function ownerOf(sentence: Sentence, { index }: Clause, isOfWhole: boolean): Stated | undefined {
  const { clauses, section } = sentence;
  const opening = clauses.slice(index, index + 2);
  if (opening.some((clause) => dividesUnnamed(sentence, clause))) return undefined;
  const near = clauses.slice(index, index + FIRST_PART_WITHIN);
  const part = near.find(({ numbers }) => numbers.some(isMoney))?.terms[0]?.id;
  const holds = ({ term, budget }: Stated) =>
    term !== undefined && part !== undefined && divides(term, budget)?.includes(part) === true;
  const { leader, head } = section;
  // a section of its own has one whole
  if (isOfWhole && section.frame !== "totals" && head && holds(head)) return head;
  if (leader && holds(leader)) return leader;
  // （二）具体情况。其中：… behind a sentence that does not state the whole
  const isWhole = section.frame !== "totals" && !section.isOfSubUnits && head && holds(head);
  const whole = isWhole ? head : undefined;
  // 2.按用途分类，包括：… behind 1.按功能分类，包括：…: divides the same total again
  const again = isOfWhole && !section.isPartial && head && holds(head) ? head : undefined;
  // 支出包括：教育支出80万元，卫生健康支出20万元。其中：基本支出…: divides the total that the classes divide
  const areListed = section.stated.length > 0 && section.stated.every(({ isListed }) => isListed);
  const ofList = areListed && !section.isOfSubUnits && head && holds(head) ? head : undefined;
  return section.stated.findLast(holds) ?? again ?? ofList ?? leader ?? whole;
}

/**
 * The amount whose parts the next sentences list: the one in front of a final 其中：, or the pending one of the sentence
 * before.
 */
export function pendingOf(sentence: Sentence, parts: OpenParts): Stated | undefined {
  const { clauses, section, passage } = sentence;
  const last = clauses.at(-1);
  const opens = last && openEnd.test(compact(wordsOf(sentence, last.start, last.end)));
  const isEnd =
    opens && last.numbers.length === 0 && passage.plain.slice(last.end).replace(/[：:\s]/g, "") === "";
  const owner = parts.innermost?.owner;
  // 具体情况如下 behind a whole in unknown words announces the text of the section, not parts of that whole
  const isKnown = owner?.term !== undefined || owner?.isOfOthers || section.frame === "totals";
  if (isEnd && !isKnown && compact(wordsOf(sentence, last.start, last.end)).endsWith("如下"))
    return undefined;
  if (isEnd) return owner;
  return parts.outermost?.owner === section.pending ? section.pending : undefined;
}
