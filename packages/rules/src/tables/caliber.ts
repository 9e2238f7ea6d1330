import type { CheckContext } from "../engine/context.js";
import type { Outcome } from "../engine/verdict.js";

/** One comparison of a rule that makes many of a kind. */
export type Check = (context: CheckContext) => Outcome;

/**
 * Comparisons row by row of two tables that should tell of the same money. A slip breaks one or two of them; where most
 * fail, the tables count different money (with or without what was carried over), and none of it is anybody's slip.
 */
export function unlessCaliberDiffers(
  context: CheckContext,
  checks: readonly Check[],
  reason: string,
): readonly Check[] {
  const failed = checks.filter((check) => check(context).outcome === "failed").length;
  return failed > 1 && failed * 2 > checks.length ? [({ skipped }) => skipped(reason)] : checks;
}
