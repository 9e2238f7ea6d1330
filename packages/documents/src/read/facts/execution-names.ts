import {
  beforeName,
  behindName,
  endsWithItem,
  isItemAlone,
  LONGEST_EXPENSE,
} from "../../templates/executions.js";
import type { Piece } from "../blocks/blocks.js";
import { behindLast, withoutTail } from "../text/text-ends.js";
import { type AmountToken, isAmount, type NumberToken } from "./amounts.js";
import type { Passage } from "./prose/passage.js";

/** The longest sentence that names an expense, with its use, in characters. */
const SENTENCE_BEFORE = 400;
/** The mark （项） and the quotes behind it are within 8 characters before the amount. */
const ITEM_WITHIN = 8;
/** Where the sentence of a number begins, behind any numbers before it. */
export function beginOf(plain: string, from: number, to: number): number {
  return from + behindLast(plain.slice(from, to), "。；;：");
}

/** The name in some words in front of an amount. */
export function nameIn(text: string): string {
  const name = text.replace(beforeName, "").replace(behindName, "");
  return withoutTail(name, /[。：:\s]/).trim();
}

/** The name of an expense: in its own sentence, or alone in the sentence before it. */
export function executedItemName(
  { piece, numbers }: Passage,
  begin: number,
  end: number,
): string | undefined {
  const own = nameIn(piece.text.slice(begin, end));
  if (own !== "") return own.length <= LONGEST_EXPENSE ? own : undefined;
  // a bounded distance: reading back to the paragraph's beginning for each expense would be quadratic
  const from = Math.max(0, begin - SENTENCE_BEFORE);
  const before = withoutTail(piece.text.slice(from, begin), /[。；;\s]/);
  const start = behindLast(before, "。；;");
  const hasNumber = numbers.some(
    (token) => token.kind !== "year" && token.start >= from + start && token.end <= begin,
  );
  const name = nameIn(before.slice(start));
  return hasNumber || name === "" || name.length > LONGEST_EXPENSE ? undefined : name;
}

/** An item of the classification with an amount, in front of its budget and what was spent of it. */
interface Opening {
  readonly name: string;
  readonly amount: AmountToken;
}

/** The item and amount in front of an execution, since the one before: …（款）…（项）80.20万元，主要用于…。 */
export function openingOf({ plain, piece }: Passage, between: readonly NumberToken[]): Opening | undefined {
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

/** An item of the classification that stands alone above its figures: 1.…（类）…（款）…（项）。 */
export interface Heading {
  readonly name: string;
  readonly piece: Piece;
}

/** The item that is all of a paragraph. */
export function headingIn(piece: Piece): Heading | undefined {
  const text = piece.text.slice(0, LONGEST_EXPENSE + 1);
  if (text.length < piece.text.length || !isItemAlone.test(text)) return undefined;
  return { name: nameIn(withoutTail(text, /[。．.；;：:\s]/)), piece };
}
