import { type DepartmentBudget, exact, isPlainNumber, isZero, valueAt } from "@qingbei/domain";
import { directionWord } from "../changes/direction-word.js";
import type { Repair } from "../engine/verdict.js";

/** The size of a change that a sentence states, in 万元 or in percent. */
const SIZE = /^(?!\/tables\/)(.*\/changes?\/(?:\w+\/)?)(?:amount|percentage)$/;

/** Words to be replaced, and those that replace them. */
interface Wording {
  readonly from: string;
  readonly to: string;
}

/**
 * The words for a change that is to be zero: nobody writes 增加0.00万元, so “增加 0.50” becomes “持平”. undefined for
 * other corrections.
 */
export function levelChange(
  budget: DepartmentBudget,
  { kind, pointer, from, to }: Repair,
): Wording | undefined {
  if (kind !== "value" || !isPlainNumber(to) || !isZero(exact(to))) return undefined;
  const [, change] = SIZE.exec(pointer) ?? [];
  const direction = change && valueAt(budget, `${change}direction`);
  if (direction !== "increase" && direction !== "decrease") return undefined;
  return { from: `${directionWord(direction)} ${from}`, to: directionWord("unchanged") };
}
