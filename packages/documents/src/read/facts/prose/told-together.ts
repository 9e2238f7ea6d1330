import { toText } from "@qingbei/domain";
import type { FactSink } from "../../assemble/fact-sink.js";
import { placeAt } from "../../decode/blocks.js";
import type { AmountToken } from "../amounts.js";
import type { Passage } from "./passage.js";

/** An amount that no grammar was sure of. */
interface Left {
  readonly passage: Passage;
  readonly amount: AmountToken;
  /** How many amounts were read before it. */
  readonly at: number;
  /** It is told as one of a row, and is no part of the one before it nor compared with it. */
  readonly isEqual: boolean;
}

/** What one paragraph, or one list over several, tells: the values, and the amounts that no grammar was sure of. */
export class ToldTogether {
  readonly #left: Left[] = [];
  /** The values, by their pointers, and how many amounts were read before each. */
  readonly #told = new Map<string, number>();

  /** An amount was left alone. */
  leave(left: Left): void {
    this.#left.push(left);
  }

  /** A value was stated. */
  tell(pointer: string, at: number): void {
    if (!this.#told.has(pointer)) this.#told.set(pointer, at);
  }

  /** Hands over what was left, where values stand beside it. */
  settle(sink: FactSink): void {
    if (this.#left.length === 0 || this.#told.size === 0) return;
    const told = [...this.#told].sort(([, a], [, b]) => a - b);
    let behindAt = 0;
    const amounts = this.#left.map(({ passage: { piece }, amount: { value, start }, at, isEqual }) => {
      while ((told[behindAt]?.[1] ?? at) < at) behindAt++;
      const [before, behind] = [told[behindAt - 1]?.[0], told[behindAt]?.[0]];
      return {
        value: toText(value),
        position: placeAt(piece, start),
        ...(isEqual &&
          before !== undefined &&
          behind !== undefined && { between: [before, behind] as const }),
      };
    });
    sink.leaveBeside({ amounts, beside: told.map(([pointer]) => pointer) });
  }
}
