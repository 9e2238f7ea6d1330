import {
  compare,
  decimalPlaces,
  type Exact,
  fields,
  isExact,
  powerOfUnit,
  shift,
  subtract,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { unitOf } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import { manyYears, wholeCost, wholeCostOf } from "../../parameters/indicator-measures.js";
import {
  citeNamesAndTargets,
  type Indicator,
  indicatorsOf,
  printTarget,
  whereabouts,
} from "../../text/indicators.js";
import { sharedTerms, topicOf } from "../../wording/topic.js";

/** Whether an indicator is about the whole cost of its project, or of some of its work. */
function isOfProject(context: CheckContext, { project, name }: Indicator): boolean {
  if (wholeCost.test(name)) return true;
  const what = wholeCostOf.exec(name)?.groups?.what;
  const own = context.value(fields.projects.at(project).name);
  return !!what && !!own && sharedTerms(topicOf(what), topicOf(own)).length > 0;
}

/** The most that a project may cost according to its indicator, in 万元; undefined without an upper bound. */
function mostOf({ level2, target }: Indicator): Exact | undefined {
  if (level2 !== "cost" || target?.kind !== "number") return undefined;
  const places = powerOfUnit(target.unit ?? "");
  const isFloor = target.comparator === "≥" || target.comparator === ">";
  return places === undefined || isFloor ? undefined : shift(target.number as Exact, places);
}

/** One unit of the last decimal of the printed bound, in 万元. */
function lastPlaceOf({ target }: Indicator): Exact {
  if (target?.kind !== "number") return zero;
  return unitOf(decimalPlaces(target.number as Exact) - (powerOfUnit(target.unit ?? "") ?? 0));
}

export const costWithinBudget = defineRule<Indicator>({
  id: "cost-within-budget",
  title: "项目总成本的指标值不大于项目预算",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: [],
  none: "没有以金额为值的项目总成本指标",
  each: (context) =>
    indicatorsOf(context).filter((each) => mostOf(each) !== undefined && isOfProject(context, each)),
  check: (context, indicator) => {
    const { budget, purpose, goals } = fields.projects.at(indicator.project);
    const [most, amount] = [mostOf(indicator), context.value(budget)];
    if (!most || !isExact(amount)) return context.skipped("未披露：项目预算数");
    citeNamesAndTargets(context, [indicator]);
    const texts = [purpose.text, ...context.list(goals)].map((text) => context.value(text) ?? "");
    if ([indicator.name, indicator.description, ...texts].some((text) => manyYears.test(text)))
      return context.skipped("成本指标说的是几年的总数");
    // a bound is rounded up: ≤32万元 of a budget of 31.40
    if (compare(subtract(most, amount), lastPlaceOf(indicator)) < 0) return context.passed();
    return context.failed(
      `${whereabouts(context, [indicator])}为“${printTarget(indicator.target)}”，大于项目预算 ${context.show(`/projects/${indicator.project}/budget`)} 万元，请核对`,
    );
  },
});
