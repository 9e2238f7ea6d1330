import { compare, type Exact, exact, type IndicatorValue, isZero, standardUnit } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { type IndicatorMeasure, indicatorMeasures } from "../../parameters/indicator-measures.js";
import {
  citeNamesAndTargets,
  type Indicator,
  indicatorsOf,
  isShare,
  printTarget,
  whereabouts,
} from "../../text/indicators.js";

const one = exact("1");

const unitOf = (target: IndicatorValue | null) =>
  target?.kind === "number" || target?.kind === "range" ? target.unit : null;

/** Whether a target is zero: it is right in any unit, as in 事故发生率 0起. */
const isNone = (target: IndicatorValue | null) => target?.kind === "number" && isZero(target.number);

type Measured = IndicatorMeasure & {
  readonly wrong: readonly Indicator[];
  /** Shares above 1 without a unit, in projects whose other shares have one. 0.95 may be a share as it stands. */
  readonly bare: readonly Indicator[];
};

/** Whether a target is a number above one without a unit. */
const isBare = (target: IndicatorValue | null) =>
  target?.kind === "number" && target.unit === null && compare<Exact>(target.number, one) > 0;

export const indicatorUnit = defineRule<Measured>({
  id: "indicator-unit",
  title: "指标值的单位合乎指标名称",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-UNIT"],
  none: "没有名称写明量纲、指标值带单位的指标",
  each: (context) =>
    indicatorMeasures.flatMap((measure) => {
      const named = indicatorsOf(context).filter(({ name }) => measure.name.test(name));
      const asked = named.filter(({ target }) => unitOf(target));
      const isWritten = new Set(
        asked.flatMap(({ target, project }) => (target && isShare(target) ? project : [])),
      );
      const bare =
        measure.id === "rate"
          ? named.filter(({ target, project }) => isWritten.has(project) && isBare(target))
          : [];
      const wrong = asked.filter(
        ({ target }) => measure.foreign.includes(standardUnit(unitOf(target) ?? "").unit) && !isNone(target),
      );
      return asked.length > 0 ? [{ ...measure, wrong, bare }] : [];
    }),
  check: (context, { wrong, bare, wanted }) => {
    const [first, bareOne] = [wrong[0], bare[0]];
    citeNamesAndTargets(context, [...wrong, ...bare]);
    const faults = [
      ...(first
        ? [
            `指标值的单位与名称不合：${whereabouts(context, wrong)}（如“${printTarget(first.target)}”），单位应是${wanted}，请核对名称或指标值`,
          ]
        : []),
      ...(bareOne
        ? [
            `指标值没有写单位：${whereabouts(context, bare)}（如“${printTarget(bareOne.target)}”），同一项目别的比率写了 %，请补上`,
          ]
        : []),
    ];
    return faults.length > 0 ? context.failed(faults.join("；")) : context.passed();
  },
});
