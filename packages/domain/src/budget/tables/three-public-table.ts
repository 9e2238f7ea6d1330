import * as z from "../../schema/z.js";
import { disclosed, Text } from "../../values/disclosed.js";
import { FiscalYear } from "../../values/fiscal-year.js";
import { Percentage } from "../../values/percentage.js";
import { Wan } from "../../values/wan.js";
import { threePublicItems } from "../three-public-expenses.js";
import { tableFrame } from "./frame.js";

/**
 * The three public expenses of one year, 万元. Some provinces print meetings, training or operating expenses beside
 * them.
 */
export const ThreePublicRow = z.strictObject({
  year: disclosed(FiscalYear),
  total: disclosed(Wan),
  overseasVisits: disclosed(Wan),
  officialVehicles: disclosed(Wan),
  vehiclePurchase: disclosed(Wan),
  vehicleOperation: disclosed(Wan),
  officialReceptions: disclosed(Wan),
  meetings: disclosed(Wan),
  training: disclosed(Wan),
  /** The sum of all three with meetings and training, if a table prints it. */
  withMeetingsAndTraining: disclosed(Wan),
  agencyOperatingExpenses: disclosed(Wan),
});
export type ThreePublicRow = z.output<typeof ThreePublicRow>;

/** The amounts of a line: the sum of the three, its parts, and what some places print beside it. */
export const threePublicAmounts = [
  "total",
  ...threePublicItems,
  "meetings",
  "training",
  "withMeetingsAndTraining",
  "agencyOperatingExpenses",
] as const satisfies readonly (keyof ThreePublicRow)[];

/** Their changes from last year in percent, signed. */
export const ThreePublicRates = z.strictObject({
  total: disclosed(Percentage),
  overseasVisits: disclosed(Percentage),
  officialVehicles: disclosed(Percentage),
  vehiclePurchase: disclosed(Percentage),
  vehicleOperation: disclosed(Percentage),
  officialReceptions: disclosed(Percentage),
  meetings: disclosed(Percentage),
  training: disclosed(Percentage),
  withMeetingsAndTraining: disclosed(Percentage),
  agencyOperatingExpenses: disclosed(Percentage),
});
export type ThreePublicRates = z.output<typeof ThreePublicRates>;

/** The three public expenses of one unit of the department, 万元. */
export const ThreePublicUnit = z.strictObject({ ...ThreePublicRow.shape, name: disclosed(Text) });
export type ThreePublicUnit = z.output<typeof ThreePublicUnit>;

/**
 * “三公”经费支出表: one line for each year (this year's, often last year's budget or execution and the change) or for
 * each unit. Meetings and training are not part of its total.
 */
export const ThreePublicTable = z.strictObject({
  ...tableFrame,
  current: z.exactOptional(ThreePublicRow),
  previous: z.exactOptional(ThreePublicRow),
  previousExecuted: z.exactOptional(ThreePublicRow),
  /** In final accounts, the budget beside this year's line: approved, adjusted, or printed only as 预算数. */
  approvedBudget: z.exactOptional(ThreePublicRow),
  adjustedBudget: z.exactOptional(ThreePublicRow),
  plannedBudget: z.exactOptional(ThreePublicRow),
  /** Signed: negative for a decrease. */
  change: z.exactOptional(ThreePublicRow),
  changeRate: z.exactOptional(ThreePublicRates),
  byUnit: z.exactOptional(z.list(ThreePublicUnit)),
});
export type ThreePublicTable = z.output<typeof ThreePublicTable>;
