import { type Exact, type Field, isNegative } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import type { Outcome } from "../engine/verdict.js";

/** The group of an occurrence in a standard table. */
export const OF_TABLE = /^\/tables\//;

/** Whether only tables print a figure. */
function isOfTables({ occurrences }: CheckContext, field: Field<Exact>): boolean {
  const all = occurrences(field);
  return all.length > 0 && all.every(({ group }) => OF_TABLE.test(group ?? ""));
}

/**
 * Whether parts that fall short of a whole prove nothing, since some come from a table, which may have lines and
 * columns without a field. The table's own rules check them.
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
