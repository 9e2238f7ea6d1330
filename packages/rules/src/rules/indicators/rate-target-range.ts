import { compare, exact, type IndicatorValue } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import type { Severity } from "../../engine/severity.js";
import { boundedShare, lowestSatisfaction, satisfaction } from "../../parameters/indicator-measures.js";
import {
  citeNamesAndTargets,
  type Indicator,
  indicatorsOf,
  isShare,
  printTarget,
  whereabouts,
} from "../../text/indicators.js";

const WHOLE = exact("100");
const LOWEST = exact(lowestSatisfaction);

/** The ends of a share; an upper bound (≤90%) has no lower end. undefined for what is no number of percent. */
function endsOf(target: IndicatorValue | null) {
  if (!target || !isShare(target)) return undefined;
  if (target.kind === "range") return { low: target.from, high: target.to, strict: false };
  if (target.kind !== "number") return undefined;
  const atMost = target.comparator === "≤" || target.comparator === "<";
  return { low: atMost ? undefined : target.number, high: target.number, strict: target.comparator === ">" };
}

interface Limit {
  readonly what: string;
  readonly advice: string;
  readonly severity: Severity;
  readonly breaks: (indicator: Indicator) => boolean;
}

const limits: readonly Limit[] = [
  {
    what: "比率的指标值超过 100%",
    advice: "请核对数值",
    severity: "warning",
    breaks: ({ name, target }) => {
      const ends = endsOf(target);
      if (!ends || !boundedShare.test(name)) return false;
      return compare(ends.high, WHOLE) > 0 || (ends.strict && compare(ends.high, WHOLE) === 0);
    },
  },
  {
    what: "满意度的指标值是 100%，很难做到",
    advice: "请考虑留有余地",
    severity: "info",
    breaks: ({ name, target }) => {
      const ends = endsOf(target);
      if (!ends?.low || ends.strict || !satisfaction.test(name)) return false;
      return compare(ends.low, WHOLE) === 0;
    },
  },
  {
    what: `满意度的指标值低于 ${lowestSatisfaction}%，要求偏低`,
    advice: "请核对是否合适",
    severity: "info",
    breaks: ({ name, target }) => {
      const low = endsOf(target)?.low;
      return low !== undefined && satisfaction.test(name) && compare(low, LOWEST) < 0;
    },
  },
];

export const rateTargetRange = defineRule<Limit & { readonly wrong: readonly Indicator[] }>({
  id: "rate-target-range",
  title: "比率指标不超过 100%，满意度不过满也不过低",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-RATE-RANGE"],
  none: "没有以百分数为指标值的比率指标",
  each: (context) => {
    const asked = indicatorsOf(context).filter(
      ({ name, target }) => boundedShare.test(name) && endsOf(target),
    );
    if (asked.length === 0) return [];
    return limits.map((limit) => ({ ...limit, wrong: asked.filter(limit.breaks) }));
  },
  check: (context, { wrong, what, advice, severity }) => {
    const [first] = wrong;
    if (!first) return context.passed();
    citeNamesAndTargets(context, wrong);
    return context.failed(
      `${what}：${whereabouts(context, wrong)}（如“${printTarget(first.target)}”），${advice}`,
      { severity },
    );
  },
});
