import type { Definitions } from "./definition.js";

/** Definitions of terms of the standard tables; titles as published, reference §2.1 and §2.3. */
export const tableDefinitions: Definitions = {
  tables: { definition: "部门预算公开的标准报表。", source: "财政预决算领域基层政务公开标准目录" },
  summaryTable: { definition: "部门全部收入和支出的总表。" },
  revenueTable: { definition: "部门收入按科目或单位、按来源列示。" },
  expenditureTable: { definition: "部门支出按功能分类、按基本支出和项目支出列示。" },
  fiscalAppropriationTable: { definition: "财政拨款的收入和支出，分三本预算列示。", source: "预算法第五条" },
  generalPublicBudgetTable: { definition: "一般公共预算支出，功能分类到项。", source: "预算法第四十六条" },
  basicExpenditureTable: {
    definition: "一般公共预算基本支出，部门预算经济分类到款。",
    source: "预算法第四十六条",
  },
  threePublicExpensesTable: { definition: "因公出国（境）费、公务用车购置及运行维护费、公务接待费的预算。" },
  governmentManagedFundsTable: {
    definition: "政府性基金预算支出，功能分类到项；没有的也要公开空表并说明。",
    source: "预算法第四十六条",
  },
  stateCapitalOperationsTable: {
    definition: "国有资本经营预算支出，功能分类到项；没有的也要公开空表并说明。",
    source: "预算法第四十六条",
  },
  projectListTable: { definition: "各项目按资金来源列示的支出。" },
  fiscalExpenditureTable: { definition: "全部财政拨款的支出，不分三本预算，按功能分类列示。" },
  otherTables: { definition: "标准报表以外带金额的报表，各栏以表头为准。" },
  fiscalBasicExpenditureTable: { definition: "全部财政拨款的基本支出，按部门预算经济分类列示。" },
};
