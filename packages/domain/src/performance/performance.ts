import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { IndicatorValue } from "../values/indicator-value.js";
import { Quantity } from "../values/quantity.js";
import { Wan } from "../values/wan.js";

/** A threshold stated in prose: 村庄污水处理率达到90%以上. */
export const Threshold = z.strictObject({
  /** What is measured: the words before the number. */
  measure: Text,
  value: IndicatorValue,
});
export type Threshold = z.output<typeof Threshold>;

/** One of the department's itemised targets (分项绩效目标). */
export const ItemisedTarget = z.strictObject({
  name: Text,
  goal: disclosed(Text),
  /** The indicators' text as printed; `thresholds` holds its measurable parts. */
  indicators: disclosed(Text),
  thresholds: z.exactOptional(z.list(Threshold)),
});
export type ItemisedTarget = z.output<typeof ItemisedTarget>;

/** A measure to reach the targets (保障措施). */
export const Safeguard = z.strictObject({ title: Text, text: disclosed(Text) });
export type Safeguard = z.output<typeof Safeguard>;

/** How many units and projects have performance targets, according to the statement (绩效目标设置情况). */
export const TargetCoverage = z.strictObject({
  /** The number of budget units that set targets. */
  units: disclosed(Quantity),
  /** The number of projects that have targets. */
  projects: disclosed(Quantity),
  /** The money of these projects, 万元. */
  amount: disclosed(Wan),
  /** The expenditure covered by the whole department's target (整体支出绩效目标), and its parts. */
  wholeExpenditure: disclosed(Wan),
  basicExpenditure: disclosed(Wan),
  projectExpenditure: disclosed(Wan),
});
export type TargetCoverage = z.output<typeof TargetCoverage>;

/** The department's performance: overall target, itemised targets, safeguards. */
export const Performance = z.strictObject({
  overallTarget: disclosed(Text),
  itemisedTargets: z.exactOptional(z.list(ItemisedTarget)),
  safeguards: z.exactOptional(z.list(Safeguard)),
  targetCoverage: z.exactOptional(TargetCoverage),
});
export type Performance = z.output<typeof Performance>;
