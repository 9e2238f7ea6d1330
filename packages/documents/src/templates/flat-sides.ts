import { withoutNumbering } from "@qingbei/domain/internal";
/** Words that tell the revenue side from the expenditure side of a table whose columns are lost. Data only. */

/** The longest label of a row, in characters. */
export const LONGEST_LABEL = 36;
export const nameHeading = /^(?:收入|支出)?项目(?:（?按[^（）]{1,12}）?)?$/;
export const moneyHeading =
  /^(?:(?:(?:19|20)\d{2}年)?(?:本年)?(?:预算数|金额|决算数|预算金额|年初预算数|预算))(?:（万元）)?$/;
/** Headings of line numbers, behind each label or in front of each row. */
export const ordinalBehind = /^行次$/;
export const ordinalBefore = /^(?:序号|栏次)$/;
/** Labels of the right side. */
const expenditureSide =
  /支出|预备费|还本|付息|利息|发行费用|^(?:年终|年末|结转下年|下年|人行科目)|结余分配|转入事业基金/;
/** Labels of the left side. */
const revenueSide = /收入|拨款|资金|^(?:上年|上年度|以前年度|年初|使用非财政)|弥补收支差额|动用/;
/** Surely revenue, whatever else the label names: 利息收入. */
const surelyRevenue = /收入(?:（[^（）]*）)?$/;
export const aboveHeadings = /^(?:序号|栏次|收入|支出)$/;
/** The names of the two sides, above their headings. */
export const sideNames = ["收入", "支出"] as const;

export type Side = "revenue" | "expenditure";

/** The side of a table that a label (without blanks) belongs to; undefined if its words do not decide. */
export function sideOfLabel(label: string): Side | undefined {
  const words = withoutNumbering(label);
  if (expenditureSide.test(words) && !surelyRevenue.test(words)) return "expenditure";
  return revenueSide.test(words) ? "revenue" : undefined;
}
