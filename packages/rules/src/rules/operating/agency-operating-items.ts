import { compare, exact, fields, scale } from "@qingbei/domain";
import { firstDivision } from "../../arithmetic/first-division.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { explain, gap, print } from "../../wording/explain.js";

const { agencyOperatingExpenses: agency } = fields;

/**
 * The least share of the total that the items must reach for the rest to be a slip; otherwise only the large items are
 * listed.
 */
const LEAST_LISTED = exact("0.9");

function mayBeExcerpt(outcome: Outcome): outcome is Extract<Outcome, { outcome: "failed" }> {
  if (outcome.outcome !== "failed" || !outcome.evaluation) return false;
  const { actual, expected } = outcome.evaluation;
  return compare(expected, scale(actual, LEAST_LISTED)) < 0;
}

export const agencyOperatingItems = defineRule({
  id: "agency-operating-items",
  title: "机关运行经费等于所列明细之和；明细未列全时不小于其和",
  severity: "error",
  basis: ["budget-law-14"],
  covers: ["A-OPER-ITEMS"],
  check: ({ read, value, list, identity, atMost, skipped }) => {
    const stated = list(agency.items);
    const amounts = stated.map(({ amount }) => value(amount) ?? undefined);
    const items = stated.slice(0, firstDivision(value(agency.total) ?? undefined, amounts));
    if (items.length === 0) return skipped("未披露：机关运行经费的明细");
    const total = read(agency.total);
    const listed = sum(items.map((item) => read(item.amount, { blank: "zero" })));
    if (value(agency.itemsExhaustive) === false) {
      return explain(
        atMost(listed, total),
        (evaluation) =>
          `机关运行经费 ${print(evaluation.expected)}，已列出的 ${items.length} 项明细合计就有 ${print(evaluation.actual)}，${gap(evaluation)}`,
      );
    }
    const outcome = identity(total, listed);
    return explain(
      mayBeExcerpt(outcome) ? { ...outcome, severity: "warning" } : outcome,
      (evaluation) =>
        `机关运行经费 ${print(evaluation.actual)}，所列 ${items.length} 项明细合计 ${print(evaluation.expected)}，总数${gap(evaluation)}`,
    );
  },
});
