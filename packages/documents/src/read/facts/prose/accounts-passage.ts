import {
  againstPlan,
  asPlanned,
  inBudgetWords,
  ofAnItem,
  PLAN,
  plannedLead,
} from "../../../templates/accounts-words.js";
import { comparisonMark } from "../../../templates/changes.js";
import type { Piece } from "../../blocks/blocks.js";
import { isMoney, type NumberToken } from "../amounts.js";
import type { Stretch } from "./draft.js";
import { type Clause, type Passage, passageOf } from "./passage.js";

/** The most characters between a name and 年初预算为. */
const LONGEST_LEAD = 20;

/** An amount that was planned, with the words that say so: 年初预算为90万元. */
function plannedIn(plain: string, token: NumberToken): Stretch | undefined {
  const from = Math.max(0, token.start - LONGEST_LEAD);
  const lead = isMoney(token) && plannedLead.exec(plain.slice(from, token.start));
  return lead ? { start: from + lead.index, end: token.end } : undefined;
}

/** A paragraph of final accounts for the grammar of budgets, without the planned amounts beside the spending. */
export function accountsPassage(piece: Piece, department?: string): Passage {
  const passage = passageOf(piece, department, inBudgetWords(piece.text));
  const planned = passage.numbers.flatMap((token) => plannedIn(passage.plain, token) ?? []);
  const chars = passage.plain.split("");
  for (const { start, end } of planned) chars.fill(" ", start, end);
  for (const { index, 0: words } of passage.plain.matchAll(asPlanned))
    chars.fill(" ", index, index + words.length);
  const ends = new Set(planned.map(({ end }) => end));
  return { ...passage, plain: chars.join(""), numbers: passage.numbers.filter(({ end }) => !ends.has(end)) };
}

/**
 * Whether a clause compares its own figure with the plan, or gives the reason of that difference: then it holds no
 * figure of a year.
 */
const isOfPlan = (plain: string, { start, end, terms, numbers }: Clause): boolean => {
  const words = plain.slice(start, end);
  if (!words.includes(PLAN)) return false;
  return terms.length > 0 || againstPlan.test(words) || (words.includes("原因") && !numbers.some(isMoney));
};
/** Whether a clause compares with a year, or lists parts: clauses behind it are no longer about the plan. */
const isOfYear = (plain: string, { start, end }: Clause) => {
  const words = plain.slice(start, end);
  return comparisonMark.test(words) || /^\s*其中/.test(words);
};

/**
 * The clauses of a sentence of final accounts without those that compare a figure with the plan, up to a comparison
 * with a year.
 */
export function accountsClauses({ plain, piece }: Passage, clauses: readonly Clause[]): readonly Clause[] {
  // the use of an item is read with its execution
  if (ofAnItem.test(piece.text)) return [];
  let isOfTheYear = true;
  const own = clauses.filter((clause) => {
    if (isOfPlan(plain, clause)) isOfTheYear = false;
    else isOfTheYear ||= isOfYear(plain, clause);
    return isOfTheYear;
  });
  return own.length === clauses.length ? clauses : own.map((clause, index) => ({ ...clause, index }));
}
