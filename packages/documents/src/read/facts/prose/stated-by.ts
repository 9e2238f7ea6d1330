import { budgetFrames, type Frame, frameOfHead, frames } from "../../../templates/frames.js";
import { spentOf } from "./comparison.js";
import type { Stretch } from "./draft.js";
import { inAccounts } from "./lead-words.js";
import type { Stated } from "./section-state.js";
import { namedIn, type Sentence } from "./sentence.js";
import type { TermToken } from "./vocabulary.js";

/** Words between two offsets, with the terms in them. */
export interface Phrase extends Stretch {
  readonly terms: readonly TermToken[];
}

/**
 * The figure that words name without its amount: 一般公共预算拨款 in 一般公共预算拨款增加8万元. `all` holds the amounts read before in the
 * sentence.
 */
export function statedBy(
  sentence: Sentence,
  { start, end, terms }: Phrase,
  all: readonly Stated[],
): Stated | undefined {
  const { section } = sentence;
  const named = namedIn(sentence, start, end, terms);
  if (named.kind !== "term") return undefined;
  const before = all.length > 0 ? all : section.stated;
  const spent = spentOf(named.term.id, before);
  if (spent) return spent;
  const ofYear = inAccounts(sentence, named.term);
  // 收入总计125万元，…收入合计增加5万元: the change of the total, unless that of the year was stated
  const term = before.some((stated) => stated.term === ofYear.id) ? ofYear : named.term;
  const own = frameOfHead.get(term.id);
  const isTotals = (own ?? section.frame) === "totals";
  const budget = term.budget ?? (isTotals ? section.budget : undefined);
  const frame: Frame | undefined = budget
    ? budgetFrames[budget]
    : own || section.frame
      ? frames[own ?? section.frame ?? "totals"]
      : undefined;
  const pointers = own || budget || !section.isPartial ? frame?.amounts[term.id] : undefined;
  if (!pointers) return undefined;
  const stated = { term: term.id, pointers, depth: 0, after: "", value: undefined };
  return { ...stated, hasChange: true, isWithdrawn: false };
}
