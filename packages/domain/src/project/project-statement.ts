import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { Wan } from "../values/wan.js";

/** What a project will spend in one quarter of the year, 万元. */
export const QuarterlyAmount = z.strictObject({
  quarter: z.int().check(z.gte(1), z.lte(4)),
  amount: disclosed(Wan),
});
export type QuarterlyAmount = z.output<typeof QuarterlyAmount>;

/**
 * A project described in prose (项目经费情况说明), beside the tables of projects: its purpose, grounds, implementer,
 * method, period, and this year's money.
 */
export const ProjectStatement = z.strictObject({
  /** The project's name in the heading; missing if the heading has none. */
  name: disclosed(Text),
  overview: disclosed(Text),
  /** 立项依据. */
  rationale: disclosed(Text),
  /** 实施主体. */
  implementer: disclosed(Text),
  /** 实施方案. */
  approach: disclosed(Text),
  /** 实施周期, as printed. */
  period: disclosed(Text),
  /** 年度预算安排, 万元. */
  budget: disclosed(Wan),
  /** The text about the year's money, as printed: 年度预算安排. */
  budgetText: disclosed(Text),
  /** The year's money quarter by quarter. */
  quarters: z.exactOptional(z.list(QuarterlyAmount)),
  /** 绩效目标. */
  goal: disclosed(Text),
});
export type ProjectStatement = z.output<typeof ProjectStatement>;
