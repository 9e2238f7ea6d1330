import { toText } from "@qingbei/domain";
import type { FactSink, LeftAmounts } from "../../assemble/fact-sink.js";
import { placeAt } from "../../decode/blocks.js";
import type { AmountToken } from "../amounts.js";
import type { Passage } from "./passage.js";

/** What one paragraph, or one list over several, tells: the values, and the amounts that no grammar was sure of. */
export class ToldTogether {
  readonly #amounts: LeftAmounts["amounts"][number][] = [];
  readonly #beside = new Set<string>();

  /** An amount was left alone. */
  leave({ piece }: Passage, { value, start }: AmountToken): void {
    this.#amounts.push({ value: toText(value), position: placeAt(piece, start) });
  }

  /** A value was stated. */
  tell(pointer: string): void {
    this.#beside.add(pointer);
  }

  /** Hands over what was left, where values stand beside it. */
  settle(sink: FactSink): void {
    if (this.#amounts.length > 0 && this.#beside.size > 0)
      sink.leaveBeside({ amounts: this.#amounts, beside: [...this.#beside] });
  }
}
