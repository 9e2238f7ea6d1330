import type { AppropriatedBudget } from "@qingbei/domain";
import { budgetOfTerm, spentTerm } from "../../../templates/frames.js";
import { allMoneyWords, totalWords } from "../../../templates/prose-words.js";
import type { Stated } from "./section-state.js";
import { type Sentence, wordsOf } from "./sentence.js";
import type { Named } from "./subject.js";
import type { TermToken } from "./vocabulary.js";

/** The budget whose total the words name; undefined if they name no total of one budget. */
export function budgetOfTotal(
  named: Named,
  lead: string,
  terms: readonly TermToken[],
): AppropriatedBudget | undefined {
  if (named.kind !== "term") return undefined;
  const [budget] = terms.flatMap(({ id }) => budgetOfTerm.get(id) ?? []);
  return totalWords.test(lead) || named.term.budget ? budget : undefined;
}

/** 财政拨款支出总计 behind 财政拨款收入总计: the other side of the same budget, with money carried over to the next year. */
export function otherSideOfBudget(
  sentence: Sentence,
  named: Named,
  end: number,
  stated: readonly Stated[],
): TermToken | undefined {
  const term = named.kind === "term" ? named.term : undefined;
  const budget = term && budgetOfTerm.get(term.id);
  if (!budget || term.id !== spentTerm[budget]) return undefined;
  if (!allMoneyWords.test(wordsOf(sentence, term.start, end))) return undefined;
  const isOtherSide = (figure: Stated) => figure.term === "revenueTotal" && figure.budget === budget;
  const isBehind = stated.some(isOtherSide) || sentence.section.stated.some(isOtherSide);
  return isBehind ? { ...term, id: "expenditureTotal", budget } : undefined;
}
