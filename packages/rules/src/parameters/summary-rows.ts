import { withoutBlanks } from "@qingbei/domain";
import { withoutNumbering } from "@qingbei/domain/internal";

/** Lines of money that is not revenue of the year but counts towards the total. */
const bookedBeside = /^(?:使用|动用|用|调入).*(?:结余|基金|资金|弥补)|弥补收支差额/;

/** Lines that final accounts take out before the year ends: neither spent nor left over. */
const takenOut = /结余分配|交纳所得税|提取(?:职工福利基金|专用基金)|转入事业基金/;

const wordsOf = (name: string) => withoutNumbering(withoutBlanks(name));

/** A part of the line above it. */
const among = /^其中/;
/** Sums of this year, or of all lines above: 一、本年收入, 本年支出合计, 小计. */
const added = /^本年(?:财政拨款)?(?:收入|支出)(?:预算)?(?:合计|小计|总计)?$|[合小]计$/;
/** Lines of money from earlier years, or for later ones. */
const carriedOver = /上年|以前年度|年初|结转|结余/;
/** 基本支出 and the like: the same money by use, listed among or beneath the categories. */
const byUse = /基本支出|项目支出|人员|公用|经费|经营支出|上缴|附属单位|结转|结余|本年|合计|小计|其中/;

/** Whether a line is a category of the functional classification: 教育支出, 预备费. */
export function ownClassRow(name: string): boolean {
  return /支出$|预备费$/.test(name) && !byUse.test(name);
}

/** How a line of a two-sided table relates to the others. */
export type LineKind = "among" | "sum" | "taken" | "beside" | "carried" | "category" | "other";

/** The kinds in order of precedence: the first that fits a name counts. */
const kinds: readonly (readonly [LineKind, (words: string) => boolean])[] = [
  ["among", (words) => among.test(words)],
  ["sum", (words) => added.test(words)],
  ["taken", (words) => takenOut.test(words)],
  ["beside", (words) => bookedBeside.test(words)],
  ["carried", (words) => carriedOver.test(words)],
  ["category", ownClassRow],
];

/** The kind of a line by its name, numbered or not. */
export function kindOfLine(name: string): LineKind {
  const words = wordsOf(name);
  return kinds.find(([, isOf]) => isOf(words))?.[0] ?? "other";
}

/** Whether a line sums up only this year, by its name: a 小计 may include money left over. */
export function isOfYear(name: string): boolean {
  return /^本年/.test(wordsOf(name));
}

/** Rows of fiscal appropriations, by budget or in all. */
export const appropriationRow = /^(?!.*(?:专户|结转|结余)).*(?:财政拨款|一般公共预算|公共财政|基金|国有资本)/;

/** The sources of revenue by name, in order of precedence: the first that fits counts. */
const revenueForms: readonly (readonly [string, RegExp])[] = [
  ["specialFiscalAccountFunds", /专户/],
  ["generalPublicBudgetAppropriation", /一般公共预算|公共财政/],
  ["governmentManagedFundsAppropriation", /政府性基金|^基金预算/],
  ["stateCapitalOperationsAppropriation", /国有资本/],
  ["fiscalAppropriation", /^财政拨款/],
  ["unitOwnFunds", /单位资金/],
  ["businessRevenue", /经营收入/],
  ["publicServiceRevenue", /^事业(?:预算)?收入/],
  ["superiorSubsidy", /上级补助/],
  ["affiliateRemittance", /附属单位上缴/],
  ["otherRevenue", /^其他收入/],
];

/** The source of a row of revenue; undefined if its name is unknown, or the row is money carried over. */
export function revenueRowOf(name: string): string | undefined {
  const words = wordsOf(name);
  if (carriedOver.test(words)) return undefined;
  return revenueForms.find(([, form]) => form.test(words))?.[0];
}
