import { expect, it } from "vitest";
import { DepartmentBudget } from "../budget/department-budget.js";
import { labelOf, placeNameOf } from "./label.js";

const budget = DepartmentBudget.parse({
  schemaVersion: 1,
  kind: "budget",
  department: { offices: [{ name: "信访办公室" }, { name: "经管站" }] },
  appropriations: { generalPublicBudget: { economicItems: [{ name: "工资福利支出" }] } },
  agencyOperatingExpenses: { items: [{ name: "办公费" }] },
  executions: [{ name: "“三公”经费" }],
  threePublicExpenses: { otherItems: [{ name: "会议费" }] },
  performance: {
    itemisedTargets: [
      { name: "环保工作", thresholds: [{ measure: "污水处理率", value: { kind: "yesNo", yes: true } }] },
    ],
    safeguards: [{ title: "加强管理" }],
  },
  projects: [
    {},
    {
      name: "村级组织经费",
      goals: ["按时发放"],
      purpose: { parts: [{ name: "离任补贴" }], subtotals: [{ from: 0, to: 1 }] },
      spendingPlan: [{ month: 3 }],
      indicators: [{ name: "发放人数" }, { level1: "output" }],
    },
  ],
  stateAssets: { holdings: [{ name: "通用设备", parts: [{ name: "电器设备" }] }] },
  tables: {
    expenditureTable: {
      rows: [{ code: "20106", name: "财政事务", total: "1" }, { total: "1" }],
      totalRow: { total: "1" },
    },
    threePublicExpensesTable: { current: { total: "1" } },
    otherTables: [
      {
        title: "基本支出预算表",
        columns: [["总计"], ["财政拨款", "一般公共预算"]],
        rows: [{ name: "人员", amounts: ["3", "2"] }],
        totalRow: { amounts: ["3", null] },
      },
      { rows: [{ amounts: ["1"] }] },
    ],
  },
  glossary: [{ term: "基本支出", definition: "…" }],
  otherMatters: ["无"],
});

