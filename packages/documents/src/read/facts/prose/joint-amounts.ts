import { toText } from "@qingbei/domain";
import { belowOrBeside } from "../../../templates/prose-words.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import { placeAt } from "../../blocks/blocks.js";
import type { AmountToken } from "../amounts.js";
import type { Clause, Passage } from "./passage.js";

/** An amount that was left unread. */
interface Left {
  readonly passage: Passage;
  readonly amount: AmountToken;
  /** How many amounts were read before it. */
  readonly at: number;
  readonly clause: Clause;
}

/** Whether an amount is in a row with the others: neither a part of the amount before it, nor compared with it. */
function isEqual({ passage, amount, clause }: Left): boolean {
  return clause.depth === 0 && !belowOrBeside.test(passage.plain.slice(clause.start, amount.start));
}

/** A paragraph, or a list over several: the values that were read, and the amounts that were left unread. */
export class JointAmounts {
  readonly #left: Left[] = [];
  /** The pointers of the values, each with the number of amounts before it. */
  readonly #stated = new Map<string, number>();

  /** Records an amount that was left unread. */
  leave(left: Left): void {
    this.#left.push(left);
  }

  /** Records a value that was stated. */
  tell(pointer: string, at: number): void {
    if (!this.#stated.has(pointer)) this.#stated.set(pointer, at);
  }

  /** Hands the unread amounts to the sink, if values were read beside them. */
  settle(sink: FactSink): void {
    if (this.#left.length === 0 || this.#stated.size === 0) return;
    const stated = [...this.#stated].sort(([, a], [, b]) => a - b);
    let behindAt = 0;
    const amounts = this.#left.map((left) => {
      const { passage, amount, at } = left;
      while ((stated[behindAt]?.[1] ?? at) < at) behindAt++;
      const [before, behind] = [stated[behindAt - 1]?.[0], stated[behindAt]?.[0]];
      const isAmong = before !== undefined && behind !== undefined && isEqual(left);
      return {
        value: toText(amount.value),
        position: placeAt(passage.piece, amount.start),
        ...(isAmong && { between: [before, behind] as const }),
      };
    });
    sink.leaveBeside({ amounts, beside: stated.map(([pointer]) => pointer) });
  }
}
