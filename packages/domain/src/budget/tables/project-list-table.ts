import * as z from "../../schema/z.js";
import { disclosed, Text } from "../../values/disclosed.js";
import { Wan } from "../../values/wan.js";
import { CarriedOver, rowsOf, tableFrame } from "./frame.js";

/** One project by source of money, 万元. */
export const ProjectListRow = z.strictObject({
  code: disclosed(Text),
  name: disclosed(Text),
  budgetUnit: disclosed(Text),
  /** 运转类, 特定目标类, as printed. */
  projectType: disclosed(Text),
  total: disclosed(Wan),
  fiscalAppropriation: disclosed(Wan),
  generalPublicBudget: disclosed(Wan),
  governmentManagedFundsBudget: disclosed(Wan),
  stateCapitalOperationsBudget: disclosed(Wan),
  specialFiscalAccountFunds: disclosed(Wan),
  unitOwnFunds: disclosed(Wan),
  broughtForward: disclosed(Wan),
  carriedOver: z.exactOptional(CarriedOver),
});
export type ProjectListRow = z.output<typeof ProjectListRow>;

/** 项目支出表, which some provinces publish beside the nine standard tables. */
export const ProjectListTable = z.strictObject({ ...tableFrame, ...rowsOf(ProjectListRow) });
export type ProjectListTable = z.output<typeof ProjectListTable>;
