import { add, type Exact, isZero, subtract, toText, zero } from "@qingbei/domain";

/**
 * The first amounts in a row, from one up to but without another, that come to a whole exactly: a text that tells the same
 * money twice (by source and by use), or other amounts beside it, holds the whole among them.
 */
export function runOf(amounts: readonly Exact[], whole: Exact): readonly [number, number] | undefined {
  if (isZero(whole)) return undefined;
  let sum = zero;
  /** By what the amounts before come to, the index behind them. */
  const before = new Map([[toText(sum), 0]]);
  for (const [index, amount] of amounts.entries()) {
    sum = add(sum, amount);
    const from = before.get(toText(subtract(sum, whole)));
    if (from !== undefined) return [from, index + 1];
    if (!before.has(toText(sum))) before.set(toText(sum), index + 1);
  }
  return undefined;
}
