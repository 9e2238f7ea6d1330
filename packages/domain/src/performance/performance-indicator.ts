import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { IndicatorValue } from "../values/indicator-value.js";

/** 一级指标. 效果指标 is Hebei's word for 效益指标. */
export const IndicatorLevel1 = z.oneOf(["output", "cost", "outcome", "satisfaction"]);
export type IndicatorLevel1 = z.output<typeof IndicatorLevel1>;

/** 二级指标; reference §5.1. */
export const IndicatorLevel2 = z.oneOf([
  "quantity",
  "quality",
  "timeliness",
  "cost",
  "economic",
  "social",
  "ecological",
  "sustainedImpact",
  "satisfaction",
]);
export type IndicatorLevel2 = z.output<typeof IndicatorLevel2>;

/** A performance indicator (绩效指标) of three levels with its target. */
export const PerformanceIndicator = z.strictObject({
  level1: disclosed(IndicatorLevel1),
  level2: disclosed(IndicatorLevel2),
  /** 三级指标. */
  name: disclosed(Text),
  description: disclosed(Text),
  /** 指标值. */
  targetValue: disclosed(IndicatorValue),
  /** 指标值确定依据. */
  targetValueBasis: disclosed(Text),
});
export type PerformanceIndicator = z.output<typeof PerformanceIndicator>;
