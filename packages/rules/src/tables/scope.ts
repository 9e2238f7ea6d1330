import { isZero } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import type { Check } from "../engine/rule.js";
import type { Outcome } from "../engine/verdict.js";

/** Most differing figures that are cited as evidence. */
const MOST_SHOWN = 4;

/** Whether an outcome compares zero with zero: a row of zeros agrees with any table. */
export function isOfNothing(outcome: Outcome): boolean {
  if (outcome.outcome !== "passed" || !outcome.evaluation) return false;
  return isZero(outcome.evaluation.actual) && isZero(outcome.evaluation.expected);
}

/**
 * Comparisons, row by row, of two tables that should hold the same money. A slip breaks one or two; if most fail, the
 * tables count different money (with or without money carried over), and all are skipped. If the totals are equal they
 * do count the same: then rows or columns are out of place, which is one finding.
 */
export function unlessScopesDiffer(
  context: CheckContext,
  checks: readonly Check[],
  reason: string,
  outOfPlace?: { readonly isSame: boolean; readonly tables: string },
): readonly Check[] {
  const outcomes = checks.map((check) => [check, check(context)] as const);
  const failed = outcomes.flatMap(([check, { outcome }]) => (outcome === "failed" ? check : []));
  const decisive = outcomes.filter(([, outcome]) => !isOfNothing(outcome)).length;
  if (failed.length < 2 || failed.length * 2 <= decisive) return checks;
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
