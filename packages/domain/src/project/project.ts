import { PerformanceIndicator } from "../performance/performance-indicator.js";
import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { NamedAmount } from "../values/named-amount.js";
import { Percentage } from "../values/percentage.js";
import { Quantity } from "../values/quantity.js";
import { Wan } from "../values/wan.js";

/** A part of a project's purpose with its amount in 万元. */
export const PurposePart = z.strictObject({
  name: Text,
  amount: disclosed(Wan),
  /** The number of people in the part: 53 in 离任干部53人. */
  people: disclosed(Quantity),
});
export type PurposePart = z.output<typeof PurposePart>;

/** 共计 within a purpose: the stated sum of the parts from index `from` up to, not including, `to`, 万元. */
export const PurposeSubtotal = z.strictObject({
  amount: disclosed(Wan),
  from: z.int().check(z.nonnegative()),
  to: z.int().check(z.nonnegative()),
});
export type PurposeSubtotal = z.output<typeof PurposeSubtotal>;

/** The purpose of the money (资金用途). */
export const Purpose = z.strictObject({
  text: disclosed(Text),
  parts: z.exactOptional(z.list(PurposePart)),
  subtotals: z.exactOptional(z.list(PurposeSubtotal)),
  /** false if only some parts are listed (等, or 其中 without the rest), so that they need not add up. */
  partsExhaustive: z.exactOptional(z.boolean()),
});
export type Purpose = z.output<typeof Purpose>;

/** One column of the spending plan: the share of the budget spent by the end of `month`, cumulative. */
export const SpendingStep = z.strictObject({
  month: z.int().check(z.gte(1), z.lte(12)),
  cumulative: disclosed(Percentage),
});
export type SpendingStep = z.output<typeof SpendingStep>;

/** A project with its performance table (项目绩效目标表). Amounts in 万元. */
export const Project = z.strictObject({
  /** The table's heading, without field residue and numbering. */
  heading: disclosed(Text),
  /** As printed, right or wrong; a rule checks its form. */
  code: disclosed(Text),
  name: disclosed(Text),
  budget: disclosed(Wan),
  fiscalFunds: disclosed(Wan),
  otherFunds: disclosed(Wan),
  /** Further lines of money, beside 财政资金 and 其他资金: 上年结转, 单位资金. */
  furtherFunds: z.exactOptional(z.list(NamedAmount)),
  /** 项目概况: what the project is, in words. */
  overview: disclosed(Text),
  purpose: z.exactOptional(Purpose),
  spendingPlan: z.exactOptional(z.list(SpendingStep)),
  goals: z.exactOptional(z.list(Text)),
  indicators: z.exactOptional(z.list(PerformanceIndicator)),
});
export type Project = z.output<typeof Project>;
