import { withoutBlanks } from "@qingbei/domain";
import { speaksOfMoney } from "@qingbei/domain/internal";
import { openChoice } from "../../templates/changes.js";
import { changeBase, changeBehindBase, changeLead, thenDifferenceRate } from "../../templates/executions.js";
import { behindLast } from "../text/text-ends.js";
import { isAmount, type NumberToken, type PercentToken } from "./amounts.js";
import { type Plan, plansIn } from "./plans.js";
import type { Passage } from "./prose/passage.js";

/** How far back the beginning of a sentence is searched, in characters. */
const LONGEST_SENTENCE = 400;
/** The most characters read behind a number for words that say more of it. */
const LONGEST_BEHIND = 24;
/** A bracket with parts of the amount in front of it; one about budgets has executions of its own. */
export const PARTS = /^\s*[（(][^（()）算]{0,160}[)）]/;

export const isPercent = (token: NumberToken | undefined): token is PercentToken => token?.kind === "percent";

/** Where the sentence around an offset begins. */
export function sentenceStart(plain: string, at: number): number {
  const from = Math.max(0, at - LONGEST_SENTENCE);
  return from + behindLast(plain.slice(from, at), "。；;");
}

/** The numbers of a sentence from one of them on, with the words between them. */
export class Row {
  readonly #passage: Passage;
  readonly #numbers: readonly NumberToken[];
  readonly #begin: number;
  readonly lead: string;
  /** The other budgets that the same sentence mentions before this expense. */
  readonly tellsOf: readonly Plan[];
  /** The same sentence states other amounts before this expense. */
  readonly isListed: boolean;

  constructor(passage: Passage, numbers: readonly NumberToken[], begin: number) {
    this.#passage = passage;
    const before = passage.plain.slice(sentenceStart(passage.plain, begin), begin);
    this.tellsOf = plansIn(before);
    this.isListed = speaksOfMoney(before);
    this.#numbers = numbers;
    this.#begin = begin;
    this.lead = passage.plain.slice(begin, numbers[0]?.start ?? begin).trimEnd();
  }

  /** Whether the words before a number leave its direction open: 增加（减少）. */
  leavesOpen(index: number): boolean {
    const [left, right] = [this.#numbers[index - 1], this.#numbers[index]];
    const from = left?.end ?? this.#begin;
    return right !== undefined && openChoice.test(this.#passage.piece.text.slice(from, right.start));
  }

  at(index: number): NumberToken | undefined {
    return this.#numbers[index];
  }

  /** The words behind a number up to the next one, and where they begin in the row. */
  behind(index: number): { readonly words: string; readonly start: number } {
    const end = this.#numbers[index]?.end ?? this.#begin;
    const next = this.#numbers[index + 1]?.start;
    const until = Math.min(next ?? Number.POSITIVE_INFINITY, end + LONGEST_BEHIND);
    return { words: this.#passage.plain.slice(end, until), start: end - this.#begin };
  }

  /** The words between the previous number and this one. */
  before(index: number): string {
    const [left, right] = [this.#numbers[index - 1], this.#numbers[index]];
    if (!left || !right) return "";
    const words = this.#passage.plain.slice(left.end, right.start);
    return withoutBlanks(index === 1 ? words.replace(PARTS, "") : words);
  }

  /** The index behind the numbers of a change on last year, ，比上年减少0.30万元，下降11.11%; the same index if there is none. */
  behindChange(index: number): number {
    const words = index === 0 ? this.lead : this.before(index);
    const isChange = changeLead.test(words);
    const at = index + (isChange ? 0 : 1);
    const isBehindBase = changeBase.test(words) && changeBehindBase.test(this.before(at));
    if (!isAmount(this.at(at)) || !(isChange || isBehindBase)) return index;
    return this.percent(at + 1, thenDifferenceRate) ? at + 2 : at + 1;
  }

  /** The percentage at an index, if the words in front of it match. */
  percent(index: number, words: RegExp): PercentToken | undefined {
    const token = this.at(index);
    return isPercent(token) && words.test(this.before(index)) ? token : undefined;
  }
}
