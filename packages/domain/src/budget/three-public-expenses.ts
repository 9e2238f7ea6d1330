import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { Wan } from "../values/wan.js";
import { YearOnYearChange } from "./year-on-year-change.js";

/** An amount in 万元 with its change from last year. */
export const ChangingAmount = z.strictObject({
  amount: disclosed(Wan),
  change: z.exactOptional(YearOnYearChange),
});
export type ChangingAmount = z.output<typeof ChangingAmount>;

/**
 * “三公”经费, 万元: overseas visits, official vehicles (purchase and operation), official receptions.
 * Meetings and training are not among them; what a disclosure lists here anyway is in `otherItems`.
 */
export const ThreePublicExpenses = z.strictObject({
  total: disclosed(Wan),
  change: z.exactOptional(YearOnYearChange),
  overseasVisits: z.exactOptional(ChangingAmount),
  officialVehicles: z.exactOptional(ChangingAmount),
  vehiclePurchase: z.exactOptional(ChangingAmount),
  vehicleOperation: z.exactOptional(ChangingAmount),
  officialReceptions: z.exactOptional(ChangingAmount),
  /** In final accounts, the parts of receptions: domestic and foreign guests. */
  domesticReceptions: z.exactOptional(ChangingAmount),
  receptionsAbroad: z.exactOptional(ChangingAmount),
  otherItems: z.exactOptional(z.list(z.extend(ChangingAmount, { name: Text }))),
});
export type ThreePublicExpenses = z.output<typeof ThreePublicExpenses>;

/** The parts of official receptions. */
export const receptionParts = [
  "domesticReceptions",
  "receptionsAbroad",
] as const satisfies readonly (keyof ThreePublicExpenses)[];

/** The three public expenses, with official vehicles also by purchase and operation. */
export const threePublicItems = [
  "overseasVisits",
  "officialVehicles",
  "vehiclePurchase",
  "vehicleOperation",
  "officialReceptions",
] as const satisfies readonly (keyof ThreePublicExpenses)[];
