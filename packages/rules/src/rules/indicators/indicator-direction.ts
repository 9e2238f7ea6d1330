import { defineRule } from "../../engine/rule.js";
import {
  countOfWork,
  theGoodTurnedRound,
  theLessTheBetter,
  theMoreTheBetter,
  whatItCosts,
  workOnTheBad,
} from "../../parameters/indicator-measures.js";
import type { Severity } from "../../parameters/severity.js";
import {
  citeNamesAndTargets,
  type Indicator,
  indicatorsOf,
  printTarget,
  whereabouts,
} from "../../text/indicators.js";

/** Whether a target is a lower ("least") or an upper bound ("most"); undefined if it is neither. */
function boundOf({ target }: Indicator): "least" | "most" | undefined {
  // ≥9/10万 is words, with a bound all the same
  const mark =
    target?.kind === "words" ? target.words.charAt(0) : target?.kind === "number" && target.comparator;
  if (mark === "≥" || mark === ">") return "least";
  return mark === "≤" || mark === "<" ? "most" : undefined;
}

interface Way {
  readonly what: string;
  readonly severity: Severity;
  readonly isWrong: (indicator: Indicator) => boolean;
}

const ways: readonly Way[] = [
  {
    what: "越高越好的指标写成了至多",
    severity: "warning",
    // a cost has an upper bound, even as a rate: 成本控制完成率 ≤100%
    isWrong: (each) =>
      boundOf(each) === "most" &&
      each.level2 !== "cost" &&
      theMoreTheBetter.test(each.name) &&
      !theGoodTurnedRound.test(each.name),
  },
  {
    what: "越低越好的指标写成了至少",
    severity: "warning",
    isWrong: (each) =>
      boundOf(each) === "least" && theLessTheBetter.test(each.name) && !workOnTheBad.test(each.name),
  },
  {
    what: "成本指标写成了至少，花得越多越算完成",
    severity: "warning",
    isWrong: (each) =>
      boundOf(each) === "least" &&
      each.level2 === "cost" &&
      whatItCosts.test(each.name) &&
      each.target?.kind === "number" &&
      each.target.unit !== "%",
  },
  {
    what: "数量指标写成了至多，多做反而不算完成",
    severity: "info",
    isWrong: (each) =>
      boundOf(each) === "most" &&
      each.level2 === "quantity" &&
      countOfWork.test(each.name) &&
      !theLessTheBetter.test(each.name),
  },
];

export const indicatorDirection = defineRule<Way & { readonly wrong: readonly Indicator[] }>({
  id: "indicator-direction",
  title: "指标值的“至少”“至多”与指标的意思相符",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: [],
  none: "没有带比较符的指标值",
  each: (context) => {
    const asked = indicatorsOf(context).filter((each) => boundOf(each) !== undefined);
    return asked.length === 0 ? [] : ways.map((way) => ({ ...way, wrong: asked.filter(way.isWrong) }));
  },
  check: (context, { wrong, what, severity }) => {
    const [first] = wrong;
    if (!first) return context.passed();
    citeNamesAndTargets(context, wrong);
    return context.failed(
      `${what}：${whereabouts(context, wrong)}（如“${printTarget(first.target)}”），请核对“≥”“≤”是不是写反了`,
      { severity },
    );
  },
});
