import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { IndicatorValue } from "../values/indicator-value.js";
import { Quantity } from "../values/quantity.js";
import { Wan } from "../values/wan.js";

/** A threshold stated in prose: 村庄污水处理率达到90%以上. */
export const Threshold = z.strictObject({
  /** What is measured, the words before the number. */
  measure: Text,
  value: IndicatorValue,
});
export type Threshold = z.output<typeof Threshold>;

/** One of the department's itemised targets (分项绩效目标). */
export const ItemisedTarget = z.strictObject({
  name: Text,
  goal: disclosed(Text),
  /** The indicators' text as printed; `thresholds` holds what of it is measurable. */
  indicators: disclosed(Text),
  thresholds: z.exactOptional(z.list(Threshold)),
});
export type ItemisedTarget = z.output<typeof ItemisedTarget>;

/** A measure to reach the targets (保障措施). */
export const Safeguard = z.strictObject({ title: Text, text: disclosed(Text) });
export type Safeguard = z.output<typeof Safeguard>;

/** What has performance targets, as the statement counts it (绩效目标设置情况). */
export const TargetCoverage = z.strictObject({
  /** Budget units that set targets. */
  units: disclosed(Quantity),
  /** Projects that have targets. */
  projects: disclosed(Quantity),
  /** The money of these projects, 万元. */
  amount: disclosed(Wan),
  /** All expenditure that the target of the department as a whole covers (整体支出绩效目标), and what it is made of. */
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