it.each([
  ["", "部门预算"],
  ["/fiscalYear", "财政年度"],
  ["/department/name", "部门名称"],
  ["/department/nature", "单位性质"],
  ["/department/offices", "内设机构"],
  ["/department/offices/1", "内设机构2“经管站”"],
  ["/department/offices/1/head", "内设机构2“经管站”的负责人"],
  // a row of a table is found by what stands in front
  ["/tables/expenditureTable/rows/0/total", "部门支出总表“20106 财政事务”的合计"],
  ["/tables/expenditureTable/rows/1/total", "部门支出总表各行2的合计"],
  ["/tables/expenditureTable/totalRow/total", "部门支出总表合计行的合计"],
  ["/tables/threePublicExpensesTable/current/total", "“三公”经费支出表本年的合计"],
  // what a table is called and what its columns are stands in itself
  ["/tables/otherTables/0/rows/0/amounts/1", "“基本支出预算表”“人员”的财政拨款一般公共预算"],
  ["/tables/otherTables/0/totalRow/amounts/0", "“基本支出预算表”合计行的总计"],
  ["/tables/otherTables/0/title", "“基本支出预算表”标题"],
  ["/tables/otherTables/1/rows/0/amounts/0", "其他报表2的各行1的各栏的数1"],
  // totals and sources name themselves
  ["/revenue", "收入预算"],
  ["/revenue/total", "收入总计"],
  ["/revenue/generalPublicBudgetAppropriation", "一般公共预算拨款"],
  ["/revenue/change", "收入预算的增减变动"],
  ["/revenue/change/percentage", "收入预算的增减幅度"],
  ["/revenue/shares/publicServiceRevenue", "事业收入的占比"],
  ["/revenue/changes/publicServiceRevenue/percentage", "事业收入的增减幅度"],
  ["/appropriations/generalPublicBudget/basicExpenditure", "一般公共预算的基本支出"],
  ["/appropriations/generalPublicBudget/shares/basicExpenditure", "一般公共预算的基本支出的占比"],
  ["/appropriations/generalPublicBudget/economicItems/0/amount", "一般公共预算的工资福利支出"],
  ["/appropriations/fiscalAppropriation/revenueTotal", "财政拨款的收入总计"],
  ["/revenue/change/baseAmount", "收入预算的上年金额"],
  ["/expenditure/total", "支出总计"],
  ["/expenditure/routineOperatingExpenses", "日常公用经费"],
  ["/expenditure/change/amount", "支出预算的增减额"],
  // so do the items of a list
  ["/agencyOperatingExpenses", "机关运行经费"],
  ["/agencyOperatingExpenses/total", "机关运行经费"],
  ["/agencyOperatingExpenses/items/0", "办公费"],
  ["/agencyOperatingExpenses/items/0/amount", "办公费"],
  ["/agencyOperatingExpenses/items/7/amount", "明细8"],
  ["/agencyOperatingExpenses/change/percentage", "机关运行经费的增减幅度"],
  ["/threePublicExpenses/total", "“三公”经费合计"],
  ["/threePublicExpenses/change/direction", "“三公”经费的增减方向"],
  ["/threePublicExpenses/officialReceptions/amount", "公务接待费"],
  ["/threePublicExpenses/officialReceptions/change/percentage", "公务接待费的增减幅度"],
  ["/threePublicExpenses/otherItems/0/amount", "会议费"],
  ["/threePublicExpenses/otherItems/0/change/baseAmount", "会议费的上年金额"],
  ["/procurement/total", "政府采购预算"],
  ["/procurement/goods", "政府采购货物"],
  ["/procurement/declaredNone", "无政府采购预算的声明"],
  ["/procurement/text", "政府采购预算"],
  // projects are counted and named
  ["/projects", "项目"],
  ["/projects/-", "应补列的项目"],
  ["/projects/0/budget", "项目1的预算数"],
  ["/projects/1", "项目2“村级组织经费”"],
  ["/projects/1/budget", "项目2“村级组织经费”的预算数"],
  ["/projects/1/name", "项目2“村级组织经费”的项目名称"],
  ["/projects/1/purpose/text", "项目2“村级组织经费”的资金用途"],
  ["/projects/1/purpose/parts/0", "项目2“村级组织经费”的资金用途分项1“离任补贴”"],
  ["/projects/1/purpose/parts/0/amount", "项目2“村级组织经费”的资金用途分项1“离任补贴”"],
  ["/projects/1/purpose/parts/0/people", "项目2“村级组织经费”的资金用途分项1“离任补贴”的人数"],
  ["/projects/1/purpose/subtotals/0/amount", "项目2“村级组织经费”的资金用途小计1"],
  ["/projects/1/spendingPlan/0/cumulative", "项目2“村级组织经费”到3月底的累计比例"],
  ["/projects/1/goals/0", "项目2“村级组织经费”的绩效目标1"],
  ["/projects/1/indicators/0", "项目2“村级组织经费”的绩效指标1“发放人数”"],
  ["/projects/1/indicators/0/targetValue", "项目2“村级组织经费”的绩效指标1“发放人数”的指标值"],
  ["/projects/1/indicators/0/targetValue/number", "项目2“村级组织经费”的绩效指标1“发放人数”的指标值"],
  ["/projects/1/indicators/0/name", "项目2“村级组织经费”的绩效指标1“发放人数”的三级指标"],
  ["/projects/1/indicators/1/description", "项目2“村级组织经费”的绩效指标2的绩效指标描述"],
  ["/performance/overallTarget", "总体绩效目标"],
  ["/performance/itemisedTargets/0/goal", "分项绩效目标1“环保工作”的绩效目标"],
  [
    "/performance/itemisedTargets/0/thresholds/0/value/number",
    "分项绩效目标1“环保工作”的量化指标1“污水处理率”",
  ],
  ["/performance/safeguards/0/text", "保障措施1“加强管理”"],
  ["/stateAssets/asOf", "截止时间"],
  ["/stateAssets/total/value", "资产价值合计"],
  ["/stateAssets/total/quantity", "资产数量合计"],
  ["/stateAssets/holdings/0/value", "通用设备的价值（元）"],
  ["/stateAssets/holdings/0/parts/0/quantity", "通用设备中电器设备的数量"],
  ["/stateAssets/acquisition/text", "拟购置情况"],
  ["/glossary/0/definition", "名词解释1“基本支出”的解释"],
  ["/otherMatters/0", "其他情况说明1"],
  // a name that bears quotation marks has them within
  ["/statement/paragraphs/3", "原文段落4"],
  ["/executions/0/budgeted", "预算执行1“‘三公’经费”的预算数"],
])("%s is %s", (pointer, label) => expect(labelOf(budget, pointer)).toBe(label));

it.each([
  "/revenues/total",
  "/revenue/totals",
  "/revenue/total/x",
  "/projects/budget",
  "/constructor/__proto__",
])("%s, which no budget has, is refused; of JSON that may be no budget the keys are shown", (pointer) => {
  expect(() => labelOf(budget, pointer)).toThrow(RangeError);
  expect(() => labelOf(budget, pointer)).toThrow(`预算里没有这个字段：${pointer}`);
  expect(placeNameOf(budget, pointer)).not.toBe("");
});

it.each<[string, unknown]>([
  ["a title", { title: { a: 1 }, columns: [] }],
  ["columns", { title: "甲表", columns: "乙" }],
  ["a header", { title: "甲表", columns: [{ a: 1 }] }],
])("JSON whose other table has no text for %s gets the word for the place", (_, table) => {
  const json = { ...budget, tables: { otherTables: [table] } } as never;
  expect(placeNameOf(json, "/tables/otherTables/0")).not.toBe("");
  expect(placeNameOf(json, "/tables/otherTables/0/rows/0/amounts/0")).not.toBe("");
});
