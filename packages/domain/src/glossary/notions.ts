import type { Definitions } from "./definition.js";

/** Notions that the model uses but that are not fields. */
export const notionDefinitions: Definitions = {
  finalAccounts: { definition: "部门年度预算执行结果的报告，与预算对应编列。", source: "预算法第七十五条" },
  competentDepartment: { definition: "与本级财政直接发生预算缴拨款关系、下辖预算单位的部门。" },
  budgetUnit: { definition: "编制单位预算的部门本级或其所属单位。", source: "预算法第八条" },
  Wan: { definition: "公开报表的金额单位，一万元人民币。", source: "预算法第十九条" },
  currentYearRevenue: { definition: "不含上年结转的收入之和。" },
  budgetTotal: { definition: "收入总计和支出总计同为此数：预算收支平衡。" },
  carryover: { definition: "预算未全部执行或未执行，下年按原用途继续使用的资金。" },
  surplus: { definition: "预算目标已完成或因故终止后剩余的资金。" },
  carryoverAndSurplus: { definition: "结转资金和结余资金的合称。" },
  transferPayment: { definition: "上级政府对下级政府的补助，分一般性和专项两类。", source: "预算法第十六条" },
  wagesAndWelfare: {
    definition: "部门预算支出经济分类 301 类：职工薪酬和社会保险缴费。",
    source: "政府收支分类科目",
  },
  goodsAndServices: {
    definition: "部门预算支出经济分类 302 类：购买商品和服务，不含固定资产。",
    source: "政府收支分类科目",
  },
  transfersToHouseholds: {
    definition: "部门预算支出经济分类 303 类：离退休费、抚恤金、生活补助等。",
    source: "政府收支分类科目",
  },
  capitalExpenditure: {
    definition: "部门预算支出经济分类 310 类：购建固定资产和无形资产等。",
    source: "政府收支分类科目",
  },
  purchasedPublicServices: { definition: "把属于政府职责、适合以市场方式提供的服务交由社会力量承担并付费。" },
  fixedAssetHoldings: { definition: "单位占有使用的固定资产，按类列示数量和价值。" },
  vehicleCount: { definition: "单位的车辆数，分用途列示。" },
  generalEquipment: { definition: "各单位普遍使用的设备。", source: "GB/T 14885" },
  specializedEquipment: { definition: "有专门用途的设备。", source: "GB/T 14885" },
  functionalClassification: {
    definition: "按政府职能对支出分类：类、款、项，编码 3、5、7 位。",
    source: "预算法第三十二条",
  },
  economicClassification: {
    definition: "按经济性质对支出分类：类、款，编码 3、5 位；部门预算（3 开头）和政府预算（5 开头）各一套。",
    source: "预算法第三十二条",
  },
  category: { definition: "收支分类的第一级，编码 3 位。" },
  section: { definition: "收支分类的第二级，编码 5 位。" },
  item: { definition: "功能分类的第三级，编码 7 位。" },
  projectPeriod: { definition: "项目从立项到完成的年限。" },
  projectRationale: { definition: "设立项目所依据的法规、政策和规划。" },
  fundingSource: { definition: "项目资金由何处安排。" },
  increase: { definition: "增减变动的方向：本年数比上年数大。", source: "预算法第十四条" },
  decrease: { definition: "增减变动的方向：本年数比上年数小。", source: "预算法第十四条" },
  unchanged: { definition: "增减变动的方向：本年数与上年数相同。", source: "预算法第十四条" },
  approved: { definition: "人民代表大会批准、财政部门批复的预算数。" },
  adjusted: { definition: "执行中依法调整后的预算数。", source: "预算法第七十五条" },
  executed: { definition: "实际收支数。", source: "预算法第七十五条" },
  crossCheck: { definition: "同一文件里各数之间应当成立的等式。" },
  basis: { definition: "规则所据的法律、制度和文件。" },
};
