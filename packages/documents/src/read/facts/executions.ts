import { type Position, toText } from "@qingbei/domain";
import {
  beforeName,
  behindName,
  budgetedLead,
  budgetedThenSpent,
  comparedWith,
  endsWithItem,
  LONGEST_EXPENSE,
  rateOfIt,
  spentLead,
  spentThenBudgeted,
  thenRate,
} from "../../templates/executions.js";
import { plannedWords } from "../../templates/table-words.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { cut, placeAt, trimPiece } from "../decode/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { cellOccurrence } from "../tables/cells.js";
import type { AmountToken, NumberToken, PercentToken } from "./amounts.js";
import { type Passage, passageOf, quote } from "./prose/passage.js";
import { amountOccurrence, type Stretch } from "./prose/prose-facts.js";

/** A sentence that names an expense, and may say what it is for, is no longer. */
const SENTENCE_BEFORE = 400;
/** （项） and the marks behind it stand within so many characters before the amount. */
const ITEM_WITHIN = 8;
/** The words that compare begin within so many characters. */
const COMPARED_WITHIN = 40;
/** So many characters before the amount behind an item are quoted with it. */
const OPENING_QUOTE = 20;

/** An expense with what its sentence says of it. */
interface Execution {
  readonly budgeted?: AmountToken;
  readonly spent: AmountToken;
  readonly rate?: PercentToken;
  /** The words that say which budget. */
  readonly plan: string;
  /** Where the words that name the expense end. */
  readonly nameEnd: number;
  /** How many numbers it takes up. */
  readonly length: number;
}

const isAmount = (token: NumberToken | undefined): token is AmountToken => token?.kind === "amount";
const isPercent = (token: NumberToken | undefined): token is PercentToken => token?.kind === "percent";

/** The expense that the numbers from one on tell of, by nothing but the words between them. */
function executionAt(
  { plain }: Passage,
  numbers: readonly NumberToken[],
  index: number,
  begin: number,
): Execution | undefined {
  const [first, second, third] = numbers.slice(index, index + 3);
  if (!isAmount(first)) return undefined;
  const lead = plain.slice(begin, first.start).trimEnd();
  const between = (left: NumberToken, right: NumberToken) =>
    plain.slice(left.end, right.start).replace(/\s+/g, "");
  const planned = budgetedLead.exec(lead);
  if (planned) {
    if (!isAmount(second) || !budgetedThenSpent.test(between(first, second))) return undefined;
    const rate = isPercent(third) && thenRate.test(between(second, third)) ? third : undefined;
    return {
      budgeted: first,
      spent: second,
      ...(rate && { rate }),
      plan: planned[0],
      nameEnd: begin + planned.index,
      length: rate ? 3 : 2,
    };
  }
  const spent = spentLead.exec(lead);
  if (!spent) return undefined;
  const nameEnd = begin + spent.index;
  if (isAmount(second) && isPercent(third) && spentThenBudgeted.test(between(first, second))) {
    if (!rateOfIt.test(between(second, third))) return undefined;
    return { budgeted: second, spent: first, rate: third, plan: between(first, second), nameEnd, length: 3 };
  }
  if (!isPercent(second) || !thenRate.test(between(first, second))) return undefined;
  return { spent: first, rate: second, plan: between(first, second), nameEnd, length: 2 };
}

function nameIn(text: string): string {
  return text
    .replace(beforeName, "")
    .replace(behindName, "")
    .replace(/[。：:\s]+$/, "")
    .trim();
}

/** The name of an expense: in its own sentence, or alone in the sentence before it. */
function nameOf({ piece, numbers }: Passage, begin: number, end: number): string | undefined {
  const own = nameIn(piece.text.slice(begin, end));
  if (own !== "") return own.length <= LONGEST_EXPENSE ? own : undefined;
  // so far back only, and not the whole paragraph once for each expense
  const from = Math.max(0, begin - SENTENCE_BEFORE);
  const before = piece.text.slice(from, begin).replace(/[。；;\s]+$/, "");
  const start = Math.max(...["。", "；", ";"].map((mark) => before.lastIndexOf(mark))) + 1;
  const hasNumber = numbers.some(
    (token) => token.kind !== "year" && token.start >= from + start && token.end <= begin,
  );
  const name = nameIn(before.slice(start));
  return hasNumber || name === "" || name.length > LONGEST_EXPENSE ? undefined : name;
}

/** An item of the classification and the amount behind it, before its budget and what was spent of it. */
interface Opening {
  readonly name: string;
  readonly amount: AmountToken;
}

