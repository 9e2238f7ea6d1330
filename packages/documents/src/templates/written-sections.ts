/*
 * The words of a written statement: the titles of its sections in order, and the phrases around its numbers. Data only;
 * in the form of the disclosures since 2021, and each of them a wording that the reader knows.
 */

/** The sections in order, and their titles. */
export const writtenSections = {
  organization: "部门职责及机构设置情况",
  totals: "部门预算收支总体情况",
  items: "一般公共预算支出情况",
  agencyOperatingExpenses: "机关运行经费安排情况",
  threePublicExpenses: "财政拨款“三公”经费预算情况及增减变化原因",
  performance: "预算绩效目标情况",
  procurement: "政府采购预算情况",
  stateAssets: "国有资产占用情况",
  glossary: "名词解释",
  otherMatters: "其他需要说明的事项",
} as const;
export type WrittenSection = keyof typeof writtenSections;

/** The heading of the list of sections and tables, and the last section, which holds the tables. */
export const contentsTitle = "目录";
export const tablesTitle = "部门预算公开表";

/** How a body is called by its nature. */
export const natureWords = {
  administrative: "行政单位",
  civilServiceManaged: "参照公务员法管理的事业单位",
  publicInstitution: "事业单位",
} as const;

export const performanceParts = {
  overall: "总体绩效目标",
  itemised: "分项绩效目标",
  safeguards: "保障措施",
} as const;

/** The title of a project's form, behind the project's name. */
export const projectFormTitle = "项目绩效目标表";
export const assetTableTitle = "固定资产占用情况表";
