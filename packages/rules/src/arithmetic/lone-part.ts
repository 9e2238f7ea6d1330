import type { CheckContext } from "../engine/context.js";
import type { Figure } from "../engine/figure.js";
import type { Outcome } from "../engine/verdict.js";

/**
 * Checks a whole of which only one part is listed (其中：…). Equal: passed. A part above the whole: failed. A smaller
 * part: skipped, since the rest may simply not be listed.
 */
export function lonePart({ identity, atMost, skipped }: CheckContext, whole: Figure, part: Figure): Outcome {
  const equal = identity(whole, part);
  if (equal.outcome !== "failed") return equal;
  const bounded = atMost(part, whole);
  return bounded.outcome === "failed" ? bounded : skipped("只列出其中一项，未列全，不能核对合计");
}
