/**
 * Fields of the integrated budget system (预算管理一体化) that a disclosure can fill. The seven codes are named as
 * DA/T 95-2022 names them (reference §0); the names and the amount, which it leaves to each system, are ours.
 */
export const financeFields = {
  mof_div_code: "财政区划代码",
  fiscal_year: "预算年度",
  agency_code: "单位代码",
  pro_code: "项目代码",
  pro_name: "项目名称",
  exp_func_code: "支出功能分类科目代码",
  exp_func_name: "支出功能分类科目名称",
  dep_bgt_eco_code: "部门预算支出经济分类代码",
  dep_bgt_eco_name: "部门预算支出经济分类名称",
  gov_bgt_eco_code: "政府预算支出经济分类代码",
  /** 元, as the system counts. */
  amount: "金额（元）",
} as const satisfies Readonly<Record<string, string>>;

/** A field of the integrated budget system. */
export type FinanceField = keyof typeof financeFields;

/** A line of the integrated budget system: all texts. A missing field was not disclosed, an empty one was blank. */
export type FinanceRecord = Readonly<Partial<Record<FinanceField, string>>>;

/** What records are about. Each view holds the same money: records of two views must not be added up. */
export const financeViews = {
  /** 项目: one line a project. */
  project: { code: "pro_code", name: "pro_name" },
  /** 支出功能分类: the rows of 部门支出总表. */
  functional: { code: "exp_func_code", name: "exp_func_name" },
  /** 部门预算支出经济分类: the rows of 一般公共预算基本支出表. */
  economic: { code: "dep_bgt_eco_code", name: "dep_bgt_eco_name" },
} as const satisfies Readonly<Record<string, { readonly code: FinanceField; readonly name: FinanceField }>>;

/** A view of a budget's money in the integrated budget system. */
export type FinanceView = keyof typeof financeViews;

/** @throws TypeError for a view that there is not: types would have refused it */
export function assertView(view: FinanceView): void {
  if (typeof view !== "string" || !Object.hasOwn(financeViews, view))
    throw new TypeError(
      `view 须为 ${Object.keys(financeViews).join("、")} 之一；实际为 ${String(view).slice(0, 60)}`,
    );
}
