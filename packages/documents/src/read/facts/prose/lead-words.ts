import { basicParts, mainUses } from "@qingbei/domain";
import { frameOfHead, sides } from "../../../templates/frames.js";
import {
  bareYear,
  examplesBefore,
  plannedInYear,
  purposeForName,
  sideLabel,
  spentInYear,
} from "../../../templates/prose-words.js";
import type { Stretch } from "./draft.js";
import type { PartsList } from "./open-parts.js";
import type { Clause } from "./passage.js";
import { type Sentence, wordsOf } from "./sentence.js";
import type { TermToken } from "./vocabulary.js";
import { compact } from "./wording.js";

/** What an amount has of its clause: whether the year stands in it, and the words to cite. */
export interface Dated {
  readonly yearInClause: boolean;
  readonly stretch: Stretch;
}

/** Joins a clause with the one before, if that is a year alone: 2024年，机关运行经费…. */
export function datedIn(sentence: Sentence, { index, start, end }: Clause, hasYear: boolean): Dated {
  const before = sentence.clauses[index - 1];
  const isYear = before !== undefined && bareYear.test(wordsOf(sentence, before.start, before.end));
  return {
    yearInClause: hasYear || isYear,
    stretch: { start: isYear && !hasYear ? before.start : start, end },
  };
}

/** Words from `start` on with the terms blanked out: 上年 in 上年结转 is not a year. */
export function withoutTerms(words: string, start: number, terms: readonly TermToken[]): string {
  if (terms.length === 0) return words;
  const chars = words.split("");
  for (const term of terms) chars.fill(" ", term.start - start, term.end - start);
  return chars.join("");
}

/** The one side that words name; undefined for none or both. */
function sideOf(lead: string): "revenue" | "expenditure" | undefined {
  const [hasRevenue, hasExpenditure] = [lead.includes("收入"), lead.includes("支出")];
  if (hasRevenue === hasExpenditure) return undefined;
  return hasRevenue ? "revenue" : "expenditure";
}

/** The total of one side if the words name one, for a topic of both: 收入100万元 under 收入支出总体情况. */
export function totalOfNamedSide(both: TermToken, lead: string): TermToken | undefined {
  const side = sides[both.id] === "both" ? sideOf(lead) : undefined;
  return side && { ...both, id: `${side}Total` };
}

/**
 * The year's total that a label in final accounts names only by its side: 1、收入：800万元 under 收支情况. Undefined
 * for other labels.
 */
export function labelledSide(
  sentence: Sentence,
  { index, start, end, after }: Clause,
): readonly TermToken[] | undefined {
  if (index > 0 || after !== "：" || !sentence.facts.isAccounts || !sentence.section.isOfBothSides)
    return undefined;
  const side = sideLabel.exec(compact(wordsOf(sentence, start, end)))?.groups?.side;
  if (side === undefined) return undefined;
  return [{ id: side === "收入" ? "currentYearRevenue" : "currentYearExpenditure", start, end }];
}

/** Whether words name at most the side of a topic that is a total: 本单位收入为 under 收入预算情况. */
export function isOfSide(lead: string, topic: TermToken | undefined): boolean {
  const named = ["revenue", "expenditure"].filter((_, side) => lead.includes(["收入", "支出"][side] ?? ""));
  return named.every((side) => named.length === 1 && topic !== undefined && sides[topic.id] === side);
}

/** In final accounts the name of a side alone means the year's own money. */
export function ofYearAlone(topic: TermToken): TermToken {
  const id = { revenue: "currentYearRevenue", expenditure: "currentYearExpenditure", both: topic.id };
  const side = sides[topic.id];
  return side === undefined ? topic : { ...topic, id: id[side] };
}

/** The meaning of a term in final accounts: 收入合计 is the year's own money, 收入总计 includes money carried over. */
export function inAccounts({ facts, passage }: Sentence, term: TermToken): TermToken {
  const isYear = facts.isAccounts && passage.plain.slice(term.start, term.end).endsWith("合计");
  return isYear ? ofYearAlone(term) : term;
}

/** Whether none of the terms is an amount of the section: outside the totals, 预算支出 is not the department's total. */
export function namesNone({ section: { frame, isMixed } }: Sentence, terms: readonly TermToken[]): boolean {
  return terms.length === 0 || (frame !== "totals" && !isMixed && terms.every(({ id }) => id in sides));
}

/**
 * The use that the title above announced, if the sentence says what it is for instead of naming it: 用于保障机构正常运转的支出80万元
 * under 基本支出情况.
 */
export function announcedUse(
  { section, clauses, passage }: Sentence,
  { leader, hasLeft }: { readonly leader: unknown; readonly hasLeft: boolean },
  end: number,
): TermToken | undefined {
  const { topic, frame } = section;
  if (leader || hasLeft || frame !== "totals" || !mainUses.some((use) => use === topic?.id)) return undefined;
  const words = compact(passage.plain.slice(clauses[0]?.start ?? end, end));
  return purposeForName.test(words) ? topic : undefined;
}

/** The name that sums up examples in front of it, as a part of basic expenditure: 津贴补贴等人员经费. */
export function behindExamples(
  sentence: Sentence,
  list: PartsList | undefined,
  from: number,
  [only, ...more]: readonly TermToken[],
): TermToken | undefined {
  if (
    list?.owner?.term !== "basicExpenditure" ||
    !only ||
    more.length > 0 ||
    !basicParts.some((part) => part === only.id)
  )
    return undefined;
  return examplesBefore.test(compact(wordsOf(sentence, from, only.start))) ? only : undefined;
}

/** Whether the words before an amount call it spent; the 支出 of 支出总计 does not. */
export function saysSpent(lead: string, beside: string, terms: readonly TermToken[]): boolean {
  const said = terms.some(({ id }) => (frameOfHead.get(id) ?? "totals") !== "totals") ? lead : beside;
  return spentInYear.test(said) && !plannedInYear.test(said);
}
