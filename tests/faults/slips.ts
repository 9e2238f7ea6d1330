import { absolute, compare, exact, isPlainNumber, negate, shift, subtract, toText } from "@qingbei/domain";
import fc from "fast-check";

/** Typing slips in a number: the kinds of single faults in disclosures. */
const kinds = {
  "extra digit": (text: string, at: number, digit: number) => text.slice(0, at) + digit + text.slice(at),
  "dropped digit": (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
  "swapped digits": (text: string, at: number) =>
    text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
  "wrong digit": (text: string, at: number, digit: number) => text.slice(0, at) + digit + text.slice(at + 1),
  "decimal point": (text: string) => toText(shift(exact(text), 1)),
  "元 for 万元": (text: string) => toText(shift(exact(text), 4)),
  sign: (text: string) => toText(negate(exact(text))),
} as const;

/** The figure of the row above or below, or of another column. */
export const COPIED = "copied from the neighbour";

export interface Slipped {
  readonly kind: keyof typeof kinds | typeof COPIED;
  readonly to: string;
}

/** Whether two numbers differ by more than rounding can explain in any identity of a dozen terms. */
function differs(from: string, to: string): boolean {
  return compare(absolute(subtract(exact(from), exact(to))), exact("1")) >= 0;
}

/**
 * One slip in a printed number; undefined if this draw gives no number, or nearly the same.
 * @param neighbours the numbers beside it
 */
export function slipIn(text: string, neighbours: readonly string[]): fc.Arbitrary<Slipped | undefined> {
  const isOther = (to: string) => isPlainNumber(to) && differs(text, to);
  const copies = neighbours.filter(isOther);
  const byHand = fc
    .record({
      kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
      at: fc.nat({ max: Math.max(0, text.length - 1) }),
      digit: fc.nat({ max: 9 }),
    })
    .map(({ kind, at, digit }) => {
      const to = kinds[kind](text, at, digit);
      return isOther(to) ? { kind, to } : undefined;
    });
  if (copies.length === 0) return byHand;
  const copied = fc.constantFrom(...copies).map((to) => ({ kind: COPIED, to }) as const);
  return fc.oneof({ weight: 7, arbitrary: byHand }, { weight: 2, arbitrary: copied });
}
