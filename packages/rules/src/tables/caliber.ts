import type { CheckContext } from "../engine/context.js";
import type { Check } from "../engine/rule.js";

/** So many of the figures that differ are shown where many do. */
const MOST_SHOWN = 4;

/**
 * Comparisons row by row of two tables that should tell of the same money. A slip breaks one or two of them; where most
 * fail, the tables count different money (with or without what was carried over), and none of it is anybody's slip.
 * Where both have the same total they count the same: then rows or columns are out of place, and that is one finding.
 */
export function unlessCaliberDiffers(
  context: CheckContext,
  checks: readonly Check[],
  reason: string,
  outOfPlace?: { readonly isSame: boolean; readonly tables: string },
): readonly Check[] {
  const failed = checks.filter((check) => check(context).outcome === "failed");
  if (failed.length < 2 || failed.length * 2 <= checks.length) return checks;
  if (!outOfPlace?.isSame) return [({ skipped }) => skipped(reason)];
  const { tables } = outOfPlace;
  return [
    (own) => {
      for (const check of failed.slice(0, MOST_SHOWN)) check(own);
      return own.failed(
        `${tables}合计相同，逐行却有 ${failed.length} 个数不同，像是错了行或错了列，请核对是哪一张表`,
      );
    },
  ];
}
