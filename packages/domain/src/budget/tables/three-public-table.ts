import * as z from "../../schema/z.js";
import { disclosed } from "../../values/disclosed.js";
import { FiscalYear } from "../../values/fiscal-year.js";
import { Wan } from "../../values/wan.js";
import { tableFrame } from "./frame.js";

/** The three public expenses of one year, 万元. Some provinces print meetings, training or operating expenses beside them. */
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
  agencyOperatingExpenses: disclosed(Wan),
});
export type ThreePublicRow = z.output<typeof ThreePublicRow>;

/** “三公”经费支出表: one line a year, this year's and often last year's. Meetings and training are no part of its total. */
export const ThreePublicTable = z.strictObject({
  ...tableFrame,
  current: z.exactOptional(ThreePublicRow),
  previous: z.exactOptional(ThreePublicRow),
});
export type ThreePublicTable = z.output<typeof ThreePublicTable>;
