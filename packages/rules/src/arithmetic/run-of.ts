import { add, type Exact, isZero, subtract, toText, zero } from "@qingbei/domain";

/**
 * The first run of neighbouring amounts that adds up to `whole`, as [start, end); undefined if there is none. Needed
 * where a text gives the same money twice (by source and by use), or other amounts beside it.
 */
export function runOf(amounts: readonly Exact[], whole: Exact): readonly [number, number] | undefined {
  if (isZero(whole)) return undefined;
  let sum = zero;
  /** For each sum of the first amounts: the index behind the last of them. */
  const before = new Map([[toText(sum), 0]]);
  for (const [index, amount] of amounts.entries()) {
    sum = add(sum, amount);
    const from = before.get(toText(subtract(sum, whole)));
    if (from !== undefined) return [from, index + 1];
    if (!before.has(toText(sum))) before.set(toText(sum), index + 1);
  }
  return undefined;
}
