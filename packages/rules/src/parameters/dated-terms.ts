import type { BasisId } from "../basis/basis.js";
import type { Wording } from "./wording.js";

/** A term that went out of use, and the first fiscal year in which it is wrong. */
export interface DatedTerm extends Wording {
  readonly validFrom: number;
  readonly basis: BasisId;
}

/** Words of the budget law as amended in 2014, and the standard names of expenses (reference §1.3, §2.4). */
export const datedTerms: readonly DatedTerm[] = [
  {
    pattern: /一般预算(?=拨款|财政拨款|收入|支出)/,
    wrong: "一般预算",
    right: "一般公共预算",
    validFrom: 2015,
    basis: "budget-law-5",
  },
  {
    pattern: /公共财政预算/,
    wrong: "公共财政预算",
    right: "一般公共预算",
    validFrom: 2015,
    basis: "budget-law-5",
  },
  {
    pattern: /(?<!政府性|社会保险|社保|保险)基金预算(?=拨款|财政拨款|收入|支出)/,
    wrong: "基金预算",
    right: "政府性基金预算",
    validFrom: 2015,
    basis: "budget-law-5",
  },
  {
    pattern: /(?<!一般)公共财政拨款/,
    wrong: "公共财政拨款",
    right: "一般公共预算拨款",
    validFrom: 2015,
    basis: "budget-law-5",
  },
  { pattern: /机关运行费用?/, wrong: /费用?/, right: "经费", validFrom: 2015, basis: "budget-law-14" },
  {
    pattern: /公务用车运行维护经费/,
    wrong: "经费",
    right: "费",
    validFrom: 2015,
    basis: "disclosure-catalogue",
  },
  {
    pattern: /社会保障与就业(?=支出|[（(](?:\d{3})?类)/,
    wrong: "与",
    right: "和",
    validFrom: 2015,
    basis: "budget-law-32",
  },
];

/** Classes of the functional classification that have been renamed (reference §3.2). */
export const renamedClasses: readonly DatedTerm[] = [
  {
    // 医疗卫生支出 within 基本医疗卫生支出 or at the end of 教育、医疗卫生支出 is not the name of the class; 二、医疗卫生支出 and 7、医疗卫生支出 are
    pattern:
      /(?<!\p{Script=Han})(?<!(?<!支出|(?:^|\s)(?:[一二三四五六七八九十]{1,3}|\d{1,2}))、)医疗卫生支出/u,
    wrong: /.+/,
    right: "卫生健康支出",
    validFrom: 2019,
    basis: "budget-law-32",
  },
  {
    pattern: /医疗卫生与计划生育支出/,
    wrong: /.+/,
    right: "卫生健康支出",
    validFrom: 2019,
    basis: "budget-law-32",
  },
  {
    pattern: /文化体育与传媒支出/,
    wrong: /.+/,
    right: "文化旅游体育与传媒支出",
    validFrom: 2019,
    basis: "budget-law-32",
  },
  {
    pattern: /国土海洋气象等支出/,
    wrong: /.+/,
    right: "自然资源海洋气象等支出",
    validFrom: 2019,
    basis: "budget-law-32",
  },
  {
    pattern: /资源勘探信息等支出/,
    wrong: /.+/,
    right: "资源勘探工业信息等支出",
    validFrom: 2020,
    basis: "budget-law-32",
  },
];
