import type { Definitions } from "./definition.js";

/** Definitions of the kinds of expenditure. */
export const expenditureDefinitions: Definitions = {
  expenditure: {
    definition: "部门在一个财政年度内的全部支出，分基本支出和项目支出。",
    source: "预算法实施条例第五条",
  },
  expenditureTotal: { definition: "全部支出之和，含结转下年。", source: "预算法实施条例第五条" },
  basicExpenditure: {
    definition: "为保障机构正常运转、完成日常工作任务而发生的支出，由人员经费和日常公用经费组成。",
    source: "预算法实施条例第五条",
  },
  personnelExpenses: {
    definition: "基本支出中用于人员的部分：工资福利支出、对个人和家庭的补助。",
    source: "预算法实施条例第五条",
  },
  routineOperatingExpenses: {
    definition: "基本支出中用于日常运转的部分：商品和服务支出、办公设备购置等。",
    source: "预算法实施条例第五条",
  },
  projectExpenditure: {
    definition: "在基本支出之外，为完成特定行政任务和事业发展目标所发生的支出。",
    source: "预算法实施条例第五条",
  },
  businessExpenditure: { definition: "事业单位开展非独立核算经营活动发生的支出。" },
  superiorRemittance: { definition: "按规定上缴上级单位的支出。" },
  affiliateSubsidy: { definition: "用财政拨款以外的收入对附属单位的补助。" },
  carriedForward: { definition: "本年预算未完成、结转下年继续使用的资金。", source: "预算法第四十二条" },
  executions: {
    definition: "决算说明里逐项写的预算数、决算数和完成预算的比例。",
    source: "预算法第七十五条",
  },
  executedExpense: { definition: "完成情况所说的那项支出，照原文。" },
  executedAmount: { definition: "决算说明在支出名称之后先写的金额，应与后面写的支出决算数相同。" },
  plannedAs: { definition: "所比的预算是年初批复的、调整后的，还是没有写明。" },
  budgeted: { definition: "决算说明里写的预算数。" },
  spent: { definition: "决算说明里写的实际支出数。" },
  comparison: { definition: "决算说明写决算数大于、小于还是等于预算数。" },
  difference: { definition: "决算说明里写的决算数与预算数之差，不带正负号。" },
  differenceRate: { definition: "决算数与预算数之差占预算数的百分比。" },
  completionRate: { definition: "决算数占预算数的百分比。" },
  statementItems: {
    definition: "说明逐项写明的支出功能分类科目：金额、用途和增减。",
    source: "预算法第三十二条",
  },
  classificationLevel: { definition: "类、款、项中的哪一级。" },
  itemPriorBudget: { definition: "说明在本年预算之后、执行数之外另写的上年预算数。" },
  itemPriorBudgetYear: { definition: "所写的上年预算是哪一年的。" },
  arrangement: { definition: "说明与上年比较时再写一次的本年金额，应与开头的金额相同。" },
  appropriations: {
    definition: "说明单独写明的财政拨款收支，以及三本预算中每一本的收支。",
    source: "预算法第五条",
  },
  projectItems: { definition: "说明在项目支出之下逐项写明名称和金额的项目，不一定列全。" },
  economicItems: {
    definition:
      "说明按部门预算支出经济分类写明的支出：类，如工资福利支出；或人员经费、公用经费之下的款，如办公费。",
    source: "预算法第三十七条",
  },
  within: { definition: "按经济分类划分的是哪一项支出：基本支出、人员经费、日常公用经费或项目支出。" },
  shares: { definition: "各组成部分占合计的百分比。" },
  share: { definition: "占所划分的合计的百分比。" },
  fiscalAppropriationExpenditure: {
    definition: "用财政拨款安排的支出：三本预算支出之和。",
    source: "预算法第五条",
  },
  generalPublicBudgetExpenditure: { definition: "用一般公共预算拨款安排的支出。", source: "预算法第五条" },
  governmentManagedFundsExpenditure: {
    definition: "用政府性基金预算拨款安排的支出。",
    source: "预算法第五条",
  },
  stateCapitalOperationsExpenditure: {
    definition: "用国有资本经营预算拨款安排的支出。",
    source: "预算法第五条",
  },
  changes: { definition: "收入各来源、支出各部分与上年相比的增减。", source: "预算法第十四条" },
};