/** What opens the passage between the execution before and this one: …（款）…（项）80.20万元，主要用于…。 */
function openingOf({ plain, piece }: Passage, between: readonly NumberToken[]): Opening | undefined {
  const amount = between.findLast(
    (token): token is AmountToken =>
      isAmount(token) &&
      endsWithItem.test(piece.text.slice(Math.max(0, token.start - ITEM_WITHIN), token.start)),
  );
  if (!amount) return undefined;
  const start = beginOf(plain, Math.max(0, amount.start - LONGEST_EXPENSE - ITEM_WITHIN), amount.start);
  const name = nameIn(piece.text.slice(start, amount.start).replace(/[”"』」，,：:\s]{1,9}$/, ""));
  return name !== "" && name.length <= LONGEST_EXPENSE ? { name, amount } : undefined;
}

/** Which budget words speak of: as approved, as adjusted, or not said. */
function planOf(words: string): "approved" | "adjusted" | "unsaid" {
  const found = plannedWords.find(([, form]) => form.test(words))?.[0];
  return found ?? "unsaid";
}

/** Reads what the statement of final accounts tells of the execution of single expenses: 预算 … 决算 … 完成预算的 …%. */
export function readExecutions(sink: FactSink, items: readonly OutlineParagraph[]): void {
  for (const { paragraph, piece } of items) {
    if (paragraph.role === "title" || paragraph.section === "glossary" || !piece.text.includes("决算"))
      continue;
    const passage = passageOf(piece);
    const numbers = passage.numbers.filter(({ kind }) => kind !== "year");
    let from = 0;
    let previous = 0;
    for (let index = 0; index < numbers.length; index++) {
      const first = numbers[index];
      if (!first) break;
      const begin = beginOf(passage.plain, from, first.start);
      const execution = executionAt(passage, numbers, index, begin);
      if (execution) {
        const last = numbers[index + execution.length - 1] ?? first;
        const opening =
          nameIn(piece.text.slice(begin, execution.nameEnd)) === ""
            ? openingOf(passage, numbers.slice(previous, index))
            : undefined;
        const name = opening?.name ?? nameOf(passage, begin, execution.nameEnd);
        state(
          sink,
          passage,
          { ...execution, opening: opening?.amount },
          { start: begin, end: last.end },
          name,
        );
        index += execution.length - 1;
        previous = index + 1;
        from = last.end;
      } else from = first.end;
    }
  }
}

/** Where the sentence of a number begins, behind the numbers before it. */
function beginOf(plain: string, from: number, to: number): number {
  const words = plain.slice(from, to);
  return from + Math.max(...["。", "；", ";", "："].map((mark) => words.lastIndexOf(mark))) + 1;
}

function state(
  sink: FactSink,
  passage: Passage,
  { opening, budgeted, spent, rate, plan }: Execution & { readonly opening: AmountToken | undefined },
  stretch: Stretch,
  name: string | undefined,
): void {
  const at = `/executions/${sink.length("/executions")}`;
  const place = (start: number): Position => placeAt(passage.piece, start);
  const cited = quote(passage, stretch.start, stretch.end);
  if (name !== undefined)
    sink.state({
      pointer: `${at}/name`,
      value: name,
      occurrence: {
        position: cited.position,
        text: cited.text,
        printed: name,
        offset: Math.max(0, cited.text.indexOf(name)),
        value: name,
      },
    });
  sink.state({ pointer: `${at}/plannedAs`, value: planOf(plan) });
  if (opening) {
    const around = { start: Math.max(0, opening.start - OPENING_QUOTE), end: opening.end };
    const occurrence = amountOccurrence(passage, around, opening);
    sink.state({ pointer: `${at}/amount`, value: toText(opening.value), occurrence }, place(opening.start));
  }
  for (const [field, amount] of [
    ["budgeted", budgeted],
    ["spent", spent],
  ] as const) {
    if (!amount) continue;
    const occurrence = amountOccurrence(passage, stretch, amount);
    sink.state({ pointer: `${at}/${field}`, value: toText(amount.value), occurrence }, place(amount.start));
  }
  stateComparison(sink, at, passage, stretch.end);
  if (!rate) return;
  const printed = passage.piece.text.slice(rate.start, rate.end);
  sink.state(
    {
      pointer: `${at}/completionRate`,
      value: rate.text,
      occurrence: {
        position: cited.position,
        text: cited.text,
        printed,
        offset: rate.start - cited.start,
        value: rate.text,
      },
    },
    place(rate.start),
  );
}

/** States what the words right behind the amounts say of the two. */
function stateComparison(sink: FactSink, at: string, { piece }: Passage, end: number): void {
  const behind = piece.text.slice(end, end + COMPARED_WITHIN);
  for (const [value, form] of Object.entries(comparedWith)) {
    const [printed] = form.exec(behind) ?? [];
    if (printed === undefined) continue;
    const said = cut(piece, end, end + printed.length);
    sink.state({ pointer: `${at}/comparison`, value, occurrence: cellOccurrence(trimPiece(said), value) });
    return;
  }
}
