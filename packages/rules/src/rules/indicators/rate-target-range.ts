import { compare, exact, type Field, fields, type IndicatorValue } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import {
  boundedShare,
  boundedShareInGoal,
  lowestSatisfaction,
  partOfWhole,
  rateName,
  satisfaction,
  unboundedRate,
} from "../../parameters/indicator-measures.js";
import type { Severity } from "../../parameters/severity.js";
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
/** What a rate with a digit too many lies between: ten times the lowest that is usual, and ten times the whole. */
const [TEN_LOWEST, TEN_WHOLES] = [exact("700"), exact("1000")];

/**
 * The bounds of a share in percent; an upper bound (≤90%) has no lower one. undefined if the target is not a
 * percentage.
 */
function endsOf(target: IndicatorValue | null) {
  if (!target || !isShare(target)) return undefined;
  if (target.kind === "range") return { low: target.from, high: target.to, strict: false };
  if (target.kind !== "number") return undefined;
  const atMost = target.comparator === "≤" || target.comparator === "<";
  return { low: atMost ? undefined : target.number, high: target.number, strict: target.comparator === ">" };
}

/** Whether an indicator is a part of a whole: by its name, or because its description says so. */
const isBounded = ({ name, description }: Indicator): boolean =>
  boundedShare.test(name) || (rateName.test(name) && partOfWhole.test(description));

/** A rate of 70 to 100 % with a digit too many: 930 % for 93 %, 1000 % for 100 %. */
function hasDigitTooMany({ name, target }: Indicator): boolean {
  const high = endsOf(target)?.high;
  if (!high || !rateName.test(name) || unboundedRate.test(name)) return false;
  return compare(high, TEN_WHOLES) <= 0 && compare(high, TEN_LOWEST) >= 0;
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
    breaks: (indicator) => {
      const ends = endsOf(indicator.target);
      if (!ends || !isBounded(indicator)) return ends !== undefined && hasDigitTooMany(indicator);
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

type Limited = Limit & { readonly wrong: readonly Indicator[] };

/** A goal with a share above 100 %. */
interface OverfullGoal {
  readonly goal: Field<string>;
  readonly words: string;
}

function overfullGoals({ list, value }: CheckContext): readonly OverfullGoal[] {
  const goals = [
    ...list(fields.projects).flatMap((project) => list(project.goals)),
    ...list(fields.projectStatements).map(({ goal }) => goal),
  ];
  return goals.flatMap((goal) => {
    const [words] = boundedShareInGoal.exec(value(goal) ?? "") ?? [];
    return words === undefined ? [] : [{ goal, words }];
  });
}

export const rateTargetRange = defineRule<Limited | OverfullGoal>({
  id: "rate-target-range",
  title: "比率指标不超过 100%，满意度不过满也不过低",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-RATE-RANGE"],
  none: "没有以百分数为指标值的比率指标",
  each: (context) => {
    const asked = indicatorsOf(context).filter(
      (each) => endsOf(each.target) && (isBounded(each) || hasDigitTooMany(each)),
    );
    const overfull = overfullGoals(context);
    if (asked.length === 0) return overfull;
    return [...limits.map((limit) => ({ ...limit, wrong: asked.filter(limit.breaks) })), ...overfull];
  },
  check: (context, limited) => {
    if ("goal" in limited) {
      const { goal, words } = limited;
      context.value(goal);
      return context.failed(`${context.label(goal)}里的比率超过 100%：“${words}”，请核对数值`);
    }
    const { wrong, what, advice, severity } = limited;
    const [first] = wrong;
    if (!first) return context.passed();
    citeNamesAndTargets(context, wrong);
    return context.failed(
      `${what}：${whereabouts(context, wrong)}（如“${printTarget(first.target)}”），${advice}`,
      { severity },
    );
  },
});
