import * as z from "../../schema/z.js";
import { disclosed } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";
import { CarriedOver, rowHead, rowsOf, tableFrame } from "./frame.js";

/** Revenue of one functional category or unit by source, 万元. */
export const RevenueRow = z.strictObject({
  ...rowHead,
  total: disclosed(Wan),
  /** 本年收入小计. */
  currentYearRevenue: disclosed(Wan),
  fiscalAppropriation: disclosed(Wan),
  generalPublicBudgetAppropriation: disclosed(Wan),
  governmentManagedFundsAppropriation: disclosed(Wan),
  stateCapitalOperationsAppropriation: disclosed(Wan),
  specialFiscalAccountFunds: disclosed(Wan),
  unitOwnFunds: disclosed(Wan),
  publicServiceRevenue: disclosed(Wan),
  businessRevenue: disclosed(Wan),
  superiorSubsidy: disclosed(Wan),
  affiliateRemittance: disclosed(Wan),
  otherRevenue: disclosed(Wan),
  /** 使用非财政拨款结余. */
  nonFiscalSurplusUsed: disclosed(Wan),
  broughtForward: disclosed(Wan),
  carriedOver: z.exactOptional(CarriedOver),
});
export type RevenueRow = z.output<typeof RevenueRow>;

/** 部门收入总表: total = Σ sources in every row. */
export const RevenueTable = z.strictObject({ ...tableFrame, ...rowsOf(RevenueRow) });
export type RevenueTable = z.output<typeof RevenueTable>;
