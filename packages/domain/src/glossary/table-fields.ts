import type { Definitions } from "./definition.js";

/** Definitions of terms of the rows and columns of the standard tables. */
export const tableFieldDefinitions: Definitions = {
  note: { definition: "表下的说明。" },
  declaredEmpty: { definition: "表注说明本表没有数据。" },
  rows: { definition: "表中各行，上级科目在前。" },
  totalRow: { definition: "把各行加总的一行。" },
  revenueRows: { definition: "收支表中收入一侧的各行。" },
  expenditureRows: { definition: "收支表中支出一侧的各行。" },
  classificationCode: { definition: "政府收支分类科目的编码。", source: "预算法第三十二条" },
  classificationName: { definition: "政府收支分类科目的名称。" },
  currentYearExpenditure: { definition: "本年度的支出之和，不含结转下年。" },
  previousAmount: { definition: "上一年度同一行的预算数。" },
  previousExecuted: { definition: "上一年度的预算执行数。" },
  changeRate: { definition: "比上年增减的百分比，减少为负。" },
  currentYearAppropriation: { definition: "本年新安排的财政拨款，不含上年结转。" },
  nonFiscalSurplusUsed: {
    definition: "用以前年度积累的非财政拨款结余弥补本年收支差额的数额，旧称用事业基金弥补收支差额。",
  },
  carriedOver: { definition: "上年结转按资金来源分列。" },
  expenditureByUse: { definition: "全部支出按基本支出和项目支出分列。", source: "预算法实施条例第五条" },
  useRows: { definition: "收支总表中按支出性质列示的各行。" },
  departmentEconomicRows: { definition: "收支总表中按部门预算支出经济分类列示的各行。" },
  governmentEconomicRows: { definition: "收支总表中按政府预算支出经济分类列示的各行。" },
  projectType: { definition: "项目的类型，如运转类、特定目标类。" },
  byUnit: { definition: "各单位各一行。" },
  previousTotal: { definition: "上一年度的预算数。" },
  generalPublicBudget: { definition: "以税收为主体的财政收入安排的预算。", source: "预算法第六条" },
  governmentManagedFundsBudget: { definition: "专项用于特定公共事业的收支预算。", source: "预算法第九条" },
  stateCapitalOperationsBudget: {
    definition: "对国有资本收益作出支出安排的收支预算。",
    source: "预算法第十条",
  },
  current: { definition: "预算年度的一行。" },
  previous: { definition: "上一年度的一行。" },
};
