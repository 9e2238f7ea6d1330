import { defineRule, type Rule } from "../engine/rule.js";
import type { RuleMeta } from "../engine/verdict.js";
import { type Indicator, indicatorsOf, whereabouts } from "./indicators.js";

interface IndicatorRule extends RuleMeta {
  /** The indicators that the rule is about. */
  readonly applies: (indicator: Indicator) => boolean;
  /** The reason to skip, in Chinese, if there is none of them. */
  readonly none: string;
  readonly isWrong: (indicator: Indicator) => boolean;
  /** The parts of a wrong indicator that are evidence. */
  readonly cites: readonly ("name" | "description" | "level2" | "targetValue")[];
  /** @param where names the wrong indicators, of which one is given */
  readonly message: (where: string, wrong: Indicator) => string;
}

/** A rule about each indicator by itself: those that are wrong are one finding. */
export function indicatorRule({ applies, none, isWrong, cites, message, ...meta }: IndicatorRule): Rule {
  return defineRule<readonly Indicator[]>({
    ...meta,
    none,
    each: (context) => {
      const all = indicatorsOf(context).filter(applies);
      return all.length > 0 ? [all.filter(isWrong)] : [];
    },
    check: (context, wrong) => {
      const [first] = wrong;
      if (!first) return context.passed();
      for (const { field } of wrong) for (const part of cites) context.value<unknown>(field[part]);
      return context.failed(message(whereabouts(context, wrong), first));
    },
  });
}
