import type { FieldOf, ProjectStatement } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { type Figure, sum } from "../engine/figure.js";

const QUARTERS = 4;

/**
 * The year's money of a project described in prose: its total, or its four quarters; undefined if neither is stated.
 */
export function statedMoney(
  { has, list, read }: CheckContext,
  { budget, quarters }: FieldOf<ProjectStatement>,
): Figure | undefined {
  if (has(budget)) return read(budget);
  const all = list(quarters);
  return all.length === QUARTERS ? sum(all.map(({ amount }) => read(amount))) : undefined;
}
