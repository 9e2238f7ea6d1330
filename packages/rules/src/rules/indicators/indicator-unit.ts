import { type IndicatorValue, isZero, standardUnit } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { type IndicatorMeasure, indicatorMeasures } from "../../parameters/indicator-measures.js";
import {
  citeNamesAndTargets,
  type Indicator,
  indicatorsOf,
  printTarget,
  whereabouts,
} from "../../text/indicators.js";

const unitOf = (target: IndicatorValue | null) =>
  target?.kind === "number" || target?.kind === "range" ? target.unit : null;

/** None of anything is none, whatever it is counted in: 事故发生率 0起. */
const isNone = (target: IndicatorValue | null) => target?.kind === "number" && isZero(target.number);

type Measured = IndicatorMeasure & { readonly wrong: readonly Indicator[] };

export const indicatorUnit = defineRule<Measured>({
  id: "indicator-unit",
  title: "指标值的单位合乎指标名称",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-UNIT"],
  none: "没有名称写明量纲、指标值带单位的指标",
  each: (context) =>
    indicatorMeasures.flatMap((measure) => {
      const asked = indicatorsOf(context).filter(
        ({ name, target }) => measure.name.test(name) && unitOf(target),
      );
      const wrong = asked.filter(
        ({ target }) => measure.foreign.includes(standardUnit(unitOf(target) ?? "").unit) && !isNone(target),
      );
      return asked.length > 0 ? [{ ...measure, wrong }] : [];
    }),
  check: (context, { wrong, wanted }) => {
    const [first] = wrong;
    if (!first) return context.passed();
    citeNamesAndTargets(context, wrong);
    return context.failed(
      `指标值的单位与名称不合：${whereabouts(context, wrong)}（如“${printTarget(first.target)}”），单位应是${wanted}，请核对名称或指标值`,
    );
  },
});
