import { type DepartmentBudget, type Exact, isZero, placeNameOf, toFixed } from "@qingbei/domain";
import { costOf, type Slip } from "../arithmetic/slip.js";
import { isLeftBlank } from "./blank-cells.js";
import { type Candidate, rank } from "./candidate.js";
import type { ConstraintGraph, Effect } from "./graph.js";

/** What a search found, and whether it skipped a part of the failures because it was too large. */
export interface Searched {
  readonly candidates: readonly Candidate[];
  readonly isCut: boolean;
}

export type Values = ReadonlyMap<string, Exact>;

/** Most cells that a message names; it gives the number of all if there are more. */
const MOST_NAMED = 3;

/**
 * A message why several cells are wrong and what the first three should be: 两行互相写反：甲基本支出应为
 * 18.00、乙基本支出应为 30.00.
 */
export function tellCells(
  graph: ConstraintGraph,
  values: Values,
  why: string,
  budget: DepartmentBudget,
): string {
  const named = [...values].slice(0, MOST_NAMED).map(([pointer, value]) => {
    const label = placeNameOf(budget, pointer);
    return isZero(value) && isLeftBlank(budget, pointer)
      ? `${label}应空着`
      : `${label}应为 ${graph.prints.inWords(pointer, value)}`;
  });
  return `${why}：${named.join("、")}${values.size > MOST_NAMED ? `，等 ${values.size} 个数` : ""}`;
}

/** The most numbers that an advice about a part of a document names; the others are only counted. */
const MOST_LISTED = 8;

/** Lists what numbers should be: 甲应为 18.00、乙应为 30.00，等 12 处. */
export function listMeant(
  graph: ConstraintGraph,
  budget: DepartmentBudget,
  corrections: readonly (readonly [string, Exact])[],
): string {
  const named = corrections
    .slice(0, MOST_LISTED)
    .map(([pointer, value]) => `${placeNameOf(budget, pointer)}应为 ${graph.prints.inWords(pointer, value)}`);
  return `${named.join("、")}${corrections.length > MOST_LISTED ? `，等 ${corrections.length} 处` : ""}`;
}

/**
 * The candidate that sets several numbers at once; undefined if that breaks a constraint, or mends fewer than two.
 * @param advise gives the advice in Chinese; called only if there is a candidate
 * @param effect what it mends and breaks; worked out from the numbers alone if absent
 */
export function setting(
  graph: ConstraintGraph,
  values: Values,
  slip: Slip,
  advise: () => string,
  { mends, breaks }: Effect = graph.jointEffect(values),
): Candidate | undefined {
  const [first] = values;
  if (!first || breaks > 0 || mends.length < 2) return undefined;
  const [pointer, value] = first;
  const { value: from, printed } = graph.lookup(pointer);
  return {
    repair: {
      kind: "value",
      pointer,
      from: toFixed(from, printed),
      to: toFixed(value, printed),
      advice: advise(),
    },
    values,
    slip,
    mends: mends.map(({ key }) => key),
    nodes: mends,
    rank: rank({ cost: costOf(slip) }),
    isGuess: true,
  };
}
