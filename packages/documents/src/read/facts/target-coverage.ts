import { toText } from "@qingbei/domain";
import { coveredByBudget, coveredWords, earlierFigure, spentFigure } from "../../templates/prose-words.js";
import {
  coveredMoney,
  evaluated,
  projectCounts,
  targetsSet,
  unitCount,
  wholeParts,
  wholeTarget,
} from "../../templates/statement-counts.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { placeAt } from "../blocks/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { type AmountToken, isMoney, type NumberToken } from "./amounts.js";
import { stateCount } from "./counted.js";
import type { Stretch } from "./prose/draft.js";
import { type Passage, passageOf, sentencesOf } from "./prose/passage.js";
import { amountOccurrence } from "./prose/prose-facts.js";
import { compact, consistsOf } from "./prose/wording.js";

const AT = "/performance/targetCoverage";

/** Reads the number of projects with targets, and their money: 编报绩效目标的项目15个，涉及项目预算资金820.5万元. */
export function readTargetCoverage(
  sink: FactSink,
  items: readonly OutlineParagraph[],
  fiscalYear: number | undefined,
): void {
  for (const { paragraph, piece } of items) {
    if (paragraph.role !== "body" || paragraph.section === "glossary" || !targetsSet.test(piece.text))
      continue;
    const passage = passageOf(piece);
    for (const clauses of sentencesOf(passage)) {
      const [start, end] = [clauses[0]?.start ?? 0, clauses.at(-1)?.end ?? 0];
      readSentence(sink, passage, { start, end }, fiscalYear);
    }
  }
}

function readSentence(
  sink: FactSink,
  passage: Passage,
  stretch: Stretch,
  fiscalYear: number | undefined,
): void {
  const { plain, numbers } = passage;
  const words = plain.slice(stretch.start, stretch.end);
  if (!targetsSet.test(words) || evaluated.test(words) || earlierFigure.test(words)) return;
  const within = numbers.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  if (within.some((token) => token.kind === "year" && token.year !== fiscalYear)) return;
  readWhole(sink, passage, stretch, within);
  readProjects(sink, passage, stretch, within);
}

/** States an amount, with the whole sentence as its occurrence. */
function stateMoney(
  sink: FactSink,
  field: string,
  passage: Passage,
  stretch: Stretch,
  amount: AmountToken,
): void {
  const occurrence = amountOccurrence(passage, stretch, amount);
  const place = placeAt(passage.piece, amount.start);
  sink.state({ pointer: `${AT}/${field}`, value: toText(amount.value), occurrence }, place);
}

/** 纳入部门整体支出绩效目标的金额为120万元，其中，基本支出80万元，项目支出40万元. */
function readWhole(
  sink: FactSink,
  passage: Passage,
  stretch: Stretch,
  numbers: readonly NumberToken[],
): void {
  let from = stretch.start;
  let isWhole = false;
  for (const amount of numbers) {
    if (!isMoney(amount)) continue;
    const lead = passage.plain.slice(from, amount.start);
    from = amount.end;
    if (amount.kind !== "amount" || spentFigure.test(lead)) continue;
    const part = wholeParts.find(([, words]) => words.test(lead))?.[0];
    if (wholeTarget.test(lead)) {
      isWhole = true;
      stateMoney(sink, "wholeExpenditure", passage, stretch, amount);
    } else if (isWhole && part) stateMoney(sink, part, passage, stretch, amount);
  }
}

/** 编报绩效目标的项目15个，涉及项目预算资金820.5万元. */
function readProjects(
  sink: FactSink,
  passage: Passage,
  stretch: Stretch,
  numbers: readonly NumberToken[],
): void {
  const { piece, plain } = passage;
  const words = plain.slice(stretch.start, stretch.end);
  const found = projectCounts.map((pattern) => pattern.exec(words)).find(Boolean);
  const count = found?.groups?.count;
  if (sink.has(`${AT}/projects`) || !words.includes("项目")) return;
  if (count !== undefined) {
    const units = unitCount.exec(words)?.[1];
    if (units) stateCount(sink, `${AT}/units`, piece, stretch, units);
    stateCount(sink, `${AT}/projects`, piece, stretch, count);
  }
  // without a count the sentence is about all projects, and must state their money in one amount
  if (count === undefined && numbers.filter(({ kind }) => kind === "amount").length !== 1) return;
  for (const [index, amount] of numbers.entries()) {
    const lead = coveredMoney.exec(plain.slice(stretch.start, amount.start))?.[0];
    if (amount.kind !== "amount" || lead === undefined || spentFigure.test(lead)) continue;
    // the amount before the count is the whole expenditure
    if (found && amount.start < stretch.start + found.index) continue;
    // the amount from one budget is all of their money if no other amount follows
    const isAlone = !numbers.slice(index + 1).some(isMoney);
    if (!consistsOf(isAlone ? coveredByBudget : coveredWords, compact(lead))) continue;
    stateMoney(sink, "amount", passage, stretch, amount);
    return;
  }
}
