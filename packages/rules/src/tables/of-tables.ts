import { type Exact, type Field, isNegative } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import type { Outcome } from "../engine/verdict.js";

/** The group of what a standard table prints. */
export const OF_TABLE = /^\/tables\//;

/** Whether only tables state a figure. */
function isOfTables({ occurrences }: CheckContext, field: Field<Exact>): boolean {
  const all = occurrences(field);
  return all.length > 0 && all.every(({ group }) => OF_TABLE.test(group ?? ""));
}

/**
 * Whether parts that fall short of a whole say nothing: some of them were taken from a table, which may have lines and columns
 * that no field is for. Its own rules know these.
 */
export function mayLackLines(
  context: CheckContext,
  outcome: Outcome | undefined,
  figures: readonly Field<Exact>[],
): boolean {
  if (outcome?.outcome !== "failed" || !outcome.evaluation || isNegative(outcome.evaluation.difference))
    return false;
  return figures.some((field) => isOfTables(context, field));
}
