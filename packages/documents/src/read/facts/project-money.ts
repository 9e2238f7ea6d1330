import { equals, toText } from "@qingbei/domain";
import {
  ofAllYears,
  ofOneSource,
  ownBudget,
  quarterLead,
  quarterNumerals,
} from "../../templates/project-statement.js";
import { projectMoneyWords } from "../../templates/prose-words.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { type Piece, placeAt } from "../blocks/blocks.js";
import { behindLast } from "../text/text-ends.js";
import { type AmountToken, isMoney } from "./amounts.js";
import { type Passage, passageOf } from "./prose/passage.js";
import { amountOccurrence } from "./prose/prose-facts.js";
import { compact, consistsOf } from "./prose/wording.js";

/** An amount that may be the whole of a year's money, with the year in its words; or the part that one source pays. */
interface Whole {
  readonly isPart: boolean;
  readonly passage: Passage;
  readonly token: AmountToken;
  readonly start: number;
  readonly year: number | undefined;
}

/** An amount for one quarter. */
interface Quarter {
  readonly passage: Passage;
  readonly token: AmountToken;
  readonly numeral: string;
}

/**
 * Reads the money in the text on a project: the year's total, and the quarters if its model has them. If the text gives
 * several years, the fiscal year's amount is preferred to one without a year.
 */
export function readProjectMoney(
  sink: FactSink,
  at: string,
  pieces: readonly Piece[],
  fiscalYear: number | undefined,
  { hasQuarters }: { readonly hasQuarters: boolean },
): void {
  const passages = pieces.map((piece) => moneyOf(passageOf(piece)));
  if (hasQuarters)
    for (const each of passages.flatMap(({ quarters }) => quarters)) stateQuarter(sink, at, each);
  const all = passages.flatMap(({ wholes }) => wholes);
  const wholes = all.filter(({ isPart }) => !isPart);
  const whole =
    wholes.find(({ year }) => year !== undefined && year === fiscalYear) ??
    wholes.find(({ year }) => year === undefined) ??
    (wholes.length === 1 ? wholes[0] : undefined);
  if (!whole) return;
  // 100万元，其中财政拨款100万元: one source pays all of it, so the budget is printed twice
  const again = all.filter(({ isPart, token }) => isPart && equals(token.value, whole.token.value));
  for (const { passage, token, start } of [whole, ...again])
    stateAmount(sink, `${at}/budget`, passage, token, start);
}

/** Marks between clauses. */
const BREAKS = "，,；;。（(";

/** The quarters in a paragraph, and the amounts that may be the whole of the year's money. */
function moneyOf(passage: Passage): { readonly wholes: Whole[]; readonly quarters: Quarter[] } {
  const wholes: Whole[] = [];
  const quarters: Quarter[] = [];
  let from = 0;
  for (const token of passage.numbers) {
    if (token.kind !== "amount") continue;
    const lead = passage.plain.slice(from, token.start);
    const words = lead.slice(behindLast(lead, BREAKS));
    const numeral = quarterLead.exec(words)?.groups?.quarter;
    const year = passage.numbers.findLast(
      (each) => each.kind === "year" && each.start >= from && each.end <= token.start,
    );
    const isPart = year === undefined && isOfOneSource(words);
    if (numeral !== undefined) quarters.push({ passage, token, numeral });
    else if (isPart || isWhole(passage, token, words, year !== undefined))
      wholes.push({
        isPart,
        passage,
        token,
        start: from,
        year: year?.kind === "year" ? year.year : undefined,
      });
    from = token.end;
  }
  return { wholes, quarters };
}

/**
 * Whether an amount is the whole of a year's money: no words qualify it, or, if it is the only amount, the project's
 * name does.
 */
function isWhole(passage: Passage, token: AmountToken, words: string, isDated: boolean): boolean {
  const said = compact(isDated ? words.replace("其中", "") : words);
  if (ofAllYears.test(said)) return false;
  if (ofOneSource.test(said) && isOneOfSeveral(passage, token)) return false;
  if (consistsOf(projectMoneyWords, said)) return true;
  return ownBudget.test(said) && passage.numbers.filter(isMoney).length === 1;
}

/** 其中财政拨款 */
function isOfOneSource(words: string): boolean {
  const said = compact(words);
  const source = said.replace(/^其中/, "");
  return source !== said && ofOneSource.test(source) && consistsOf(projectMoneyWords, source);
}

/** Whether another amount stands beside this one without being a part of it: 财政拨款100万元，自筹资金20万元. */
function isOneOfSeveral({ numbers, plain }: Passage, { end }: AmountToken): boolean {
  const next = numbers.find((each) => isMoney(each) && each.start >= end);
  return next !== undefined && !/其中|包括|用于|季度|[（(]/.test(plain.slice(end, next.start));
}

function stateQuarter(sink: FactSink, at: string, { passage, token, numeral }: Quarter): void {
  const quarter = quarterNumerals.indexOf(numeral) + 1 || Number(numeral);
  const item = `${at}/quarters/${sink.length(`${at}/quarters`)}`;
  sink.state({ pointer: `${item}/quarter`, value: quarter });
  const start = behindLast(passage.plain.slice(0, token.start), BREAKS);
  stateAmount(sink, `${item}/amount`, passage, token, start);
}

function stateAmount(
  sink: FactSink,
  pointer: string,
  passage: Passage,
  token: AmountToken,
  start: number,
): void {
  const occurrence = amountOccurrence(passage, { start, end: token.end }, token);
  sink.state({ pointer, value: toText(token.value), occurrence }, placeAt(passage.piece, token.start));
}
