import { comparisonMark } from "../../templates/changes.js";
import {
  comparedPlan,
  comparedWith,
  LONGEST_EXPENSE,
  opensList,
  yearOfPlan,
} from "../../templates/executions.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence } from "../assemble/state-text.js";
import { cut, type Piece, trimPiece } from "../blocks/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { isAmount, type NumberToken } from "./amounts.js";
import { type Execution, executionAt } from "./execution-clauses.js";
import { beginOf, executedItemName, type Heading, headingIn, nameIn, openingOf } from "./execution-names.js";
import { sentenceStart } from "./execution-row.js";
import { isOfPlan, type Plan, planOf, plansIn } from "./plans.js";
import { type Passage, passageOf } from "./prose/passage.js";
import { stateExecution } from "./state-execution.js";

/** Characters behind the amounts in which a sentence with a comparison must begin. */
const COMPARED_WITHIN = 400;
/** The most numbers of one expense. */
const MOST_NUMBERS = 8;
/** An amount, its change on last year and the rate of that. */
const CHANGE_NUMBERS = 3;

/** A passage without the accounts' own year in front of the budget that is compared with: 与2021年度预算相比 becomes 与预算相比. */
function withoutOwnYear(passage: Passage, fiscalYear: number | undefined): Passage {
  const plain = passage.plain.replace(yearOfPlan, (words, year) =>
    Number(year) === fiscalYear ? " ".repeat(words.length) : words,
  );
  return { ...passage, plain };
}

/** Reads the execution of single expenses from the statement of final accounts: 预算 … 决算 … 完成预算的 …%. */
export function readExecutions(
  sink: FactSink,
  items: readonly OutlineParagraph[],
  fiscalYear: number | undefined,
): void {
  /** The last expense, while no sentence has said whether it is over its budget. */
  let open: StatedExpense | undefined;
  /** The item whose name is all of the paragraph before. */
  let heading: Heading | undefined;
  for (const { paragraph, piece } of items) {
    const [before, above] = [open, heading];
    open = undefined;
    heading = headingIn(piece);
    if (paragraph.role === "title" || paragraph.section === "glossary" || !piece.text.includes("算"))
      continue;
    const { first, last } = readParagraph(sink, withoutOwnYear(passageOf(piece), fiscalYear), above);
    // 决算数大于预算数的主要原因… in a paragraph of its own: about the expense before it
    if (before !== undefined) stateComparison(sink, before, piece, 0, first?.start ?? piece.text.length);
    open = opensList.test(piece.text) ? undefined : last;
  }
}

/** An expense that was stated. */
interface StatedExpense {
  readonly at: string;
  readonly plan: Plan;
  /** Its sentence up to its last number. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the executions of a paragraph. Returns the first, and the last one if no sentence compares it. */
function readParagraph(
  sink: FactSink,
  passage: Passage,
  above: Heading | undefined,
): { readonly first: StatedExpense | undefined; readonly last: StatedExpense | undefined } {
  const { piece } = passage;
  const numbers = passage.numbers.filter(({ kind }) => kind !== "year");
  const stated: StatedExpense[] = [];
  let from = 0;
  let previous = 0;
  for (let index = 0; index < numbers.length; index++) {
    const first = numbers[index];
    if (!first) break;
    const found = beginOf(passage.plain, from, first.start);
    const alone = executionAt(passage, numbers.slice(index, index + MOST_NUMBERS), found);
    const { execution, begin } = withSubject(passage, numbers.slice(0, index), alone, found);
    if (execution) {
      const last = numbers[index + execution.length - 1] ?? first;
      const opening =
        nameIn(piece.text.slice(begin, execution.nameEnd)) === ""
          ? openingOf(passage, numbers.slice(previous, index))
          : undefined;
      const name = opening?.name ?? executedItemName(passage, begin, execution.nameEnd);
      const heading = stated.length === 0 && begin === 0 && name === undefined ? above : undefined;
      const at = `/executions/${sink.length("/executions")}`;
      const stretch = { start: begin, end: last.end };
      stateExecution(sink, at, {
        passage,
        stretch,
        execution,
        name: heading?.name ?? name,
        heading: heading?.piece,
        opening: opening?.amount,
      });
      const words = passage.plain.slice(sentenceStart(passage.plain, begin), last.end);
      stated.push({ at, plan: planOf(execution.plan), words, start: begin, end: last.end });
      index += execution.length - 1;
      previous = index + 1;
      from = last.end;
    } else from = first.end;
  }
  for (const [index, each] of stated.entries())
    stateComparison(sink, each, piece, each.end, stated[index + 1]?.start ?? piece.text.length);
  const last = stated.at(-1);
  const isOpen = last !== undefined && !sink.has(`${last.at}/comparison`);
  return { first: stated[0], last: isOpen ? last : undefined };
}

/**
 * An execution with its subject. A difference from the plan that names nothing, behind a change on last year, belongs
 * to what its paragraph began with. Without a subject the execution is dropped.
 */
function withSubject(
  { plain, piece }: Passage,
  before: readonly NumberToken[],
  execution: Execution | undefined,
  begin: number,
): { readonly execution: Execution | undefined; readonly begin: number } {
  if (!execution || execution.spent || nameIn(piece.text.slice(begin, execution.nameEnd)) !== "")
    return { execution, begin };
  const [spent, change, rate] = before;
  const isChange =
    isAmount(spent) &&
    isAmount(change) &&
    (rate === undefined || rate.kind === "percent") &&
    before.length <= CHANGE_NUMBERS &&
    comparisonMark.test(plain.slice(spent.end, change.start));
  if (!isChange) return { execution: undefined, begin };
  return { execution: { ...execution, spent, nameEnd: spent.start }, begin: beginOf(plain, 0, spent.start) };
}

/** States whether budget or execution is the larger, by the first sentence behind the amounts that says so. */
function stateComparison(
  sink: FactSink,
  { at, plan, words }: StatedExpense,
  piece: Piece,
  from: number,
  to: number,
): void {
  if (sink.has(`${at}/comparison`)) return;
  const until = Math.min(to, from + COMPARED_WITHIN);
  const begins = [
    from,
    ...[...piece.text.slice(from, until).matchAll(/[。；;]/g)].map(({ index }) => from + index),
  ];
  for (const begin of begins) {
    const sentence = piece.text.slice(begin, begin + LONGEST_EXPENSE);
    for (const [value, form] of Object.entries(comparedWith)) {
      const [printed] = form.exec(sentence) ?? [];
      if (printed === undefined) continue;
      const [against] = comparedPlan.exec(sentence.slice(printed.length)) ?? [printed];
      // 决算数大于年初预算数 does not say how the adjusted budget compares
      if (!isOfPlan(planOf(against), plan, plansIn(words + piece.text.slice(from, begin)))) return;
      const said = cut(piece, begin, begin + printed.length);
      sink.state({ pointer: `${at}/comparison`, value, occurrence: pieceOccurrence(trimPiece(said), value) });
      return;
    }
  }
}
